// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filestamp.h"

#include "base/filename.h"
#include "library/fileerror.h"

#include <cerrno>
#include <sys/stat.h>

namespace sillon {

namespace {

qint64 nanoseconds(const timespec& time)
{
    return static_cast<qint64>(time.tv_sec) * 1000000000 + time.tv_nsec;
}

} // namespace

FileStamp stampOf(const struct ::stat& status)
{
#ifdef Q_OS_DARWIN
    const timespec& modified = status.st_mtimespec;
    const timespec& changed = status.st_ctimespec;
#else
    const timespec& modified = status.st_mtim;
    const timespec& changed = status.st_ctim;
#endif
    return {static_cast<qint64>(status.st_size), nanoseconds(modified), nanoseconds(changed),
            static_cast<qint64>(status.st_dev), static_cast<qint64>(status.st_ino)};
}

Result<FileStamp> readStamp(const QString& path)
{
    struct ::stat status = {};
    if (::stat(bytesOfFileName(path).constData(), &status) != 0)
        return fail(fileError(errno));
    return stampOf(status);
}

} // namespace sillon
