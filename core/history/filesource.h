// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfile.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace sillon {

/// An imported file, told from others by what is in it: the same one twice is one source of plays, two files
/// of one kind are two.
struct FileSource
{
    HistoryFileFormat format = HistoryFileFormat::Csv;
    QString fileName;      ///< without its folder; empty for what was imported by an older program
    QString fingerprint;   ///< of what is in it
    PlaysOwner owner = {}; ///< whose plays of it these are; empty: mine

    /// The user name of its source: "csv/export.csv/2c26b46b68ffc68f", with "/lastfm/NAME" behind it for
    /// somebody else's plays, or the format alone.
    [[nodiscard]] QString userName() const;
    /// None for a format that is not known.
    [[nodiscard]] static std::optional<FileSource> fromUserName(const QString& userName);
    friend bool operator==(const FileSource&, const FileSource&) = default;
};

/// What is in a file, made short. Errors: AccessDenied, Cancelled. Blocks.
[[nodiscard]] Result<QString> fingerprintOf(const QString& path, const std::stop_token& stop);

} // namespace sillon
