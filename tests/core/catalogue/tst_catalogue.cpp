// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "base/filename.h"
#include "catalogue/catalogue.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "loved/lovedtracks.h"
#include "shelftracks.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString operator""_s(const char* text, std::size_t size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

/// A catalogue over a database of its own.
struct Shelf
{
    explicit Shelf(const std::vector<ShelfTrack>& tracks = {})
    {
        addTracks(*database, tracks);
        read();
    }
    void read()
    {
        if (const auto done = catalogue.loadNow(); !done)
            qFatal("the catalogue could not be read: %s", qPrintable(done.error().serverText));
    }
    [[nodiscard]] QStringList titles(const std::vector<int>& rows) const
    {
        QStringList all;
        for (const int row : rows)
            all.append(catalogue.track(row).recording.title);
        return all;
    }
    [[nodiscard]] QStringList find(const QString& written) const
    {
        const ParsedSearch parsed = parseSearch(written, {2'000'000'000, QTimeZone::utc()});
        if (parsed.mistake)
            return {"mistake: "_s + parsed.mistake->part};
        return titles(catalogue.find(parsed.query));
    }
    [[nodiscard]] QStringList sorted(CatalogueOrder order, Qt::SortOrder direction = Qt::AscendingOrder) const
    {
        return titles(catalogue.sorted(catalogue.find({}), order, direction));
    }
    [[nodiscard]] QStringList albums() const
    {
        QStringList all;
        for (const CatalogueAlbum& album : catalogue.albums())
            all.append(album.artist + "/"_s + album.title + "/"_s + QString::number(album.rows.size()));
        return all;
    }

    TemporaryDatabase database;
    FakeClock clock;
    Background background{1};
    LovedTracks loved{*database, clock};
    Catalogue catalogue{*database, background, loved};
};

/// A catalogue that has not read its database yet.
struct StartingShelf
{
    explicit StartingShelf(const std::vector<ShelfTrack>& tracks) { addTracks(*database, tracks); }

    TemporaryDatabase database;
    FakeClock clock;
    Background background{1};
    LovedTracks loved{*database, clock};
    Catalogue catalogue{*database, background, loved};
};

Listen listenOf(qint64 id, const QString& artist, const QString& title, qint64 at)
{
    Listen listen;
    listen.id = id;
    listen.recording.artist = artist;
    listen.recording.title = title;
    listen.listenedAt = at;
    return listen;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yearsThatWereFoundGoBeforeTheTags();
    void everyFactOfATrackIsKept();
    void brokenFilesAreLeftOutAndAwayOnesMarked();
    void rowsStandInTheOrderOfTheShelf();
    void aQueryFindsRows_data();
    void aQueryFindsRows();
    void theFormOfTheSoundCanBeSearchedFor();
    void rowsAreSortedAsWished_data();
    void rowsAreSortedAsWished();
    void playsAreMyListensOfTheSameSong();
    void aListenChangesOnlyTheRowsOfItsSong();
    void aListenThatWasReadIsNotCountedTwice();
    void whatDependsOnPlaysWaitsForThem_data();
    void whatDependsOnPlaysWaitsForThem();
    void aListenWhilePlaysAreCountedIsCountedOnce();
    void aReloadBringsTracksAndPlaysTogether();
    void uncountablePlaysLeaveTheTracks();
    void aHeartChangesTheRowsOfItsSong();
    void heartsReadLaterReachTheRows();
    void tracksMakeUpAlbums_data();
    void tracksMakeUpAlbums();
    void anAlbumKnowsItsTracksAndFacts();
    void anAlbumOfSongsFromSeveralYearsHasNoOriginalYear();
    void twoEditionsOfAnAlbumStayApartInside();
    void artistsHaveTheirAlbumsFirst();
    void rowsAreFoundByTheirIds();
    void namesOfFilesSurviveWhateverTheirBytes();
    void reloadsWhileOneRunsAreOneMore();
    void whatCannotBeReadLeavesWhatWasKnown();
    void nothingIsInAnEmptyLibrary();
};

void CatalogueTest::everyFactOfATrackIsKept()
{
    Shelf shelf;
    const QString mbid = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    ShelfTrack track{"Air"_s, "Talisman"_s,   "Moon Safari"_s, 3,    2,    "AIR"_s,
                     1998,    "1998-01-16"_s, "Downtempo"_s,   true, mbid, 256000,
                     123456};
    track.path = "/music/Air/moon.flac";
    track.startMs = 1000;
    track.endMs = 2000;
    track.type = "FLAC"_s;
    addTracks(*shelf.database, {track});
    shelf.read();
    QVERIFY(shelf.catalogue.isLoaded());
    QCOMPARE(shelf.catalogue.size(), 1);
    const Track read = shelf.catalogue.track(0);
    QCOMPARE(read.id, 1);
    QCOMPARE(read.path, "/music/Air/moon.flac"_s);
    QCOMPARE(read.recording.artist, "Air"_s);
    QCOMPARE(read.recording.title, "Talisman"_s);
    QVERIFY(!read.recording.mbid);
    QCOMPARE(read.release.title, "Moon Safari"_s);
    QCOMPARE(read.release.albumArtist, "AIR"_s);
    QCOMPARE(read.release.mbid->text(), mbid);
    QCOMPARE(read.trackNumber, 3);
    QCOMPARE(read.discNumber, 2);
    QCOMPARE(read.year, 1998);
    QCOMPARE(read.originalDate, "1998-01-16"_s);
    QCOMPARE(read.genre, "Downtempo"_s);
    QVERIFY(read.compilation);
    QCOMPARE(read.lengthMs, 256000);
    QCOMPARE(read.startMs, 1000);
    QCOMPARE(read.endMs, 2000);
    const TrackFacts facts = shelf.catalogue.facts(0);
    QCOMPARE(facts.addedAt, 123456);
    QCOMPARE(facts.originalYear, 1998);
    QCOMPARE(facts.plays, 0);
    QVERIFY(!facts.away);
    QVERIFY((facts.form == AudioForm{"FLAC"_s, 1000, 48000, 2}));
}

void CatalogueTest::brokenFilesAreLeftOutAndAwayOnesMarked()
{
    ShelfTrack broken{"Air"_s, "Broken"_s};
    broken.broken = "Malformed"_s;
    ShelfTrack away{"Air"_s, "Away"_s};
    away.missingSince = 5;
    const Shelf shelf({broken, away, {"Air"_s, "Here"_s}});
    QCOMPARE(shelf.titles({0, 1}), QStringList({"Away"_s, "Here"_s}));
    QVERIFY(shelf.catalogue.facts(0).away);
    QVERIFY(!shelf.catalogue.facts(1).away);
}

void CatalogueTest::rowsStandInTheOrderOfTheShelf()
{
    const Shelf shelf({
        {""_s, "nameless"_s},
        {"Zebra"_s, "z"_s, "A"_s, 1},
        {"The Beatles"_s, "b2"_s, "Help!"_s, 2},
        {"The Beatles"_s, "b1"_s, "Help!"_s, 1},
        {"beatles"_s, "c"_s, "Album 10"_s, 1},
        {"Beatles"_s, "d"_s, "Album 9"_s, 1},
        {"Guest"_s, "guest"_s, "Help!"_s, 3, 0, "The Beatles"_s},
        {"Élan"_s, "e"_s, "E"_s, 1, 2},
        {"Elan"_s, "f"_s, "E"_s, 9, 1},
        {"Anyone"_s, "v"_s, "Hits"_s, 1, 0, ""_s, 0, ""_s, ""_s, true},
    });
    QCOMPARE(shelf.sorted(CatalogueOrder::Shelf), QStringList({"d"_s, "c"_s, "b1"_s, "b2"_s, "guest"_s, "f"_s,
                                                               "e"_s, "v"_s, "z"_s, "nameless"_s}));
}

void CatalogueTest::aQueryFindsRows_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("titles");
    const auto row = [](const char* written, const char* found) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromUtf8(found);
    };
    row("", "Help! Yesterday Isobel Echoes 夜空");
    row("bjork", "Isobel");
    row("BJÖRK", "Isobel");
    row("b", "Help! Yesterday Isobel");
    row("夜", "夜空");
    row("beatles help", "Help! Yesterday");
    row("title:help", "Help!");
    row("\"pink floyd\"", "Echoes");
    row("\"floyd pink\"", "");
    row("pink or yester", "Yesterday Echoes");
    row("-beatles", "Isobel Echoes 夜空");
    row("genre:rock -help", "Echoes");
    row("artist:harvest", "");
    row("artist:collector", "Isobel");
    row("year:1971", "Echoes");
    row("original:1965", "Help! Yesterday");
    row("original>1900 year>2000", "Help! Yesterday");
    row("original:0", "Isobel 夜空");
    row("length>5:00", "Echoes");
    row("added<1970-01-02", "Help! Yesterday Echoes 夜空");
    row("plays:0", "Yesterday Isobel 夜空");
    row("plays>1", "Echoes");
    row("heard:never", "Yesterday Isobel 夜空");
    row("heard<1970-01-02", "Help!");
    row("-heard>1970-01-03", "Help! Yesterday Isobel 夜空");
    row("loved:yes", "Yesterday");
    row("loved:yes or plays>1", "Yesterday Echoes");
    row("loved:no beatles", "Help!");
    row("path:floyd/meddle", "Echoes");
    row("path:MEDDLE", "Echoes");
    row("path:jörn", "Isobel");
    row("path:nowhere", "");
    row("xyzzy", "");
    row("nosuch:x", "mistake: nosuch");
}

void CatalogueTest::aQueryFindsRows()
{
    QFETCH(QString, written);
    QFETCH(QString, titles);
    ShelfTrack bjork{"Björk"_s, "Isobel"_s, "Post"_s, 1, 0, "Collector"_s};
    bjork.addedAt = 90000;
    bjork.path = "/m/J\xc3\xb6rn/a";
    ShelfTrack echoes{"Pink Floyd"_s, "Echoes"_s, "Meddle"_s, 6, 0, ""_s, 1971, "1971"_s, "Prog Rock"_s};
    echoes.lengthMs = 1400000;
    echoes.path = "/music/Pink Floyd/Meddle.flac";
    Shelf shelf({
        bjork,
        {"The Beatles"_s, "Help!"_s, "Help!"_s, 1, 0, ""_s, 2009, "1965-08-06"_s, "Rock"_s},
        {"The Beatles"_s, "Yesterday"_s, "Help!"_s, 2, 0, ""_s, 2009, "1965"_s, "Rock"_s},
        echoes,
        {"山田"_s, "夜空"_s, "ベスト"_s},
    });
    addListen(*shelf.database, "the beatles"_s, "help!"_s, 86399);
    addListen(*shelf.database, "Pink Floyd"_s, "Echoes"_s, 300000);
    addListen(*shelf.database, "Pink Floyd"_s, "Echoes"_s, 400000);
    shelf.loved.setLoved(shelf.catalogue.track(shelf.catalogue.rowOf(3).value()).recording, true);
    shelf.read();
    QCOMPARE(shelf.find(written).join(QLatin1Char(' ')), titles);
}

void CatalogueTest::theFormOfTheSoundCanBeSearchedFor()
{
    ShelfTrack lossless{"Air"_s, "Lossless"_s};
    lossless.type = "FLAC"_s;
    ShelfTrack lossy{"Air"_s, "Lossy"_s};
    lossy.type = "MP3"_s;
    const Shelf shelf({lossless, lossy, {"Flac"_s, "Unknown"_s}});
    QCOMPARE(shelf.find("type:flac"_s), QStringList("Lossless"_s));
    QCOMPARE(shelf.find("flac"_s), QStringList("Unknown"_s)); // a word alone looks into names
    QCOMPARE(shelf.find("bitrate<=256"_s), QStringList("Lossy"_s));
    QCOMPARE(shelf.find("samplerate:48 channels:2"_s), QStringList({"Lossless"_s, "Lossy"_s}));
    QCOMPARE(shelf.find("-bitrate>0"_s), QStringList("Unknown"_s));
}

void CatalogueTest::rowsAreSortedAsWished_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    const auto row = [](const char* name, CatalogueOrder order, const char* up, const char* down) {
        QTest::newRow(name) << static_cast<int>(order) << QString::fromUtf8(up) << QString::fromUtf8(down);
    };
    row("shelf", CatalogueOrder::Shelf, "b2 a10 c", "c a10 b2");
    row("title", CatalogueOrder::Title, "a10 b2 c", "c b2 a10");
    row("artist", CatalogueOrder::Artist, "b2 a10 c", "a10 b2 c");
    row("album", CatalogueOrder::Album, "b2 a10 c", "a10 b2 c");
    row("number", CatalogueOrder::Number, "b2 c a10", "a10 c b2");
    row("year", CatalogueOrder::Year, "a10 b2 c", "b2 a10 c");
    row("original", CatalogueOrder::OriginalYear, "b2 a10 c", "b2 a10 c");
    row("genre", CatalogueOrder::Genre, "c b2 a10", "b2 c a10");
    row("length", CatalogueOrder::Length, "c b2 a10", "a10 b2 c");
    row("path", CatalogueOrder::Path, "b2 a10 c", "c a10 b2");
    row("plays", CatalogueOrder::Plays, "b2 c a10", "a10 b2 c");
    row("last heard", CatalogueOrder::LastHeard, "a10 b2 c", "a10 b2 c");
    row("first heard", CatalogueOrder::FirstHeard, "a10 b2 c", "a10 b2 c");
    row("loved", CatalogueOrder::Loved, "b2 a10 c", "b2 a10 c");
    row("type", CatalogueOrder::AudioType, "b2 a10 c", "a10 b2 c");
    row("bit rate", CatalogueOrder::BitRate, "a10 b2 c", "b2 a10 c");
    row("sample rate", CatalogueOrder::SampleRate, "a10 b2 c", "b2 a10 c");
    row("channels", CatalogueOrder::Channels, "a10 b2 c", "b2 a10 c");
}

void CatalogueTest::rowsAreSortedAsWished()
{
    QFETCH(int, order);
    QFETCH(QString, up);
    QFETCH(QString, down);
    Shelf shelf({
        {"The Band"_s, "a10"_s, "Album 10"_s, 3, 0, "M"_s, 1990},
        {"Air"_s, "b2"_s, "Album 9"_s, 1, 0, "M"_s, 2000, "1970"_s, "Rock"_s},
        {""_s, "c"_s, ""_s, 2, 0, ""_s, 0, ""_s, "Jazz"_s, false, ""_s, 1000},
    });
    QVERIFY(shelf.database->write([](Connection& c) {
        return c.script(
            "UPDATE tracks SET path = x'2f7a' WHERE id = 3; UPDATE tracks SET length_ms = 300000 WHERE id = "
            "1;"
            "UPDATE tracks SET path = x'2f62' WHERE id = 1; UPDATE tracks SET path = x'2f61' WHERE id = 2;"
            "UPDATE tracks SET audio_type = 'MP3', bit_rate = 256, sample_rate = 44100, channels = 1 WHERE "
            "id = 1;"
            "UPDATE tracks SET audio_type = 'FLAC', bit_rate = 900, sample_rate = 96000, channels = 2 WHERE "
            "id = 2");
    }));
    addListen(*shelf.database, "The Band"_s, "a10"_s, 500);
    shelf.loved.setLoved(listenOf(0, "Air"_s, "b2"_s, 0).recording, true);
    shelf.read();
    const auto wanted = static_cast<CatalogueOrder>(order);
    QCOMPARE(shelf.sorted(wanted), up.split(QLatin1Char(' ')));
    QCOMPARE(shelf.sorted(wanted, Qt::DescendingOrder), down.split(QLatin1Char(' ')));
}

void CatalogueTest::playsAreMyListensOfTheSameSong()
{
    Shelf shelf({{"Air"_s, "Talisman"_s, "Moon Safari"_s},
                 {"AIR"_s, "talisman"_s, "Best of"_s},
                 {"Air"_s, "Remember"_s}});
    addListen(*shelf.database, "Air"_s, "Talisman"_s, 300);
    addListen(*shelf.database, "air"_s, "Talisman"_s, 100);
    addListen(*shelf.database, "Air"_s, "Talisman"_s, 200, 2); // somebody else's
    shelf.read();
    for (const TrackId id : {1, 2}) {
        const TrackFacts facts = shelf.catalogue.facts(shelf.catalogue.rowOf(id).value());
        QCOMPARE(facts.plays, 2);
        QCOMPARE(facts.firstHeardAt, 100);
        QCOMPARE(facts.lastHeardAt, 300);
    }
    QCOMPARE(shelf.catalogue.facts(shelf.catalogue.rowOf(3).value()).plays, 0);
    const auto same = shelf.database->read([&](Connection& c) {
        return c.number(
            QStringLiteral("SELECT count(*) FROM v_tracks WHERE plays <> CASE id WHEN 3 THEN 0 ELSE 2 END"));
    });
    QCOMPARE(same.value_or(-1), 0);
}

void CatalogueTest::aListenChangesOnlyTheRowsOfItsSong()
{
    Shelf shelf({{"Air"_s, "Talisman"_s, "Moon Safari"_s},
                 {"Air"_s, "Talisman"_s, "Best of"_s},
                 {"Air"_s, "Remember"_s}});
    QCOMPARE(shelf.catalogue.albums().size(), 3U);
    QSignalSpy changed(&shelf.catalogue, &Catalogue::rowsChanged);
    QSignalSpy reset(&shelf.catalogue, &Catalogue::reset);
    shelf.catalogue.countListen(listenOf(1, "AIR"_s, "Talisman"_s, 700));
    shelf.catalogue.countListen(listenOf(2, "Nobody"_s, "Nothing"_s, 700));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shelf.titles(changed.front().front().value<std::vector<int>>()),
             QStringList({"Talisman"_s, "Talisman"_s}));
    QCOMPARE(shelf.find("plays:1"_s).size(), 2);
    QCOMPARE(shelf.catalogue.artists().front().plays, 2);
    QCOMPARE(shelf.catalogue.artists().front().lastHeardAt, 700);
    for (const CatalogueAlbum& album : shelf.catalogue.albums())
        QCOMPARE(album.plays, album.title.isEmpty() ? 0 : 1);
}

void CatalogueTest::aListenThatWasReadIsNotCountedTwice()
{
    Shelf shelf({{"Air"_s, "Talisman"_s}});
    QSignalSpy reset(&shelf.catalogue, &Catalogue::reset);
    const qint64 early = addListen(*shelf.database, "Air"_s, "Talisman"_s, 100);
    shelf.catalogue.reload();
    shelf.catalogue.countListen(listenOf(early, "Air"_s, "Talisman"_s, 100));
    shelf.catalogue.countListen(listenOf(early + 1, "Air"_s, "Talisman"_s, 200)); // after what is read
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(shelf.catalogue.facts(0).plays, 2);
    shelf.catalogue.countListen(listenOf(early, "Air"_s, "Talisman"_s, 100)); // told late
    QCOMPARE(shelf.catalogue.facts(0).plays, 2);
}

void CatalogueTest::whatDependsOnPlaysWaitsForThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("waits");
    QTest::newRow("everything") << QString() << false;
    QTest::newRow("words") << "air talisman"_s << false;
    QTest::newRow("loved") << "loved:yes year:1998"_s << false;
    QTest::newRow("plays") << "plays>0"_s << true;
    QTest::newRow("negated") << "air -plays>0"_s << true;
    QTest::newRow("heard") << "heard:never"_s << true;
    QTest::newRow("alternative") << "remember or plays:1"_s << true;
}

void CatalogueTest::whatDependsOnPlaysWaitsForThem()
{
    QFETCH(const QString, written);
    QFETCH(const bool, waits);
    StartingShelf shelf({{"Air"_s, "Talisman"_s, "Moon Safari"_s}, {"Air"_s, "Remember"_s}});
    const Catalogue& catalogue = shelf.catalogue;
    const SearchQuery query = parseSearch(written, {2'000'000'000, QTimeZone::utc()}).query;
    QVERIFY(!catalogue.canAnswer(query)); // nothing is read
    QVERIFY(!catalogue.canSort(CatalogueOrder::Title));
    bool answered = false;
    bool sortedByTitle = false;
    bool sortedByPlays = true;
    connect(&catalogue, &Catalogue::reset, &catalogue, [&] {
        answered = catalogue.canAnswer(query);
        sortedByTitle = catalogue.canSort(CatalogueOrder::Title);
        sortedByPlays = catalogue.canSort(CatalogueOrder::Plays);
    });
    QSignalSpy counted(&catalogue, &Catalogue::playsCounted);
    shelf.catalogue.reload();
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(answered, !waits);
    QVERIFY(sortedByTitle);
    QVERIFY(!sortedByPlays);
    QVERIFY(catalogue.canAnswer(query));
    QVERIFY(catalogue.canSort(CatalogueOrder::LastHeard));
}

void CatalogueTest::aListenWhilePlaysAreCountedIsCountedOnce()
{
    StartingShelf shelf({{"Air"_s, "Talisman"_s, "Moon Safari"_s}});
    Catalogue& catalogue = shelf.catalogue;
    const qint64 early = addListen(*shelf.database, "Air"_s, "Talisman"_s, 100);
    connect(&catalogue, &Catalogue::reset, &catalogue, [&] {
        QCOMPARE(catalogue.albums().size(), 1U); // made before the plays are there
        catalogue.countListen(listenOf(early, "Air"_s, "Talisman"_s, 100));
        catalogue.countListen(listenOf(early + 1, "Air"_s, "Talisman"_s, 200));
        QCOMPARE(catalogue.facts(0).plays, 0);
    });
    QSignalSpy changed(&catalogue, &Catalogue::rowsChanged);
    QSignalSpy counted(&catalogue, &Catalogue::playsCounted);
    catalogue.reload();
    QTRY_COMPARE(counted.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(catalogue.facts(0).plays, 2);
    QCOMPARE(catalogue.facts(0).lastHeardAt, 200);
    QCOMPARE(catalogue.albums().front().plays, 2);
    QCOMPARE(catalogue.artists().front().plays, 2);
}

void CatalogueTest::aReloadBringsTracksAndPlaysTogether()
{
    Shelf shelf({{"Air"_s, "Talisman"_s}});
    addListen(*shelf.database, "Air"_s, "Talisman"_s, 100);
    qint64 plays = -1;
    connect(&shelf.catalogue, &Catalogue::reset, &shelf.catalogue,
            [&] { plays = shelf.catalogue.facts(0).plays; });
    shelf.catalogue.reload();
    QTRY_COMPARE(plays, 1);
}

void CatalogueTest::uncountablePlaysLeaveTheTracks()
{
    StartingShelf shelf({{"Air"_s, "Talisman"_s}});
    QVERIFY(shelf.database->write([](Connection& c) {
        return c.script("DROP VIEW v_tracks; DROP VIEW v_listens; DROP TABLE listens");
    }));
    QSignalSpy failed(&shelf.catalogue, &Catalogue::failed);
    shelf.catalogue.reload();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(shelf.catalogue.size(), 1);
    QVERIFY(shelf.catalogue.canAnswer({}));
    QVERIFY(!shelf.catalogue.canSort(CatalogueOrder::Plays));
}

void CatalogueTest::aHeartChangesTheRowsOfItsSong()
{
    Shelf shelf({{"Air"_s, "Talisman"_s}, {"Air"_s, "Remember"_s}});
    QSignalSpy changed(&shelf.catalogue, &Catalogue::rowsChanged);
    shelf.loved.setLoved(listenOf(0, "air"_s, "remember"_s, 0).recording, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(shelf.find("loved:yes"_s), QStringList("Remember"_s));
    QCOMPARE(shelf.catalogue.facts(shelf.catalogue.rowOf(2).value()).lovedAt, shelf.clock.utcNow());
    shelf.loved.setLoved(listenOf(0, "air"_s, "remember"_s, 0).recording, false);
    QCOMPARE(shelf.find("loved:yes"_s), QStringList());
}

void CatalogueTest::heartsReadLaterReachTheRows()
{
    Shelf shelf({{"Air"_s, "Talisman"_s}});
    QVERIFY(LovedTrackStore(*shelf.database).put({listenOf(0, "Air"_s, "Talisman"_s, 0).recording, 77}));
    QSignalSpy reset(&shelf.catalogue, &Catalogue::reset);
    shelf.loved.load();
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(shelf.catalogue.facts(0).lovedAt, 77);
}

void CatalogueTest::tracksMakeUpAlbums_data()
{
    QTest::addColumn<std::vector<ShelfTrack>>("tracks");
    QTest::addColumn<QString>("albums");
    using Tracks = std::vector<ShelfTrack>;
    const QString one = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    const QString two = "c1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    QTest::newRow("one album") << Tracks{{"Air"_s, "a"_s, "Moon"_s}, {"AIR"_s, "b"_s, "moon"_s}}
                               << "Air/Moon/2"_s;
    QTest::newRow("same title, other artist")
        << Tracks{{"Air"_s, "a"_s, "Best"_s}, {"Low"_s, "b"_s, "Best"_s}} << "Air/Best/1 Low/Best/1"_s;
    QTest::newRow("album artist holds guests together")
        << Tracks{{"Air"_s, "a"_s, "M"_s, 1, 0, "Air"_s}, {"Beck"_s, "b"_s, "M"_s, 2, 0, "Air"_s}}
        << "Air/M/2"_s;
    QTest::newRow("compilation") << Tracks{{"Air"_s, "a"_s, "Hits"_s, 1, 0, ""_s, 0, ""_s, ""_s, true},
                                           {"Low"_s, "b"_s, "Hits"_s, 2, 0, ""_s, 0, ""_s, ""_s, true}}
                                 << "/Hits/2"_s;
    QTest::newRow("discs with names of their own")
        << Tracks{{"Air"_s, "a"_s, "M-1"_s, 1, 1, ""_s, 0, ""_s, ""_s, false, one},
                  {"Air"_s, "b"_s, "M-2"_s, 1, 2, ""_s, 0, ""_s, ""_s, false, one}}
        << "Air/M-1/2"_s;
    QTest::newRow("editions") << Tracks{{"Air"_s, "a"_s, "M"_s, 1, 1, ""_s, 0, ""_s, ""_s, false, one},
                                        {"Air"_s, "a"_s, "M"_s, 1, 1, ""_s, 0, ""_s, ""_s, false, two}}
                              << "Air/M/2"_s;
    QTest::newRow("by original year, nameless last")
        << Tracks{{"Air"_s, "a"_s, "C"_s, 1, 0, ""_s, 2020, "1980"_s},
                  {"Air"_s, "b"_s, "B"_s, 1, 0, ""_s, 1990},
                  {""_s, "c"_s, ""_s},
                  {"Air"_s, "d"_s, "A"_s, 1, 0, ""_s, 2001}}
        << "Air/C/1 Air/B/1 Air/A/1 //1"_s;
}

void CatalogueTest::tracksMakeUpAlbums()
{
    QFETCH(std::vector<ShelfTrack>, tracks);
    QFETCH(QString, albums);
    const Shelf shelf(tracks);
    QCOMPARE(shelf.albums().join(QLatin1Char(' ')), albums);
    for (int row = 0; row < shelf.catalogue.size(); ++row) {
        const auto& rows =
            shelf.catalogue.albums()[static_cast<std::size_t>(shelf.catalogue.albumOf(row))].rows;
        QCOMPARE(std::count(rows.begin(), rows.end(), row), 1);
    }
}

void CatalogueTest::anAlbumKnowsItsTracksAndFacts()
{
    ShelfTrack first{"Air"_s, "one"_s, "M"_s, 1, 1, ""_s, 2020, "1980-05"_s};
    ShelfTrack second{"Air"_s, "two"_s, "M"_s, 2, 1, ""_s, 2019, "1980-07"_s};
    first.addedAt = 50;
    second.addedAt = 60;
    second.missingSince = 1;
    ShelfTrack gone{"Zoe"_s, "x"_s, "Gone"_s};
    gone.missingSince = 1;
    Shelf shelf({second, first, gone});
    addListen(*shelf.database, "Air"_s, "one"_s, 100);
    addListen(*shelf.database, "Air"_s, "two"_s, 200);
    addListen(*shelf.database, "Air"_s, "two"_s, 150);
    shelf.read();
    const CatalogueAlbum& album = shelf.catalogue.albums().front();
    QCOMPARE(shelf.titles(album.rows), QStringList({"one"_s, "two"_s}));
    QCOMPARE(album.year, 2020);
    QCOMPARE(album.originalYear, 1980);
    QCOMPARE(album.lengthMs, 400000);
    QCOMPARE(album.addedAt, 60);
    QCOMPARE(album.plays, 3);
    QCOMPARE(album.lastHeardAt, 200);
    QVERIFY(!album.away);
    QVERIFY(shelf.catalogue.albums().back().away);
    QCOMPARE(shelf.catalogue.albumsOf({2}), std::vector<int>{1});
    QCOMPARE(shelf.catalogue.albumsOf({2, 0, 1}), std::vector<int>({0, 1}));
}

void CatalogueTest::twoEditionsOfAnAlbumStayApartInside()
{
    const QString one = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    const QString two = "c1a9c0e9-d987-4042-ae91-78d6a3267d69"_s;
    const Shelf shelf({{"Air"_s, "a1"_s, "M"_s, 1, 1, ""_s, 0, ""_s, ""_s, false, one},
                       {"Air"_s, "b1"_s, "M"_s, 1, 1, ""_s, 0, ""_s, ""_s, false, two},
                       {"Air"_s, "a2"_s, "M"_s, 2, 1, ""_s, 0, ""_s, ""_s, false, one},
                       {"Air"_s, "b2"_s, "M"_s, 2, 1, ""_s, 0, ""_s, ""_s, false, two}});
    QCOMPARE(shelf.titles(shelf.catalogue.albums().front().rows),
             QStringList({"a1"_s, "a2"_s, "b1"_s, "b2"_s}));
}

void CatalogueTest::artistsHaveTheirAlbumsFirst()
{
    const Shelf shelf({{"Beck"_s, "guest"_s, "Air album"_s, 1, 0, "The Air"_s},
                       {"Beck"_s, "own"_s, "Zoo"_s, 1},
                       {"BECK"_s, "older"_s, "Mellow"_s, 1, 0, ""_s, 0, "1990"_s}});
    const auto& artists = shelf.catalogue.artists();
    QCOMPARE(artists.size(), 2U);
    QCOMPARE(artists[0].name, "The Air"_s);
    QCOMPARE(shelf.titles(artists[0].rows), QStringList({"guest"_s}));
    QCOMPARE(artists[1].albums.size(), 2U);
    QCOMPARE(shelf.titles(artists[1].rows), QStringList({"own"_s, "older"_s, "guest"_s}));
    QCOMPARE(shelf.catalogue.artistNamed("beck"_s), std::optional(1));
    QCOMPARE(shelf.catalogue.artistNamed("the AIR"_s), std::optional(0));
    QCOMPARE(shelf.catalogue.artistNamed("nobody"_s), std::nullopt);
}

void CatalogueTest::rowsAreFoundByTheirIds()
{
    const Shelf shelf({{"Zoe"_s, "z"_s}, {"Air"_s, "a"_s}, {"Low"_s, "l"_s}});
    for (int row = 0; row < 3; ++row)
        QCOMPARE(shelf.catalogue.rowOf(shelf.catalogue.track(row).id), std::optional(row));
    QCOMPARE(shelf.catalogue.rowOf(4), std::nullopt);
    QCOMPARE(shelf.catalogue.rowOf(0), std::nullopt);
    QCOMPARE(shelf.catalogue.tracks({1, 0}).front().recording.title, "l"_s);
}

void CatalogueTest::namesOfFilesSurviveWhateverTheirBytes()
{
    ShelfTrack odd{"Air"_s, "a"_s};
    odd.path = "/music/\xff\xfe odd.mp3";
    const Shelf shelf({odd});
    QCOMPARE(bytesOfFileName(shelf.catalogue.track(0).path), odd.path);
    QCOMPARE(shelf.find("path:odd"_s), QStringList("a"_s));
}

void CatalogueTest::reloadsWhileOneRunsAreOneMore()
{
    Shelf shelf({{"Air"_s, "a"_s}});
    QSignalSpy reset(&shelf.catalogue, &Catalogue::reset);
    shelf.catalogue.reload();
    shelf.catalogue.reload();
    shelf.catalogue.reload();
    QTRY_COMPARE(reset.count(), 2);
    addTracks(*shelf.database, {{"Air"_s, "b"_s}});
    shelf.catalogue.reload();
    QTRY_COMPARE(reset.count(), 3);
    QCOMPARE(shelf.catalogue.size(), 2);
}

void CatalogueTest::whatCannotBeReadLeavesWhatWasKnown()
{
    Shelf shelf({{"Air"_s, "a"_s}});
    QVERIFY(shelf.database->write([](Connection& c) {
        return c.script("DROP VIEW v_tracks; DROP VIEW v_listens; DROP TABLE listens");
    }));
    QSignalSpy failed(&shelf.catalogue, &Catalogue::failed);
    shelf.catalogue.reload();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(shelf.catalogue.size(), 1);
}

void CatalogueTest::nothingIsInAnEmptyLibrary()
{
    const Shelf shelf;
    QCOMPARE(shelf.catalogue.size(), 0);
    QVERIFY(shelf.catalogue.albums().empty());
    QVERIFY(shelf.catalogue.artists().empty());
    QCOMPARE(shelf.find("word"_s), QStringList());
    QCOMPARE(shelf.find("path:word"_s), QStringList());
    QCOMPARE(shelf.sorted(CatalogueOrder::Title), QStringList());
}

void CatalogueTest::anAlbumOfSongsFromSeveralYearsHasNoOriginalYear()
{
    const Shelf shelf({{"Air"_s, "one"_s, "Best"_s, 1, 1, ""_s, 1999, "1980-05"_s},
                       {"Air"_s, "two"_s, "Best"_s, 2, 1, ""_s, 1999, "1981"_s}});
    QCOMPARE(shelf.catalogue.albums().front().originalYear, 0);
    QCOMPARE(shelf.catalogue.albums().front().year, 1999);
    QCOMPARE(shelf.catalogue.facts(0).originalYear, 1980);
}

void CatalogueTest::yearsThatWereFoundGoBeforeTheTags()
{
    Shelf shelf;
    const auto row = [](int number, const char* artist, const char* album, const char* original) {
        return QStringLiteral(
                   "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
                   "title, album, original_date) VALUES(CAST('/%1' AS BLOB), 1, 1, 1, 1, %1, 1, '%2', "
                   "'Song', '%3', '%4')")
            .arg(number)
            .arg(QString::fromUtf8(artist), QString::fromUtf8(album), QString::fromUtf8(original));
    };
    const auto year = [](const char* artist, const char* album, int found, int locked, int compilation) {
        return QStringLiteral(
                   "INSERT INTO release_years(kind, artist, title, artist_key, title_key, key_version, "
                   "state, year, locked, compilation, source) "
                   "VALUES('album', '', '', '%1', '%2', 1, 'matched', %3, %4, %5, iif(%4, 'manual', "
                   "'index'))")
            .arg(QString::fromUtf8(artist), QString::fromUtf8(album))
            .arg(found)
            .arg(locked)
            .arg(compilation);
    };
    const auto done = shelf.database->write([&](Connection& connection) -> Done {
        for (const QString& sql : {row(1, "Björk", "Debut", ""), row(2, "Air", "Tagged", "1998-01-16"),
                                   row(3, "Air", "Corrected", "2001"), row(4, "Abba", "Gold", ""),
                                   year("bjork", "debut", 1993, 0, 0), year("air", "tagged", 1990, 0, 0),
                                   year("air", "corrected", 1999, 1, 0), year("abba", "gold", 1992, 0, 1)}) {
            if (auto one = connection.execute(sql); !one)
                return one;
        }
        return {};
    });
    QVERIFY(done);
    shelf.read();
    QMap<QString, int> years;
    QMap<QString, YearSource> sources;
    for (int i = 0; i < shelf.catalogue.size(); ++i) {
        years.insert(shelf.catalogue.track(i).release.title, shelf.catalogue.facts(i).originalYear);
        sources.insert(shelf.catalogue.track(i).release.title, shelf.catalogue.facts(i).yearSource);
    }
    QCOMPARE(sources, (QMap<QString, YearSource>{{"Corrected"_s, YearSource::Manual},
                                                 {"Debut"_s, YearSource::Index},
                                                 {"Gold"_s, YearSource::None},
                                                 {"Tagged"_s, YearSource::Index}}));
    QCOMPARE(years, (QMap<QString, int>{
                        {"Corrected"_s, 1999}, {"Debut"_s, 1993}, {"Gold"_s, 0}, {"Tagged"_s, 1990}}));
}

SILLON_TEST(CatalogueTest, catalogue)
#include "tst_catalogue.moc"
