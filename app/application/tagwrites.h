// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"
#include "library/tagundo.h"

#include <QObject>

#include <thread>
#include <vector>

namespace sillon {

class Clock;
class Database;

/// Writes of tags, one at a time on a thread of its own. Main thread.
class TagWrites : public QObject
{
    Q_OBJECT
public:
    TagWrites(Database& database, Clock& clock, QObject* parent = nullptr);
    ~TagWrites() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// False while another write runs: then nothing is done.
    bool write(std::vector<TagEdit> edits);
    /// Takes the last write back, that of an earlier start of the program too; false as above.
    bool undo();
    /// Ends the write after the file it is at; what is written stays, and can be taken back.
    void cancel();
    void askToStop();
    /// Joins; nothing runs afterwards.
    void stop();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const sillon::TagWriteReport& report, bool undone);
    void failed(const sillon::Error& reason); ///< the memory of the last write could not be used

private:
    using Work = std::function<Result<TagWriteReport>(TagUndo& undo, const TagUndo::Progress& progress,
                                                      const std::stop_token& stop)>;
    bool run(Work work, bool undone);
    void take(const Result<TagWriteReport>& report, bool undone);

    Database& m_database;
    Clock& m_clock;
    Mailbox m_mailbox;
    bool m_running = false;
    bool m_stopped = false;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
