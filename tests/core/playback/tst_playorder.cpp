// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playorder.h"
#include "testmain.h"
#include "tracks.h"

#include <QTest>

#include <algorithm>

using namespace sillon;
using sillon::testing::namedTracks;

namespace {

QString titleOf(const PlayQueue& queue, std::optional<QueueItemId> id)
{
    return id ? queue.find(*id)->track.recording.title : QStringLiteral("-");
}

void goTo(PlayQueue& queue, PlayOrder& order, QueueItemId id)
{
    queue.setCurrent(id);
    order.moveTo(id);
}

/// Plays on as a player would until the queue is over, at most `most` items; returns their titles.
QString playThrough(PlayQueue& queue, PlayOrder& order, int most)
{
    QString heard;
    auto id = queue.current() ? queue.current() : order.first(queue);
    while (id && heard.size() < most) {
        goTo(queue, order, *id);
        heard += titleOf(queue, id);
        id = order.afterEnd(queue);
    }
    return heard;
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

class PlayOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsPlayFromTopToBottom_data()
    {
        QTest::addColumn<RepeatMode>("repeat");
        QTest::addColumn<int>("current");
        QTest::addColumn<QString>("afterEnd");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("previous");
        QTest::newRow("middle") << RepeatMode::Off << 1 << "c"
                                << "c"
                                << "a";
        QTest::newRow("first") << RepeatMode::Off << 0 << "b"
                               << "b"
                               << "-";
        QTest::newRow("last") << RepeatMode::Off << 2 << "-"
                              << "-"
                              << "b";
        QTest::newRow("none") << RepeatMode::Off << -1 << "a"
                              << "a"
                              << "-";
        QTest::newRow("all, last") << RepeatMode::All << 2 << "a"
                                   << "a"
                                   << "b";
        QTest::newRow("all, first") << RepeatMode::All << 0 << "b"
                                    << "b"
                                    << "c";
        QTest::newRow("one, middle") << RepeatMode::One << 1 << "b"
                                     << "c"
                                     << "a";
        QTest::newRow("one, last") << RepeatMode::One << 2 << "c"
                                   << "a"
                                   << "b";
        QTest::newRow("one, none") << RepeatMode::One << -1 << "a"
                                   << "a"
                                   << "-";
    }
    void rowsPlayFromTopToBottom()
    {
        QFETCH(RepeatMode, repeat);
        QFETCH(int, current);
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("abc")));
        PlayOrder order;
        order.setRepeat(repeat);
        order.follow(queue);
        if (current >= 0)
            goTo(queue, order, ids[static_cast<std::size_t>(current)]);
        QTEST(titleOf(queue, order.afterEnd(queue)), "afterEnd");
        QTEST(titleOf(queue, order.next(queue)), "next");
        QTEST(titleOf(queue, order.previous(queue)), "previous");
    }

    void anEmptyQueueHasNoOrder()
    {
        for (const bool shuffle : {false, true}) {
            PlayQueue queue;
            PlayOrder order;
            order.setShuffle(shuffle, queue);
            order.setRepeat(RepeatMode::All);
            QVERIFY(!order.afterEnd(queue));
            QVERIFY(!order.next(queue));
            QVERIFY(!order.previous(queue));
            QVERIFY(!order.first(queue));
        }
    }

    void shuffledItemsPlayOnceEach()
    {
        for (std::uint32_t seed = 0; seed < 50; ++seed) {
            PlayQueue queue;
            queue.insert(0, namedTracks(QStringLiteral("abcdefgh")));
            PlayOrder order(seed);
            order.setShuffle(true, queue);
            QCOMPARE(sorted(playThrough(queue, order, 100)), QStringLiteral("abcdefgh"));
        }
    }

    void shufflingAgainBringsAnotherOrder()
    {
        QStringList orders;
        for (std::uint32_t seed = 0; seed < 20; ++seed) {
            PlayQueue queue;
            queue.insert(0, namedTracks(QStringLiteral("abcdefgh")));
            PlayOrder order(seed);
            order.setShuffle(true, queue);
            orders.append(playThrough(queue, order, 100));
        }
        QVERIFY(orders.removeDuplicates() < 5);
    }

    void shuffleBeginsWithTheCurrentItem()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("abcdefgh")));
        PlayOrder order(3);
        goTo(queue, order, ids[5]);
        order.setShuffle(true, queue);
        const QString heard = playThrough(queue, order, 100);
        QCOMPARE(heard.front(), QLatin1Char('f'));
        QCOMPARE(sorted(heard), QStringLiteral("abcdefgh"));
    }

    void eachShuffledRoundIsCompleteAndNoneComesTwiceInARow()
    {
        for (std::uint32_t seed = 0; seed < 50; ++seed) {
            PlayQueue queue;
            queue.insert(0, namedTracks(QStringLiteral("abcde")));
            PlayOrder order(seed);
            order.setShuffle(true, queue);
            order.setRepeat(RepeatMode::All);
            const QString heard = playThrough(queue, order, 20);
            for (int round = 0; round < 4; ++round)
                QCOMPARE(sorted(heard.mid(round * 5, 5)), QStringLiteral("abcde"));
            for (int i = 1; i < heard.size(); ++i)
                QVERIFY(heard[i] != heard[i - 1]);
        }
    }

    void askingDoesNotChangeTheAnswer()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abc")));
        PlayOrder order(9);
        order.setShuffle(true, queue);
        order.setRepeat(RepeatMode::All);
        playThrough(queue, order, 3);
        const auto once = order.afterEnd(queue);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(order.afterEnd(queue), once);
    }

    void previousGoesBackTheWayItCame()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abcdef")));
        PlayOrder order(11);
        order.setShuffle(true, queue);
        const QString heard = playThrough(queue, order, 4);
        QString back;
        while (const auto before = order.previous(queue)) {
            goTo(queue, order, *before);
            back += titleOf(queue, before);
        }
        QString expected = heard.left(3);
        std::reverse(expected.begin(), expected.end());
        QCOMPARE(back, expected);
        QCOMPARE(titleOf(queue, order.next(queue)), heard.mid(1, 1));
    }

    void itemsPassedOverByAChoiceStillPlay()
    {
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            PlayQueue queue;
            const auto ids = queue.insert(0, namedTracks(QStringLiteral("abcdef")));
            PlayOrder order(seed);
            order.setShuffle(true, queue);
            QString heard = playThrough(queue, order, 2);
            const auto chosen = order.upcoming(queue).back();
            goTo(queue, order, chosen);
            heard += playThrough(queue, order, 100);
            QCOMPARE(sorted(heard), QStringLiteral("abcdef"));
            Q_UNUSED(ids);
        }
    }

    void choosingOneThatHasPlayedDoesNotRepeatTheOthers()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abcdef")));
        PlayOrder order(5);
        order.setShuffle(true, queue);
        const QString heard = playThrough(queue, order, 4);
        const auto again =
            std::find_if(queue.items().begin(), queue.items().end(),
                         [&](const QueueItem& item) { return item.track.recording.title == heard[0]; });
        goTo(queue, order, again->id);
        const QString rest = playThrough(queue, order, 100).mid(1);
        QCOMPARE(sorted(heard + rest), QStringLiteral("abcdef"));
    }

    void addedItemsPlayInTheSameRound()
    {
        for (std::uint32_t seed = 0; seed < 30; ++seed) {
            PlayQueue queue;
            queue.insert(0, namedTracks(QStringLiteral("abc")));
            PlayOrder order(seed);
            order.setShuffle(true, queue);
            QString heard = playThrough(queue, order, 2);
            queue.insert(0, namedTracks(QStringLiteral("xy")));
            order.follow(queue);
            heard += playThrough(queue, order, 100).mid(1);
            QCOMPARE(sorted(heard), QStringLiteral("abcxy"));
        }
    }

    void removedItemsLoseTheirTurnAndNothingElseChanges()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abcdef")));
        PlayOrder order(21);
        order.setShuffle(true, queue);
        playThrough(queue, order, 2);
        auto expected = order.upcoming(queue);
        queue.remove({expected[1]});
        order.follow(queue);
        expected.erase(expected.begin() + 1);
        QCOMPARE(order.upcoming(queue), expected);
    }

    void playNextComesNextAlsoWhenShuffled()
    {
        PlayQueue queue;
        queue.insert(0, namedTracks(QStringLiteral("abcdef")));
        PlayOrder order(2);
        order.setShuffle(true, queue);
        playThrough(queue, order, 3);
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("xy")));
        order.follow(queue);
        order.placeNext(ids);
        QCOMPARE(playThrough(queue, order, 3).mid(1), QStringLiteral("xy"));
    }

    void turningShuffleOffGoesOnFromTheRow()
    {
        PlayQueue queue;
        const auto ids = queue.insert(0, namedTracks(QStringLiteral("abcd")));
        PlayOrder order(4);
        order.setShuffle(true, queue);
        goTo(queue, order, ids[1]);
        order.setShuffle(false, queue);
        QCOMPARE(playThrough(queue, order, 100), QStringLiteral("bcd"));
    }
};

SILLON_TEST(PlayOrderTest, playorder)
#include "tst_playorder.moc"
