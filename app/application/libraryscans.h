// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"
#include "library/libraryscanner.h"

#include <QObject>
#include <QStringList>

#include <optional>
#include <thread>

namespace sillon {

class Clock;
class Database;

/// Scans of the library, one at a time on a thread of its own. Main thread.
class LibraryScans : public QObject
{
    Q_OBJECT
public:
    LibraryScans(Database& database, Clock& clock, QObject* parent = nullptr);
    ~LibraryScans() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Scans these folders; while a scan runs, the newest wish follows it.
    void start(const QStringList& folders);
    /// Ends the scan that runs; what it has read stays.
    void cancel();
    void askToStop();
    /// Joins; nothing runs afterwards.
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void tracksChanged(); ///< rows were stored; also while the scan goes on
    void finished(const sillon::ScanReport& report);
    void failed(const sillon::Error& reason); ///< the library could not be read or written

private:
    void run(const QStringList& folders);
    void tell(const ScanProgress& progress);
    void take(const Result<ScanReport>& report);

    Database& m_database;
    Clock& m_clock;
    Mailbox m_mailbox;
    bool m_running = false;
    bool m_stopped = false;
    std::optional<QStringList> m_next;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
