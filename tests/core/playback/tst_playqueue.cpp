// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playqueue.h"
#include "testmain.h"
#include "tracks.h"

#include <QTest>

using namespace sillon;
using sillon::testing::namedTracks;
using sillon::testing::titlesOf;

namespace {

std::vector<QueueItemId> idsOf(const PlayQueue& queue, const QString& titles)
{
    std::vector<QueueItemId> ids;
    for (const QChar title : titles) {
        for (const QueueItem& item : queue.items()) {
            if (item.track.recording.title == title)
                ids.push_back(item.id);
        }
    }
    return ids;
}

} // namespace

class PlayQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newItemsStandBeforeTheRow_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("top") << 0 << "xyabc";
        QTest::newRow("between") << 2 << "abxyc";
        QTest::newRow("end") << 3 << "abcxy";
        QTest::newRow("past the end") << 99 << "abcxy";
        QTest::newRow("before the top") << -5 << "xyabc";
    }
    void newItemsStandBeforeTheRow()
    {
        QFETCH(int, row);
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abc")));
        const auto ids = queue.insert(row, namedTracks(QStringLiteral("xy")));
        QTEST(titlesOf(queue), "expected");
        QCOMPARE(ids, idsOf(queue, QStringLiteral("xy")));
    }

    void movedItemsKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one down") << "a" << 3 << "bcade";
        QTest::newRow("one up") << "d" << 1 << "adbce";
        QTest::newRow("to the end") << "b" << 5 << "acdeb";
        QTest::newRow("to the top") << "e" << 0 << "eabcd";
        QTest::newRow("from both sides") << "ae" << 3 << "bcaed";
        QTest::newRow("the order asked in does not matter") << "ea" << 3 << "bcaed";
        QTest::newRow("a block onto itself") << "bc" << 2 << "abcde";
        QTest::newRow("past the end") << "a" << 99 << "bcdea";
        QTest::newRow("nothing") << "" << 2 << "abcde";
    }
    void movedItemsKeepTheirOrder()
    {
        QFETCH(QString, moved);
        QFETCH(int, before);
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abcde")));
        queue.move(idsOf(queue, moved), before);
        QTEST(titlesOf(queue), "expected");
    }

    void sameTrackTwiceIsTwoItems()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("aa")));
        QVERIFY(ids[0] != ids[1]);
        queue.remove({ids[0]});
        QCOMPARE(queue.size(), 1);
        QCOMPARE(queue.items().front().id, ids[1]);
    }

    void removingTheCurrentItemLeavesNone()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("abc")));
        queue.setCurrent(ids[1]);
        queue.remove({ids[0]});
        QCOMPARE(queue.current(), std::optional(ids[1]));
        queue.remove({ids[1], ids[2]});
        QVERIFY(!queue.current());
        QCOMPARE(queue.size(), 0);
    }

    void currentItemStaysCurrentWhenItMoves()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("abc")));
        queue.setCurrent(ids[0]);
        queue.move({ids[0]}, 3);
        QCOMPARE(queue.current(), std::optional(ids[0]));
        QCOMPARE(queue.indexOf(ids[0]), std::optional(2));
    }

    void tracksAreRenewedWhereTheyStand()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("aba")));
        queue.setCurrent(ids[1]);
        const auto changed = queue.renew([](const Track& track) -> std::optional<Track> {
            if (track.recording.title != QLatin1String("a"))
                return track.recording.title == QLatin1String("b") ? std::optional(track) : std::nullopt;
            Track renewed = track;
            renewed.recording.title = QStringLiteral("x");
            return renewed;
        });
        QCOMPARE(changed, std::vector({ids[0], ids[2]})); // b is what it was
        QCOMPARE(titlesOf(queue), QStringLiteral("xbx"));
        QCOMPARE(queue.current(), std::optional(ids[1]));
    }

    void unknownItemIsNeverCurrent()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("a")));
        queue.setCurrent(QueueItemId{77});
        QVERIFY(!queue.current());
        queue.restore({}, QueueItemId{1});
        QVERIFY(!queue.current());
    }

    void restoredIdsAreNotGivenAgain()
    {
        PlayQueue queue;
        queue.restore({QueueItem{41, Track{}}, QueueItem{7, Track{}}}, QueueItemId{7});
        QCOMPARE(queue.current(), std::optional(QueueItemId{7}));
        QVERIFY(queue.insert(0, namedTracks(QStringLiteral("a"))).front() > 41);
    }
};

SILLON_TEST(PlayQueueTest, playqueue)
#include "tst_playqueue.moc"
