// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/mbid.h"
#include "music/partialdate.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace sillon {

// Queries in the search server's language (musicbrainz.org/doc/MusicBrainz_API/Search). Pure.

/// A text as a phrase: quoted, with quotes and backslashes escaped.
[[nodiscard]] QString phrase(const QString& text);
/// The words of a text, each escaped, to be ORed: for titles that are not quite known.
[[nodiscard]] QString looseWords(const QString& text);

/// Groups that hold one of these releases: "reid:(A OR B)".
[[nodiscard]] QString groupsOfReleases(std::span<const ReleaseMbid> releases);
[[nodiscard]] QString groupsById(std::span<const ReleaseGroupMbid> groups);
[[nodiscard]] QString recordingsById(std::span<const RecordingMbid> recordings);
/// Groups with this title (or alias, or edition) by this artist.
[[nodiscard]] QString groupsNamed(const QString& artist, const QString& title);
/// Everything an artist has, by id or by name; titleWords, when not empty, narrows it down.
[[nodiscard]] QString groupsOfArtist(const ArtistMbid& artist, const QString& titleWords = {});
[[nodiscard]] QString groupsOfArtistNamed(const QString& artist, const QString& titleWords = {});
[[nodiscard]] QString artistsNamed(const QString& artist);
/// Recordings of this title by this artist; on one of these groups when there are any.
[[nodiscard]] QString recordingsNamed(const QString& artist, const QString& title);
[[nodiscard]] QString recordingsOn(const QStringList& titles, const QStringList& groupIds);
/// Official releases of a group in the year that it is said to be from.
struct FirstYear
{
    QString groupId;
    int year = 0;
};
[[nodiscard]] QString officialReleases(std::span<const FirstYear> groups);

/// How long a query is in an address, in bytes.
[[nodiscard]] qsizetype bytesInAddress(const QString& query);

} // namespace sillon
