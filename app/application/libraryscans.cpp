// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/libraryscans.h"

#include "storage/database.h"

namespace sillon {

namespace {

constexpr qint64 progressGapMs = 200; // a scan tells of every file; eyes need less

} // namespace

LibraryScans::LibraryScans(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_watcher(clock)
{
    connect(&m_watcher, &LibraryWatcher::changed, this,
            [this](const QStringList& folders) { wish(folders, ScanReason::Noticed); });
}

LibraryScans::~LibraryScans()
{
    stop();
}

void LibraryScans::start(const QStringList& folders)
{
    wish(folders, ScanReason::Asked);
}

void LibraryScans::renew(const QStringList& folders)
{
    wish(folders, ScanReason::Noticed);
}

void LibraryScans::watch(const QStringList& folders)
{
    if (m_stopped || m_watched == folders)
        return;
    m_watched = folders;
    m_watcher.watch(folders);
}

void LibraryScans::wish(const QStringList& folders, ScanReason reason)
{
    if (m_stopped || folders.isEmpty())
        return;
    Q_EMIT lookedAt(folders);
    m_next += folders;
    if (reason == ScanReason::Asked)
        m_nextReason = reason;
    if (!m_running)
        runNext();
}

void LibraryScans::runNext()
{
    m_next.removeDuplicates();
    const QStringList folders = std::exchange(m_next, {});
    m_reason = std::exchange(m_nextReason, ScanReason::Noticed);
    m_running = true;
    m_thread = std::jthread([this, folders](const std::stop_token& stop) {
        LibraryScanner scanner(m_database, m_clock);
        const auto report = scanner.scan(
            folders,
            [this, told = qint64{0}](const ScanProgress& progress) mutable {
                const qint64 now = m_clock.steadyNowMs();
                if (now - told < progressGapMs)
                    return;
                told = now;
                m_mailbox.post([this, progress] { tell(progress); });
            },
            stop);
        m_mailbox.post([this, report] { take(report); });
    });
}

void LibraryScans::tell(const ScanProgress& progress)
{
    Q_EMIT progressed(progress.done, progress.total);
    if (progress.phase == ScanPhase::Reading)
        Q_EMIT tracksChanged();
}

void LibraryScans::take(const Result<ScanReport>& report)
{
    m_running = false;
    if (report)
        Q_EMIT finished(*report, m_reason);
    else
        Q_EMIT failed(report.error());
    if (!report || report->changedAnything())
        Q_EMIT tracksChanged();
    if (!m_next.isEmpty() && !m_stopped)
        runNext();
}

void LibraryScans::cancel()
{
    m_next.clear();
    m_thread.request_stop();
}

void LibraryScans::askToStop()
{
    m_stopped = true;
    m_watcher.askToStop();
    cancel();
}

void LibraryScans::stop()
{
    askToStop();
    m_watcher.stop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace sillon
