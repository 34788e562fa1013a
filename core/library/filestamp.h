// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QtGlobal>

struct stat;

namespace sillon {

/// By what a file is known to be unchanged without opening it. The change time (of the inode) also moves when
/// a tagger puts the old modification time back.
struct FileStamp
{
    qint64 size = 0;
    qint64 mtimeNs = 0;
    qint64 ctimeNs = 0;
    qint64 device = 0;
    qint64 inode = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

[[nodiscard]] FileStamp stampOf(const struct ::stat& status);
/// Looks at a file, following links.
[[nodiscard]] Result<FileStamp> readStamp(const QString& path);

} // namespace sillon
