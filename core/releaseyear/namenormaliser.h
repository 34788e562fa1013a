// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sillon {

/// Version of the rules of this file and of the guards; answers keep it, so that what an older version did
/// not find is asked again.
inline constexpr int yearRuleVersion = 1;

/// A name made comparable: folded (music/matchkey.h), apostrophes dropped, "&" and "+" between words as
/// "and", all other punctuation as blanks. A name of symbols only stays as it is.
[[nodiscard]] QString comparable(const QString& name);

/// An album's title without what names the edition only.
struct AlbumName
{
    QString key;              ///< comparable, "(Deluxe Edition)", "- 2011 Remaster" and kin stripped
    QString full;             ///< comparable, nothing stripped
    QStringList editionWords; ///< what was stripped, in order
    [[nodiscard]] bool isEdition() const { return !editionWords.isEmpty(); }
};

/// Only suffixes in brackets or behind a dash go, and only when they consist of edition words, years,
/// ordinals, formats, countries or a catalogue number. Live, acoustic, remix, demo, instrumental, best of,
/// volumes, parts and soundtrack stay: they are other albums.
[[nodiscard]] AlbumName albumName(const QString& title);
/// The key of albumName() alone, in half the time.
[[nodiscard]] QString albumKey(const QString& title);

/// Other readings of an album's title: without "1975 - ", "[1975] " or "ARTIST - " before it. Each as a key.
[[nodiscard]] QStringList otherAlbumKeys(const QString& title, const QString& artist);

/// A song's title without guests and without what names the master only ("- 2011 Remaster", "(Single
/// Version)"); live and remix stay.
[[nodiscard]] QString titleKey(const QString& title);

/// An artist's name without guests and without " (2)" of Discogs, "Beatles, The" put right; the many ways to
/// write Various Artists are one.
[[nodiscard]] QString artistKey(const QString& artist);
/// The same without a leading "the"; a second key, never the first.
[[nodiscard]] QString looseArtistKey(const QString& artist);
/// The first of several artists joined by "&", ",", "/", "x", "vs" or ";"; empty where there is only one.
[[nodiscard]] QString firstArtist(const QString& artist);

[[nodiscard]] bool isVariousArtists(const QString& artist);

/// The same letters, however they are set apart: "O.K. Computer", "OK Computer". Keys.
[[nodiscard]] bool sameLetters(const QString& a, const QString& b);

/// The title as it is asked for: stripped like albumName, but as printed.
[[nodiscard]] QString printedAlbum(const QString& title);
[[nodiscard]] QString printedTitle(const QString& title);
[[nodiscard]] QString printedArtist(const QString& artist);

} // namespace sillon
