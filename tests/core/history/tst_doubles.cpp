// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "history/doublestore.h"
#include "history/duplicates.h"
#include "history/fileimport.h"
#include "history/sourceremoval.h"
#include "listens/listenreader.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 start = 1'650'000'000;
const QString hereName = QStringLiteral("player");
const QString spotify = QStringLiteral("spotify");
const QString lastfm = QStringLiteral("lastfm");

PossibleDouble play(qint64 second, qint64 lengthMs, const QString& origin, std::vector<qint64> sources = {},
                    const QString& title = QStringLiteral("Song"))
{
    return {second, lengthMs, QStringLiteral("artist"), songKeyOf(title), origin, std::move(sources)};
}

Listen listen(qint64 second, const QString& title, qint64 lengthMs = 0)
{
    Listen made;
    made.listenedAt = second;
    made.lengthMs = lengthMs;
    made.recording.artist = QStringLiteral("Artist");
    made.recording.title = title;
    return made;
}

void storeOwn(Database& database, const Listen& own)
{
    QVERIFY(database.write([&](Connection& c) { return ListenStore(c).insert(myListenerId, own); }));
}

void importAs(Database& database, HistoryFileFormat format, ListenOrigin origin, std::vector<Listen> plays)
{
    for (Listen& each : plays)
        each.origin = origin;
    const auto report = importHistoryFile(database, {format, std::move(plays), 0, 0, 0, {}}, {}, {});
    QVERIFY(report && report->isWhole);
}

/// 20 plays that were heard here and told by a file in a slightly other way, and 20 songs heard twice in a
/// row.
void layInTwentyOfEach(Database& database)
{
    std::vector<Listen> told;
    for (int i = 0; i < 20; ++i) {
        const qint64 second = start + i * 3600;
        const QString title = QStringLiteral("Pair %1").arg(i);
        storeOwn(database, listen(second, title, 240'000));
        // Half of them under another title, the others with the second at which they ended.
        told.push_back(i % 2 == 0 ? listen(second + 20, title + QStringLiteral(" (Remastered 2011)"))
                                  : listen(second + 200, title));
    }
    for (int i = 0; i < 20; ++i) {
        const qint64 second = start + 100'000 + i * 3600;
        const QString title = QStringLiteral("Repeat %1").arg(i);
        if (i % 2 == 0) {
            storeOwn(database, listen(second, title, 90'000));
            storeOwn(database, listen(second + 91, title, 90'000));
        } else {
            told.push_back(listen(second, title));
            told.push_back(listen(second + 95, title));
        }
    }
    importAs(database, HistoryFileFormat::Spotify, ListenOrigin::Spotify, told);
}

QStringList everything(Database& database)
{
    return database
        .read([](Connection& c) {
            return c.all(
                QStringLiteral(
                    "SELECT l.id || ' ' || l.listened_at || ' ' || r.title || ' ' || l.origin || ' ' "
                    "|| coalesce((SELECT group_concat(x.source_id || ':' || x.played_at) FROM "
                    "echoes x WHERE x.listen_id = l.id), '') || ' ' || (SELECT count(*) FROM "
                    "submissions s WHERE s.listen_id = l.id) FROM listens l JOIN recordings r ON r.id "
                    "= l.recording_id ORDER BY l.id"),
                {}, [](const Row& row) { return row.text(0); });
        })
        .map([](const std::vector<QString>& lines) { return QStringList(lines.begin(), lines.end()); })
        .value_or(QStringList());
}

/// A song of ours and a file's words of it, merged.
Merge mergeTheFirst(Database& database)
{
    storeOwn(database, listen(start, QStringLiteral("Song"), 240'000));
    importAs(database, HistoryFileFormat::Spotify, ListenOrigin::Spotify,
             {listen(start + 200, QStringLiteral("Song"))});
    DoubleStore doubles(database);
    const auto pairs = doubles.pairs();
    if (!pairs || pairs->empty())
        return {};
    return doubles.merge(pairs->front().first.listen.id, pairs->front().second.listen.id, start)
        .value_or(Merge{});
}

} // namespace

/// Listens that may be one play.
class DoublesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deletingAFileForgetsWhatItsPlaysBecame()
    {
        TemporaryDatabase database;
        layInTwentyOfEach(*database);
        DoubleStore doubles(*database);
        const auto pairs = doubles.pairs();
        QVERIFY(pairs && pairs->size() == 20);
        QVERIFY(doubles.merge(pairs->at(0).first.listen.id, pairs->at(0).second.listen.id, 1));
        QCOMPARE(doubles.merges(9)->size(), 1u);
        QVERIFY(removeSource(*database, SourceStore(*database).all()->front()));
        QVERIFY(doubles.merges(9)->empty());
    }

    void songKeys_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << "Song"
                               << "song";
        QTest::newRow("bracket") << "Song (Live)"
                                 << "song";
        QTest::newRow("brackets") << "Song (Live) [2011 Remaster]"
                                  << "song";
        QTest::newRow("dash") << QString::fromUtf8("Söng – 2011 Remaster") << "song";
        QTest::newRow("all in brackets") << "( )"
                                         << "( )";
        QTest::newRow("bracket in front") << "(Nice Dream)"
                                          << "(nice dream)";
        QTest::newRow("bracket in the middle") << "Song (For You) Again"
                                               << "song (for you) again";
        QTest::newRow("hyphen in a word") << "Ob-La-Di"
                                          << "ob-la-di";
        QTest::newRow("no opening") << "Song)"
                                    << "song)";
    }
    void songKeys()
    {
        QFETCH(QString, title);
        QTEST(songKeyOf(title), "key");
    }

    void mayBeOne_data()
    {
        QTest::addColumn<qint64>("apart");
        QTest::addColumn<qint64>("lengthMs");
        QTest::addColumn<QString>("originA");
        QTest::addColumn<QString>("originB");
        QTest::addColumn<qint64>("sourceA"); // 0 = none
        QTest::addColumn<qint64>("sourceB");
        QTest::addColumn<bool>("may");
        const auto row = [](const char* name, qint64 apart, qint64 ms, const QString& a, const QString& b,
                            qint64 sa, qint64 sb,
                            bool may) { QTest::newRow(name) << apart << ms << a << b << sa << sb << may; };
        row("heard here and told by a file", 150, 240'000, hereName, spotify, 0, 1, true);
        row("told by two files", 150, 240'000, lastfm, lastfm, 1, 2, true);
        row("told twice by one file", 10, 240'000, lastfm, lastfm, 1, 1, false);
        row("one that a service tells of, and another of it", 10, 240'000, hereName, lastfm, 1, 1, false);
        row("heard twice here", 30, 240'000, hereName, hereName, 0, 0, false);
        row("as far apart as it is long", 240, 240'000, hereName, spotify, 0, 1, false);
        row("just within its length", 239, 240'000, hereName, spotify, 0, 1, true);
        row("a short song again", 100, 90'000, hereName, spotify, 0, 1, false);
        row("no length, two minutes", 120, 0, lastfm, spotify, 1, 2, true);
        row("no length, more", 121, 0, lastfm, spotify, 1, 2, false);
        row("longer than any song", 7300, 90'000'000, hereName, spotify, 0, 1, false);
        row("one second", 0, 0, hereName, spotify, 0, 1, true);
    }
    void mayBeOne()
    {
        QFETCH(qint64, apart);
        QFETCH(qint64, lengthMs);
        QFETCH(QString, originA);
        QFETCH(QString, originB);
        QFETCH(qint64, sourceA);
        QFETCH(qint64, sourceB);
        const auto sources = [](qint64 one) {
            return one == 0 ? std::vector<qint64>() : std::vector<qint64>{one};
        };
        const PossibleDouble a = play(start, lengthMs, originA, sources(sourceA));
        const PossibleDouble b = play(start + apart, 0, originB, sources(sourceB));
        QTEST(mayBeOnePlay(a, b), "may");
        QTEST(mayBeOnePlay(b, a), "may");
        PossibleDouble other = b;
        other.songKey += QLatin1Char('x');
        QCOMPARE(mayBeOnePlay(a, other), apart <= 1);
        other.artistKey += QLatin1Char('x');
        QVERIFY(!mayBeOnePlay(a, other));
    }

    void aSecondHoldsOnePlayInTwoWords_data()
    {
        QTest::addColumn<qint64>("apart");
        QTest::addColumn<QString>("artist");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isListed");
        QTest::newRow("The") << qint64(0) << QStringLiteral("The Artist") << QStringLiteral("Song") << true;
        QTest::newRow("feat.") << qint64(1) << QStringLiteral("Artist feat. B") << QStringLiteral("Song")
                               << true;
        QTest::newRow("title") << qint64(-1) << QStringLiteral("Artist") << QStringLiteral("Son") << true;
        QTest::newRow("both") << qint64(0) << QStringLiteral("The Artist") << QStringLiteral("Son") << false;
        QTest::newRow("2 s") << qint64(2) << QStringLiteral("The Artist") << QStringLiteral("Song") << false;
    }
    void aSecondHoldsOnePlayInTwoWords()
    {
        QFETCH(qint64, apart);
        QFETCH(QString, artist);
        QFETCH(QString, title);
        QFETCH(bool, isListed);
        TemporaryDatabase database;
        importAs(*database, HistoryFileFormat::Spotify, ListenOrigin::Spotify,
                 {listen(start, QStringLiteral("Song")), listen(start + 4000, QStringLiteral("Other"))});
        Listen told = listen(start + apart, title);
        told.recording.artist = artist;
        importAs(*database, HistoryFileFormat::Csv, ListenOrigin::Lastfm, {told});
        const QStringList before = everything(*database);
        QCOMPARE(before.size(), 3);
        DoubleStore doubles(*database);
        const auto pairs = doubles.pairs();
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t(isListed ? 1 : 0));
        const auto merge = doubles.merge(1, 3, start);
        QCOMPARE(merge.has_value(), isListed);
        if (!isListed)
            return;
        QCOMPARE(everything(*database).size(), 2);
        // Both tell of it again.
        importAs(*database, HistoryFileFormat::Csv, ListenOrigin::Lastfm, {told});
        QCOMPARE(everything(*database).size(), 2);
        QVERIFY(doubles.undo(merge->id));
        QCOMPARE(everything(*database), before);
        for (const ListenId asked : {ListenId(1), ListenId(3)}) {
            QVERIFY(doubles.neverAsk(asked));
            QCOMPARE(doubles.pairs()->size(), std::size_t(0));
            QVERIFY(doubles.askAgain(asked));
        }
        QCOMPARE(doubles.pairs()->size(), std::size_t(1));
    }

    void itsOwnSongIsNearerThanAnotherOfTheSecond()
    {
        const std::vector<PossibleDouble> plays{
            play(start, 200'000, hereName), play(start, 200'000, hereName, {}, QStringLiteral("Other")),
            play(start + 1, 0, spotify, {1}, QStringLiteral("Other")), play(start + 1, 0, spotify, {1})};
        const auto pairs = findDoubles(plays);
        QCOMPARE(pairs.size(), std::size_t(2));
        QVERIFY(pairs[0] == std::pair(std::size_t(0), std::size_t(3)));
        QVERIFY(pairs[1] == std::pair(std::size_t(1), std::size_t(2)));
    }

    void eachListenIsInOnePairWithTheNearest()
    {
        const std::vector<PossibleDouble> plays{
            play(start, 200'000, hereName), play(start + 150, 0, spotify, {1}),
            play(start + 205, 200'000, hereName), play(start + 210, 0, spotify, {1})};
        const auto pairs = findDoubles(plays);
        QCOMPARE(pairs.size(), std::size_t(2));
        QVERIFY(pairs[0] == std::pair(std::size_t(0), std::size_t(1)));
        QVERIFY(pairs[1] == std::pair(std::size_t(2), std::size_t(3)));
    }

    void twentyPairsAreFoundAndTwentyRepeatsAreNot()
    {
        TemporaryDatabase database;
        layInTwentyOfEach(*database);
        const auto pairs = DoubleStore(*database).pairs();
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), std::size_t(20));
        for (const DoublePair& pair : *pairs) {
            QVERIFY(pair.first.listen.origin == ListenOrigin::Player); // it says more
            QVERIFY(pair.second.listen.origin == ListenOrigin::Spotify);
            QVERIFY(pair.first.listen.recording.title.startsWith(QLatin1String("Pair")));
            QCOMPARE(textOf(pair.second.heldBy), QStringLiteral("file/spotify"));
        }
        QCOMPARE(DoubleStore(*database).pairs(3)->size(), std::size_t(3));
    }

    void mergingLeavesOneAndUndoingBringsBothBack()
    {
        TemporaryDatabase database;
        layInTwentyOfEach(*database);
        const QStringList before = everything(*database);
        DoubleStore doubles(*database);
        for (const DoublePair& pair : doubles.pairs().value_or(std::vector<DoublePair>()))
            QVERIFY(doubles.merge(pair.first.listen.id, pair.second.listen.id, start));
        QCOMPARE(everything(*database).size(), before.size() - 20);
        QVERIFY(doubles.pairs()->empty());
        const auto merges = doubles.merges(100);
        QCOMPARE(merges->size(), std::size_t(20));
        for (const Merge& merge : *merges)
            QVERIFY(doubles.undo(merge.id));
        QCOMPARE(everything(*database), before);
        QVERIFY(doubles.merges(100)->empty());
        QVERIFY(doubles.undo(merges->front().id).error().kind == ErrorKind::NotFound);
        QCOMPARE(doubles.pairs()->size(), std::size_t(20));
    }

    void whatIsToldAgainAfterMergingChangesNothing()
    {
        TemporaryDatabase database;
        storeOwn(*database, listen(start, QStringLiteral("Song"), 240'000));
        const std::vector<Listen> told{listen(start + 200, QStringLiteral("Song"))};
        importAs(*database, HistoryFileFormat::Spotify, ListenOrigin::Spotify, told);
        DoubleStore doubles(*database);
        const auto pairs = doubles.pairs();
        QVERIFY(pairs && pairs->size() == 1);
        QVERIFY(doubles.merge(pairs->front().first.listen.id, pairs->front().second.listen.id, start));
        const QStringList one = everything(*database);
        QCOMPARE(one.size(), 1);
        importAs(*database, HistoryFileFormat::Spotify, ListenOrigin::Spotify, told);
        QCOMPARE(everything(*database), one);
    }

    void anotherListenThatTookItsIdStaysWhenAMergeIsUndone()
    {
        TemporaryDatabase database;
        DoubleStore doubles(*database);
        const Merge merge = mergeTheFirst(*database);
        // Before ids were given once only, the next listen took it.
        QVERIFY(database->write([&](Connection& c) {
            const auto id = ListenStore(c).insert(myListenerId,
                                                  listen(start + 5000, QStringLiteral("Newcomer"), 240'000));
            return id ? c.execute(QStringLiteral("UPDATE listens SET id = ? WHERE id = ?"),
                                  {merge.removed, *id})
                      : Done(fail(id.error()));
        }));
        QVERIFY(doubles.undo(merge.id));
        const QStringList all = everything(*database);
        QCOMPARE(all.size(), 3);
        QVERIFY(all.join(QLatin1Char('\n')).contains(QStringLiteral("Newcomer")));
        QCOMPARE(doubles.pairs()->size(), std::size_t(1));
    }

    void aMergeIsUndoneWholeOrNotAtAll()
    {
        TemporaryDatabase database;
        DoubleStore doubles(*database);
        const Merge merge = mergeTheFirst(*database);
        const QStringList one = everything(*database);
        // The disk is full at the last step.
        QVERIFY(database->write([](Connection& c) {
            return c.execute(QStringLiteral("CREATE TRIGGER full BEFORE DELETE ON merged_listens BEGIN "
                                            "SELECT RAISE(ABORT, 'full'); END"));
        }));
        QVERIFY(!doubles.undo(merge.id));
        QCOMPARE(everything(*database), one);
        QVERIFY(
            database->write([](Connection& c) { return c.execute(QStringLiteral("DROP TRIGGER full")); }));
        QVERIFY(doubles.undo(merge.id));
        QCOMPARE(everything(*database).size(), 2);
        QVERIFY(!doubles.undo(merge.id));
        QCOMPARE(everything(*database).size(), 2);
    }

    void whatAnOlderProgramPutBackIsNotPutBackTwice()
    {
        TemporaryDatabase database;
        DoubleStore doubles(*database);
        const Merge merge = mergeTheFirst(*database);
        QVERIFY(database->write([&](Connection& c) {
            Listen back = listen(start + 200, QStringLiteral("Song"));
            back.id = merge.removed;
            back.origin = ListenOrigin::Spotify;
            return ListenStore(c).putBack(myListenerId, back);
        }));
        QVERIFY(doubles.undo(merge.id));
        const QStringList both = everything(*database);
        QCOMPARE(both.size(), 2);
        QVERIFY(both.at(1).contains(QLatin1Char(':'))); // the file tells of it again
    }

    void whyAPlayIsOwedToNobodyComesBackWithIt()
    {
        TemporaryDatabase database;
        const QString marks = QStringLiteral("SELECT group_concat(listen_id || ' ' || why) FROM unowed");
        const auto unowed = [&] {
            return database
                ->read([&](Connection& c) {
                    return c.one(marks, {}, [](const Row& row) { return row.text(0); });
                })
                .value_or(std::nullopt)
                .value_or(QString());
        };
        storeOwn(*database, listen(start, QStringLiteral("Song"), 240'000));
        storeOwn(*database, listen(start + 200, QStringLiteral("Song"), 240'000));
        QVERIFY(database->write([](Connection& c) {
            return c.execute(
                QStringLiteral("INSERT INTO unowed(listen_id, account_id, why) VALUES(2, NULL, 'private')"));
        }));
        DoubleStore doubles(*database);
        const auto merge = doubles.merge(1, 2, start);
        QVERIFY(merge);
        QCOMPARE(unowed(), QString());
        QVERIFY(doubles.undo(merge->id));
        QCOMPARE(unowed(), QStringLiteral("2 private"));
    }

    void onlyMyPlaysOfOneSongAreMerged()
    {
        TemporaryDatabase database;
        storeOwn(*database, listen(start, QStringLiteral("Song"), 240'000));
        storeOwn(*database, listen(start + 100, QStringLiteral("Another"), 240'000));
        storeOwn(*database, listen(start + 150, QStringLiteral("Song (Live)"), 240'000));
        QVERIFY(database->write([](Connection& c) -> Done {
            const auto other = c.insert(
                QStringLiteral("INSERT INTO listeners(service, user_name) VALUES('lastfm', 'rj')"), {});
            return other ? ListenStore(c)
                               .insert(*other, listen(start + 10, QStringLiteral("Song"), 240'000))
                               .map([](ListenId) {})
                         : fail(other.error());
        }));
        const QStringList before = everything(*database);
        DoubleStore doubles(*database);
        const auto kindOf = [](const Result<Merge>& merge) {
            return merge ? ErrorKind::Cancelled : merge.error().kind;
        };
        QCOMPARE(kindOf(doubles.merge(1, 4, start)), ErrorKind::NotFound);
        QCOMPARE(kindOf(doubles.merge(4, 1, start)), ErrorKind::NotFound);
        QCOMPARE(kindOf(doubles.merge(1, 2, start)), ErrorKind::NotSupported);
        QCOMPARE(kindOf(doubles.merge(1, 1, start)), ErrorKind::NotFound);
        QCOMPARE(everything(*database), before);
        QVERIFY(doubles.merge(1, 3, start));
    }

    void whatIsDecidedIsNotAskedAgain()
    {
        TemporaryDatabase database;
        layInTwentyOfEach(*database);
        DoubleStore doubles(*database);
        const DoublePair kept = doubles.pairs()->front();
        QVERIFY(doubles.keepBoth(kept.second.listen.id, kept.first.listen.id));
        QCOMPARE(doubles.pairs()->size(), std::size_t(19));
        const ListenId song = doubles.pairs()->front().first.listen.id;
        QVERIFY(doubles.neverAsk(song));
        QCOMPARE(doubles.pairs()->size(), std::size_t(18));
        QVERIFY(doubles.unkeepBoth(kept.first.listen.id, kept.second.listen.id));
        QVERIFY(doubles.askAgain(song));
        QCOMPARE(doubles.pairs()->size(), std::size_t(20));
    }
};

SILLON_TEST(DoublesTest, doubles)
#include "tst_doubles.moc"
