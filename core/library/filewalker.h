// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/foundfile.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace sillon {

/// What a walk met.
struct Walk
{
    std::vector<FoundFile> files;          ///< each file once
    std::vector<FileFailure> failures;     ///< folders and files that could not be read
    std::vector<QByteArray> absentFolders; ///< of those named: not there
    /// Of these folders nobody knows what is in them: refused or failing, but there. (One that is not there,
    /// as that of an absent drive, holds nothing.)
    std::vector<QByteArray> unreadFolders;
    bool stopped = false; ///< asked to stop: files is incomplete
};

/// Is told now and then of all files met so far; what it was told once stays as it is.
using FilesMet = std::function<void(const std::vector<FoundFile>& files)>;

/// Finds the audio files under these folders (or, given a file, that one) and looks at them without opening
/// any. Hidden names are passed over. Symbolic links are followed, but nothing is met twice: what a link
/// leads to is taken after everything that is there by itself. Blocks: workers only.
[[nodiscard]] Walk walkFolders(const QStringList& folders, const FilesMet& met, const std::stop_token& stop);

/// A folder's absolute path as walks name what is in it.
[[nodiscard]] QByteArray walkedPath(const QString& folder);

} // namespace sillon
