// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/filewalker.h"

#include "base/filename.h"
#include "library/fileerror.h"
#include "library/musicnames.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace sillon {

namespace {

using Inode = std::pair<dev_t, ino_t>;

/// One walk: folders wait on a stack, links until everything else is done.
class Walker
{
public:
    Walker(const std::function<void(qint64)>& met, const std::stop_token& stop)
        : m_met(met)
        , m_stop(stop)
    {}

    Walk walk(const QStringList& folders)
    {
        for (const QString& folder : folders)
            begin(bytesOfFileName(QDir::cleanPath(QDir::current().absoluteFilePath(folder))));
        while (!m_walk.stopped && !m_links.empty()) {
            const QByteArray link = std::move(m_links.back());
            m_links.pop_back();
            begin(link);
        }
        return std::move(m_walk);
    }

private:
    /// A folder or file named by the user or by a link.
    void begin(const QByteArray& path)
    {
        struct stat status = {};
        if (::stat(path.constData(), &status) != 0) {
            fail(path, errno, false);
        } else if (S_ISDIR(status.st_mode)) {
            m_folders.push_back(path);
            readFolders();
        } else if (isMusicName(path)) {
            take(path, status, true);
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
        struct stat status = {};
        if (!folder || ::fstat(::dirfd(folder.get()), &status) != 0) {
            fail(path, errno, true);
            return;
        }
        if (!m_seenFolders.insert({status.st_dev, status.st_ino}).second)
            return;
        const auto names = namesIn(folder.get(), path);
        if (!names)
            return;
        const QByteArray prefix = path.endsWith('/') ? path : path + '/';
        std::vector<QByteArray> below;
        for (const QByteArray& name : *names)
            look(::dirfd(folder.get()), name, prefix, below);
        // The stack gives the last one first.
        m_folders.insert(m_folders.end(), below.rbegin(), below.rend());
        m_met(static_cast<qint64>(m_walk.files.size()));
    }

    /// Sorted, so that every walk goes the same way.
    std::optional<std::vector<QByteArray>> namesIn(DIR* folder, const QByteArray& path)
    {
        std::vector<QByteArray> names;
        errno = 0;
        while (const dirent* entry = ::readdir(folder)) {
            if (entry->d_name[0] != '.')
                names.emplace_back(entry->d_name);
            errno = 0;
        }
        if (errno != 0) {
            fail(path, errno, true);
            return std::nullopt;
        }
        std::sort(names.begin(), names.end());
        return names;
    }

    void look(int folder, const QByteArray& name, const QByteArray& prefix, std::vector<QByteArray>& below)
    {
        const QByteArray path = prefix + name;
        struct stat status = {};
        if (::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
            // Gone since the folder was read: as if it had never been there.
            if (errno != ENOENT)
                fail(path, errno, true);
        } else if (S_ISDIR(status.st_mode)) {
            below.push_back(path);
        } else if (S_ISLNK(status.st_mode)) {
            followLater(path);
        } else if (S_ISREG(status.st_mode) && isMusicName(name)) {
            take(path, status, false);
        }
    }

    void followLater(const QByteArray& path)
    {
        struct stat status = {};
        const int reason = ::stat(path.constData(), &status) == 0 ? 0 : errno;
        if (reason == 0 && (S_ISDIR(status.st_mode) || isMusicName(path)))
            m_links.push_back(path);
        else if (reason != 0 && isMusicName(path))
            fail(path, reason, false);
    }

    /// once: only when no other name of this file was met.
    void take(const QByteArray& path, const struct stat& status, bool once)
    {
        const bool isNew = m_seenFiles.insert({status.st_dev, status.st_ino}).second;
        if (!S_ISREG(status.st_mode) || (once && !isNew))
            return;
        m_walk.files.push_back({textOfFileName(path), stampOf(status)});
    }

    void fail(const QByteArray& path, int number, bool isThere)
    {
        const Error error = fileError(number);
        m_walk.failures.push_back({textOfFileName(path), error});
        if (isThere || error.kind != ErrorKind::NotFound)
            m_walk.unreadFolders.append(textOfFileName(path));
    }

    const std::function<void(qint64)>& m_met;
    const std::stop_token& m_stop;
    Walk m_walk;
    std::vector<QByteArray> m_folders;
    std::vector<QByteArray> m_links;
    std::set<Inode> m_seenFolders;
    std::set<Inode> m_seenFiles;
};

} // namespace

Walk walkFolders(const QStringList& folders, const std::function<void(qint64)>& met,
                 const std::stop_token& stop)
{
    return Walker(met, stop).walk(folders);
}

} // namespace sillon
