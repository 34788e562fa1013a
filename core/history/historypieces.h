// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfile.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <stop_token>

namespace sillon {

/// Bounds of what is taken from a file that claims to be somebody's history: a packed one may unpack to
/// anything.
struct PieceLimits
{
    qint64 recordLetters = qint64(16) << 20; ///< of one row, line or object of a list
    qint64 allBytes = qint64(8) << 30;       ///< unpacked, of all files of an archive together
    int files = 20'000;                      ///< in an archive
    qint64 pieceBytes = qint64(1) << 20;     ///< of a file whose plays are handed on at once
};

/// Some plays of a file, or of one in an archive.
struct HistoryPiece
{
    HistoryFile plays;
    QString name;    ///< of the file, as people know it
    int percent = 0; ///< how much of everything was read by then
};

/// What there was besides plays.
struct PiecesReport
{
    int files = 0;      ///< that held plays
    int others = 0;     ///< files of an archive that are no history, and were left alone
    QStringList nested; ///< archives in the archive: they are not looked into
    QStringList
        unread; ///< "NAME: what is wrong with it", of files that look like a history and could not be read
};

/// Reads a file of plays, or every one in an archive (zip or tar: the exports of ListenBrainz and Spotify),
/// piece by piece: no more is held than some of a file, whose letters are looked through once before. take:
/// an error of it ends the reading and is returned. format: none = goes by what is inside. zone: as
/// readHistoryFile(). Errors besides those of readHistoryFile(), for a file that is no archive: NotFound,
/// AccessDenied, TooLarge (a bound of limits), NotSupported (the archive is encrypted), Malformed (it breaks
/// off, or holds no history at all), Cancelled. Blocks.
[[nodiscard]] Result<PiecesReport>
eachHistoryPiece(const QString& path, std::optional<HistoryFileFormat> format, const QTimeZone& zone,
                 const std::function<Done(const HistoryPiece&)>& take, const std::stop_token& stop,
                 const PieceLimits& limits = {});

} // namespace sillon
