// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreading.h"

#include "history/pageretry.h"
#include "history/playborders.h"
#include "history/shrinkguard.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace sillon {

HistoryReading::HistoryReading(HistorySource& source, Clock& clock, TellProgress tell, std::stop_token stop)
    : m_source(source)
    , m_clock(clock)
    , m_tell(std::move(tell))
    , m_stop(std::move(stop))
    , m_sizes(source.pageSizes())
    , m_limit(m_sizes.usual)
    , m_progress(m_sizes.usual)
{}

Done HistoryReading::read(const HistoryRange& range, const Keep& keep, std::optional<qint64> below)
{
    Cursor cursor{range, below};
    if (below)
        --cursor.left.to;
    m_progress.beginStretch();
    bool isFirst = true;
    bool isDoubted = false;
    while (!cursor.left.isEmpty()) {
        auto page = ask(cursor.left);
        if (!page)
            return keepHeldOver(cursor, keep);
        if (cursor.expected && page->total && *page->total != *cursor.expected) {
            // Something of the last page's oldest second is missing, or the list changed: that second again.
            ++cursor.left.to;
            cursor.expected.reset();
            cursor.isAskedAgain = true;
            continue;
        }
        if (std::exchange(isFirst, false))
            expect(*page);
        Cursor next = cursor;
        const bool goesOn = moveOn(next, *page);
        ImportBatch batch = batchOf(cursor, *page, goesOn ? &next : nullptr);
        const auto doubted = m_doubt ? m_doubt(batch) : Result<qint64>(0);
        if (!doubted)
            return fail(doubted.error());
        if (*doubted > 0 && !std::exchange(isDoubted, true)) {
            std::ignore = wait(doubtWaitMs); // when it is stopped meanwhile, asking notices
            continue;
        }
        isDoubted = false;
        if (*doubted > 0) { // what is told counts; what is not stays, and these seconds count as not read
            batch.whole = {};
            batch.read = {};
            m_report.doubted += *doubted;
        }
        m_progress.take(page->rows, page->total ? std::optional(*page->total - page->rows) : std::nullopt);
        const auto kept = keepPage(batch, keep);
        if (!kept || !goesOn)
            return kept;
        cursor = next;
        if (!cursor.isFullSecond)
            continue;
        const auto rest = readRestOfSecond(cursor, *page, keep);
        if (!rest)
            return fail(rest.error());
        if (!*rest)
            break;
    }
    return keepHeldOver(cursor, keep);
}

/// The page, with what was held over before it, as far as it is to be stored now. next: where it goes on, and
/// what is held over then; none at the end.
ImportBatch HistoryReading::batchOf(const Cursor& cursor, const PlaysPage& page, Cursor* next) const
{
    ImportBatch batch{cursor.heldOver, cursor.left, {}, std::nullopt, m_clock.utcNow()};
    batch.plays.insert(batch.plays.end(), page.plays.begin(), page.plays.end());
    qint64 readTo = cursor.expected ? cursor.left.to + 1 : cursor.left.to; // that second is confirmed now
    if (!cursor.heldOver.empty())
        batch.whole.to = readTo = cursor.heldTo;
    if (next) {
        const std::size_t held = next->isFullSecond ? 0 : sillon::heldOver(batch.plays);
        const auto rest = batch.plays.end() - static_cast<std::ptrdiff_t>(held);
        // Of the oldest second there may be more.
        batch.whole.from = (held > 0 ? *rest : batch.plays.back()).listenedAt + 1;
        next->heldOver.assign(rest, batch.plays.end());
        next->heldTo = batch.whole.from;
        batch.plays.erase(rest, batch.plays.end());
    }
    batch.read = {batch.whole.from, readTo};
    return batch;
}

/// No page comes after it.
Done HistoryReading::keepHeldOver(const Cursor& cursor, const Keep& keep)
{
    if (cursor.heldOver.empty())
        return {};
    const HistoryRange whole{cursor.heldOver.back().listenedAt + 1, cursor.heldTo};
    ImportBatch batch{cursor.heldOver, whole, whole, std::nullopt, m_clock.utcNow()};
    const auto doubted = m_doubt ? m_doubt(batch) : Result<qint64>(0);
    if (!doubted)
        return fail(doubted.error());
    if (*doubted > 0)
        batch.whole = batch.read = {};
    const auto kept = keep(batch);
    if (!kept)
        return fail(kept.error());
    m_report.counts += *kept;
    return {};
}

Done HistoryReading::keepPage(const ImportBatch& batch, const Keep& keep)
{
    tell(FetchPhase::Storing);
    const auto kept = keep(batch);
    if (!kept)
        return fail(kept.error());
    m_report.counts += *kept;
    ++m_report.pages;
    tell(FetchPhase::Asking);
    return {};
}

/// False when the page was the last. Newest first; seconds are passed in one step only when the source tells
/// how many rows are left, which the next page then confirms.
bool HistoryReading::moveOn(Cursor& cursor, const PlaysPage& page)
{
    if (page.isLast || page.plays.empty())
        return false;
    const qint64 oldest = page.plays.back().listenedAt;
    const bool isOneSecond = oldest + 1 == cursor.left.to;
    cursor.isFullSecond = m_sizes.areNumbered && isOneSecond && (cursor.isAskedAgain || !page.total);
    cursor.isAskedAgain = false;
    if (page.total) {
        cursor.expected = *page.total - page.rows;
        cursor.left.to = oldest;
    } else if (!isOneSecond) {
        cursor.left.to = oldest + 1;
    } else if (!m_sizes.areNumbered && m_limit < m_sizes.usual && m_fullSecond != oldest) {
        m_limit = m_sizes.usual; // once: where larger pages fail, it is passed over
        m_fullSecond = oldest;
    } else {
        cursor.left.to = oldest;
    }
    return true;
}

/// More plays of the second that the first page was full of, by their pages: nothing comes or goes there. Not
/// when the source gives up.
Result<bool> HistoryReading::readRestOfSecond(Cursor& cursor, const PlaysPage& first, const Keep& keep)
{
    const HistoryRange second{cursor.left.to, cursor.left.to + 1};
    qint64 rows = first.rows;
    for (bool isLast = false; !isLast;) {
        auto page = ask(second, rows);
        if (!page)
            return false;
        isLast = page->isLast || page->rows <= 0;
        rows += std::max<qint64>(page->rows, 0);
        m_progress.take(std::max<qint64>(page->rows, 0),
                        first.total ? std::optional(*first.total - rows) : std::nullopt);
        const ImportBatch batch{
            std::move(page->plays), {}, isLast ? second : HistoryRange{}, std::nullopt, m_clock.utcNow()};
        if (auto kept = keepPage(batch, keep); !kept)
            return fail(std::move(kept.error()));
    }
    cursor.expected.reset();
    return true;
}

/// passedOver: rows of the range, the newest ones, that are not asked for.
std::optional<PlaysPage> HistoryReading::ask(const HistoryRange& range, qint64 passedOver)
{
    for (int failures = 0;;) {
        if (m_stop.stop_requested())
            break;
        auto page = askOnce(range, passedOver);
        if (page) {
            m_limit = std::max(m_limit, std::min(m_limit * 2, m_sizes.usual)); // a smaller one went through
            return std::move(*page);
        }
        const auto retry = retryOfPage(page.error(), ++failures, m_limit, m_sizes);
        if (!retry) {
            m_report.error = page.error();
            return std::nullopt;
        }
        m_limit = retry->limit;
        if (!wait(retry->waitMs))
            break;
    }
    Error cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    m_report.error = cancelled;
    return std::nullopt;
}

/// A page of which nothing can be used tells no second to go on from: what is older would be taken for gone.
/// Its rows are those after the ones that are passed over, though some of these may be told again.
Result<PlaysPage> HistoryReading::askOnce(const HistoryRange& range, qint64 passedOver)
{
    ++m_report.requests;
    const qint64 number = passedOver / m_limit + 1;
    auto page = passedOver > 0 ? m_source.laterPage(range, m_limit, number, m_stop)
                               : m_source.page(range, m_limit, m_stop);
    if (page && page->plays.empty() && page->rows > 0 && !page->isLast)
        return fail(ErrorKind::Malformed);
    if (page)
        page->rows -= passedOver - (number - 1) * m_limit;
    return page;
}

bool HistoryReading::wait(qint64 ms)
{
    tell(FetchPhase::Waiting);
    std::unique_lock lock(m_mutex);
    m_clock.waitUntil(lock, m_changed, m_clock.steadyNowMs() + ms, m_stop, [] { return false; });
    return !m_stop.stop_requested();
}

void HistoryReading::expect(const PlaysPage& page)
{
    if (!m_firstTotal)
        m_firstTotal = page.total;
    if (m_firstTotal || !m_asksForAll || page.isLast || m_progress.playsInAll())
        return;
    ++m_report.requests;
    const auto user = m_source.user(m_stop); // without an answer nothing is known, as before
    if (user && user->plays > 0) {
        m_firstTotal = user->plays;
        m_progress.goOnFrom(m_progress.plays(), user->plays);
    }
}

void HistoryReading::tell(FetchPhase phase)
{
    if (m_tell)
        m_tell({phase, m_progress.pages(), m_progress.pagesInAll(), m_progress.plays(),
                m_progress.playsInAll(), m_report.counts, m_report.requests});
}

} // namespace sillon
