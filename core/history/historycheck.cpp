// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historycheck.h"

#include "history/fetchplan.h"
#include "history/historyimporter.h"
#include "history/patientquestion.h"
#include "history/serviceuserstore.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr std::size_t longGapMonths = 36; // a play dated 1970 makes hundreds

TellProgress tellPages(const HistoryCheck::Tell& tell)
{
    if (!tell)
        return {};
    return
        [&tell](const FetchProgress& progress) { tell(progress.pages, progress.pagesInAll.value_or(0), 0); };
}

} // namespace

/// A try that is repeated goes on where it was, but weeks later it begins anew; by a clock that was set back,
/// an answer may seem to come yet.
bool HistoryCheck::Wish::isAnswered(qint64 askedAt, qint64 now) const
{
    return since > 0 && askedAt >= since && askedAt > now - serviceUserSeconds && askedAt <= now;
}

HistoryCheck::HistoryCheck(Database& database, Clock& clock)
    : m_database(database)
    , m_clock(clock)
    , m_checks(database)
{}

Result<CheckReport> HistoryCheck::run(HistorySource& source, const StoredSource& stored, const Wish& wish,
                                      const Tell& tell, const std::stop_token& stop)
{
    const auto read = SourceStore(m_database).readSoFar(stored.id);
    if (!read)
        return fail(read.error());
    auto spans = spansOf(stored, *read);
    auto before = m_checks.months(stored.id);
    if (!spans || !before)
        return fail(spans ? std::move(before.error()) : std::move(spans.error()));
    Run run{source, stored, wish, tell, stop, std::move(*before), {}, isWhole(*read)};
    auto done = compare(run, *spans);
    const std::optional<Error>& error = run.report.error;
    if (done && error && error->kind == ErrorKind::NotSupported && run.report.months == 0 && run.isWhole)
        done = compareAll(run, *spans);
    if (done && wish.everyPlay && !run.report.error)
        done = readEveryPlay(run, *spans);
    if (done && !run.report.error)
        done = m_checks.setCheckedAt(stored.id, m_clock.utcNow());
    return done ? Result<CheckReport>(std::move(run.report)) : fail(std::move(done.error()));
}

/// By the one number that there is. What was heard since the last reading would make it another each time,
/// and all were read again.
Done HistoryCheck::compareAll(Run& run, std::vector<Span>& spans)
{
    run.report.error.reset();
    spans = std::vector<Span>{{0, {firstHistorySecond, m_clock.utcNow() + 1}}};
    if (auto fetched = fetchNew(run); !fetched || run.report.error)
        return fetched;
    return compare(run, spans);
}

Done HistoryCheck::fetchNew(Run& run)
{
    const auto read = HistoryImporter(m_database, m_clock).fetch(run.source, run.stored, {}, {}, run.stop);
    if (!read)
        return fail(read.error());
    run.report.counts += read->counts;
    run.report.doubted += read->doubted;
    run.report.error = read->error;
    return {};
}

/// Of a history that was read in part, the months of that part, and of a month the part that was read.
Result<std::vector<HistoryCheck::Span>> HistoryCheck::spansOf(const StoredSource& stored,
                                                              const ReadSoFar& read) const
{
    const auto months = allMonths(stored);
    if (!months || isWhole(read))
        return months;
    const TimeRanges all = read.all();
    std::vector<Span> spans;
    for (const Span& span : *months) {
        HistoryRange part;
        for (const HistoryRange& each : all.ranges()) {
            const HistoryRange both = common(span.range, each);
            if (both.to - both.from > part.to - part.from)
                part = both; // of several the longest: a month has one number
        }
        if (!part.isEmpty())
            spans.push_back({span.month, part});
    }
    return spans;
}

/// From the first month with plays here, with all that may lie before it, to now. A long time without any is
/// counted with the month that ends it.
Result<std::vector<HistoryCheck::Span>> HistoryCheck::allMonths(const StoredSource& stored) const
{
    const auto months = m_checks.storedMonths(stored.id);
    if (!months)
        return fail(months.error());
    const qint64 now = m_clock.utcNow();
    std::vector<Span> spans;
    std::size_t empty = 0; // spans at the end without plays
    for (const qint64 month :
         monthsBetween(months->empty() ? now : std::min(months->front().month, now), now)) {
        HistoryRange range = monthRange(month);
        const bool hasPlays = std::any_of(months->begin(), months->end(),
                                          [month](const MonthOfPlays& each) { return each.month == month; });
        const bool endsGap = hasPlays || range.contains(now);
        if (endsGap && empty >= longGapMonths) {
            range.from = spans[spans.size() - empty].range.from;
            spans.resize(spans.size() - empty);
        }
        empty = endsGap ? 0 : empty + 1;
        spans.push_back({month, range});
    }
    spans.front().range.from = firstHistorySecond;
    spans.back().range.to = now + 1;
    return spans;
}

Done HistoryCheck::compare(Run& run, const std::vector<Span>& spans)
{
    const auto tell = [&](std::size_t done, qint64 month) {
        if (!run.tell)
            return;
        if (month == 0) // how many pages there are is not known yet
            run.tell(0, 0, 0);
        else
            run.tell(static_cast<qint64>(done), static_cast<qint64>(spans.size()), month);
    };
    for (std::size_t i = 0; i < spans.size() && !run.report.error; ++i) {
        tell(i, spans[i].month);
        if (auto done = compareOne(run, spans[i]); !done)
            return done;
    }
    if (!spans.empty() && spans.back().month != 0 && !run.report.error)
        tell(spans.size(), spans.back().month);
    return {};
}

Done HistoryCheck::compareOne(Run& run, const Span& span)
{
    const auto known = std::find_if(run.before.begin(), run.before.end(),
                                    [&](const MonthCount& each) { return each.month == span.month; });
    const bool isKnown = known != run.before.end();
    if (isKnown && run.wish.isAnswered(known->askedAt, m_clock.utcNow())) {
        ++run.report.months;
        return {};
    }
    const auto there = countThere(run, span);
    if (!there) {
        run.report.error = there.error();
        return {};
    }
    const auto here = m_checks.storedIn(run.stored.id, span.range);
    if (!here)
        return fail(here.error());
    ++run.report.months;
    const MonthCount count{span.month, *here, *there, isKnown ? known->unusable : 0, m_clock.utcNow()};
    return count.differs() && !run.wish.everyPlay ? readAgain(run, span, count)
                                                  : m_checks.setMonth(run.stored.id, count);
}

Result<qint64> HistoryCheck::countThere(Run& run, const Span& span)
{
    return askPatiently(m_clock, run.stop, [&]() -> Result<qint64> {
        if (span.month != 0)
            return run.source.count(span.range, run.stop);
        return run.source.user(run.stop).map([](const ServiceUser& user) { return user.plays; });
    });
}

/// Takes over what the service tells of the span now.
Done HistoryCheck::readAgain(Run& run, const Span& span, const MonthCount& count)
{
    const auto read = HistoryImporter(m_database, m_clock)
                          .readAgain(run.source, run.stored, span.range, count.there,
                                     span.month == 0 ? tellPages(run.tell) : TellProgress(), run.stop);
    if (!read)
        return fail(read.error());
    run.report.counts += read->counts;
    run.report.doubted += read->doubted;
    run.report.error = read->error; // with one, the span is counted anew when this goes on
    return read->error ? Done() : noteRead(run, span, count);
}

Done HistoryCheck::readEveryPlay(Run& run, const std::vector<Span>& spans)
{
    TimeRanges all;
    for (const Span& span : spans)
        all.add(span.range);
    for (const HistoryRange& range : all.ranges()) {
        const auto read =
            HistoryImporter(m_database, m_clock)
                .readAgain(run.source, run.stored, range, std::nullopt, tellPages(run.tell), run.stop);
        if (!read)
            return fail(read.error());
        run.report.counts += read->counts;
        run.report.doubted += read->doubted;
        run.report.error = read->error;
        if (read->error)
            return {};
    }
    const auto months = m_checks.months(run.stored.id);
    if (!months)
        return fail(months.error());
    for (const Span& span : spans) {
        const auto count = std::find_if(months->begin(), months->end(),
                                        [&](const MonthCount& each) { return each.month == span.month; });
        if (count == months->end())
            continue;
        if (auto noted = noteRead(run, span, *count); !noted)
            return noted;
    }
    return {};
}

/// A span that was read again: what is there and did not come here cannot be used.
Done HistoryCheck::noteRead(Run& run, const Span& span, const MonthCount& count)
{
    const auto here = m_checks.storedIn(run.stored.id, span.range);
    if (!here)
        return fail(here.error());
    MonthCount after = count;
    after.here = *here;
    after.unusable = std::max<qint64>(count.there - *here, 0);
    if (count.differs()) {
        run.report.differing.push_back(count);
        run.report.after.push_back(after);
    }
    return m_checks.setMonth(run.stored.id, after);
}

} // namespace sillon
