// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sillon {

/// So many pictures stay in the folder: others may still read those of before.
inline constexpr int coverFilesKept = 8;

/// Puts an encoded cover, made small, into a folder of its own where other programs can read it, and removes
/// the oldest ones there; its path, empty when it is no picture or cannot be written. The name changes with
/// the picture, as those programs remember what they have read. Blocks: workers only.
[[nodiscard]] QString putCoverFile(const QByteArray& cover, const QString& folder);

} // namespace sillon
