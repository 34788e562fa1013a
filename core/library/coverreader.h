// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sillon {

// The cover of a file: the picture in its tags, else one beside it. All of it blocks: workers only.

/// Larger pictures are no covers.
inline constexpr qint64 largestCoverBytes = 32LL * 1024 * 1024;

/// The encoded picture inside the file, or beside it (cover, folder, front, album, albumart or albumartsmall,
/// .jpg/.jpeg/.png/.webp, in any case of letters); empty when there is none.
[[nodiscard]] Result<QByteArray> readCover(const QString& path);
/// By its name a folder's cover. Pure.
[[nodiscard]] bool isCoverName(const QByteArray& fileName);
/// The picture beside the file, as a path; empty when there is none.
[[nodiscard]] QString folderCoverPath(const QString& path);

} // namespace sillon
