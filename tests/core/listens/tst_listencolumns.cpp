// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listencolumns.h"
#include "listens/listenwriter.h"
#include "somelistens.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class ListenColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anEmptyHistoryHasNoRows();
    void aSongHeardTwiceIsOneSong();
    void theSameSongFromAnotherReleaseIsAnother();
    void whatIsNotKnownToHaveBeenHeardSoundedItsLength();
    void othersListensStayOut();
    void newListensAreAppended();
    void theLastListenGoesOn();
    void manySongsKeepTheirPlaces();

private:
    std::shared_ptr<const ListenColumns> read() { return *readListenColumns(**m_database, myListenerId); }
    void store(const Listen& listen) { QVERIFY(ListenWriter(**m_database, {}).store(listen, nullptr)); }

    std::unique_ptr<TemporaryDatabase> m_database;
};

void ListenColumnsTest::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
}

void ListenColumnsTest::anEmptyHistoryHasNoRows()
{
    QCOMPARE(read()->size(), std::size_t{0});
    QCOMPARE(read()->lastAt, 0U);
}

void ListenColumnsTest::aSongHeardTwiceIsOneSong()
{
    store(someListen(2000));
    store(someListen(1000));
    const auto columns = read();
    QCOMPARE(columns->listenedAt, (std::vector<std::uint32_t>{2000, 1000}));
    QCOMPARE(columns->songs.size(), std::size_t{1});
    QCOMPARE(columns->firstAt, 1000U);
    QCOMPARE(columns->lastAt, 2000U);
}

void ListenColumnsTest::theSameSongFromAnotherReleaseIsAnother()
{
    store(someListen(1000, QStringLiteral("Song"), QStringLiteral("Artist"), QStringLiteral("Album")));
    store(someListen(2000, QStringLiteral("Song"), QStringLiteral("Artist"), QString()));
    const auto columns = read();
    QCOMPARE(columns->song, (std::vector<std::uint32_t>{0, 1}));
    QCOMPARE(columns->songs[0].recordingId, columns->songs[1].recordingId);
    QCOMPARE(columns->songs[1].releaseId, 0);
}

void ListenColumnsTest::whatIsNotKnownToHaveBeenHeardSoundedItsLength()
{
    Listen listen = someListen(1000);
    listen.heardMs = 0;
    store(listen);
    store(someListen(2000));
    QCOMPARE(read()->soundedMs, (std::vector<std::uint32_t>{200000, 100000}));
}

void ListenColumnsTest::othersListensStayOut()
{
    store(someListen(1000));
    QVERIFY((*m_database)->write([](Connection& connection) {
        return connection.script(
            "INSERT INTO listeners(id, service, user_name) VALUES(2, 'lastfm', 'other'); "
            "UPDATE listens SET listener_id = 2");
    }));
    store(someListen(2000));
    QCOMPARE(read()->listenedAt, (std::vector<std::uint32_t>{2000}));
    QCOMPARE((*readListenColumns(**m_database, 2))->listenedAt, (std::vector<std::uint32_t>{1000}));
}

void ListenColumnsTest::newListensAreAppended()
{
    store(someListen(1000));
    const auto before = read();
    store(someListen(3000, QStringLiteral("New")));
    store(someListen(500));
    const auto after = *readNewListens(**m_database, myListenerId, *before);
    const auto again = read();
    QCOMPARE(after->listenedAt, again->listenedAt);
    QCOMPARE(after->song, (std::vector<std::uint32_t>{0, 1, 0}));
    QCOMPARE(after->songs, again->songs);
    QCOMPARE(after->firstAt, 500U);
    QCOMPARE(before->size(), std::size_t{1});
}

void ListenColumnsTest::theLastListenGoesOn()
{
    store(someListen(1000));
    const auto before = read();
    QVERIFY(ListenWriter(**m_database, {}).updateHeard(before->newest, 150000));
    const auto after = *readNewListens(**m_database, myListenerId, *before);
    QCOMPARE(after->soundedMs, (std::vector<std::uint32_t>{150000}));
}

void ListenColumnsTest::manySongsKeepTheirPlaces()
{
    QVERIFY((*m_database)->write([](Connection& connection) {
        return connection.script(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
            "INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version) "
            "SELECT 'A', 'T' || i, '', '', 'a', 't' || i, 1 FROM n; "
            "INSERT INTO listens(listener_id, recording_id, listened_at, length_ms, heard_ms, track_number, "
            "origin) "
            "SELECT 1, id, 1000 + id, 1, 1, 1, 'player' FROM recordings UNION ALL "
            "SELECT 1, id, 9000 + id, 1, 1, 1, 'player' FROM recordings");
    }));
    const auto columns = read();
    QCOMPARE(columns->songs.size(), std::size_t{5000});
    for (std::size_t row = 0; row < columns->size(); ++row) {
        const qint64 at = columns->listenedAt[row];
        QCOMPARE(columns->songs[columns->song[row]].recordingId, at < 9000 ? at - 1000 : at - 9000);
    }
}

SILLON_TEST(ListenColumnsTest, listencolumns)
#include "tst_listencolumns.moc"
