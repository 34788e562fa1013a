// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

namespace sillon::bench {

/// 1,000 plays that wait, a server that takes 200 ms for each answer: how many requests, and how long.
[[nodiscard]] Result<Figures> measureBacklog(Size size);

/// An album of 50 tracks by hand, a server that takes 300 ms for its answer: how many requests, and how long
/// against one bare request.
[[nodiscard]] Result<Figures> measureAlbumByHand(Size size);

/// 10,000 plays that a service holds, 300 ms away and read at the rate it allows: how many requests, and how
/// long against a bare client that asks as often.
[[nodiscard]] Result<Figures> measureHistoryFetching(Size size);

/// Two files cut out of one sound anywhere, played one after the other: frames that are not as in the two
/// played alone (for lossless files also: not as in the sound itself), and frames too many or too few in all.
/// libmpv 0.35 loses the last partial block of some Vorbis files, also alone: that is a length, no seam.
[[nodiscard]] Result<Figures> measureGapless(Size size);

/// Processor time while an mp3 plays through player and engine, against bare libmpv.
[[nodiscard]] Result<Figures> measurePlaying(Size size);

/// A first scan of L20 (and of ten times that) against bare TagLib and SQLite: processor time; how long with
/// two threads, and until the first rows are stored; and a scan that finds nothing changed against a bare
/// walk that looks at every file.
[[nodiscard]] Result<Figures> measureFirstScan(Size size);
[[nodiscard]] Result<Figures> measureScanWall(Size size);
[[nodiscard]] Result<Figures> measureRescan(Size size);

/// From the program's start to its first painted window, and until its library can be searched; and its
/// resident memory at rest. Against a Qt window with the rows in memory.
[[nodiscard]] Result<Figures> measureStart(Size size);
[[nodiscard]] Result<Figures> measureMemory(Size size);

/// A keystroke in the search box to the rows it finds, against folded text scanned in one pass.
[[nodiscard]] Result<Figures> measureSearch(Size size);

/// How many requests the years of 6,000 albums take, until when 80 % of the listens have one, and again.
[[nodiscard]] Result<Figures> measureYearRequests(Size size);
/// Years of the albums in tests/data/releaseyears against a catalogue of just these: how many are answered,
/// and how many of the answers are right.
[[nodiscard]] Result<Figures> measureYearAccuracy(Size size);
/// An offline index of 400,000 albums from a packed dump, against unpacking it; its size, also of all albums
/// that MusicBrainz has; and how long a question takes, by equal names and with a slip in the artist's name.
[[nodiscard]] Result<Figures> measureYearIndex(Size size);
/// 10,000 loved tracks looked for in a library of 100,000 (and ten times both), against one set of folded
/// names; and how many were taken for another song, or not found.
[[nodiscard]] Result<Figures> measureLovedMatching(Size size);

/// A long history with what became of each play: reading its columns (against plain SELECTs of them), a
/// keystroke (against all folded names scanned in one pass), a state, and what one screen of rows says.
[[nodiscard]] Result<Figures> measureScrobbles(Size size);

/// Loading 100,000 to 10,000,000 listens as columns, against a plain SELECT of them; then each chart, the one
/// of years against SQL.
[[nodiscard]] Result<Figures> measureCharts(Size size);

/// Pages of plays compared with what is known and stored, against bare inserts of as many rows.
[[nodiscard]] Result<Figures> measureHistoryStoring(Size size);

} // namespace sillon::bench
