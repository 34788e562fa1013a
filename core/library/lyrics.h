// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

/// One line, and when it is sung.
struct LyricLine
{
    qint64 atMs = 0; ///< from the beginning of the track; 0 for all lines of untimed lyrics
    QString text;    ///< empty: a pause
    friend bool operator==(const LyricLine&, const LyricLine&) = default;
};

/// The words of a song.
struct Lyrics
{
    std::vector<LyricLine> lines; ///< in the order of their time when timed, else as written
    bool timed = false;
    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
    /// The line that is sung at a position: the last that has begun; -1 before the first, or when untimed.
    [[nodiscard]] int lineAt(qint64 positionMs) const;
    friend bool operator==(const Lyrics&, const Lyrics&) = default;
};

/// More lines are no song.
inline constexpr std::size_t mostLyricLines = 10000;

/// Reads lyrics as .lrc files and tags have them: "[01:23.45]words", several times before one line,
/// "[offset:250]" (milliseconds by which all of it comes earlier), headers like "[ar:...]" (left out), times
/// of single words
/// ("<00:12.00>", left out). Without any time the text is taken line by line. Understands anything; what is
/// no text gives no lines. Pure.
[[nodiscard]] Lyrics parseLyrics(const QString& text);

/// The text of a file: UTF-8, UTF-16 with its mark, else Windows-1252. Pure.
[[nodiscard]] QString decodeLyrics(const QByteArray& bytes);

} // namespace sillon
