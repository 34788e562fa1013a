// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwritercopy.h"

#include "base/descriptor.h"
#include "library/fileerror.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/xattr.h>
#include <unistd.h>
#include <utility>

#ifdef Q_OS_LINUX
#include <linux/fs.h>
#endif

namespace sillon {

namespace {

QByteArray folderOf(const QByteArray& path)
{
    return path.left(path.lastIndexOf('/') + 1);
}

/// Always the same for one file, so that what a killed program left is found; short, whatever the file's
/// name. Scans pass over hidden files.
QByteArray copyPathOf(const QByteArray& path)
{
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    return folderOf(path) + ".sillon-" +
           QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(16) + ".tmp";
}

Result<QByteArray> resolved(const QByteArray& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr), &std::free);
    if (!real)
        return fail(fileError(errno));
    return QByteArray(real.get());
}

bool sameFile(const struct ::stat& one, const struct ::stat& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino && one.st_size == other.st_size &&
           one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

Done writeAll(int to, const char* bytes, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t more = ::write(to, bytes + done, static_cast<std::size_t>(size - done));
        if (more < 0 && errno != EINTR)
            return fail(fileError(errno));
        done += std::max<ssize_t>(more, 0);
    }
    return {};
}

bool shareBlocks(int from, int to)
{
#ifdef FICLONE
    return ::ioctl(to, FICLONE, from) == 0;
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
    return false;
#endif
}

/// Access control lists and the like. What this file system or user may not set is left out.
void copyAttributes(int from, int to)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, Qt::Uninitialized);
    names.resize(std::max<ssize_t>(::flistxattr(from, names.data(), static_cast<std::size_t>(size)), 0));
    for (const QByteArray& name : names.split('\0')) {
        const ssize_t length = name.isEmpty() ? -1 : ::fgetxattr(from, name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, Qt::Uninitialized);
        const ssize_t got =
            ::fgetxattr(from, name.constData(), value.data(), static_cast<std::size_t>(length));
        if (got >= 0)
            (void)::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(got), 0);
    }
}

} // namespace

Result<TagCopy> TagCopy::of(const QByteArray& path)
{
    TagCopy copy;
    if (Done begun = copy.begin(path); !begun)
        return fail(std::move(begun.error()));
    return copy;
}

TagCopy::TagCopy(TagCopy&& other) noexcept
    : m_original(std::move(other.m_original))
    , m_path(std::exchange(other.m_path, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_status(other.m_status)
{}

TagCopy::~TagCopy()
{
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Done TagCopy::begin(const QByteArray& path)
{
    auto real = resolved(path);
    if (!real)
        return fail(std::move(real.error()));
    m_original = std::move(*real);
    // Renaming over a file asks only for its folder; one that is marked read-only is meant to stay as it is.
    if (::access(m_original.constData(), W_OK) != 0)
        return fail(fileError(errno));
    const int original = ::open(m_original.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (original < 0)
        return fail(fileError(errno));
    const Descriptor closing(original);
    if (::fstat(original, &m_status) != 0)
        return fail(fileError(errno));
    if (!S_ISREG(m_status.st_mode))
        return fail(ErrorKind::NotSupported);
    if (Done made = makeFile(); !made)
        return made;
    if (Done filled = fill(original); !filled)
        return filled;
    return dress(original);
}

Done TagCopy::makeFile()
{
    const QByteArray path = copyPathOf(m_original);
    constexpr int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    m_descriptor = ::open(path.constData(), flags, S_IRUSR | S_IWUSR);
    if (m_descriptor < 0)
        return fail(fileError(errno));
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorKind::Busy, QStringLiteral("Another program writes this file's tags"));
    // What was opened may have become something else before it was locked: the file itself, when another
    // program has just finished. Nothing but our own file may be cut.
    struct ::stat opened = {};
    struct ::stat named = {};
    const bool ours = ::fstat(m_descriptor, &opened) == 0 && ::lstat(path.constData(), &named) == 0 &&
                      opened.st_ino == named.st_ino && opened.st_dev == named.st_dev &&
                      opened.st_nlink == 1 && opened.st_uid == ::geteuid();
    if (!ours)
        return fail(ErrorKind::Busy, QStringLiteral("Another program writes this file's tags"));
    m_path = path;
    if (::ftruncate(m_descriptor, 0) != 0)
        return fail(fileError(errno));
    return {};
}

Done TagCopy::fill(int original)
{
    if (shareBlocks(original, m_descriptor))
        return {};
    constexpr qsizetype pieceBytes = 1024 * 1024;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(original, piece.data(), static_cast<std::size_t>(pieceBytes));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(fileError(errno));
        if (got == 0)
            return {};
        if (Done written = writeAll(m_descriptor, piece.constData(), got); !written)
            return written;
    }
}

/// Gives the copy the original's owner, mode and attributes.
Done TagCopy::dress(int original) const
{
    struct ::stat mine = {};
    if (::fstat(m_descriptor, &mine) != 0)
        return fail(fileError(errno));
    const bool otherOwner = mine.st_uid != m_status.st_uid || mine.st_gid != m_status.st_gid;
    if (otherOwner && ::fchown(m_descriptor, m_status.st_uid, m_status.st_gid) != 0)
        return fail(fileError(errno));
    copyAttributes(original, m_descriptor);
    constexpr mode_t permissions = 07777;
    if ((mine.st_mode & permissions) != (m_status.st_mode & permissions) &&
        ::fchmod(m_descriptor, m_status.st_mode & permissions) != 0)
        return fail(fileError(errno));
    return {};
}

bool TagCopy::originalChanged() const
{
    struct ::stat now = {};
    return ::stat(m_original.constData(), &now) != 0 || !sameFile(now, m_status);
}

Result<FileStamp> TagCopy::settle()
{
    struct ::stat status = {};
    if (::fsync(m_descriptor) != 0 || ::fstat(m_descriptor, &status) != 0)
        return fail(fileError(errno));
    constexpr qint64 nsInSecond = 1000000000;
    FileStamp stamp;
    stamp.size = status.st_size;
    stamp.mtimeNs = static_cast<qint64>(status.st_mtim.tv_sec) * nsInSecond + status.st_mtim.tv_nsec;
    stamp.device = static_cast<qint64>(status.st_dev);
    stamp.inode = static_cast<qint64>(status.st_ino);
    return stamp;
}

Done TagCopy::replaceOriginal()
{
    if (::rename(m_path.constData(), m_original.constData()) != 0)
        return fail(fileError(errno));
    m_path.clear();
    const int folder = ::open(folderOf(m_original).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        const Descriptor closing(folder);
        ::fsync(folder); // some file systems cannot; the file itself is safe
    }
    return {};
}

} // namespace sillon
