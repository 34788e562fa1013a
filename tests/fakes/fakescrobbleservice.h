// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "scrobbling/scrobbleservice.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace sillon::testing {

/// How the fake service meets one request.
struct FakeReply
{
    bool stores = true;         ///< it keeps the plays, whatever it answers
    std::optional<Error> error; ///< what the asker gets to see instead of an answer
    bool miscounts = false;     ///< the answer has one outcome too many
    bool hangs = false;         ///< answers only when stopped (Cancelled) or release()d
};

[[nodiscard]] FakeReply fails(ErrorKind kind, int retryAfter = 0); ///< nothing kept, this error seen
[[nodiscard]] FakeReply losesAnswer(ErrorKind kind = ErrorKind::AnswerLost); ///< kept, but this error seen

/// A service as a model: the plays it holds, a script of replies, and a log of what was asked. Any thread.
class FakeScrobbleService final : public ScrobbleService
{
public:
    struct Request
    {
        enum class Kind { Submit, Find, NowPlaying } kind;
        std::vector<Listen> listens;
        qint64 at = 0; ///< UTC second
        QString title; ///< of now playing
    };

    explicit FakeScrobbleService(const Clock& clock);

    // How it behaves. Set before it is used by another thread.
    ScrobbleLimits service;              ///< its limits
    bool dropsRepeats = true;            ///< an exact repeat is not kept twice
    bool hides = false;                  ///< what it keeps is not found yet
    std::deque<FakeReply> submitReplies; ///< one a request; then chance decides, without one all goes well
    std::deque<FakeReply> findReplies;
    std::deque<FakeReply> nowPlayingReplies;
    std::function<FakeReply(Request::Kind)> chance;
    std::function<SubmitVerdict(const Listen&)> judge; ///< one play of a request; Accepted when unset
    std::function<std::optional<ErrorKind>(const Listen&)> refuse; ///< a play that spoils its whole request
    std::optional<qint64> clockOffset;                             ///< what it tells of its clock
    std::function<void()> step; ///< called before and after it keeps, finds or answers: a place to die

    [[nodiscard]] ScrobbleLimits limits() const override { return service; }
    [[nodiscard]] Done updateNowPlaying(const NowPlaying& what, std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<SubmitOutcome>> submit(std::span<const Listen> listens,
                                                            std::stop_token stop) override;
    [[nodiscard]] Result<std::vector<Held>> find(std::span<const Listen> listens,
                                                 std::stop_token stop) override;
    [[nodiscard]] std::optional<qint64> clockOffsetSeconds() const override;

    [[nodiscard]] int requestCount() const;
    [[nodiscard]] std::vector<Request> requests() const;
    [[nodiscard]] std::vector<Request> requests(Request::Kind kind) const;
    /// How many plays each submit carried.
    [[nodiscard]] std::vector<int> batchSizes() const;
    [[nodiscard]] int timesHeld(const Listen& listen) const;
    [[nodiscard]] int held() const;
    void clearRequests();
    /// Blocks (in real time, at most timeoutMs) until so many requests came in all.
    [[nodiscard]] bool waitForRequests(int number, int timeoutMs = 10000) const;
    void release();

private:
    void note(Request::Kind kind, std::span<const Listen> listens, const QString& title = {});
    Done meet(Request::Kind kind, FakeReply& reply, const std::stop_token& stop);
    std::deque<FakeReply>& script(Request::Kind kind);
    void keep(const Listen& listen);
    [[nodiscard]] bool holds(const Listen& listen) const;
    void stepNow() const;

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    std::vector<Listen> m_held;
    std::vector<Request> m_requests;
    bool m_released = false;
};

} // namespace sillon::testing
