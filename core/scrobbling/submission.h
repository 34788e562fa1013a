// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "music/listen.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace sillon {

using SubmissionId = qint64;

/// How one listen's delivery to one account stands.
enum class SubmissionState : std::uint8_t {
    Waiting,
    Sending, ///< it left, or is leaving; until the answer is known it may be there; shown as
             ///< waiting
    Sent,
    Ignored, ///< the service took the request and dropped this play
    Failed,  ///< the service refuses this play
    Expired, ///< older than the service takes
};

[[nodiscard]] QString submissionStateName(SubmissionState state); ///< "waiting", "sending", ...
[[nodiscard]] SubmissionState submissionStateOf(const QString& name);

/// The stored code words of why a submission is where it is. Beside these stand the names of error kinds
/// (base/error.h), for those that wait after a failure.
namespace submissionReason {
inline constexpr auto artistIgnored = "artist-ignored";
inline constexpr auto trackIgnored = "track-ignored";
inline constexpr auto tooOld = "too-old"; ///< the service said so
inline constexpr auto tooNew = "too-new";
inline constexpr auto ignored = "ignored"; ///< a code nobody knows
inline constexpr auto dailyLimit = "daily-limit";
inline constexpr auto clockOff = "clock-off";
inline constexpr auto expired = "expired"; ///< by our own reckoning
} // namespace submissionReason

/// One listen's delivery to one account.
struct Submission
{
    SubmissionId id = 0;
    AccountId accountId = 0;
    SubmissionState state = SubmissionState::Waiting;
    int attempts = 0; ///< requests it left in
    qint64 due = 0; ///< UTC second before which it is not sent: the latest of its own wait, its account's and
                    ///< a daily limit's; 0 when it does not wait
    QString reason; ///< a code word, empty when there is nothing to say
    QString reasonText; ///< the service's own words, often empty
    std::optional<qint64> sentAt;
    Listen listen;
    int unanswered = 0; ///< requests it left in of which nobody knows what came; until then it repeats its
                        ///< words
    friend bool operator==(const Submission&, const Submission&) = default;
};

/// What is known of a request that a submission left in.
enum class Arrival : std::uint8_t {
    Answered, ///< the service said what became of it, or it certainly never got it
    Denied,   ///< the service was asked later and has it not; some show what they took only after a while
    Open,     ///< nobody can say
};

/// What an attempt did to one submission that was `sending`.
struct SubmissionChange
{
    SubmissionId id = 0;
    SubmissionState state = SubmissionState::Waiting;
    QString reason;
    QString reasonText;
    std::optional<qint64> sentAt;
    bool untried = false; ///< the attempt does not count: the service certainly has not got it, for want of a
                          ///< right clock
    Arrival arrival = Arrival::Answered;
    friend bool operator==(const SubmissionChange&, const SubmissionChange&) = default;
};

/// How many submissions stand where.
struct SubmissionCounts
{
    int waiting = 0; ///< `sending` ones too
    int sent = 0;
    int ignored = 0;
    int failed = 0;
    int expired = 0;
    friend bool operator==(const SubmissionCounts&, const SubmissionCounts&) = default;
};

} // namespace sillon
