// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sillon {

// A small file that nobody but its owner may read (mode 0600). A symbolic link or anything but a plain file
// in its place is AccessDenied: somebody else may have put it there.

/// None when there is no such file. A looser mode is tightened. Errors: AccessDenied, TooLarge (over 1 MiB),
/// Storage.
[[nodiscard]] Result<std::optional<QByteArray>> readPrivateFile(const QString& path);

/// All or nothing, also over a power cut. Errors: AccessDenied, DiskFull, Storage; then the old file is as it
/// was.
[[nodiscard]] Done writePrivateFile(const QString& path, const QByteArray& content);

/// Fine when there is none.
[[nodiscard]] Done removePrivateFile(const QString& path);

} // namespace sillon
