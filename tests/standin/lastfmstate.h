// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/knownalbum.h"
#include "standin/lastfmerror.h"
#include "standin/lastfmsignins.h"
#include "standin/lastfmvalues.h"
#include "standin/scrobblehistory.h"

#include <QStringList>

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace sillon::standin {

/// One user of the stand-in and everything the service keeps for them.
struct LastfmUser
{
    QString name;
    QString password = {};
    bool isPrivate = false; ///< "Hide recent listening information"
    UserProfile profile = {};
    ScrobbleHistory history = {};
    std::vector<ReceivedScrobble> received = {};
    int batches = 0;
    std::optional<NowPlaying> nowPlaying = {};
    std::vector<LovedTrack> loved = {}; ///< in order of loving
};

/// A visit to the page on which a user allows the program in.
struct AuthVisit
{
    QString apiKey;
    QString token;
    QString callback;
};

/// Any batch that holds such an item is refused as a whole.
struct Refusal
{
    std::function<bool(const Scrobble&)> predicate;
    int code;       ///< 0: no words of Last.fm's, only the HTTP status
    int httpStatus; ///< 0: the usual one of the code
};

/// All the stand-in knows. Plain values without a lock; LastfmStandin guards it.
struct LastfmState
{
    LastfmRules rules;
    LastfmSignIns signIns;
    std::map<QString, LastfmUser> users; ///< by lower-case name: Last.fm's names do not mind the case
    QString browserUser;                 ///< who is signed in on the web page; the first user when empty
    bool allowsAtOnce = false;           ///< opening the page is allowing
    std::vector<AuthVisit> visits;
    std::vector<Refusal> refusals;
    std::vector<KnownAlbum> albums;      ///< for album.search and album.getInfo
    std::deque<qint64> recentRequestsMs; ///< steady clock, for the rate limit
    qint64 requests = 0;                 ///< calls so far, the one being answered included

    /// Null when there is none of that name.
    [[nodiscard]] LastfmUser* user(const QString& name)
    {
        const auto found = users.find(name.toLower());
        return found == users.end() ? nullptr : &found->second;
    }
};

/// One call as a method sees it: checked, and with the session's user when there is a session.
struct LastfmCall
{
    const Request& request;
    const Params& params;
    QString apiKey = {};
    LastfmUser* sessionUser = nullptr;
    qint64 nowMs = 0;

    [[nodiscard]] qint64 now() const { return nowMs / 1000; }
    [[nodiscard]] QString param(QStringView name) const { return params.value(name); }
};

/// An error that comes from inside a method.
[[nodiscard]] inline LastfmError methodError(int code, const QString& message = {}, int httpStatus = 0)
{
    return LastfmError{code, message, httpStatus, true, false};
}

} // namespace sillon::standin
