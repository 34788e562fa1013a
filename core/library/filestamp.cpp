// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filestamp.h"

#include "base/filename.h"
#include "library/fileerror.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef STATX_BTIME
#include <sys/sysmacros.h>
#endif

namespace sillon {

namespace {

constexpr qint64 secondNs = 1000000000;

FileKind kindOf(unsigned mode)
{
    if (S_ISREG(mode))
        return FileKind::File;
    if (S_ISDIR(mode))
        return FileKind::Folder;
    return S_ISLNK(mode) ? FileKind::Link : FileKind::Other;
}

#ifndef STATX_BTIME
qint64 nanoseconds(const timespec& time)
{
    return static_cast<qint64>(time.tv_sec) * secondNs + time.tv_nsec;
}
#endif

} // namespace

#ifdef STATX_BTIME

std::optional<FileLook> lookAt(int folder, const char* name, Links links)
{
    const int flags = links == Links::Keep ? AT_SYMLINK_NOFOLLOW : 0;
    struct statx status = {};
    if (::statx(folder, name, flags, STATX_BASIC_STATS | STATX_BTIME, &status) != 0)
        return std::nullopt;
    const auto nanoseconds = [](const statx_timestamp& time) {
        return time.tv_sec * secondNs + time.tv_nsec;
    };
    FileLook look;
    look.kind = kindOf(status.stx_mode);
    look.stamp.size = static_cast<qint64>(status.stx_size);
    look.stamp.mtimeNs = nanoseconds(status.stx_mtime);
    look.stamp.ctimeNs = nanoseconds(status.stx_ctime);
    look.stamp.device = static_cast<qint64>(makedev(status.stx_dev_major, status.stx_dev_minor));
    look.stamp.inode = static_cast<qint64>(status.stx_ino);
    look.stamp.bornNs = (status.stx_mask & STATX_BTIME) != 0 ? nanoseconds(status.stx_btime) : 0;
    return look;
}

#else

std::optional<FileLook> lookAt(int folder, const char* name, Links links)
{
    const int flags = links == Links::Keep ? AT_SYMLINK_NOFOLLOW : 0;
    struct stat status = {};
    if (::fstatat(folder, name, &status, flags) != 0)
        return std::nullopt;
    FileLook look;
    look.kind = kindOf(status.st_mode);
#ifdef Q_OS_DARWIN
    look.stamp.mtimeNs = nanoseconds(status.st_mtimespec);
    look.stamp.ctimeNs = nanoseconds(status.st_ctimespec);
#else
    look.stamp.mtimeNs = nanoseconds(status.st_mtim);
    look.stamp.ctimeNs = nanoseconds(status.st_ctim);
#endif
    look.stamp.size = static_cast<qint64>(status.st_size);
    look.stamp.device = static_cast<qint64>(status.st_dev);
    look.stamp.inode = static_cast<qint64>(status.st_ino);
    return look;
}

#endif

bool isUntouched(const FileStamp& before, const FileStamp& now)
{
    return before.size == now.size && before.mtimeNs == now.mtimeNs && before.ctimeNs == now.ctimeNs &&
           before.inode == now.inode;
}

Result<FileStamp> readStamp(const QString& path)
{
    const auto look = lookAt(AT_FDCWD, bytesOfFileName(path).constData(), Links::Follow);
    if (!look)
        return fail(fileError(errno));
    return look->stamp;
}

} // namespace sillon
