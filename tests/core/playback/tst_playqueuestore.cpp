// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "fakes/temporarydatabase.h"
#include "playback/playqueuestore.h"
#include "testmain.h"
#include "tracks.h"

#include <QTest>

#include <algorithm>

using namespace sillon;
using sillon::testing::namedTrack;
using sillon::testing::TemporaryDatabase;

namespace {

std::vector<QueueItem> numbered(int from, int count)
{
    std::vector<QueueItem> items;
    for (int i = from; i < from + count; ++i)
        items.push_back(QueueItem{i, namedTrack(QString::number(i))});
    return items;
}

std::vector<QueueItemId> idsOf(const std::vector<QueueItem>& items)
{
    std::vector<QueueItemId> ids;
    for (const QueueItem& item : items)
        ids.push_back(item.id);
    return ids;
}

qint64 rowsWritten(Database& database)
{
    return *database.read([](Connection& c) { return c.number(QStringLiteral("SELECT total_changes()")); });
}

} // namespace

class PlayQueueStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSavedIsAnEmptyQueue()
    {
        TemporaryDatabase database;
        const auto loaded = PlayQueueStore(*database).load();
        QVERIFY(loaded);
        QVERIFY(loaded->items.empty());
        QCOMPARE(loaded->state, PlayQueueState{});
    }

    void everythingComesBack()
    {
        TemporaryDatabase database;
        Track track;
        track.id = 12;
        track.path = QStringLiteral("/m/Ä'\"%/1.flac");
        track.recording.artist = QStringLiteral("Björk");
        track.recording.title = QStringLiteral("夜空");
        track.recording.mbid = RecordingMbid::parse(QStringLiteral("11111111-1111-4111-8111-111111111111"));
        track.recording.artistMbid =
            ArtistMbid::parse(QStringLiteral("22222222-2222-4222-8222-222222222222"));
        track.release.title = QStringLiteral("Album");
        track.release.albumArtist = QStringLiteral("Various");
        track.release.mbid = ReleaseMbid::parse(QStringLiteral("33333333-3333-4333-8333-333333333333"));
        track.release.groupMbid =
            ReleaseGroupMbid::parse(QStringLiteral("44444444-4444-4444-8444-444444444444"));
        track.trackNumber = 3;
        track.discNumber = 2;
        track.lengthMs = 215000;
        track.genre = QStringLiteral("Pop");
        track.year = 1997;
        track.startMs = 61000;
        track.endMs = 276000;
        track.originalDate = QStringLiteral("1979-05");
        track.compilation = true;
        const std::vector<QueueItem> items{QueueItem{7, track},
                                           QueueItem{3, namedTrack(QStringLiteral("plain"))}};
        const PlayQueueState state{QueueItemId{3}, 4200, RepeatMode::One, true};
        {
            PlayQueueStore store(*database);
            QVERIFY(store.saveItems(items));
            QVERIFY(store.saveState(state));
        }
        const auto loaded = PlayQueueStore(*database).load();
        QVERIFY(loaded);
        QCOMPARE(idsOf(loaded->items), idsOf(items));
        QCOMPARE(loaded->items[0].track, track);
        QCOMPARE(loaded->items[1].track, items[1].track);
        QCOMPARE(loaded->state, state);
    }

    void aNameThatIsNoTextComesBack()
    {
        TemporaryDatabase database;
        QueueItem item{1, namedTrack(QStringLiteral("odd"))};
        item.track.path = textOfFileName("/m/50%/\xE9t\xE9.flac");
        QVERIFY(PlayQueueStore(*database).saveItems({item}));
        QCOMPARE(PlayQueueStore(*database).load()->items.at(0).track.path, item.track.path);
    }

    void eachChangeIsSaved_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("longer") << 3 << 5;
        QTest::newRow("shorter") << 5 << 2;
        QTest::newRow("cleared") << 5 << 0;
        QTest::newRow("over several writes") << 0 << 1201;
        QTest::newRow("cleared in several writes") << 1201 << 1;
    }
    void eachChangeIsSaved()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        TemporaryDatabase database;
        PlayQueueStore store(*database);
        QVERIFY(store.saveItems(numbered(1, before)));
        auto items = numbered(1, after);
        std::reverse(items.begin(), items.end());
        QVERIFY(store.saveItems(items));
        QCOMPARE(idsOf(PlayQueueStore(*database).load()->items), idsOf(items));
    }

    void onlyWhatDiffersIsWritten()
    {
        TemporaryDatabase database;
        QVERIFY(PlayQueueStore(*database).saveItems(numbered(1, 300)));
        PlayQueueStore store(*database);
        QVERIFY(store.load());
        auto items = numbered(1, 300);
        std::swap(items[10], items[11]);
        items.push_back(QueueItem{999, namedTrack(QStringLiteral("new"))});
        const qint64 before = rowsWritten(*database);
        QVERIFY(store.saveItems(items));
        QCOMPARE(rowsWritten(*database) - before, 3); // two replaced, one added
        QCOMPARE(idsOf(PlayQueueStore(*database).load()->items), idsOf(items));
    }

    void anItemLeftTwiceComesBackOnce()
    {
        TemporaryDatabase database;
        QVERIFY(PlayQueueStore(*database).saveItems(numbered(1, 4)));
        QVERIFY(database->write([](Connection& c) {
            return c.execute(QStringLiteral("UPDATE play_queue SET item_id = 4 WHERE position = 0"));
        }));
        PlayQueueStore store(*database);
        QCOMPARE(idsOf(store.load()->items), (std::vector<QueueItemId>{4, 2, 3}));
        QVERIFY(store.saveItems(store.load()->items));
        QCOMPARE(idsOf(PlayQueueStore(*database).load()->items), (std::vector<QueueItemId>{4, 2, 3}));
    }
};

SILLON_TEST(PlayQueueStoreTest, playqueuestore)
#include "tst_playqueuestore.moc"
