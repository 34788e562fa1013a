// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>

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
    qint64 bornNs = 0; ///< when the inode was made; 0 where the file system does not say
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The same file, untouched. A drive that is plugged in again may get another device number.
[[nodiscard]] bool isUntouched(const FileStamp& before, const FileStamp& now);

enum class FileKind : std::uint8_t { File, Folder, Link, Other };

/// What the file system says of a name.
struct FileLook
{
    FileKind kind = FileKind::Other;
    FileStamp stamp;
};

enum class Links : std::uint8_t { Follow, Keep };

/// Looks at a name in an opened folder (or AT_FDCWD); none when that fails, the reason is then in errno.
[[nodiscard]] std::optional<FileLook> lookAt(int folder, const char* name, Links links);
/// Looks at a file, following links.
[[nodiscard]] Result<FileStamp> readStamp(const QString& path);

} // namespace sillon
