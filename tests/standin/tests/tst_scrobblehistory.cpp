// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/scrobblehistory.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

namespace {

Scrobble play(qint64 timestamp, const QString& track = QStringLiteral("Track"))
{
    return {QStringLiteral("Artist"), track, timestamp};
}

} // namespace

class ScrobbleHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreNewestFirstWhateverTheOrderOfArrival()
    {
        ScrobbleHistory history;
        history.add(play(30));
        history.add(play(10));
        history.addAll({play(40), play(20)});
        const auto page = history.page({std::nullopt, std::nullopt, 1, 3});
        QCOMPARE(page.total, qint64{4});
        QCOMPARE(page.totalPages, qint64{2});
        QCOMPARE(page.items.size(), std::size_t{3});
        QCOMPARE(page.items.at(0).timestamp, qint64{40});
        QCOMPARE(page.items.at(2).timestamp, qint64{20});
        QCOMPARE(history.page({std::nullopt, std::nullopt, 2, 3}).items.at(0).timestamp, qint64{10});
    }

    void equalSecondsKeepTheirOrder()
    {
        ScrobbleHistory history;
        history.add(play(10, QStringLiteral("first")));
        history.add(play(10, QStringLiteral("second")));
        QCOMPARE(history.all().at(0).track, QStringLiteral("first"));
        QCOMPARE(history.page({10, 11, 1, 10}).items.at(0).track, QStringLiteral("second"));
    }

    void aPlayIsArtistTrackAndSecond()
    {
        ScrobbleHistory history;
        history.add(play(10));
        QVERIFY(history.contains(play(10)));
        QVERIFY(!history.contains(play(11)));
        QVERIFY(!history.contains(play(10, QStringLiteral("Other"))));
        Scrobble otherAlbum = play(10);
        otherAlbum.album = QStringLiteral("Album");
        QVERIFY(history.contains(otherAlbum));
        history.add(play(50), 1000, 5);
        QVERIFY(history.contains(play(50)));
    }

    void lagWaitsForBothClockAndRequests()
    {
        ScrobbleHistory history;
        history.add(play(10), 1000, 5);
        history.settle(1000, 4);
        QCOMPARE(history.page({}).total, qint64{0});
        history.settle(999, 5);
        QCOMPARE(history.page({}).total, qint64{0});
        QCOMPARE(history.size(), qint64{1});
        history.settle(1000, 5);
        QCOMPARE(history.page({}).total, qint64{1});
    }

    void countsArrivals()
    {
        ScrobbleHistory history;
        for (const qint64 arrived : {100, 200, 300}) {
            Scrobble scrobble = play(arrived);
            scrobble.arrivedMs = arrived;
            history.add(scrobble);
        }
        history.addAll({play(1)});
        QCOMPARE(history.arrivedSince(200), 2);
        QCOMPARE(history.arrivedSince(301), 0);
    }

    void pagesDeepInALongHistoryAreThere()
    {
        std::vector<Scrobble> many;
        for (qint64 i = 0; i < 200'000; ++i)
            many.push_back(play(i));
        ScrobbleHistory history;
        history.addAll(many);
        for (const qint64 page : {1, 500, 1000})
            QCOMPARE(history.page({std::nullopt, std::nullopt, page, 200}).items.size(), std::size_t{200});
        QCOMPARE(history.page({100, 300, 1, 1000}).total, qint64{200});
    }
};

SILLON_TEST(ScrobbleHistoryTest, scrobblehistory)
#include "tst_scrobblehistory.moc"
