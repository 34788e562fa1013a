// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace sillon::standin {

/// How the stand-in behaves where servers differ or the reference (reference lastfm.md) is not certain.
/// The defaults are Last.fm as it is thought to be today; gnuFmRules() and malojaRules() are its relatives.
struct LastfmRules
{
    // Calls
    QSet<QString> missingMethods; ///< answered with error 3; lower case
    bool caseSensitiveMethods = false;
    bool checksSignatures = true;
    bool anyApiKey = false; ///< every key of 32 characters will do

    // Errors
    bool errorsWithStatus200 = false; ///< all of them, as some servers do
    QMap<int, int> httpStatusOfError; ///< instead of the documented one
    /// {"error":{"#text":"..","code":".."}} instead of {"error":9,"message":".."}, always or only for errors
    /// that come from inside a method.
    enum class NestedErrors { Never, FromMethods, Always } nestedErrors = NestedErrors::Never;

    // Sign-in
    qint64 tokenSeconds = 60 * 60;
    bool tokenNeedsSignature = false; ///< auth.getToken works unsigned today
    bool usedTokenIs14 = false;       ///< an unknown or used token is told as "not authorised yet"
    /// auth.getMobileSession by authToken = md5(lower-case name + md5(password)) instead of the password.
    bool mobileSessionByAuthToken = false;
    bool sessionHasName = true;

    // Scrobbling
    int batchLimit = 50;
    bool bareScrobbleAnswer = false;  ///< only {"scrobbles":{"@attr":{"ignored":0}}}
    bool loveAnswerIsWrapped = false; ///< {"lfm":{"#text":"","status":"ok"}} instead of {}
    qsizetype batchBytes = 0;         ///< a longer request body is error 6, as in 2015; 0: no limit
    bool dropDuplicates = true;
    qint64 maxAgeSeconds = 14 * 24 * 60 * 60; ///< 0: none
    qint64 oldestTimestamp = 0;               ///< older ones are too old as well
    int tooOldCode = 3;                       ///< one report has 1
    int tooNewCode = 4;
    int repeatCode = 0; ///< of an exact repeat; 0: it looks accepted
    qint64 futureToleranceSeconds = 0;
    bool ignoresShortDurations =
        true;            ///< a `duration` under 30 s makes the item ignored (code 2; uncertain which)
    int dailyLimit = -1; ///< plays accepted in a rolling 24 h; negative: none
    bool dailyLimitAsError29 = false; ///< seen instead of code 5
    QSet<QString> ignoredArtists = {QStringLiteral("various"),        QStringLiteral("various artists"),
                                    QStringLiteral("unknown artist"), QStringLiteral("[unknown]"),
                                    QStringLiteral("undefined"),      QStringLiteral("null")};
    QSet<QString> ignoredAlbumArtists = {QStringLiteral("va")};
    QSet<QString> ignoredTracks;   ///< titles with code 2; all three sets in lower case
    bool ignoredTexts = false;     ///< "Artist name failed filter: Various", as older answers had
    bool countsAsTexts = false;    ///< "accepted":"1", as older answers had
    bool omitsAbsentAlbum = false; ///< no `album` in the answer when none was sent, as older answers had

    // What another name becomes, in answers and when read back
    QMap<QString, QString> artistCorrections;
    QMap<QString, QString> trackCorrections;
    QMap<QString, QString> albumCorrections;

    // Reading
    int maxLimit = 1000;
    int defaultLimit = 50;
    bool singleItemAsObject = false;
    bool oldEmptyForm = false;  ///< {"#text":"\n", ...} without `track` and `@attr`
    bool emptyIsError7 = false; ///< a user without plays
    bool nowPlayingOnEveryPage = false;
    bool nowPlayingHasDate = false;
    bool includesTo = false; ///< of a window of plays; Last.fm leaves it out
    bool tellsTotal = true;
    qint64 totalOff = 0;                ///< pages of plays tell so many more than there are; not below 0
    bool userFromSession = true;        ///< getInfo without `user` means the session's own
    bool otherDateTexts = false;        ///< "14 Nov 2023 22:13 GMT" instead of "14 Nov 2023, 22:13"
    bool pageBeyondLastIsError = false; ///< error 6 "no such page" instead of an empty list
    int lagRequests = 0;                ///< a new scrobble shows after so many further requests ...
    qint64 lagMs = 0;                   ///< ... and so many ms
    qint64 nowPlayingSeconds = 600;     ///< when no duration was sent
    /// Pages of more than so many plays that begin deeper than so many plays down fail with error 8, as large
    /// pages of long histories do; 0: none. Depth counts from the user's newest play, whatever the window.
    int deepPageLimit = 0;
    qint64 deepPageDepth = 0;

    // Rate limit (error 29, HTTP 429): so many requests in so many ms of the steady clock; 0: none
    int rateRequests = 0;
    qint64 rateMs = 1000;
};

/// GNU FM and Libre.fm (reference lastfm.md, section 2).
[[nodiscard]] LastfmRules gnuFmRules();

/// Maloja's Audioscrobbler door: a mobile session by API key as the password, and track.scrobble; nothing
/// else. It compares method names by case, and its answers are bare.
[[nodiscard]] LastfmRules malojaRules();

} // namespace sillon::standin
