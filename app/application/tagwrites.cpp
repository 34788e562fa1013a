// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/tagwrites.h"

#include "storage/database.h"

#include <memory>
#include <utility>

namespace sillon {

TagWrites::TagWrites(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{}

TagWrites::~TagWrites()
{
    stop();
}

bool TagWrites::write(std::vector<TagEdit> edits)
{
    const auto shared = std::make_shared<const std::vector<TagEdit>>(std::move(edits));
    return run([shared](TagUndo& undo, const TagUndo::Progress& progress,
                        const std::stop_token& stop) { return undo.write(*shared, progress, stop); },
               false);
}

bool TagWrites::undo()
{
    return run([](TagUndo& undo, const TagUndo::Progress& progress,
                  const std::stop_token& stop) { return undo.undo(progress, stop); },
               true);
}

bool TagWrites::run(Work work, bool undone)
{
    if (m_stopped || m_running)
        return false;
    m_running = true;
    m_thread = std::jthread([this, work = std::move(work), undone](const std::stop_token& stop) {
        TagUndo undo(m_database, m_clock);
        const auto report = work(
            undo,
            [this](qint64 done, qint64 total) {
                m_mailbox.post([this, done, total] { Q_EMIT progressed(done, total); });
            },
            stop);
        m_mailbox.post([this, report, undone] { take(report, undone); });
    });
    return true;
}

void TagWrites::take(const Result<TagWriteReport>& report, bool undone)
{
    m_running = false;
    if (report)
        Q_EMIT finished(*report, undone);
    else
        Q_EMIT failed(report.error());
}

void TagWrites::cancel()
{
    m_thread.request_stop();
}

void TagWrites::askToStop()
{
    m_stopped = true;
    cancel();
}

void TagWrites::stop()
{
    askToStop();
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace sillon
