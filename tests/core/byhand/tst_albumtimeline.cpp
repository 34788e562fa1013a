// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumtimeline.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

constexpr qint64 now = 1'700'000'000;

AlbumSong songOf(qint64 lengthMs, const QString& side = {}, const QString& title = QStringLiteral("Song"))
{
    AlbumSong song;
    song.recording = Recording{QStringLiteral("Artist"), title, std::nullopt, std::nullopt};
    song.lengthMs = lengthMs;
    song.side = side;
    return song;
}

TimelineWish endedAt(qint64 at, qint64 pause = 0)
{
    return {TimelineWish::Anchor::EndedAt, at, pause};
}

TimelineWish startedAt(qint64 at, qint64 pause = 0)
{
    return {TimelineWish::Anchor::StartedAt, at, pause};
}

QList<qint64> startsOf(const std::vector<TimelinePlay>& plays)
{
    QList<qint64> starts;
    for (const TimelinePlay& play : plays)
        starts.append(play.startsAt);
    return starts;
}

Listen heard(qint64 at, qint64 heardMs, const QString& title = QStringLiteral("Other"))
{
    Listen listen;
    listen.recording = Recording{QStringLiteral("ARTIST"), title, std::nullopt, std::nullopt};
    listen.listenedAt = at;
    listen.heardMs = heardMs;
    return listen;
}

} // namespace

class AlbumTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSongEndsAtTheGivenMoment()
    {
        const auto plays = albumTimeline({songOf(200'000), songOf(100'000), songOf(60'000)}, endedAt(now));
        QCOMPARE(startsOf(plays), QList<qint64>({now - 360, now - 160, now - 60}));
        QCOMPARE(plays.back().endsAt, now);
        QCOMPARE(plays.front().endsAt, now - 160);
    }

    void theFirstSongBeginsAtTheGivenMoment()
    {
        const auto plays = albumTimeline({songOf(200'000), songOf(100'000)}, startedAt(now));
        QCOMPARE(startsOf(plays), QList<qint64>({now, now + 200}));
        QCOMPARE(plays.back().endsAt, now + 300);
    }

    void turningTheRecordTakesAPause()
    {
        const std::vector<AlbumSong> songs{songOf(100'000, QStringLiteral("A")),
                                           songOf(100'000, QStringLiteral("A")),
                                           songOf(100'000, QStringLiteral("B"))};
        QCOMPARE(startsOf(albumTimeline(songs, startedAt(now, 30))),
                 QList<qint64>({now, now + 100, now + 230}));
        QCOMPARE(startsOf(albumTimeline(songs, endedAt(now, 30))),
                 QList<qint64>({now - 330, now - 230, now - 100}));
        std::vector<AlbumSong> discs{songOf(100'000), songOf(100'000)};
        discs[1].disc = 2;
        QCOMPARE(startsOf(albumTimeline(discs, startedAt(now, 30))), QList<qint64>({now, now + 130}));
    }

    void startsAreCutToSecondsAndRise()
    {
        const auto plays =
            albumTimeline({songOf(1'500), songOf(1'500), songOf(300), songOf(200)}, startedAt(now));
        QCOMPARE(startsOf(plays), QList<qint64>({now, now + 1, now + 3, now + 4}));
        const auto ended = albumTimeline({songOf(1'400), songOf(1'400)}, endedAt(now));
        QCOMPARE(startsOf(ended), QList<qint64>({now - 3, now - 2}));
    }

    void threeHundredSongsFollowOneAnother()
    {
        const auto plays = albumTimeline(std::vector<AlbumSong>(300, songOf(assumedLengthMs)), endedAt(now));
        QCOMPARE(plays.size(), std::size_t(300));
        QCOMPARE(plays.front().startsAt, now - qint64(300) * 180);
        for (std::size_t i = 1; i < plays.size(); ++i)
            QCOMPARE(plays[i].startsAt - plays[i - 1].startsAt, 180);
    }

    void nothingHasNoTimeline() { QVERIFY(albumTimeline({}, endedAt(now)).empty()); }

    void whatLiesOutsideTheWindowIsNamed()
    {
        std::vector<SkippedRow> skipped;
        const TimelineWindow window{now};
        auto plays = withinWindow(albumTimeline({songOf(100'000), songOf(100'000)}, startedAt(now - 150)),
                                  window, skipped);
        QCOMPARE(startsOf(plays), QList<qint64>({now - 150}));
        QCOMPARE(skipped.size(), std::size_t(1));
        QCOMPARE(skipped[0].reason, SkipReason::InFuture);
        skipped.clear();
        plays =
            withinWindow(albumTimeline({songOf(100'000), songOf(100'000)}, startedAt(window.oldest() - 100)),
                         window, skipped);
        QCOMPARE(startsOf(plays), QList<qint64>({window.oldest()}));
        QCOMPARE(skipped[0].reason, SkipReason::TooOld);
        skipped.clear();
        plays = withinWindow(albumTimeline({songOf(100'000)}, endedAt(now)), window, skipped);
        QVERIFY(plays.size() == 1 && skipped.empty());
    }

    void overlappingPlaysClash()
    {
        auto plays = albumTimeline({songOf(100'000), songOf(100'000), songOf(100'000)}, startedAt(now));
        markClashes(plays, std::vector<Listen>{heard(now + 120, 10'000)});
        QVERIFY(!plays[0].clashes && plays[1].clashes && !plays[2].clashes);
        // One that ends as ours begins, and one that begins as it ends, do not.
        markClashes(plays, std::vector<Listen>{heard(now - 50, 50'000), heard(now + 300, 50'000)});
        QVERIFY(!plays[0].clashes && !plays[1].clashes && !plays[2].clashes);
    }

    void theSameAlbumWithinItsSpanRepeats_data()
    {
        QTest::addColumn<qint64>("shift");
        QTest::addColumn<int>("heardSongs");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("at once") << qint64(5) << 4 << true;
        QTest::newRow("just within") << qint64(399) << 4 << true;
        QTest::newRow("the next round") << qint64(400) << 4 << false;
        QTest::newRow("half of it") << qint64(5) << 2 << true;
        QTest::newRow("one song of it") << qint64(5) << 1 << false;
        QTest::newRow("nothing of it") << qint64(5) << 0 << false;
    }
    void theSameAlbumWithinItsSpanRepeats()
    {
        QFETCH(const qint64, shift);
        QFETCH(const int, heardSongs);
        std::vector<AlbumSong> songs;
        std::vector<Listen> known;
        for (int i = 0; i < 4; ++i) {
            const QString title = QStringLiteral("Song %1").arg(i);
            songs.push_back(songOf(100'000, {}, title));
            if (i < heardSongs)
                known.push_back(heard(now + 100 * i - shift, 100'000, title.toUpper()));
        }
        QTEST(repeatsItself(albumTimeline(songs, startedAt(now)), known), "repeats");
    }

    void listensSayWhereTheyComeFromAndOnlyWhatIsKnown()
    {
        std::vector<AlbumSong> songs{songOf(100'000), songOf(assumedLengthMs)};
        songs[1].lengthKnown = false;
        songs[0].number = 3;
        const auto listens = listensOf(albumTimeline(songs, startedAt(now)));
        QCOMPARE(listens.size(), std::size_t(2));
        QCOMPARE(listens[0].origin, ListenOrigin::ByHand);
        QCOMPARE(listens[0].trackNumber, 3);
        QCOMPARE(listens[0].lengthMs, 100'000);
        QCOMPARE(listens[1].lengthMs, 0);
        QCOMPARE(listens[1].heardMs, assumedLengthMs);
        QCOMPARE(listens[1].listenedAt, now + 100);
    }
};

SILLON_TEST(AlbumTimelineTest, albumtimeline)
#include "tst_albumtimeline.moc"
