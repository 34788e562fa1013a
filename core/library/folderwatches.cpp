// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderwatches.h"

#include "library/coverreader.h"
#include "library/cuefolder.h"
#include "library/filestamp.h"
#include "library/musicnames.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/inotify.h>
#include <unistd.h>

namespace sillon {

namespace {

constexpr std::uint32_t wanted = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE |
                                 IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

bool isFolder(int folder, const dirent& entry)
{
    if (entry.d_type == DT_DIR)
        return true;
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN)
        return false;
    const auto look = lookAt(folder, entry.d_name, Links::Follow);
    return look && look->kind == FileKind::Folder;
}

std::vector<QByteArray> foldersIn(const QByteArray& path)
{
    std::vector<QByteArray> folders;
    const std::unique_ptr<DIR, int (*)(DIR*)> opened(::opendir(path.constData()), &::closedir);
    if (!opened)
        return folders;
    while (const dirent* entry = ::readdir(opened.get())) {
        if (entry->d_name[0] != '.' && isFolder(::dirfd(opened.get()), *entry))
            folders.push_back(path + '/' + entry->d_name);
    }
    return folders;
}

} // namespace

FolderWatches::FolderWatches()
    : m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{}

FolderWatches::~FolderWatches()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderWatches::Added FolderWatches::add(const QByteArray& folder, const std::function<bool()>& keepsOn)
{
    std::vector<QByteArray> waiting{folder};
    bool isTop = true;
    while (!waiting.empty() && keepsOn()) {
        const QByteArray path = std::move(waiting.back());
        waiting.pop_back();
        const int watch = ::inotify_add_watch(m_descriptor, path.constData(), wanted);
        if (watch < 0 && (errno == ENOSPC || errno == ENOMEM || errno == EBADF))
            return Added::TooMany;
        if (watch < 0 && isTop)
            return Added::NotThere;
        // A folder met again through a link has the watch it had, so loops end here.
        const bool isKnown = watch >= 0 && m_folders.contains(watch) && m_folders.value(watch) != path;
        isTop = false;
        if (watch < 0 || isKnown)
            continue;
        m_folders.insert(watch, path);
        for (QByteArray& below : foldersIn(path))
            waiting.push_back(std::move(below));
    }
    return Added::All;
}

FolderWatches::News FolderWatches::read(const std::function<bool()>& keepsOn)
{
    constexpr std::size_t bufferBytes = 65536;
    alignas(::inotify_event) std::array<char, bufferBytes> buffer; // NOLINT: filled by the read
    News news;
    while (keepsOn()) {
        const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
        if (got <= 0)
            break;
        for (ssize_t at = 0; at < got;) {
            const auto* event = reinterpret_cast<const ::inotify_event*>(buffer.data() + at);
            take(*event, news, keepsOn);
            at += static_cast<ssize_t>(sizeof(::inotify_event) + event->len);
        }
    }
    return news;
}

void FolderWatches::take(const ::inotify_event& event, News& news, const std::function<bool()>& keepsOn)
{
    if ((event.mask & IN_Q_OVERFLOW) != 0) {
        news.overflow = true;
        return;
    }
    const QByteArray folder = m_folders.value(event.wd);
    if ((event.mask & IN_IGNORED) != 0) {
        m_folders.remove(event.wd);
        return;
    }
    if (folder.isEmpty())
        return;
    if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF)) != 0) {
        news.changed.push_back(folder);
        return;
    }
    const QByteArray name(event.len > 0 ? event.name : "");
    if (name.isEmpty() || name.startsWith('.'))
        return;
    if ((event.mask & IN_ISDIR) == 0) {
        // A link needs no closing, and may lead to a folder.
        const bool isWritten = (event.mask & IN_CREATE) == 0;
        const QByteArray path = folder + '/' + name;
        const auto look = isWritten ? std::nullopt : lookAt(AT_FDCWD, path.constData(), Links::Keep);
        if (look && look->kind == FileKind::Link)
            news.changed.push_back(folder);
        else if (isWritten && (isMusicName(name) || isCueName(name) || isCoverName(name)))
            news.changed.push_back(folder);
        return;
    }
    const QByteArray path = folder + '/' + name;
    if ((event.mask & (IN_CREATE | IN_MOVED_TO)) != 0) {
        news.tooMany = add(path, keepsOn) == Added::TooMany || news.tooMany;
        news.changed.push_back(path);
    } else {
        forgetBelow(path);
        news.changed.push_back(folder);
    }
}

/// A folder that is moved takes its watches along, under names that are wrong from then on.
void FolderWatches::forgetBelow(const QByteArray& folder)
{
    const QByteArray prefix = folder + '/';
    for (auto at = m_folders.begin(); at != m_folders.end();) {
        if (*at == folder || at->startsWith(prefix)) {
            ::inotify_rm_watch(m_descriptor, at.key());
            at = m_folders.erase(at);
        } else {
            ++at;
        }
    }
}

} // namespace sillon
