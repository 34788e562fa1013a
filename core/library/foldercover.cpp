// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/foldercover.h"

#include "base/filename.h"
#include "library/coverreader.h"
#include "library/coversourceimage.h"
#include "library/fileerror.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace sillon {

namespace {

Done writeAll(int to, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t more =
            ::write(to, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (more < 0 && errno != EINTR)
            return fail(fileError(errno));
        done += std::max<ssize_t>(more, 0);
    }
    if (::fsync(to) != 0)
        return fail(fileError(errno));
    return {};
}

Done fill(const QByteArray& path, const QByteArray& bytes)
{
    constexpr mode_t everyoneReads = 0666; // less what the user's mask takes away
    const int file =
        ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, everyoneReads);
    if (file < 0)
        return fail(fileError(errno));
    Done written = writeAll(file, bytes);
    ::close(file);
    return written;
}

/// A file that has the name keeps it.
Done giveName(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return {};
    if (errno == EEXIST)
        return fail(ErrorKind::Busy);
    const bool unknownHere = errno == EINVAL || errno == ENOSYS; // some file systems
    if (unknownHere && ::access(to.constData(), F_OK) != 0 && ::rename(from.constData(), to.constData()) == 0)
        return {};
    return fail(fileError(errno));
}

} // namespace

Result<QString> writeFolderCover(const QString& path, const QByteArray& picture)
{
    const auto head = readImageHead(picture);
    if (!head || head->kind == ImageKind::Gif)
        return fail(ErrorKind::NotSupported);
    if (!folderCoverPath(path).isEmpty())
        return fail(ErrorKind::Busy);
    const QByteArray music = bytesOfFileName(path);
    const QByteArray folder = music.left(music.lastIndexOf('/') + 1);
    // Hidden, and always the same, so that what a killed program left is used again.
    const QByteArray beside = folder + ".sillon-cover.tmp";
    const QByteArray name = folder + "folder." + suffixOf(head->kind);
    Done written = fill(beside, picture);
    if (written)
        written = giveName(beside, name);
    if (!written) {
        ::unlink(beside.constData());
        return fail(std::move(written.error()));
    }
    return textOfFileName(name);
}

} // namespace sillon
