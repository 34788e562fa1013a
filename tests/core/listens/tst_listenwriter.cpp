// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenreader.h"
#include "listens/listenwriter.h"
#include "somelistens.h"
#include "testmain.h"

#include <QTest>

#include <array>

using namespace sillon;
using namespace sillon::testing;

class ListenWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoredListenReadsBackEqual();
    void theSameRecordingIsStoredOnce();
    void aListenWithoutAlbumHasNoRelease();
    void keysAreFolded();
    void whatIsOwedIsWrittenInTheSameTransaction();
    void aFailedDebtTakesTheListenBack();
    void heardTimeGrowsAndNeverShrinks();
    void aDeletedListenIsNoErrorForItsHeardTime();
    void startsMoveTogether();
    void onlyUnsentStartsMove();
    void theViewShowsTheListen();
};

void ListenWriterTest::aStoredListenReadsBackEqual()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    Listen listen = someListen(1700000000);
    listen.recording.mbid = RecordingMbid::parse(QStringLiteral("b1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    listen.recording.artistMbid = ArtistMbid::parse(QStringLiteral("a1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    listen.release.albumArtist = QStringLiteral("Various Artists");
    listen.release.mbid = ReleaseMbid::parse(QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    listen.release.groupMbid =
        ReleaseGroupMbid::parse(QStringLiteral("d1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    listen.origin = ListenOrigin::ByHand;
    listen.isPrivate = true;
    const auto id = writer.store(listen, nullptr);
    QVERIFY(id && *id > 0);
    listen.id = *id;
    const auto read = ListenReader(*database).byId(*id);
    QVERIFY(read && *read);
    QVERIFY(**read == listen);
}

void ListenWriterTest::theSameRecordingIsStoredOnce()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    for (qint64 at : {1700000000, 1700000300, 1700000600})
        QVERIFY(writer.store(someListen(at), nullptr));
    Listen other = someListen(1700000900);
    other.recording.mbid = RecordingMbid::parse(QStringLiteral("b1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    QVERIFY(writer.store(other, nullptr));
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM recordings")), qint64{2});
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM releases")), qint64{1});
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM listens WHERE listener_id = 1")),
             qint64{4});
}

void ListenWriterTest::aListenWithoutAlbumHasNoRelease()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    const auto id =
        writer.store(someListen(1700000000, QStringLiteral("T"), QStringLiteral("A"), QString()), nullptr);
    QVERIFY(id);
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM listens WHERE release_id IS NULL")),
             qint64{1});
    const auto read = ListenReader(*database).byId(*id);
    QVERIFY(read && *read && (*read)->release == Release{});
}

void ListenWriterTest::keysAreFolded()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    QVERIFY(writer.store(someListen(1700000000, QStringLiteral("JÓGA"), QStringLiteral("Björk")), nullptr));
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM recordings WHERE artist_key = 'bjork' "
                                                "AND title_key = 'joga' AND key_version > 0")),
             qint64{1});
}

void ListenWriterTest::whatIsOwedIsWrittenInTheSameTransaction()
{
    TemporaryDatabase database;
    ListenId owedFor = 0;
    QString owedPath;
    ListenWriter writer(
        *database,
        [&](Connection& connection, ListenId id, const Listen& listen, const Track* track) -> Done {
            owedFor = listen.id;
            owedPath = track ? track->path : QString();
            const auto seen =
                connection.number(QStringLiteral("SELECT count(*) FROM listens WHERE id = ?"), {id});
            if (!seen || *seen != 1)
                return fail(ErrorKind::Storage);
            return {};
        });
    Track track;
    track.path = QStringLiteral("/music/a.mp3");
    const auto id = writer.store(someListen(1700000000), &track);
    QVERIFY(id);
    QCOMPARE(owedFor, *id);
    QCOMPARE(owedPath, track.path);
}

void ListenWriterTest::aFailedDebtTakesTheListenBack()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, [](Connection&, ListenId, const Listen&, const Track*) -> Done {
        return fail(ErrorKind::DiskFull);
    });
    const auto id = writer.store(someListen(1700000000), nullptr);
    QVERIFY(!id);
    QVERIFY(id.error().kind == ErrorKind::DiskFull);
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM recordings")), qint64{0});
}

void ListenWriterTest::heardTimeGrowsAndNeverShrinks()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    const auto id = writer.store(someListen(1700000000), nullptr);
    QVERIFY(id);
    QVERIFY(writer.updateHeard(*id, 180000));
    QVERIFY(writer.updateHeard(*id, 150000));
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT heard_ms FROM listens")), qint64{180000});
}

void ListenWriterTest::aDeletedListenIsNoErrorForItsHeardTime()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    QVERIFY(writer.updateHeard(4711, 180000));
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
}

void ListenWriterTest::startsMoveTogether()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    const auto first = writer.store(someListen(1700000000), nullptr);
    const auto second = writer.store(someListen(1700000300), nullptr);
    const auto other = writer.store(someListen(1700000600), nullptr);
    QVERIFY(first && second && other);
    const std::array ids{*first, *second};
    const auto moved = writer.shiftStarts(ids, -3600);
    QVERIFY(moved);
    QCOMPARE(*moved, 2);
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT sum(listened_at) FROM listens")),
             3 * qint64{1700000000} + 900 - 2 * 3600);
}

void ListenWriterTest::onlyUnsentStartsMove()
{
    TemporaryDatabase database;
    ListenId unsent = 0;
    ListenWriter writer(*database, {},
                        [&](Connection&, std::span<const ListenId> ids) -> Result<std::vector<ListenId>> {
                            std::vector<ListenId> kept;
                            for (const ListenId id : ids) {
                                if (id == unsent)
                                    kept.push_back(id);
                            }
                            return kept;
                        });
    const auto sent = writer.store(someListen(1700000000), nullptr);
    const auto waiting = writer.store(someListen(1700000300), nullptr);
    QVERIFY(sent && waiting);
    unsent = *waiting;
    const std::array ids{*sent, *waiting};
    QCOMPARE(writer.shiftStarts(ids, 60).value_or(-1), 1);
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT min(listened_at) FROM listens")), qint64{1700000000});
    QCOMPARE(numberIn(*database, QStringLiteral("SELECT max(listened_at) FROM listens")), qint64{1700000360});
}

void ListenWriterTest::theViewShowsTheListen()
{
    TemporaryDatabase database;
    ListenWriter writer(*database, {});
    QVERIFY(writer.store(someListen(1700000000), nullptr));
    QCOMPARE(
        numberIn(*database,
                 QStringLiteral(
                     "SELECT count(*) FROM v_listens WHERE listened_at = 1700000000 AND artist = 'Artist' "
                     "AND title = 'Title' AND album = 'Album' AND length_ms = 200000 "
                     "AND origin = 'player' AND user = '' AND service = ''")),
        qint64{1});
}

SILLON_TEST(ListenWriterTest, listenwriter)
#include "tst_listenwriter.moc"
