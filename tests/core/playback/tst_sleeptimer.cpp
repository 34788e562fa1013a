// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/sleeptimer.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

Track albumTrack(const QString& path, const QString& album, const QString& albumArtist = {})
{
    Track track;
    track.path = path;
    track.release.title = album;
    track.release.albumArtist = albumArtist;
    return track;
}

} // namespace

class SleepTimerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void minutesEndAtTheirDeadline()
    {
        SleepTimer timer;
        timer.set(SleepUntil::Minutes, 20, 5000);
        QCOMPARE(timer.deadlineMs(), std::optional(qint64{5000 + 20 * 60000}));
        QVERIFY(!timer.isOver(5000 + 20 * 60000 - 1));
        QVERIFY(timer.isOver(5000 + 20 * 60000));
        timer.turnOff();
        QVERIFY(!timer.isOver(99999999));
        QVERIFY(!timer.deadlineMs());
    }

    void noMinutesTurnItOff()
    {
        SleepTimer timer;
        timer.set(SleepUntil::EndOfTrack, 0, 0);
        QCOMPARE(timer.until(), SleepUntil::EndOfTrack);
        timer.set(SleepUntil::Minutes, 0, 0);
        QCOMPARE(timer.until(), SleepUntil::Off);
        timer.set(SleepUntil::Minutes, -3, 0);
        QVERIFY(!timer.isOver(99999999));
    }

    void endsBetweenTracks()
    {
        const Track one = albumTrack(QStringLiteral("/m/1.flac"), QStringLiteral("A"));
        const Track two = albumTrack(QStringLiteral("/m/2.flac"), QStringLiteral("A"));
        const Track other = albumTrack(QStringLiteral("/m/3.flac"), QStringLiteral("B"));
        SleepTimer timer;
        QVERIFY(!timer.endsBetween(one, &other));
        timer.set(SleepUntil::Minutes, 1, 0);
        QVERIFY(!timer.endsBetween(one, &other));
        timer.set(SleepUntil::EndOfTrack, 0, 0);
        QVERIFY(timer.endsBetween(one, &two));
        timer.set(SleepUntil::EndOfAlbum, 0, 0);
        QVERIFY(!timer.endsBetween(one, &two));
        QVERIFY(timer.endsBetween(two, &other));
        QVERIFY(timer.endsBetween(two, nullptr));
    }

    void albumsAreToldApart_data()
    {
        QTest::addColumn<Track>("one");
        QTest::addColumn<Track>("other");
        QTest::addColumn<bool>("same");
        const auto mbid = [](Track track, const char* id) {
            track.release.mbid = ReleaseMbid::parse(QString::fromLatin1(id));
            return track;
        };
        const char* first = "11111111-1111-4111-8111-111111111111";
        const char* second = "22222222-2222-4222-8222-222222222222";
        const Track a = albumTrack(QStringLiteral("/m/a/1"), QStringLiteral("Hits"));
        const Track b = albumTrack(QStringLiteral("/m/a/2"), QStringLiteral("Hits"));
        const Track elsewhere = albumTrack(QStringLiteral("/m/b/1"), QStringLiteral("Hits"));
        const Track by = albumTrack(QStringLiteral("/m/a/1"), QStringLiteral("Hits"), QStringLiteral("X"));
        const Track byElsewhere =
            albumTrack(QStringLiteral("/m/b/1"), QStringLiteral("Hits"), QStringLiteral("X"));
        const Track byOther =
            albumTrack(QStringLiteral("/m/a/1"), QStringLiteral("Hits"), QStringLiteral("Y"));
        const Track none = albumTrack(QStringLiteral("/m/a/1"), QString());
        QTest::newRow("title in one folder") << a << b << true;
        QTest::newRow("title in two folders") << a << elsewhere << false;
        QTest::newRow("artist and title in two folders") << by << byElsewhere << true;
        QTest::newRow("another artist") << by << byOther << false;
        QTest::newRow("no album") << none << none << false;
        QTest::newRow("equal ids") << mbid(a, first) << mbid(byOther, first) << true;
        QTest::newRow("other ids") << mbid(a, first) << mbid(b, second) << false;
        QTest::newRow("one id") << mbid(a, first) << b << true;
    }
    void albumsAreToldApart()
    {
        QFETCH(Track, one);
        QFETCH(Track, other);
        QTEST(isSameAlbum(one, other), "same");
        QTEST(isSameAlbum(other, one), "same");
    }
};

SILLON_TEST(SleepTimerTest, sleeptimer)
#include "tst_sleeptimer.moc"
