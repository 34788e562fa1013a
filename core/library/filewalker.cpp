// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filewalker.h"

#include "base/filename.h"
#include "library/cuefolder.h"
#include "library/fileerror.h"
#include "library/musicnames.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <utility>

namespace sillon {

namespace {

using Inode = std::pair<qint64, qint64>;

/// A name in a folder, and what it is as far as the folder says.
struct Name
{
    QByteArray bytes;
    unsigned char type;
};

bool isAbsent(const QByteArray& path)
{
    return !lookAt(AT_FDCWD, path.constData(), Links::Follow) && fileError(errno).kind == ErrorKind::NotFound;
}

bool isWanted(const QByteArray& name)
{
    return isMusicName(name) || isCueName(name);
}

Inode inodeOf(const FileStamp& stamp)
{
    return {stamp.device, stamp.inode};
}

/// One walk: folders wait on a stack, links until everything else is done.
class Walker
{
public:
    Walker(const FilesMet& met, const std::stop_token& stop)
        : m_met(met)
        , m_stop(stop)
    {}

    Walk walk(const QStringList& folders)
    {
        for (const QString& folder : folders) {
            const QByteArray path = walkedPath(folder);
            if (isAbsent(path))
                m_walk.absentFolders.push_back(path);
            else
                begin(path);
        }
        followLinks();
        m_met(m_walk.files);
        return std::move(m_walk);
    }

private:
    /// A folder or file named by the user or by a link.
    void begin(const QByteArray& path)
    {
        const auto look = lookAt(AT_FDCWD, path.constData(), Links::Follow);
        if (!look) {
            fail(path, errno, false);
        } else if (look->kind == FileKind::Folder) {
            m_folders.push_back(path);
            readFolders();
        } else if (look->kind == FileKind::File && isMusicName(path)) {
            if (!knowsFile(look->stamp))
                m_walk.files.push_back({path, look->stamp, sheetsBeside(path).stamp});
        }
    }

    void followLinks()
    {
        while (!m_walk.stopped && !m_links.empty()) {
            const QByteArray link = std::move(m_links.back());
            m_links.pop_back();
            begin(link);
        }
    }

    void readFolders()
    {
        while (!m_folders.empty()) {
            if (m_stop.stop_requested()) {
                m_walk.stopped = true;
                return;
            }
            const QByteArray folder = std::move(m_folders.back());
            m_folders.pop_back();
            readFolder(folder);
        }
    }

    void readFolder(const QByteArray& path)
    {
        const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(path.constData()), &::closedir);
        const auto self = folder ? lookAt(::dirfd(folder.get()), ".", Links::Follow) : std::nullopt;
        if (!self) {
            fail(path, errno, true);
            return;
        }
        const qsizetype seenBefore = m_seenFolders.size();
        m_seenFolders.insert(inodeOf(self->stamp));
        if (m_seenFolders.size() == seenBefore)
            return;
        const auto names = namesIn(folder.get(), path);
        if (!names)
            return;
        const std::size_t first = m_walk.files.size();
        m_sheets = {};
        const QByteArray prefix = path.endsWith('/') ? path : path + '/';
        std::vector<QByteArray> below;
        for (const Name& name : *names)
            meet(::dirfd(folder.get()), name, prefix, below);
        for (std::size_t at = first; at < m_walk.files.size(); ++at)
            m_walk.files[at].sheetStamp = m_sheets.value();
        // The stack gives the last one first.
        m_folders.insert(m_folders.end(), below.rbegin(), below.rend());
        m_met(m_walk.files);
    }

    /// Sorted, so that every walk goes the same way.
    std::optional<std::vector<Name>> namesIn(DIR* folder, const QByteArray& path)
    {
        std::vector<Name> names;
        errno = 0;
        while (const dirent* entry = ::readdir(folder)) {
            Name name{entry->d_name, entry->d_type};
            if (!name.bytes.startsWith('.') && (name.type != DT_REG || isWanted(name.bytes)))
                names.push_back(std::move(name));
            errno = 0;
        }
        if (errno != 0) {
            fail(path, errno, true);
            return std::nullopt;
        }
        std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.bytes < b.bytes; });
        return names;
    }

    void meet(int folder, const Name& entry, const QByteArray& prefix, std::vector<QByteArray>& below)
    {
        const QByteArray& name = entry.bytes;
        if (entry.type == DT_DIR) {
            below.push_back(prefix + name);
            return;
        }
        const auto look = lookAt(folder, name.constData(), Links::Keep);
        if (!look) {
            // Gone since the folder was read: as if it had never been there.
            if (errno != ENOENT)
                fail(prefix + name, errno, true);
        } else if (look->kind == FileKind::Folder) {
            below.push_back(prefix + name);
        } else if (look->kind == FileKind::Link) {
            followLater(prefix + name);
        } else if (look->kind == FileKind::File && isMusicName(name)) {
            m_walk.files.push_back({prefix + name, look->stamp});
        } else if (look->kind == FileKind::File && isCueName(name)) {
            m_sheets.add(name, look->stamp);
        }
    }

    void followLater(const QByteArray& path)
    {
        const auto look = lookAt(AT_FDCWD, path.constData(), Links::Follow);
        const int reason = look ? 0 : errno;
        if (look && (look->kind == FileKind::Folder || isMusicName(path)))
            m_links.push_back(path);
        else if (look && look->kind == FileKind::File && isCueName(path))
            m_sheets.add(path.mid(path.lastIndexOf('/') + 1), look->stamp);
        else if (!look && isMusicName(path))
            fail(path, reason, false);
    }

    /// Whether a file was met under another name. Asked only when there are links, so most walks keep no
    /// list.
    bool knowsFile(const FileStamp& stamp)
    {
        for (; m_listed < m_walk.files.size(); ++m_listed)
            m_seenFiles.insert(inodeOf(m_walk.files[m_listed].stamp));
        return m_seenFiles.contains(inodeOf(stamp));
    }

    void fail(const QByteArray& path, int number, bool isThere)
    {
        const Error error = fileError(number);
        m_walk.failures.push_back({textOfFileName(path), error});
        if (isThere || error.kind != ErrorKind::NotFound)
            m_walk.unreadFolders.push_back(path);
    }

    const FilesMet& m_met;
    const std::stop_token& m_stop;
    Walk m_walk;
    SheetStamp m_sheets; ///< of the folder being read
    std::vector<QByteArray> m_folders;
    std::vector<QByteArray> m_links;
    QSet<Inode> m_seenFolders;
    QSet<Inode> m_seenFiles; ///< of the files before m_listed
    std::size_t m_listed = 0;
};

} // namespace

Walk walkFolders(const QStringList& folders, const FilesMet& met, const std::stop_token& stop)
{
    return Walker(met, stop).walk(folders);
}

QByteArray walkedPath(const QString& folder)
{
    return bytesOfFileName(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
}

} // namespace sillon
