// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarywatcher.h"

#include "base/clock.h"
#include "base/descriptor.h"
#include "base/filename.h"
#include "library/filewalker.h"
#include "library/foldersettling.h"
#include "library/folderwatches.h"
#include "library/networkdrive.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

namespace sillon {

namespace {

/// One of the library's folders.
struct Root
{
    QByteArray path;
    qint64 device = 0; ///< 0: not there
    qint64 inode = 0;
    bool isWalked = false; ///< the kernel tells nothing of it
};

bool isThere(const QByteArray& path)
{
    return lookAt(AT_FDCWD, path.constData(), Links::Follow).has_value();
}

/// What the watching thread does: waits for events and gathers them.
class Watch
{
public:
    using Tell = std::function<void(const QStringList&)>;

    Watch(Clock& clock, const WatchTimes& times, const std::stop_token& stop, Tell tell)
        : m_clock(clock)
        , m_times(times)
        , m_stop(stop)
        , m_tell(std::move(tell))
        , m_settling(times.settle, times.longest)
        , m_wake(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
        , m_mounts(::open("/proc/self/mounts", O_RDONLY | O_CLOEXEC))
    {}

    void run(const QStringList& folders)
    {
        const std::stop_callback wake(m_stop, [this] {
            const std::uint64_t one = 1;
            (void)!::write(m_wake.number(), &one, sizeof(one));
        });
        for (const QString& folder : folders)
            m_roots.push_back({walkedPath(folder), -1, 0, false});
        lookAtRoots();
        m_nextWalkMs = m_clock.steadyNowMs() + m_times.walkEvery;
        while (!m_stop.stop_requested())
            round();
    }

private:
    [[nodiscard]] std::function<bool()> keepsOn() const
    {
        return [this] { return !m_stop.stop_requested(); };
    }

    void round()
    {
        std::array<pollfd, 3> polled{pollfd{m_wake.number(), POLLIN, 0},
                                     pollfd{m_watches.descriptor(), POLLIN, 0},
                                     pollfd{m_mounts.number(), POLLPRI, 0}};
        if (::poll(polled.data(), polled.size(), patience()) < 0 && errno != EINTR)
            return;
        if (m_stop.stop_requested())
            return;
        if ((polled[2].revents & (POLLPRI | POLLERR)) != 0)
            lookAtRoots();
        if ((polled[1].revents & POLLIN) != 0)
            takeEvents();
        walkInTurn();
        tellWhatSettled();
    }

    /// Milliseconds until there is something to do without an event.
    [[nodiscard]] int patience() const
    {
        constexpr qint64 longest = 60'000;
        const qint64 due = std::min(m_settling.dueAtMs().value_or(m_nextWalkMs), m_nextWalkMs);
        return static_cast<int>(std::clamp<qint64>(due - m_clock.steadyNowMs(), 0, longest));
    }

    /// Watches the roots that came or that are another drive than before, and has them scanned.
    void lookAtRoots()
    {
        for (Root& root : m_roots) {
            const auto look = lookAt(AT_FDCWD, root.path.constData(), Links::Follow);
            const qint64 device = look ? look->stamp.device : 0;
            const qint64 inode = look ? look->stamp.inode : 0;
            if (device == root.device && inode == root.inode)
                continue;
            root.device = device;
            root.inode = inode;
            root.isWalked = isOnNetwork(textOfFileName(root.path)) ||
                            m_watches.add(root.path, keepsOn()) == FolderWatches::Added::TooMany;
            m_settling.add(root.path, m_clock.steadyNowMs());
        }
    }

    void takeEvents()
    {
        const FolderWatches::News news = m_watches.read(keepsOn());
        const qint64 now = m_clock.steadyNowMs();
        for (const QByteArray& folder : news.changed)
            m_settling.add(folder, now);
        for (Root& root : m_roots) {
            root.isWalked = root.isWalked || news.tooMany;
            if (news.overflow || news.tooMany)
                m_settling.add(root.path, now);
        }
    }

    void walkInTurn()
    {
        const qint64 now = m_clock.steadyNowMs();
        if (now < m_nextWalkMs)
            return;
        m_nextWalkMs = now + m_times.walkEvery;
        for (const Root& root : m_roots) {
            if (root.isWalked)
                m_settling.add(root.path, now);
        }
    }

    void tellWhatSettled()
    {
        const auto due = m_settling.dueAtMs();
        if (!due || *due > m_clock.steadyNowMs())
            return;
        std::vector<QByteArray> folders = m_settling.take();
        for (QByteArray& folder : folders)
            folder = nearestThere(folder);
        QStringList told;
        for (const QByteArray& folder : topmostFolders(std::move(folders)))
            told.append(textOfFileName(folder));
        m_tell(told);
    }

    /// A folder that was removed in the meantime is seen by a scan of the one it was in.
    [[nodiscard]] QByteArray nearestThere(QByteArray folder) const
    {
        const auto isRoot = [&](const QByteArray& path) {
            return std::any_of(m_roots.begin(), m_roots.end(),
                               [&](const Root& root) { return root.path == path; });
        };
        while (!isRoot(folder) && !isThere(folder) && folder.lastIndexOf('/') > 0)
            folder.truncate(folder.lastIndexOf('/'));
        return folder;
    }

    Clock& m_clock;
    const WatchTimes& m_times;
    const std::stop_token& m_stop;
    Tell m_tell;
    FolderSettling m_settling;
    FolderWatches m_watches;
    Descriptor m_wake;
    Descriptor m_mounts;
    std::vector<Root> m_roots;
    qint64 m_nextWalkMs = 0;
};

} // namespace

LibraryWatcher::LibraryWatcher(Clock& clock, WatchTimes times, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_times(times)
{}

LibraryWatcher::~LibraryWatcher()
{
    stop();
}

void LibraryWatcher::watch(const QStringList& folders)
{
    stop();
    if (folders.isEmpty())
        return;
    m_mailbox = std::make_unique<Mailbox>();
    m_thread = std::jthread([this, folders](const std::stop_token& stop) { run(folders, stop); });
}

void LibraryWatcher::run(const QStringList& folders, const std::stop_token& stop)
{
    Mailbox& mailbox = *m_mailbox;
    Watch(m_clock, m_times, stop, [this, &mailbox](const QStringList& told) {
        mailbox.post([this, told] { Q_EMIT changed(told); });
    }).run(folders);
}

void LibraryWatcher::askToStop()
{
    m_thread.request_stop();
}

void LibraryWatcher::stop()
{
    askToStop();
    if (m_thread.joinable())
        m_thread.join();
    m_mailbox.reset();
}

} // namespace sillon
