// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/temporarydatabase.h"
#include "history/csvrows.h"
#include "history/decodedtext.h"
#include "history/fileimport.h"
#include "history/historyexport.h"
#include "history/historyfileformats.h"
#include "history/listeneradoption.h"
#include "history/sourceremoval.h"
#include "history/sourcestore.h"
#include "listens/listenerstore.h"
#include "listens/listenreader.h"
#include "testmain.h"

#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <time.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// "SECOND artist - title [album]" of every play.
QStringList playsOf(const HistoryFile& file)
{
    QStringList lines;
    for (const Listen& play : file.plays)
        lines.append(QStringLiteral("%1 %2 - %3 [%4]")
                         .arg(play.listenedAt)
                         .arg(play.recording.artist, play.recording.title, play.release.title));
    return lines;
}

Listen sample(qint64 second, const QString& title)
{
    Listen listen;
    listen.listenedAt = second;
    listen.recording = {QStringLiteral("A, \"B\"\nand C"), title,
                        RecordingMbid::parse(QStringLiteral("11111111-1111-4111-8111-111111111111")),
                        std::nullopt};
    listen.release = {QStringLiteral("Álbum; 1"), QStringLiteral("VA"), std::nullopt, std::nullopt};
    listen.lengthMs = 201'000;
    listen.heardMs = 200'500;
    listen.trackNumber = 3;
    return listen;
}

/// The same bytes, some at a time.
HistoryFile inPieces(const QByteArray& bytes, HistoryFileFormat format, qsizetype most)
{
    EncodingSigns signs;
    for (qsizetype at = 0; at < bytes.size(); at += most)
        signs.take(bytes.mid(at, most));
    HistoryFileReader reader(format, signs, QTimeZone("Europe/Paris"));
    HistoryFile file;
    for (qsizetype at = 0; at < bytes.size(); at += most) {
        if (!reader.take(bytes.mid(at, most), file))
            return {};
    }
    return reader.end(file) ? file : HistoryFile();
}

} // namespace

/// Plays in files: what other programs wrote, and what we write.
class HistoryFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("plays");
        QTest::addColumn<int>("skipped");
        QTest::addColumn<int>("broken");
        const QString joga = QStringLiteral("1700000000 Björk - Jóga [Homogenic]");
        QTest::newRow("listenbrainz lines")
            << QByteArray(
                   "{\"listened_at\":1700000000,\"track_metadata\":{\"artist_name\":\"Björk\",\"track_name\":"
                   "\"Jóga\",\"release_name\":\"Homogenic\"}}\n{\"listened_at\":1}\n\n{\"listened_")
            << "listenbrainz" << QStringList{joga} << 0 << 2;
        QTest::newRow("listenbrainz list")
            << QByteArray("[{\"listened_at\":\"1700000000000\",\"track_metadata\":{\"artist_name\":\"Björk\","
                          "\"track_name\":"
                          "\"Jóga\",\"release_name\":\"Homogenic\",\"additional_info\":{\"recording_mbid\":"
                          "\"x\"}}}]")
            << "listenbrainz" << QStringList{joga} << 0 << 0;
        QTest::newRow("without a head")
            << QByteArray("Björk,Homogenic,Jóga,14 Nov 2023 22:13\nx,y\n") << "csv"
            << QStringList{QStringLiteral("1699999980 Björk - Jóga [Homogenic]")} << 0 << 1;
        QTest::newRow("lastfmstats") << QByteArray(
                                            "Artist;Album;AlbumId;Track;Date#tester\n\"Björk\";\"Homogenic\";"
                                            "\"\";\"Jóga\";\"1700000000000\"\n")
                                     << "csv" << QStringList{joga} << 0 << 0;
        QTest::newRow("uts column")
            << QByteArray("uts,utc_time,artist,artist_mbid,album,album_mbid,track,track_mbid\r\n"
                          "\"1700000000\",\"14 Nov 2023, 22:13\",\"Björk\",\"\",\"Homogenic\",\"\","
                          "\"Jóga\",\"\"\r\n")
            << "csv" << QStringList{joga} << 0 << 0;
        QTest::newRow("latin-1") << QByteArray(
                                        "artist,title,album,date\nBj\xf6rk,J\xf3ga,Homogenic,1700000000\n")
                                 << "csv" << QStringList{joga} << 0 << 0;
        QTest::newRow("last.fm pages")
            << QByteArray(
                   "[{\"recenttracks\":{\"track\":[{\"artist\":{\"#text\":\"Now\"},\"name\":\"N\",\"@attr\":{"
                   "\"nowplaying\":\"true\"}},{\"artist\":{\"#text\":\"Björk\"},\"album\":{\"#text\":"
                   "\"Homogenic\"},\"name\":\"Jóga\",\"date\":{\"uts\":\"1700000000\"}}]}}]")
            << "lastfm" << QStringList{joga} << 0 << 0;
        QTest::newRow("lastfmstats json")
            << QByteArray("{\"username\":\"tester\",\"scrobbles\":[{\"track\":\"Jóga\",\"artist\":\"Björk\","
                          "\"album\":"
                          "\"Homogenic\",\"date\":1700000000000},{\"track\":\"\"}]}")
            << "lastfm" << QStringList{joga} << 0 << 1;
        QTest::newRow("spotify")
            << QByteArray(
                   "[{\"ts\":\"2023-11-14T22:18:20Z\",\"ms_played\":300000,\"master_metadata_track_name\":"
                   "\"Jóga\","
                   "\"master_metadata_album_artist_name\":\"Björk\",\"master_metadata_album_album_name\":"
                   "\"Homogenic\"},{\"ts\":\"2023-11-14T22:18:20Z\",\"ms_played\":1000,"
                   "\"master_metadata_track_name\":\"Skip\",\"master_metadata_album_artist_name\":\"X\"},"
                   "{\"ts\":\"2023-11-14T23:18:20Z\",\"ms_played\":900000,\"master_metadata_track_name\":"
                   "null}]")
            << "spotify" << QStringList{joga} << 2 << 0;
        QTest::newRow("spotify, older")
            << QByteArray(
                   "[{\"endTime\":\"2023-11-14 22:18\",\"artistName\":\"Björk\",\"trackName\":\"Jóga\","
                   "\"msPlayed\":60000}]")
            << "spotify" << QStringList{QStringLiteral("1700000220 Björk - Jóga []")} << 0 << 0;
        QTest::newRow("log in UTC") << QByteArray("#AUDIOSCROBBLER/1.1\n#TZ/UTC\n#CLIENT/"
                                                  "Player\nBjörk\tHomogenic\tJóga\t2\t305\tL\t1700000000\t\n"
                                                  "A\tB\tC\t1\t2\tS\t1700000400\t\nA\tB\n")
                                    << "scrobbler-log" << QStringList{joga} << 1 << 1;
        QTest::newRow("log of a wall clock in Paris")
            << QByteArray(
                   "#AUDIOSCROBBLER/1.1\n#TZ/UNKNOWN\nBjörk\tHomogenic\tJóga\t2\t305\tL\t1700003600\t\n")
            << "scrobbler-log" << QStringList{joga} << 0 << 0;
    }
    void formats()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, format);
        QFETCH(const QStringList, plays);
        const auto file = readHistoryFile(bytes, std::nullopt, QTimeZone("Europe/Paris"));
        QVERIFY(file);
        QCOMPARE(historyFileFormatName(file->format), format);
        QCOMPARE(playsOf(*file), plays);
        QTEST(static_cast<int>(file->skipped), "skipped");
        QTEST(static_cast<int>(file->broken), "broken");
        for (const qsizetype most : {1, 2, 7, 64}) {
            const HistoryFile again = inPieces(bytes, file->format, most);
            QCOMPARE(playsOf(again), plays);
            QCOMPARE(again.skipped, file->skipped);
            QCOMPARE(again.broken, file->broken);
        }
    }

    void theHourThatSummerTimeSkipsIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("second");
        constexpr qint64 halfPastTwo = 1'616'898'600; // 28 March 2021, 02:30 in UTC; there is none in Paris
        const auto csv = [](const char* date) -> QByteArray {
            return QByteArray("artist,album,title,date\nA,B,C,\"") + date + "\"\n";
        };
        QTest::newRow("words") << csv("28 Mar 2021, 02:30") << halfPastTwo;
        QTest::newRow("words without a comma") << csv("28 Mar 2021 02:30") << halfPastTwo;
        QTest::newRow("numbers") << csv("2021-03-28 02:30:05") << halfPastTwo + 5;
        QTest::newRow("ISO") << csv("2021-03-28T02:30:00") << halfPastTwo;
        QTest::newRow("ISO, UTC") << csv("2021-03-28T02:30:00Z") << halfPastTwo;
        QTest::newRow("ISO, a zone") << csv("2021-03-28T02:30:00+02:00") << halfPastTwo - 7200;
        QTest::newRow("a day") << csv("2021-03-28") << halfPastTwo - 9000;
        QTest::newRow("Spotify") << QByteArray("[{\"endTime\":\"2021-03-28 02:31\",\"artistName\":\"A\","
                                               "\"trackName\":\"C\",\"msPlayed\":60000}]")
                                 << halfPastTwo;
        const auto log = [](qint64 written) -> QByteArray {
            return "#AUDIOSCROBBLER/1.1\n#TZ/UNKNOWN\nA\tB\tC\t2\t305\tL\t" + QByteArray::number(written) +
                   "\t\n";
        };
        QTest::newRow("log") << log(halfPastTwo) << halfPastTwo - 3600;
        QTest::newRow("log, before") << log(halfPastTwo - 3600) << halfPastTwo - 7200;
        QTest::newRow("log, after") << log(halfPastTwo + 3600) << halfPastTwo - 3600;
        constexpr qint64 inAutumn = 1'635'647'400; // 31 October 2021, 02:30 on the wall: twice in Paris
        QTest::newRow("log, an hour that comes twice") << log(inAutumn) << inAutumn - 7200;
        QTest::newRow("log, after it") << log(inAutumn + 3600) << inAutumn;
    }
    void theHourThatSummerTimeSkipsIsRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, second);
        const QByteArray own = qgetenv("TZ");
        qputenv("TZ", "Europe/Paris");
        tzset();
        const auto file = readHistoryFile(bytes, std::nullopt, QTimeZone("Europe/Paris"));
        own.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", own);
        tzset();
        QVERIFY(file);
        QCOMPARE(file->broken, 0);
        QCOMPARE(file->plays.at(0).listenedAt, second);
    }

    void junkIsToldAsSuch()
    {
        for (const char* junk : {"", "hello", "{\"a\":1}", "[1,2", "a,b,c\n1,2,3\n", "PK\x03\x04"}) {
            const auto file = readHistoryFile(junk, std::nullopt, {});
            QVERIFY2(!file && file.error().kind == ErrorKind::Malformed, junk);
        }
        const auto zone =
            readHistoryFile("#AUDIOSCROBBLER/1.1\nA\tB\tC\t1\t200\tL\t1700000000\t\n", std::nullopt, {});
        QVERIFY(!zone && zone.error().kind == ErrorKind::NotConfigured);
        const auto cut = readHistoryFile("[{\"ts\":\"2023\",\"ms_played\":", std::nullopt, {});
        QVERIFY(!cut && cut.error().kind == ErrorKind::Malformed);
    }

    void lettersAreReadRightlyOrRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("play"); // empty: refused as a whole
        QTest::addColumn<int>("garbled");
        QTest::addColumn<bool>("isGuess");
        const QString text = QStringLiteral("artist,title,album,date\nBjörk,Jóga,Homogenic,1700000000\n");
        const QString joga = QStringLiteral("1700000000 Björk - Jóga [Homogenic]");
        const auto in = [](const QString& some, QStringConverter::Encoding encoding, bool marked) {
            QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom
                                                    : QStringConverter::Flag::Default);
            return QByteArray(encoder(some));
        };
        QTest::newRow("UTF-8") << text.toUtf8() << joga << 0 << false;
        QTest::newRow("UTF-8 with a mark") << in(text, QStringConverter::Utf8, true) << joga << 0 << false;
        QTest::newRow("UTF-16 with a mark")
            << in(text, QStringConverter::Utf16LE, true) << joga << 0 << false;
        QTest::newRow("UTF-16 the other way with a mark")
            << in(text, QStringConverter::Utf16BE, true) << joga << 0 << false;
        QTest::newRow("UTF-16") << in(text, QStringConverter::Utf16LE, false) << joga << 0 << false;
        QTest::newRow("UTF-16 the other way")
            << in(text, QStringConverter::Utf16BE, false) << joga << 0 << false;
        QTest::newRow("UTF-16 of far-off letters")
            << in(QStringLiteral("宇多田ヒカル,初恋,桜流し,1700000000\n").repeated(3),
                  QStringConverter::Utf16LE, false)
            << QStringLiteral("1700000000 宇多田ヒカル - 桜流し [初恋]") << 0 << false;
        QTest::newRow("Latin-1") << text.toLatin1() << joga << 0 << true;
        QTest::newRow("Latin-1 of plain letters")
            << QByteArray("A,C,B,1700000000\n") << QStringLiteral("1700000000 A - B [C]") << 0 << false;
        QTest::newRow("Windows-1252")
            << QByteArray("Bj\xf6rk,Don\x92t \x80,Don\x92t \x96 live,1700000000\n")
            << QStringLiteral("1700000000 Björk - Don’t – live [Don’t €]") << 0 << true;
        QTest::newRow("damaged UTF-8")
            << text.toUtf8() +
                   QByteArray("Mot\xc3\xb6rhead,Ace,\xc3\x81lbum,1700000400\nM\xf6,B,C,1700000800\n")
            << joga << 1 << false;
        QTest::newRow("what a crash left")
            << text.toUtf8() + QByteArray("A,B\0\0\0,C,1700000400\n", 20) << joga << 1 << false;
        QTest::newRow("Cyrillic code page")
            << QByteArray("\xca\xe8\xed\xee,\xc3\xf0\xf3\xef\xef\xe0,\xc2\xee\xf1\xfc,1700000000\n")
            << QString() << 0 << false;
        QTest::newRow("Japanese code page")
            << QByteArray("\x89\x46\x91\xbd\x93\x63,\x8f\x89\x97\xf6,\x8d\xf7\x97\xac\x82\xb5,1700000000\n")
            << QString() << 0 << false;
    }
    void lettersAreReadRightlyOrRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, play);
        const auto file = readHistoryFile(bytes, std::nullopt, {});
        QCOMPARE(file.has_value(), !play.isEmpty());
        if (!file) {
            QCOMPARE(file.error().serverText, QLatin1String(unknownEncodingReason));
            return;
        }
        QCOMPARE(playsOf(*file).value(0), play);
        QTEST(static_cast<int>(file->garbled), "garbled");
        QTEST(!file->guessed.isEmpty(), "isGuess");
        for (const QString& line : playsOf(*file))
            QVERIFY(!line.contains(QChar(QChar::ReplacementCharacter)));
        for (const qsizetype most : {1, 3}) {
            const HistoryFile again = inPieces(bytes, file->format, most);
            QCOMPARE(playsOf(again), playsOf(*file));
            QCOMPARE(again.garbled, file->garbled);
        }
    }

    void csvKeepsWhatIsQuoted()
    {
        const QStringList row{QStringLiteral("a,b"), QStringLiteral("say \"x\""),
                              QStringLiteral("two\nlines"), QStringLiteral(" blank "), QString()};
        QCOMPARE(csvRows(csvRow(row), QLatin1Char(',')).front(), row);
        QCOMPARE(csvRows(QStringLiteral("a;\"b;c\"\r\n\r\nd;e"), QLatin1Char(';')).size(), std::size_t(2));
        QCOMPARE(csvDelimiter(QStringLiteral("a\tb,c\td\n")), QLatin1Char('\t'));
        CsvRows rows(QLatin1Char(','));
        QList<QStringList> taken;
        for (const QChar letter : csvRow(row))
            rows.take(letter, [&taken](const QStringList& one) { taken.append(one); });
        QCOMPARE(taken, QList<QStringList>{row});
        QCOMPARE(rows.held(), 0);
    }

    void somebodyElsesPlaysReadBackAsTheirs()
    {
        const auto linesOf = [](Database& database, ListenerId listener) {
            ListenQuery query;
            query.listener = listener;
            QStringList lines;
            for (const Listen& listen : ListenReader(database).listens(query).value_or(std::vector<Listen>()))
                lines.append(QStringLiteral("%1 %2").arg(listen.listenedAt).arg(listen.recording.title));
            return lines;
        };
        TemporaryDatabase database;
        const auto big = database->write([](Connection& c) {
            return ListenerStore(c).idOf(QStringLiteral("lastfm"), QStringLiteral("big"));
        });
        QVERIFY(big);
        for (int i = 0; i < 6; ++i) {
            const Listen listen = sample(1'700'000'000 + i * 300, QStringLiteral("Song %1").arg(i));
            QVERIFY(database->write(
                [&](Connection& c) { return ListenStore(c).insert(i % 2 ? *big : myListenerId, listen); }));
        }
        for (const auto format : {HistoryExportFormat::Csv, HistoryExportFormat::JsonLines}) {
            TemporaryDatabase other;
            for (const ListenerId listener : {myListenerId, *big}) {
                const QString path = database.folder() + QStringLiteral("/out");
                QCOMPARE(exportHistory(*database, listener, format, path).value_or(-1), 3);
                QFile written(path);
                QVERIFY(written.open(QIODevice::ReadOnly));
                const auto file = readHistoryFile(written.readAll(), std::nullopt, {});
                QVERIFY(file);
                for (const bool dryRun : {true, false, true}) {
                    const auto report = importHistoryFile(
                        *other, *file, {QStringLiteral("out"), QStringLiteral("1"), dryRun, 0}, {});
                    QVERIFY(report);
                    QCOMPARE(report->counts.fetched, 3);
                }
                const auto again = importHistoryFile(*other, *file, {}, {});
                QCOMPARE(again->counts.added, 0);
            }
            QCOMPARE(linesOf(*other, myListenerId), linesOf(*database, myListenerId));
            const auto found =
                SourceStore(*other).listenerOf(QStringLiteral("lastfm"), QStringLiteral("BIG"));
            QVERIFY(found && *found && **found != myListenerId);
            QCOMPARE(linesOf(*other, **found), linesOf(*database, *big));
            // Signing in as that user makes them mine, the file too.
            QVERIFY(AccountStore(*other).signIn(QStringLiteral("lastfm"), QStringLiteral("Big")));
            QCOMPARE(adoptFetchedPlays(*other).value_or(-1), 3);
            QCOMPARE(linesOf(*other, myListenerId).size(), 6);
            const auto sources = SourceStore(*other).all();
            QVERIFY(sources);
            for (const StoredSource& source : *sources)
                QCOMPARE(source.listener, myListenerId);
        }
    }

    void deletingAnImportOfOurOwnExportDeletesWhatItBrought()
    {
        TemporaryDatabase first;
        for (int i = 0; i < 6; ++i) {
            Listen listen = sample(1'700'000'000 + i * 300, QStringLiteral("Song %1").arg(i));
            listen.origin = i % 2 ? ListenOrigin::Player : ListenOrigin::ByHand;
            QVERIFY(first->write([&](Connection& c) { return ListenStore(c).insert(myListenerId, listen); }));
        }
        const QString path = first.folder() + QStringLiteral("/out");
        QCOMPARE(exportHistory(*first, myListenerId, HistoryExportFormat::Csv, path).value_or(-1), 6);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto file = readHistoryFile(written.readAll(), std::nullopt, {});
        QVERIFY(file);
        // Two were heard here too, one was sent since, and one another file tells of as well.
        TemporaryDatabase other;
        for (const int heard : {0, 1})
            QVERIFY(other->write([&](Connection& c) {
                return ListenStore(c).insert(
                    myListenerId, sample(1'700'000'000 + heard * 300, QStringLiteral("Song %1").arg(heard)));
            }));
        QVERIFY(importHistoryFile(*other, *file, {QStringLiteral("out"), QStringLiteral("1"), false, 0}, {}));
        const auto account =
            AccountStore(*other).signIn(QStringLiteral("lastfm"), QStringLiteral("somebody"));
        QVERIFY(account && other->write([&](Connection& c) {
            return c.execute(
                QStringLiteral("INSERT INTO submissions(listen_id, account_id, state) SELECT id, "
                               "?, 'sent' FROM listens WHERE listened_at = 1700000600"),
                {account->account.id});
        }));
        HistoryFile half = *file;
        std::erase_if(half.plays, [](const Listen& play) { return play.listenedAt != 1'700'000'900; });
        QVERIFY(importHistoryFile(*other, half, {QStringLiteral("half"), QStringLiteral("2"), false, 0}, {}));
        const auto sources = SourceStore(*other).all();
        QVERIFY(sources && sources->size() == 2);
        QCOMPARE(removeSource(*other, sources->front()).value_or(-1), 2);
        ListenQuery mine;
        mine.listener = myListenerId;
        QCOMPARE(ListenReader(*other).listens(mine)->size(), std::size_t(4));
        // The other file is the only one left that tells of it.
        QCOMPARE(removeSource(*other, sources->back()).value_or(-1), 1);
        QCOMPARE(ListenReader(*other).listens(mine)->size(), std::size_t(3));
    }

    void aWordOfAnotherProgramIsNoOrigin()
    {
        const auto file = readHistoryFile(
            "uts,artist,track,origin\n1700000000,A,X,Android\n1700000300,A,Y,\n", std::nullopt, {});
        QVERIFY(file && file->plays.size() == 2);
        for (const Listen& play : file->plays)
            QVERIFY(play.origin == ListenOrigin::Lastfm);
    }

    void whatWeWriteReadsBackEqual()
    {
        TemporaryDatabase database;
        for (int i = 0; i < 12; ++i) {
            Listen listen = sample(1'700'000'000 + i * 300, QStringLiteral("Song %1").arg(i));
            listen.origin = i % 2 == 0 ? ListenOrigin::Player : ListenOrigin::ListenBrainz;
            listen.isPrivate = i == 4;
            QVERIFY(
                database->write([&](Connection& c) { return ListenStore(c).insert(myListenerId, listen); }));
        }
        const auto before = ListenReader(*database).listens({});
        for (const auto format : {HistoryExportFormat::Csv, HistoryExportFormat::JsonLines}) {
            const QString path = database.folder() + QStringLiteral("/out");
            QCOMPARE(exportHistory(*database, myListenerId, format, path).value_or(-1), 12);
            QFile written(path);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const auto file = readHistoryFile(written.readAll(), std::nullopt, {});
            QVERIFY(file);
            TemporaryDatabase other;
            const auto dry = importHistoryFile(*other, *file, {{}, {}, true, 0}, {});
            QVERIFY(dry);
            QCOMPARE(dry->counts.added, 12);
            QCOMPARE(ListenReader(*other).count().value_or(-1), 0);
            QVERIFY(importHistoryFile(*other, *file, {}, {}));
            auto after = ListenReader(*other).listens({});
            QVERIFY(after);
            QCOMPARE(after->size(), before->size());
            for (std::size_t i = 0; i < after->size(); ++i) {
                (*after)[i].id = (*before)[i].id;
                QVERIFY((*after)[i] == (*before)[i]);
            }
            const auto again = importHistoryFile(*other, *file, {}, {});
            QVERIFY(again);
            QCOMPARE(again->counts.added + again->counts.joined, 0);
        }
    }
};

SILLON_TEST(HistoryFileTest, historyfile)
#include "tst_historyfile.moc"
