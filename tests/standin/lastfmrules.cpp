// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmrules.h"

namespace sillon::standin {

LastfmRules gnuFmRules()
{
    LastfmRules rules;
    rules.checksSignatures = false;
    rules.anyApiKey = true;
    rules.errorsWithStatus200 = true;
    rules.nestedErrors = LastfmRules::NestedErrors::FromMethods;
    rules.usedTokenIs14 = true;
    rules.mobileSessionByAuthToken = true;
    rules.loveAnswerIsWrapped = true;
    rules.maxAgeSeconds = 0;
    rules.oldestTimestamp = 1009000000;
    rules.tooOldCode = 4;
    rules.tooNewCode = 3;
    rules.repeatCode = 91;
    rules.futureToleranceSeconds = 300;
    rules.ignoresShortDurations = false;
    rules.countsAsTexts = true;
    rules.defaultLimit = 10;
    rules.singleItemAsObject = true;
    rules.emptyIsError7 = true;
    rules.nowPlayingHasDate = true;
    rules.nowPlayingSeconds = 300;
    rules.tellsTotal = false;
    rules.userFromSession = false;
    rules.otherDateTexts = true;
    return rules;
}

LastfmRules malojaRules()
{
    LastfmRules rules;
    rules.missingMethods = {QStringLiteral("auth.gettoken"),          QStringLiteral("auth.getsession"),
                            QStringLiteral("track.updatenowplaying"), QStringLiteral("track.love"),
                            QStringLiteral("track.unlove"),           QStringLiteral("user.getrecenttracks"),
                            QStringLiteral("user.getlovedtracks"),    QStringLiteral("user.getinfo")};
    rules.caseSensitiveMethods = true;
    rules.checksSignatures = false;
    rules.anyApiKey = true;
    rules.httpStatusOfError = {{3, 200}, {4, 401}, {6, 400}, {8, 500}, {9, 403}};
    rules.sessionHasName = false;
    rules.bareScrobbleAnswer = true;
    rules.maxAgeSeconds = 0;
    rules.ignoresShortDurations = false;
    rules.ignoredArtists.clear();
    rules.ignoredAlbumArtists.clear();
    return rules;
}

} // namespace sillon::standin
