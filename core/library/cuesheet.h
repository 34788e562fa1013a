// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

/// An audio track of a cue sheet.
struct CueTrack
{
    int number = 0;
    qint64 startMs = 0; ///< its INDEX 01, in the file it belongs to
    QString title;
    QString performer;
};

/// A FILE of a cue sheet, with the tracks that begin in it.
struct CueFile
{
    QString name; ///< as written
    std::vector<CueTrack> tracks;
};

/// A line that says nothing a cue sheet can say.
struct CueMistake
{
    int line = 0; ///< from 1
    QString text;
};

/// A cue sheet as CDRWIN's manual describes it and rippers write it. Texts are empty and numbers 0 where it
/// says nothing.
struct CueSheet
{
    QString title;
    QString performer;
    QString genre; ///< of a REM line, as the next two
    QString date;
    int discNumber = 0;
    std::vector<CueFile> files;
    std::vector<CueMistake> mistakes;
};

/// Longer sheets are no sheets.
inline constexpr qint64 largestCueSheet = 1024LL * 1024;

/// Reads what can be read: blanks, case, missing quotes and unknown lines do no harm. A track without an
/// INDEX 01 is left out, so are data tracks; gaps (INDEX 00, PREGAP, POSTGAP) are passed over. Pure.
[[nodiscard]] CueSheet parseCueSheet(const QString& text);
/// The same for a file's bytes: UTF-8 or UTF-16 as its mark says, else UTF-8, the system's encoding or
/// Latin-1, whichever it can be.
[[nodiscard]] CueSheet parseCueSheet(const QByteArray& bytes);

} // namespace sillon
