// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultserver.h"
#include "standin/listenbrainzstate.h"

#include <QUrl>

#include <functional>
#include <mutex>
#include <vector>

namespace sillon::standin {

/// ListenBrainz on loopback, or one of the small servers that take its submissions, as reference
/// listenbrainz.md describes them. What differs between servers is a switch in ListenBrainzRules.
///
///     ListenBrainzStandin brainz;
///     brainz.addUser(name, token);
///     brainz.fault(QStringLiteral("submit-listens"), Fault::dropAfterHandling());
///     ... let the program submit to brainz.apiUrl() ...
///     QCOMPARE(brainz.listens(name).size(), 1);
///
/// Calls are named by the last part of their address: submit-listens, validate-token, listens, listen-count,
/// playing-now, recording-feedback, get-feedback, delete-listen, lookup ... Runs on its own thread; every
/// function may be called from any thread. Times are UTC by FaultServerOptions::utcNowMs. User names do not
/// mind the case; functions about a user that does not exist return nothing or do nothing.
class ListenBrainzStandin
{
public:
    static constexpr int forEver = FaultServer::forEver;

    explicit ListenBrainzStandin(const FaultServerOptions& options = {});

    /// The transport: faults by any predicate, offline, Date offset, the log of everything.
    [[nodiscard]] FaultServer& server() { return m_server; }
    /// The root without "/1": that of the rules' server.
    [[nodiscard]] QUrl apiUrl() const;

    // Who there is
    /// Anew with another token: the old one is no longer valid.
    void addUser(const QString& name, const QString& token);
    void pause(const QString& user, const QString& words);
    void addRecordings(const std::vector<BrainzRecording>& recordings);

    // What is held
    /// Every listen held for the user, oldest first.
    [[nodiscard]] std::vector<BrainzListen> listens(const QString& user) const;
    /// Every listen of every request that was answered (not refused), in order of arrival.
    [[nodiscard]] std::vector<ReceivedBrainzListen> received(const QString& user) const;
    [[nodiscard]] std::optional<BrainzNowPlaying> nowPlaying(const QString& user) const;
    /// In the order of giving.
    [[nodiscard]] std::vector<BrainzFeedback> feedback(const QString& user) const;
    /// Lays in history, visible at once.
    void addListens(const QString& user, const std::vector<BrainzListen>& listens);
    void addFeedback(const QString& user, const std::vector<BrainzFeedback>& feedback);
    /// Deletes at once; returns how many went.
    int removeListens(const QString& user, const std::function<bool(const BrainzListen&)>& unwanted);

    // How it behaves
    [[nodiscard]] ListenBrainzRules rules() const;
    void setRules(const ListenBrainzRules& rules);
    void changeRules(const std::function<void(ListenBrainzRules&)>& change);
    /// The next `times` requests of the call (every call when empty) meet the fault.
    void fault(const QString& call, const Fault& fault, int times = 1);
    /// An answer of the service's own kind as a fault: {"code":..,"error":".."}.
    [[nodiscard]] static Fault errorFault(int httpStatus, const QString& text);
    /// A request that holds such a listen is refused as a whole.
    void refuse(const std::function<bool(const BrainzListen&)>& predicate, int httpStatus = 400);
    /// Takes back every fault and refusal; the rules stay.
    void clearFaults();

    // What was asked
    [[nodiscard]] std::vector<LoggedRequest> calls(const QString& call) const;
    [[nodiscard]] bool waitForCalls(const QString& call, int count, int timeoutMs) const;

private:
    [[nodiscard]] Reply answer(const Request& request);
    template <typename Read>
    auto ofUser(const QString& name, Read read) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_state.users.find(name.toLower());
        using Result = decltype(read(found->second));
        return found == m_state.users.end() ? Result() : read(found->second);
    }
    template <typename Write>
    void changeUser(const QString& name, Write write)
    {
        const std::lock_guard lock(m_mutex);
        if (BrainzUser* user = m_state.user(name))
            write(*user);
    }

    std::function<qint64()> m_utcNowMs;
    mutable std::mutex m_mutex;
    ListenBrainzState m_state;
    FaultServer m_server; ///< last: its thread ends before what it uses
};

/// Requests whose address ends in this part; any when it is empty.
[[nodiscard]] RequestPredicate byCall(const QString& call);

} // namespace sillon::standin
