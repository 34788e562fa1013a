// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "history/doublestore.h"
#include "history/filesimport.h"
#include "history/filesource.h"
#include "history/sourcestore.h"
#include "listens/listenreader.h"
#include "testmain.h"
#include "zipwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 start = 1'600'000'000;
constexpr qint64 now = 1'790'000'000;

QByteArray lines(int from, int count)
{
    QByteArray text;
    for (int i = from; i < from + count; ++i)
        text += QStringLiteral("{\"listened_at\":%1,\"track_metadata\":{\"artist_name\":\"Künstler\","
                               "\"track_name\":\"Song %2\"}}\n")
                    .arg(start + i * 300)
                    .arg(i)
                    .toUtf8();
    return text;
}

QByteArray spotifyRows(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += QStringLiteral("%1{\"ts\":\"2020-01-%2T12:00:00Z\",\"ms_played\":200000,"
                               "\"master_metadata_track_name\":\"Title\","
                               "\"master_metadata_album_artist_name\":\"A\"}")
                    .arg(i > 0 ? QStringLiteral(",") : QString())
                    .arg(i % 28 + 1, 2, 10, QLatin1Char('0'))
                    .toUtf8();
    return "[" + rows + "]";
}

QByteArray listenBrainzExport()
{
    ZipWriter zip;
    zip.add("user.json", "{\"user_id\":1,\"username\":\"tester\"}");
    zip.add("feedback.jsonl",
            "{\"recording_mbid\":null,\"score\":1,\"track_metadata\":{\"track_name\":\"x\"}}\n");
    zip.add("listens/2020/9.jsonl", lines(0, 120));
    zip.add("listens/2020/10.jsonl", lines(120, 80));
    return zip.bytes();
}

/// A file of that content, and an import of it.
class Import
{
public:
    explicit Import(const QByteArray& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("export")); }
    [[nodiscard]] Result<FilesImportReport> run(bool dryRun = false, const TellFilesImport& tell = {},
                                                const std::stop_token& stop = {}, qint64 piecesDone = 0)
    {
        return importHistoryFiles(
            *database, {path(), std::nullopt, QTimeZone::utc(), dryRun, piecesDone, now}, tell, stop);
    }
    /// Another file of that folder.
    [[nodiscard]] Result<FilesImportReport> other(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return fail(ErrorKind::DiskFull);
        return importHistoryFiles(*database, {file.fileName(), std::nullopt, QTimeZone::utc(), false, 0, now},
                                  {}, {});
    }
    [[nodiscard]] qint64 stored() { return ListenReader(*database).count().value_or(-1); }

    TemporaryDatabase database;

private:
    QTemporaryDir m_folder;
};

Result<PiecesReport> read(const QByteArray& bytes, const PieceLimits& limits,
                          std::vector<qint64>* plays = nullptr)
{
    const Import import(bytes);
    return eachHistoryPiece(
        import.path(), std::nullopt, QTimeZone::utc(),
        [plays](const HistoryPiece& piece) -> Done {
            if (plays)
                plays->push_back(static_cast<qint64>(piece.plays.plays.size()));
            return {};
        },
        {}, limits);
}

} // namespace

/// Files and archives of plays, read piece by piece.
class HistoryPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportOfListenBrainzIsTakenInAsItCame()
    {
        Import import(listenBrainzExport());
        const auto tried = import.run(true);
        QVERIFY(tried);
        QCOMPARE(tried->plays.counts.added, 200);
        QCOMPARE(import.stored(), 0);
        const auto report = import.run();
        QVERIFY(report && report->plays.isWhole);
        QCOMPARE(report->plays.counts.added, 200);
        QCOMPARE(report->plays.broken, 0);
        QCOMPARE(report->files.files, 2);
        QCOMPARE(report->files.others, 2);
        QCOMPARE(report->formats, QStringList(QStringLiteral("listenbrainz")));
        QCOMPARE(import.stored(), 200);
        QCOMPARE(import.run()->plays.counts.added, 0);
    }

    void anExportOfSpotifyIsToo()
    {
        ZipWriter zip;
        zip.add("Spotify Extended Streaming History/Streaming_History_Audio_2020_0.json", spotifyRows(20));
        zip.add("Spotify Extended Streaming History/ReadMeFirst.pdf", "%PDF-1.4 ...");
        zip.add("Spotify Extended Streaming History/Streaming_History_Audio_2020_1.json",
                "[{\"ms_played\":1, broken");
        Import import(zip.bytes());
        const auto report = import.run();
        QVERIFY(report);
        QCOMPARE(import.stored(), 20);
        QCOMPARE(report->files.files, 1);
        QCOMPARE(report->files.others, 1);
        QCOMPARE(report->files.unread.size(), 1);
        QVERIFY(report->files.unread.first().contains(QStringLiteral("Audio_2020_1.json")));
    }

    void playsOfATimeThatCannotBeAreBroken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto times = [](const char* head, const char* row, const char* between, const char* end) {
            QByteArray all(head);
            int count = 0;
            for (const qint64 at :
                 {start, now + 3600, now + 2 * 86400, qint64(99'000'000'000), qint64(0), qint64(-5)})
                all += (count++ > 0 ? between : "") + QByteArray(row).replace('@', QByteArray::number(at));
            return QByteArray(all + end);
        };
        QTest::newRow("csv") << times("uts,artist,track\n", "@,A,X", "\n", "\n");
        QTest::newRow("listenbrainz") << times(
            "", "{\"listened_at\":@,\"track_metadata\":{\"artist_name\":\"A\",\"track_name\":\"X\"}}", "\n",
            "\n");
        QTest::newRow("lastfm") << times(
            "[", "{\"artist\":{\"#text\":\"A\"},\"name\":\"X\",\"date\":{\"uts\":\"@\"}}", ",", "]");
        QTest::newRow("scrobbler log")
            << times("#AUDIOSCROBBLER/1.1\n#TZ/UTC\n", "A\tB\tX\t1\t200\tL\t@\t", "\n", "\n");
        QTest::newRow("spotify") << times(
            "[",
            "{\"ts\":\"@\",\"ms_played\":200000,\"master_metadata_track_name\":\"X\","
            "\"master_metadata_album_artist_name\":\"A\"}",
            ",", "]");
    }

    void playsOfATimeThatCannotBeAreBroken()
    {
        QFETCH(const QByteArray, bytes);
        Import import(bytes);
        for (const bool dryRun : {true, false}) {
            const auto report = import.run(dryRun);
            QVERIFY(report);
            QCOMPARE(report->plays.counts.added, 2);
            QCOMPARE(report->plays.broken, 4);
        }
        QCOMPARE(import.stored(), 2);
    }

    void twoFilesOfOneKindAreTwoSources()
    {
        // The one tool tells whole minutes and no album, the other seconds and another spelling.
        Import import("artist,title,date\nA,X,2020-03-12 12:01\nA,Y,2020-03-12 12:05\n");
        QCOMPARE(import.run()->plays.counts.added, 2);
        const QByteArray second = "uts,artist,album,track\n1584014497,A,B,X\n1584014712,A,B,Y (Remastered)\n";
        const auto report = import.other(QStringLiteral("second.csv"), second);
        QVERIFY(report);
        QCOMPARE(report->plays.counts.joined, 1);
        QCOMPARE(report->plays.counts.added, 1);
        // What is only alike is asked about.
        const auto pairs = DoubleStore(*import.database).pairs();
        QVERIFY(pairs);
        QCOMPARE(pairs->size(), 1u);
        // The same again, under any name, changes nothing.
        QCOMPARE(import.other(QStringLiteral("second.csv"), second)->plays.counts.added, 0);
        QCOMPARE(import.other(QStringLiteral("copy.csv"), second)->plays.counts.added, 0);
        QCOMPARE(import.stored(), 3);
        const auto sources = SourceStore(*import.database).all();
        QVERIFY(sources);
        QCOMPARE(sources->size(), 3u);
        const auto file = FileSource::fromUserName(sources->at(1).userName);
        QVERIFY(file);
        QCOMPARE(file->fileName, QStringLiteral("second.csv"));
        QCOMPARE(sources->at(1).readAt, now);
    }

    void whatAnOlderProgramImportedIsKnown()
    {
        const QByteArray bytes = "uts,artist,track\n1584014497,A,X\n";
        Import import(bytes);
        const auto old = readHistoryFile(bytes, std::nullopt, {});
        QVERIFY(old && importHistoryFile(*import.database, *old, {}, {})); // one source for all tables
        QCOMPARE(SourceStore(*import.database).all()->front().userName, QStringLiteral("csv"));
        QCOMPARE(import.run()->plays.counts.added, 0);
        QCOMPARE(import.stored(), 1);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        const QByteArray whole = listenBrainzExport();
        ZipWriter locked;
        locked.add("listens/2020/9.jsonl", lines(0, 5), true);
        ZipWriter other;
        other.add("notes.txt", "nothing of that kind");
        ZipWriter bomb;
        bomb.add("listens/1.csv", "artist,title,date\n" + QByteArray(3'000'000, 'x'));
        QTest::newRow("half a zip") << whole.left(whole.size() / 3) << int(ErrorKind::Malformed);
        QTest::newRow("encrypted") << locked.bytes() << int(ErrorKind::NotSupported);
        QTest::newRow("no history in it") << other.bytes() << int(ErrorKind::Malformed);
        QTest::newRow("an empty zip") << ZipWriter().bytes() << int(ErrorKind::Malformed);
        QTest::newRow("unpacks to too much") << bomb.bytes() << int(ErrorKind::TooLarge);
        QTest::newRow("packed, but no archive")
            << QByteArray("\x1f\x8b\x08 and then nothing") << int(ErrorKind::Malformed);
        QTest::newRow("no text") << QByteArray("\x01\x02\x03\x04") << int(ErrorKind::Malformed);
        QTest::newRow("empty") << QByteArray() << int(ErrorKind::Malformed);
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        PieceLimits limits;
        limits.recordLetters = 1'000'000;
        const auto report = read(bytes, limits);
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), kind);
    }

    void allFilesTogetherAreBoundedToo()
    {
        ZipWriter zip;
        for (int i = 0; i < 5; ++i)
            zip.add("listens/" + QByteArray::number(i) + ".jsonl", lines(i * 100, 100));
        PieceLimits bytes;
        bytes.allBytes = lines(0, 250).size();
        QVERIFY(read(zip.bytes(), bytes).error().kind == ErrorKind::TooLarge);
        PieceLimits files;
        files.files = 4;
        QVERIFY(read(zip.bytes(), files).error().kind == ErrorKind::TooLarge);
        files.files = 5;
        QVERIFY(read(zip.bytes(), files));
    }

    void archivesInArchivesAreNamedAndNotOpened()
    {
        ZipWriter zip;
        zip.add("inner.zip", listenBrainzExport());
        zip.add("listens/1.jsonl", lines(0, 3));
        Import import(zip.bytes());
        const auto report = import.run();
        QVERIFY(report);
        QCOMPARE(report->files.nested, QStringList(QStringLiteral("inner.zip")));
        QCOMPARE(import.stored(), 3);
    }

    void linesAreHandedOnSomeAtATime()
    {
        PieceLimits limits;
        limits.pieceBytes = 10'000;
        std::vector<qint64> plays;
        QVERIFY(read(lines(0, 2000), limits, &plays));
        QVERIFY(plays.size() > 10);
        QCOMPARE(std::accumulate(plays.begin(), plays.end(), qint64(0)), 2000);
    }

    void filesOfEachFormAreHandedOnSomeAtATime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray table("uts,artist,track\n");
        for (int i = 0; i < 20'000; ++i)
            table += QByteArray::number(start + i * 300) + ",\"Künstler, der\",Song " +
                     QByteArray::number(i) + "\n";
        QTest::newRow("a table") << table;
        QTest::newRow("Spotify's list") << spotifyRows(20'000);
        QByteArray list = lines(0, 20'000).replace("}\n{", "},\n{").trimmed();
        QTest::newRow("ListenBrainz' list") << QByteArray('[' + list + ']');
        QTest::newRow("Last.fm's pages") << QByteArray(
            "[{\"recenttracks\":{\"track\":[" +
            QByteArray("{\"artist\":{\"#text\":\"A\"},\"name\":\"X\",\"date\":{\"uts\":\"1600000000\"}},")
                .repeated(19'999) +
            "{\"artist\":{\"#text\":\"A\"},\"name\":\"X\",\"date\":{\"uts\":\"1600000000\"}}]}}]");
    }
    void filesOfEachFormAreHandedOnSomeAtATime()
    {
        QFETCH(const QByteArray, bytes);
        PieceLimits limits;
        limits.pieceBytes = 50'000;
        std::vector<qint64> plays;
        QVERIFY(read(bytes, limits, &plays));
        QCOMPARE(std::accumulate(plays.begin(), plays.end(), qint64(0)), 20'000);
        if (!bytes.startsWith("[{\"recenttracks")) // a page of answers is handed on whole
            QVERIFY(*std::max_element(plays.begin(), plays.end()) < 4'000);
    }

    void aFileIsLeftAtOnceWhenItIsStopped()
    {
        const Import import("uts,artist,track\n" + QByteArray("1600000000,A,X\n").repeated(100'000));
        PieceLimits limits;
        limits.pieceBytes = 50'000;
        std::stop_source stop;
        int pieces = 0;
        const auto report = eachHistoryPiece(
            import.path(), std::nullopt, QTimeZone::utc(),
            [&](const HistoryPiece&) -> Done {
                stop.request_stop();
                ++pieces;
                return {};
            },
            stop.get_token(), limits);
        QVERIFY(!report && report.error().kind == ErrorKind::Cancelled);
        QCOMPARE(pieces, 1);
    }

    void whatHalfAZipHeldStaysAndTheRestCanFollow()
    {
        const QByteArray whole = listenBrainzExport();
        Import half(whole.left(whole.size() * 6 / 10));
        QVERIFY(!half.run());
        QCOMPARE(half.stored(), 120); // the file that was whole in it
        const auto later = half.other(QStringLiteral("whole.zip"), whole);
        QVERIFY(later && later->plays.isWhole);
        QCOMPARE(later->plays.counts.added, 80);
        QCOMPARE(half.stored(), 200);
        Import import(whole);
        std::stop_source stop;
        const auto cut = import.run(
            false, [&stop](const FilesImportReport&) { stop.request_stop(); }, stop.get_token());
        QVERIFY(cut && !cut->plays.isWhole);
        QCOMPARE(import.stored(), 120);
        const auto rest = import.run(false, {}, {}, cut->pieces);
        QVERIFY(rest && rest->plays.isWhole);
        QCOMPARE(rest->plays.counts.fetched, 80);
        QCOMPARE(import.stored(), 200);
    }
};

SILLON_TEST(HistoryPiecesTest, historypieces)
#include "tst_historypieces.moc"
