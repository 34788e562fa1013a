// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timeranges.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString textOf(const TimeRanges& ranges)
{
    QStringList words;
    for (const HistoryRange& range : ranges.ranges())
        words.append(QStringLiteral("%1-%2").arg(range.from).arg(range.to));
    return words.join(QLatin1Char(' '));
}

} // namespace

/// Sets of seconds.
class TimeRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchingRangesBecomeOne()
    {
        TimeRanges ranges({{10, 20}, {30, 40}});
        QCOMPARE(textOf(ranges), QStringLiteral("10-20 30-40"));
        ranges.add(HistoryRange{20, 30});
        QCOMPARE(textOf(ranges), QStringLiteral("10-40"));
        ranges.add(HistoryRange{5, 5});
        ranges.add(HistoryRange{9, 3});
        QCOMPARE(textOf(ranges), QStringLiteral("10-40"));
        ranges.add(HistoryRange{50, 60});
        ranges.add(HistoryRange{1, 2});
        QCOMPARE(textOf(ranges), QStringLiteral("1-2 10-40 50-60"));
        ranges.add(HistoryRange{0, 100});
        QCOMPARE(textOf(ranges), QStringLiteral("0-100"));
        QCOMPARE(ranges.end(), 100);
    }

    void aRangeIsCutOut()
    {
        TimeRanges ranges({{10, 20}, {30, 40}});
        ranges.remove(HistoryRange{15, 35});
        QCOMPARE(textOf(ranges), QStringLiteral("10-15 35-40"));
        ranges.remove(HistoryRange{12, 13});
        QCOMPARE(textOf(ranges), QStringLiteral("10-12 13-15 35-40"));
        ranges.remove(HistoryRange{0, 100});
        QVERIFY(ranges.isEmpty());
        QCOMPARE(ranges.end(), 0);
    }

    void whatIsMissingIsTheRest()
    {
        const TimeRanges ranges({{10, 20}, {30, 40}});
        QCOMPARE(textOf(ranges.missingIn({1, 50})), QStringLiteral("1-10 20-30 40-50"));
        QCOMPARE(textOf(ranges.missingIn({12, 18})), QString());
        QCOMPARE(textOf(TimeRanges().missingIn({1, 5})), QStringLiteral("1-5"));
    }
};

SILLON_TEST(TimeRangesTest, timeranges)
#include "tst_timeranges.moc"
