// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultserver.h"
#include "standin/lastfmstate.h"

#include <QUrl>

#include <functional>
#include <mutex>
#include <vector>

namespace sillon::standin {

/// Last.fm on loopback, for tests, benches and the demo: the web service at .../2.0/ and the browser's page
/// at /api/auth/, as reference lastfm.md describes them. What differs between servers, or is not certain, is
/// a switch in LastfmRules. Every call that is signed, or has to be, is checked with a signature of its own
/// making.
///
///     LastfmStandin lastfm;
///     lastfm.addApiKey(key, secret);
///     lastfm.addUser(name, sessionKey);
///     lastfm.fault(QStringLiteral("track.scrobble"), Fault::dropAfterHandling());
///     ... let the program scrobble to lastfm.apiUrl() ...
///     QVERIFY(lastfm.waitForCalls(QStringLiteral("track.scrobble"), 1, 2000));
///     QCOMPARE(lastfm.scrobbles(name).size(), 1);
///
/// Runs on its own thread; every function may be called from any thread, the log's observer included. Times
/// are UTC by FaultServerOptions::utcNowMs, so a test with a fake clock hands that clock in. User names do
/// not mind the case; functions about a user that does not exist return nothing or do nothing.
class LastfmStandin
{
public:
    static constexpr int forEver = FaultServer::forEver;

    explicit LastfmStandin(const FaultServerOptions& options = {});

    /// The transport: faults by any predicate, offline, Date offset, the log of everything.
    [[nodiscard]] FaultServer& server() { return m_server; }
    /// ".../2.0/"; the Maloja door ".../apis/audioscrobbler/2.0/" is answered as well.
    [[nodiscard]] QUrl apiUrl() const { return m_server.url(QStringLiteral("/2.0/")); }
    [[nodiscard]] QUrl authPageUrl() const { return m_server.url(QStringLiteral("/api/auth/")); }

    // Who there is
    void addApiKey(const QString& key, const QString& secret);
    /// Error 26 on every call with it, until it is added again.
    void suspendApiKey(const QString& key);
    /// A session key given here is valid at once; the password is for auth.getMobileSession.
    void addUser(const QString& name, const QString& sessionKey = {}, const QString& password = {});
    /// With all that the user has; nobody is called `name` any more.
    void renameUser(const QString& name, const QString& newName);
    void revoke(const QString& sessionKey);
    [[nodiscard]] QStringList sessionKeys(const QString& user) const;
    void setPrivate(const QString& user, bool isPrivate);
    void setProfile(const QString& user, const UserProfile& profile);

    // Signing in
    /// Does what the user does in the browser; without a name for whoever is signed in there. False when the
    /// token is not waiting.
    bool allowToken(const QString& token, const QString& user = {});
    /// Whoever is signed in in the browser; the first user by name when not set.
    void setBrowserUser(const QString& user);
    /// Opening the page is enough to allow.
    void setAllowsAtOnce(bool on);
    void expireToken(const QString& token);
    /// Issued tokens that are not used up, oldest first.
    [[nodiscard]] QStringList waitingTokens() const;
    [[nodiscard]] std::vector<AuthVisit> authVisits() const;

    // What is held
    /// Every play held for the user, oldest first; exact repeats once (unless LastfmRules::dropDuplicates is
    /// off).
    [[nodiscard]] std::vector<Scrobble> scrobbles(const QString& user) const;
    /// Every item of every batch that was answered (not refused), in order of arrival: repeats and ignored
    /// ones too.
    [[nodiscard]] std::vector<ReceivedScrobble> received(const QString& user) const;
    /// What plays now by the last track.updateNowPlaying that has not run out.
    [[nodiscard]] std::optional<NowPlaying> nowPlaying(const QString& user) const;
    /// In the order of loving.
    [[nodiscard]] std::vector<LovedTrack> loved(const QString& user) const;
    /// Lays in history, visible at once.
    void addScrobbles(const QString& user, const std::vector<Scrobble>& scrobbles);
    void addLoved(const QString& user, const std::vector<LovedTrack>& loved);
    /// What album.search and album.getInfo know.
    void addAlbum(const KnownAlbum& album);
    void setNowPlaying(const QString& user, const Scrobble& track, qint64 seconds);
    /// Deletes as the web site can; returns how many went.
    int removeScrobbles(const QString& user, const std::function<bool(const Scrobble&)>& unwanted);

    // How it behaves
    [[nodiscard]] LastfmRules rules() const;
    void setRules(const LastfmRules& rules);
    void changeRules(const std::function<void(LastfmRules&)>& change);
    /// The next `times` calls of the method (every method when empty) meet the fault.
    void fault(const QString& method, const Fault& fault, int times = 1);
    /// An error of Last.fm's as a fault, in its usual HTTP status unless one is given and in the shape of the
    /// rules; always JSON.
    [[nodiscard]] Fault errorFault(int code, int httpStatus = 0) const;
    /// Queues errorFault(): the next `times` calls of the method are answered so, and nothing is done.
    void forceError(const QString& method, int code, int times = 1, int httpStatus = 0);
    /// The same, but the service does what was asked nevertheless, as in outages seen (error 16).
    void forceErrorAfterEffect(const QString& method, int code, int times = 1, int httpStatus = 0);
    /// A batch that holds such an item is refused as a whole: with this code, or with the bare HTTP status
    /// when the code is 0 (400, 413).
    void refuse(const std::function<bool(const Scrobble&)>& predicate, int code = 6, int httpStatus = 0);
    void clearRefusals();
    /// Takes back every fault and refusal; the rules stay.
    void clearFaults();

    // What was asked
    [[nodiscard]] std::vector<LoggedRequest> calls(const QString& method) const;
    /// Blocks the calling thread, its event loop included, until so many calls of the method have been dealt
    /// with.
    [[nodiscard]] bool waitForCalls(const QString& method, int count, int timeoutMs) const;

private:
    [[nodiscard]] Reply answer(const Request& request);
    /// Runs `read` on the user under the lock; a default-made result when there is no such user.
    template <typename Read>
    auto ofUser(const QString& name, Read read) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_state.users.find(name.toLower());
        using Result = decltype(read(found->second));
        return found == m_state.users.end() ? Result() : read(found->second);
    }
    /// Runs `write` on the user under the lock.
    template <typename Write>
    void changeUser(const QString& name, Write write)
    {
        const std::lock_guard lock(m_mutex);
        if (LastfmUser* user = m_state.user(name))
            write(*user);
    }

    std::function<qint64()> m_utcNowMs;
    mutable std::mutex m_mutex;
    LastfmState m_state;
    FaultServer m_server; ///< last: its thread ends before what it uses
};

} // namespace sillon::standin
