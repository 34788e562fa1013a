// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagundo.h"

namespace sillon {

namespace {

void count(TagWriteReport& report, const QString& path, const Result<TagWriteEnd>& end)
{
    if (!end)
        report.failures.push_back({path, end.error()});
    else if (*end == TagWriteEnd::Written)
        report.written.append(path);
    else
        ++report.unchanged;
}

} // namespace

RememberTags TagUndo::rememberUnder(qint64 operation)
{
    return [this, operation](const TagMemory& memory) {
        return m_store.remember(operation, memory, m_clock.utcNow());
    };
}

Result<TagWriteReport> TagUndo::write(std::span<const TagEdit> edits, const Progress& progress,
                                      const std::stop_token& stop)
{
    const auto operation = m_store.nextOperation();
    if (!operation)
        return fail(operation.error());
    TagWriteReport report;
    report.asked = static_cast<qint64>(edits.size());
    const RememberTags remember = rememberUnder(*operation);
    qint64 done = 0;
    for (const TagEdit& edit : edits) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        progress(done++, report.asked);
        count(report, edit.path, writeTags(edit.path, edit.change, edit.seen, remember));
    }
    if (report.written.isEmpty())
        (void)m_store.forget(
            *operation); // memories of files that could not be replaced; harmless if they stay
    else if (Done complete = m_store.complete(*operation); !complete)
        return fail(std::move(complete.error()));
    return report;
}

Result<qint64> TagUndo::undoable() const
{
    const auto last = m_store.lastOperation();
    return last ? m_store.count(*last) : last;
}

Result<TagWriteReport> TagUndo::undo(const Progress& progress, const std::stop_token& stop)
{
    const auto last = m_store.lastOperation();
    if (!last)
        return fail(last.error());
    const auto files = m_store.filesOf(*last);
    if (!files)
        return fail(files.error());
    TagWriteReport report;
    report.asked = static_cast<qint64>(files->size());
    qint64 done = 0;
    for (const QString& path : *files) {
        if (stop.stop_requested()) {
            report.stopped = true;
            break;
        }
        progress(done++, report.asked);
        undoFile(*last, *last + 1, path, report);
    }
    // Stopped half way, the rest can still be taken back, but what was taken back not again.
    const Done settled =
        report.stopped || report.written.isEmpty() ? m_store.forget(*last + 1) : m_store.complete(*last + 1);
    if (!settled)
        return fail(settled.error());
    return report;
}

void TagUndo::undoFile(qint64 last, qint64 operation, const QString& path, TagWriteReport& report)
{
    const auto memory = m_store.memoryOf(last, path);
    if (!memory) {
        report.failures.push_back({path, memory.error()});
        return;
    }
    if (!*memory)
        return;
    const auto end = writeFields(**memory, rememberUnder(operation));
    count(report, path, end);
    if (end) {
        if (Done forgotten = m_store.forgetFile(last, path); !forgotten)
            report.failures.push_back({path, forgotten.error()});
    }
}

} // namespace sillon
