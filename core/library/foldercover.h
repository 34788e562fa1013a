// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sillon {

/// Puts an encoded picture beside a file, as folder.jpg (.png, .webp), whole or not at all. Blocks: workers
/// only. The path of what was made; Busy when a cover lies there already (it stays), NotSupported for what is
/// no picture that can be a cover, AccessDenied, DiskFull.
[[nodiscard]] Result<QString> writeFolderCover(const QString& path, const QByteArray& picture);

} // namespace sillon
