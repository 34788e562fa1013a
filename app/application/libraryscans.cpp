// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/libraryscans.h"

#include "library/trackforgetter.h"
#include "storage/database.h"

#include <utility>

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

void LibraryScans::forget(const QStringList& folders, const QStringList& kept)
{
    if (m_stopped || folders.isEmpty())
        return;
    m_forgetting.folders += folders;
    m_forgetting.kept = kept;
    cancel();
    if (!m_running)
        runNext();
}

void LibraryScans::runNext()
{
    m_next.removeDuplicates();
    const QStringList folders = std::exchange(m_next, {});
    const Forgetting forgetting = std::exchange(m_forgetting, {});
    m_reason = std::exchange(m_nextReason, ScanReason::Noticed);
    m_running = true;
    m_thread = std::jthread([this, folders, forgetting](const std::stop_token& stop) {
        const auto report = run(folders, forgetting, stop);
        m_mailbox.post([this, report] { take(report); });
    });
}

/// On the thread.
Result<ScanReport> LibraryScans::run(const QStringList& folders, const Forgetting& forgetting,
                                     const std::stop_token& stop)
{
    qint64 forgotten = 0;
    if (!forgetting.folders.isEmpty()) {
        const auto count =
            TrackForgetter(m_database, m_clock).forgetBelow(forgetting.folders, forgetting.kept);
        if (!count)
            return fail(count.error());
        forgotten = *count;
    }
    ScanReport report;
    if (!folders.isEmpty()) {
        LibraryScanner scanner(m_database, m_clock);
        auto scanned = scanner.scan(
            folders,
            [this, told = qint64{0}](const ScanProgress& progress) mutable {
                const qint64 now = m_clock.steadyNowMs();
                if (now - told < progressGapMs)
                    return;
                told = now;
                m_mailbox.post([this, progress] { tell(progress); });
            },
            stop);
        if (!scanned)
            return scanned;
        report = std::move(*scanned);
    }
    report.forgotten = forgotten;
    return report;
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
    if ((!m_next.isEmpty() || !m_forgetting.folders.isEmpty()) && !m_stopped)
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
