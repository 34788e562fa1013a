// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"
#include "library/libraryscanner.h"
#include "library/librarywatcher.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <thread>

namespace sillon {

class Clock;
class Database;

/// Why a scan ran: somebody asked for it, or something happened in a watched folder.
enum class ScanReason : std::uint8_t { Asked, Noticed };

/// Scans of the library, one at a time on a thread of its own; by itself where folders are watched. Main
/// thread.
class LibraryScans : public QObject
{
    Q_OBJECT
public:
    LibraryScans(Database& database, Clock& clock, QObject* parent = nullptr);
    ~LibraryScans() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Scans these folders; while a scan runs, everything wished meanwhile follows it.
    void start(const QStringList& folders);
    /// The same for folders whose files we changed ourselves: nobody is told.
    void renew(const QStringList& folders);
    /// Watches these folders from now on, and scans them once; none ends it.
    void watch(const QStringList& folders);
    /// These are folders of the library no more: their tracks go out of it, but for those below `kept`. A
    /// scan that runs ends for that; what it was asked for is to be asked again.
    void forget(const QStringList& folders, const QStringList& kept);
    /// Ends the scan that runs; what it has read stays.
    void cancel();
    void askToStop();
    /// Joins; nothing runs afterwards.
    void stop();

Q_SIGNALS:
    /// Files in these folders, or below them, may be others than before: they are looked at. Comes before
    /// that.
    void lookedAt(const QStringList& folders);
    void progressed(qint64 done, qint64 total);
    void tracksChanged(); ///< rows were stored; also while the scan goes on
    void finished(const sillon::ScanReport& report, sillon::ScanReason reason);
    void failed(const sillon::Error& reason); ///< the library could not be read or written

private:
    /// Folders that are taken out of the library.
    struct Forgetting
    {
        QStringList folders;
        QStringList kept;
    };

    void wish(const QStringList& folders, ScanReason reason);
    void runNext();
    [[nodiscard]] Result<ScanReport> run(const QStringList& folders, const Forgetting& forgetting,
                                         const std::stop_token& stop);
    void tell(const ScanProgress& progress);
    void take(const Result<ScanReport>& report);

    Database& m_database;
    Clock& m_clock;
    Mailbox m_mailbox;
    bool m_running = false;
    bool m_stopped = false;
    QStringList m_watched;
    QStringList m_next;      ///< folders to scan after this scan
    Forgetting m_forgetting; ///< before they are scanned
    ScanReason m_nextReason = ScanReason::Noticed;
    ScanReason m_reason = ScanReason::Noticed; ///< of the scan that runs
    LibraryWatcher m_watcher;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
