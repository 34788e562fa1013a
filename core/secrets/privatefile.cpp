// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/privatefile.h"

#include "base/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sillon {

namespace {

constexpr off_t largestBytes = 1 << 20;
constexpr mode_t ownerOnly = 0600;

ErrorKind kindOf(int reason)
{
    switch (reason) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
    case ENOTDIR:
    case EISDIR:
    case ENXIO:
        return ErrorKind::AccessDenied;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorKind::DiskFull;
    default:
        return ErrorKind::Storage;
    }
}

tl::unexpected<Error> failed(int reason, const QString& path)
{
    return fail(kindOf(reason), path + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(reason)));
}

Result<QByteArray> readAll(const Descriptor& file, const QString& path)
{
    QByteArray content;
    char piece[4096];
    for (;;) {
        const ssize_t count = ::read(file.number(), piece, sizeof piece);
        if (count == 0)
            return content;
        if (count > 0)
            content.append(piece, count);
        else if (errno != EINTR)
            return failed(errno, path);
    }
}

int writeAll(const Descriptor& file, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t count = ::write(file.number(), content.constData() + done,
                                      static_cast<std::size_t>(content.size() - done));
        if (count >= 0)
            done += count;
        else if (errno != EINTR)
            return errno;
    }
    return 0;
}

/// Makes a rename or removal in the file's folder last.
void syncFolder(const QString& path)
{
    const Descriptor folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                                   O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.number());
}

int writeNew(const QByteArray& path, const QByteArray& content)
{
    ::unlink(path.constData()); // what a crash left
    const Descriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly));
    if (!file.isOpen())
        return errno;
    if (const int reason = writeAll(file, content); reason != 0)
        return reason;
    return ::fsync(file.number()) == 0 ? 0 : errno;
}

} // namespace

Result<std::optional<QByteArray>> readPrivateFile(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<QByteArray>();
    if (!file.isOpen())
        return failed(errno, path);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return failed(errno, path);
    if (!S_ISREG(status.st_mode))
        return fail(ErrorKind::AccessDenied, path);
    if ((status.st_mode & 0777) != ownerOnly && ::fchmod(file.number(), ownerOnly) != 0)
        return failed(errno, path);
    if (status.st_size > largestBytes)
        return fail(ErrorKind::TooLarge, path);
    auto content = readAll(file, path);
    if (!content)
        return fail(std::move(content.error()));
    return std::optional<QByteArray>(std::move(*content));
}

Done writePrivateFile(const QString& path, const QByteArray& content)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray fresh = name + ".new";
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && !S_ISREG(status.st_mode))
        return fail(ErrorKind::AccessDenied, path);
    int reason = writeNew(fresh, content);
    if (reason == 0 && ::rename(fresh.constData(), name.constData()) != 0)
        reason = errno;
    if (reason != 0) {
        ::unlink(fresh.constData());
        return failed(reason, path);
    }
    syncFolder(path);
    return {};
}

Done removePrivateFile(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return failed(errno, path);
    syncFolder(path);
    return {};
}

} // namespace sillon
