// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historycheck.h"
#include "historystage.h"
#include "testmain.h"

#include <QDateTime>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Scrobble;

namespace {

constexpr qint64 now = HistoryStage::now;
constexpr qint64 day = 24 * 60 * 60;

qint64 secondOf(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODate).toSecsSinceEpoch();
}

StoredSource sourceOf(HistoryStage& stage)
{
    return **SourceStore(*stage.database).find(QStringLiteral("lastfm"), HistoryStage::user);
}

Result<CheckReport> check(HistoryStage& stage, const HistoryCheck::Wish& wish = {})
{
    return stage.withSource([&](HistorySource& source) {
        return HistoryCheck(*stage.database, stage.clock)
            .run(source, sourceOf(stage), wish, {}, stage.stop.get_token());
    });
}

/// Takes plays away at the server and calls others otherwise, as its web site can.
void change(HistoryStage& stage, int deleted, int edited, qint64 from)
{
    std::vector<Scrobble> renamed;
    int left = deleted + edited;
    stage.server.removeScrobbles(HistoryStage::user, [&](const Scrobble& play) {
        if (play.timestamp < from || left == 0)
            return false;
        if (left-- <= edited) {
            renamed.push_back(play);
            renamed.back().track += QStringLiteral(" (as it is called)");
        }
        return true;
    });
    stage.server.addScrobbles(HistoryStage::user, renamed);
}

} // namespace

/// Comparing what is here with what a service has, month by month.
class HistoryCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << secondOf("2023-11-14T22:13:20Z") << secondOf("2023-11-30T23:59:59Z") << 1;
        QTest::newRow("the next begins")
            << secondOf("2023-11-30T23:59:59Z") << secondOf("2023-12-01T00:00:00Z") << 2;
        QTest::newRow("over a year's end")
            << secondOf("2022-11-01T00:00:00Z") << secondOf("2024-02-29T12:00:00Z") << 16;
        QTest::newRow("backwards") << secondOf("2023-11-14T00:00:00Z") << secondOf("2023-09-14T00:00:00Z")
                                   << 0;
    }
    void months()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, last);
        QFETCH(int, count);
        const auto found = monthsBetween(first, last);
        QCOMPARE(static_cast<int>(found.size()), count);
        for (std::size_t i = 1; i < found.size(); ++i)
            QCOMPARE(monthRange(found[i - 1]).to, found[i]);
    }

    void aTryThatIsRepeatedAsksOnlyWhatIsOld_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("askedAt");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("asked by this try") << now - 100 << now - 50 << true;
        QTest::newRow("asked before it") << now - 100 << now - 200 << false;
        QTest::newRow("not a try that goes on") << qint64(0) << now - 50 << false;
        QTest::newRow("failed weeks ago") << now - 20 * day << now - 19 * day << false;
        QTest::newRow("the clock was set back") << now - 100 << now + 50 << false;
    }
    void aTryThatIsRepeatedAsksOnlyWhatIsOld()
    {
        QFETCH(const qint64, since);
        QFETCH(const qint64, askedAt);
        QFETCH(const bool, isAnswered);
        QCOMPARE((HistoryCheck::Wish{false, since}.isAnswered(askedAt, now)), isAnswered);
    }

    void whatAgreesIsCountedAlone()
    {
        HistoryStage stage;
        stage.layIn(400, now - 400 * day);
        QVERIFY(stage.fetch()->isWhole());
        const int before = stage.requests();
        const auto report = check(stage);
        QVERIFY(report && !report->error);
        QVERIFY(report->differing.empty());
        QCOMPARE(report->months, 14); // October 2022 to November 2023
        QCOMPARE(stage.requests() - before, 14);
        QVERIFY(SourceChecks(*stage.database).checkedAt(sourceOf(stage).id).value_or(0) >= now);
    }

    void yearsWithoutPlaysAreCountedAtOnce()
    {
        HistoryStage stage;
        stage.layIn(1, 5);
        stage.layIn(10, secondOf("2023-10-02T00:00:00Z"));
        QVERIFY(stage.fetch()->isWhole());
        stage.server.addScrobbles(HistoryStage::user, {Scrobble{QStringLiteral("L"), QStringLiteral("Late"),
                                                                secondOf("1999-10-02T00:00:00Z")}});
        const int before = stage.requests();
        const auto report = check(stage);
        QVERIFY(report && !report->error);
        QCOMPARE(report->months, 3); // January 1970, October 2023 with all since then, November
        QVERIFY(stage.requests() - before <= 5);
        QCOMPARE(report->counts.added, 1);
        QCOMPARE(stage.stored(), stage.held());
    }

    void onlyWhatWasReadIsCompared()
    {
        HistoryStage stage;
        stage.layIn(2000, now - 2000 * day, day);
        FetchWish oneYear;
        oneYear.year = 2021;
        QVERIFY(stage.fetch(oneYear)->isWhole());
        const QStringList before = stage.stored();
        QCOMPARE(before.size(), 365);
        int asked = stage.requests();
        const auto same = check(stage);
        QVERIFY(same && !same->error);
        QCOMPARE(same->months, 12);
        QVERIFY(same->differing.empty());
        QCOMPARE(stage.requests() - asked, 12);
        QCOMPARE(stage.stored(), before);

        const qint64 march = secondOf("2021-03-01T00:00:00Z");
        change(stage, 2, 0, march);
        asked = stage.requests();
        QCOMPARE(check(stage)->counts.removed, 2);
        QVERIFY(stage.requests() - asked <= 14);
        QCOMPARE(stage.stored().size(), 363);
        const auto every = check(stage, {true, 0});
        QVERIFY(every && !every->error);
        QCOMPARE(stage.stored().size(), 363);
    }

    void fiveDeletedAndThreeEditedPlaysAreFound()
    {
        HistoryStage stage;
        stage.layIn(2000, now - 500 * day, day / 4);
        QVERIFY(stage.fetch()->isWhole());
        change(stage, 5, 3, secondOf("2023-03-10T00:00:00Z"));
        QVERIFY(stage.stored() != stage.held());
        const auto report = check(stage);
        QVERIFY(report && !report->error);
        QCOMPARE(report->differing.size(), std::size_t(1));
        QCOMPARE(report->differing[0].month, secondOf("2023-03-01T00:00:00Z"));
        QCOMPARE(report->differing[0].here - report->differing[0].there, 5);
        QCOMPARE(report->after[0].here, report->after[0].there);
        QCOMPARE(report->counts.removed, 5);
        QCOMPARE(report->counts.corrected, 3);
        QCOMPARE(stage.stored(), stage.held());
        QVERIFY(check(stage)->differing.empty());
    }

    void editsAloneAreFoundWhenEveryPlayIsRead()
    {
        HistoryStage stage;
        stage.layIn(600, now - 300 * day, day / 2);
        QVERIFY(stage.fetch()->isWhole());
        change(stage, 0, 3, now - 200 * day);
        QVERIFY(check(stage)->differing.empty());
        QVERIFY(stage.stored() != stage.held());
        const auto report = check(stage, {true, 0});
        QVERIFY(report && !report->error);
        QCOMPARE(report->counts.corrected, 3);
        QCOMPARE(stage.stored(), stage.held());
    }

    void playsAddedLongAgoAreFound()
    {
        HistoryStage stage;
        stage.layIn(100, now - 100 * day, day);
        QVERIFY(stage.fetch()->isWhole());
        stage.server.addScrobbles(
            HistoryStage::user,
            {Scrobble{QStringLiteral("L"), QStringLiteral("Late"), now - 60 * day + 7},
             Scrobble{QStringLiteral("L"), QStringLiteral("Long before"), now - 400 * day}});
        const auto report = check(stage);
        QVERIFY(report && report->counts.added == 2);
        QCOMPARE(stage.stored(), stage.held());
    }

    void rowsThatCannotBeUsedAreNotReadEachTime()
    {
        HistoryStage stage;
        stage.layIn(50, now - 50 * day, day);
        stage.server.addScrobbles(HistoryStage::user,
                                  {Scrobble{QStringLiteral("No name"), QString(), now - 20 * day + 9}});
        QVERIFY(stage.fetch());
        const auto first = check(stage);
        QVERIFY(first && first->differing.size() == 1);
        QCOMPARE(first->after[0].unusable, 1);
        QVERIFY(!first->after[0].differs());
        QVERIFY(check(stage)->differing.empty());
    }

    void aMonthToldToBeEmptyKeepsItsPlays()
    {
        HistoryStage stage;
        stage.layIn(300, now - 300 * day, day);
        QVERIFY(stage.fetch()->isWhole());
        const QStringList all = stage.stored();
        const qint64 march = secondOf("2023-03-01T00:00:00Z");
        stage.server.removeScrobbles(HistoryStage::user, [march](const Scrobble& play) {
            return monthRange(march).contains(play.timestamp);
        });
        const auto report = check(stage);
        QVERIFY(report && report->doubted == 31);
        QCOMPARE(stage.stored(), all);
        stage.clock.advance(2 * 60 * 60);
        QCOMPARE(check(stage)->counts.removed, 31);
        QCOMPARE(stage.stored(), stage.held());
    }

    void whatWasCountedIsNotCountedAgainWhenItGoesOn()
    {
        HistoryStage stage;
        stage.layIn(400, now - 400 * day);
        QVERIFY(stage.fetch()->isWhole());
        int calls = 0;
        stage.server.server().setObserver([&](const standin::LoggedRequest&) {
            if (++calls == 6)
                stage.stop.request_stop();
        });
        const auto cut = check(stage, {false, now});
        QVERIFY(cut && cut->error && cut->error->kind == ErrorKind::Cancelled);
        stage.stop = std::stop_source();
        stage.server.server().setObserver({});
        const int before = stage.requests();
        const auto rest = check(stage, {false, now});
        QVERIFY(rest && !rest->error);
        QCOMPARE(rest->months, 14);
        QVERIFY(stage.requests() - before <= 9);
    }
};

SILLON_TEST(HistoryCheckTest, historycheck)
#include "tst_historycheck.moc"
