// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmrules.h"
#include "standin/lastfmvalues.h"
#include "standin/scrobblehistory.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace sillon::standin {

/// One item of an answer to track.scrobble.
struct JudgedScrobble
{
    Scrobble sent;
    Scrobble kept; ///< with corrected names
    int ignoredCode = 0;
};

/// The shapes of reference lastfm.md, section 12.
[[nodiscard]] QJsonObject sessionJson(const QString& user, const QString& key, bool subscriber,
                                      const LastfmRules& rules);
[[nodiscard]] QJsonObject scrobblesJson(const std::vector<JudgedScrobble>& items, const LastfmRules& rules);
[[nodiscard]] QJsonObject nowPlayingJson(const JudgedScrobble& item, const LastfmRules& rules);

/// What a page of user.getRecentTracks is made of.
struct RecentTracksPage
{
    QString user;
    ScrobbleHistory::Window window;
    ScrobbleHistory::Page page;
    const NowPlaying* nowPlaying = nullptr;
    const std::vector<LovedTrack>* loved = nullptr;
    bool extended = false;
    qint64 now = 0;
};
[[nodiscard]] QJsonObject recentTracksJson(const RecentTracksPage& recent, const LastfmRules& rules);

/// What a page of user.getLovedTracks is made of; `loved` is newest first and holds the page only.
struct LovedTracksPage
{
    QString user;
    qint64 page = 1;
    qint64 limit = 50;
    qint64 total = 0;
    std::vector<LovedTrack> loved;
};
[[nodiscard]] QJsonObject lovedTracksJson(const LovedTracksPage& page, const LastfmRules& rules);

/// The counts are of scrobbles and of different artists, tracks and albums.
struct UserCounts
{
    qint64 plays = 0;
    qint64 artists = 0;
    qint64 tracks = 0;
    qint64 albums = 0;
};
[[nodiscard]] QJsonObject userJson(const QString& name, const UserProfile& profile, const UserCounts& counts);

/// "14 Nov 2023, 22:13", in UTC.
[[nodiscard]] QString dateText(qint64 uts, const LastfmRules& rules);

} // namespace sillon::standin
