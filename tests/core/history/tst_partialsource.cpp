// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "history/partialsource.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 day = 86400;
constexpr qint64 now = 1'700'000'000;

TimeRanges ranges(const std::vector<HistoryRange>& list)
{
    return TimeRanges(list);
}

} // namespace

/// What a chart has to say of a history that was read in part.
class PartialSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingIsWhatWasNotRead_data()
    {
        QTest::addColumn<TimeRanges>("read");
        QTest::addColumn<TimeRanges>("missing");
        QTest::newRow("nothing read yet") << TimeRanges() << TimeRanges();
        QTest::newRow("all") << ranges({{firstHistorySecond, now}}) << TimeRanges();
        QTest::newRow("all, a week ago") << ranges({{firstHistorySecond, now - 7 * day}}) << TimeRanges();
        QTest::newRow("broken off on the way down")
            << ranges({{now - 900 * day, now}}) << ranges({{firstHistorySecond, now - 900 * day}});
        QTest::newRow("one year only")
            << ranges({{now - 900 * day, now - 500 * day}})
            << ranges({{firstHistorySecond, now - 900 * day}, {now - 500 * day, now - latePlaySeconds}});
    }

    void whatIsMissingIsWhatWasNotRead()
    {
        QFETCH(const TimeRanges, read);
        QFETCH(const TimeRanges, missing);
        ReadSoFar soFar;
        soFar.settled = read;
        soFar.readAt = now;
        QCOMPARE(missingOf(soFar), missing);
    }

    void onlyTheTimeShownCounts()
    {
        PartialSource source;
        source.missing = ranges({{firstHistorySecond, 1000}});
        const std::vector<PartialSource> sources{source};
        QCOMPARE(partialIn(sources, {0, 2000}), &sources.front());
        QVERIFY(partialIn(sources, {1000, 2000}) == nullptr);
        QVERIFY(partialIn({}, {0, 2000}) == nullptr);
    }

    void theyAreThoseOfTheListener()
    {
        TemporaryDatabase database;
        SourceStore store(*database);
        const auto other = store.open(QStringLiteral("lastfm"), QStringLiteral("marta"));
        const auto whole = store.open(QStringLiteral("listenbrainz"), QStringLiteral("marta"));
        QVERIFY(other && whole && other->listener != myListenerId);
        ReadSoFar read;
        read.settled = ranges({{now - 900 * day, now}});
        read.readAt = now;
        QVERIFY(store.setReadSoFar(other->id, read) && store.setTotal(other->id, 100));
        read.settled = ranges({{firstHistorySecond, now}});
        QVERIFY(store.setReadSoFar(whole->id, read).has_value());
        const auto found = readPartialSources(*database, other->listener);
        QCOMPARE(found.value().size(), std::size_t{1});
        QCOMPARE(found->front().source.service, QStringLiteral("lastfm"));
        QCOMPARE(partialPercent(found->front().source), std::optional<int>(0));
        QVERIFY(readPartialSources(*database, myListenerId).value().empty());
    }
};

SILLON_TEST(PartialSourceTest, partialsource)
#include "tst_partialsource.moc"
