// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumguards.h"
#include "music/placeholderartist.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

AlbumRow song(const QString& title, const QString& artist = {}, qint64 lengthMs = 200'000)
{
    AlbumRow row;
    row.title = title;
    row.artist = artist;
    row.lengthMs = lengthMs;
    return row;
}

AlbumRow heading(const QString& title)
{
    AlbumRow row = song(title);
    row.kind = AlbumRowKind::Heading;
    return row;
}

AlbumRow indexOf(const QString& title, const QStringList& parts)
{
    AlbumRow row = song(title, {}, 0);
    row.kind = AlbumRowKind::Index;
    for (const QString& part : parts)
        row.parts.push_back(song(part, {}, 60'000));
    return row;
}

Album albumOf(std::vector<AlbumRow> rows, const QString& artist = QStringLiteral("The Band"))
{
    Album album;
    album.title = QStringLiteral("Album");
    album.artist = artist;
    album.rows = std::move(rows);
    return album;
}

QStringList titlesOf(const GuardedAlbum& guarded)
{
    QStringList titles;
    for (const AlbumSong& song : guarded.songs)
        titles.append(song.recording.title);
    return titles;
}

QStringList reasonsOf(const GuardedAlbum& guarded)
{
    QStringList reasons;
    for (const SkippedRow& row : guarded.skipped)
        reasons.append(skipReasonName(row.reason));
    return reasons;
}

} // namespace

class AlbumGuardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceholderIsNobody_data()
    {
        QTest::addColumn<QString>("artist");
        QTest::addColumn<bool>("placeholder");
        for (const char* name : {"Various", "various artists", "V/A", "VA", "V.A.", "Unknown Artist",
                                 "[unknown]", "<Unknown>", "Soundtrack", "Original Soundtrack",
                                 "Verschiedene Künstler", "Varios Artistas", " Various  Artists "})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char* name : {"The Various", "Vaya Con Dios", "Unknown Mortal Orchestra",
                                 "Soundtrack of Our Lives", "The Unknown Artist Band", "V", "Björk", ""})
            QTest::newRow(*name ? name : "nobody") << QString::fromUtf8(name) << false;
    }
    void aPlaceholderIsNobody()
    {
        QFETCH(const QString, artist);
        QTEST(isPlaceholderArtist(artist), "placeholder");
    }

    void aRowsOwnArtistComesBeforeTheAlbums()
    {
        const auto guarded = guardAlbum(
            albumOf({song(QStringLiteral("One"), QStringLiteral("Guest")), song(QStringLiteral("Two"))}),
            IndexUse::OnePlay);
        QCOMPARE(guarded.songs.size(), std::size_t(2));
        QCOMPARE(guarded.songs[0].recording.artist, QStringLiteral("Guest"));
        QCOMPARE(guarded.songs[0].release.albumArtist, QStringLiteral("The Band"));
        QCOMPARE(guarded.songs[1].recording.artist, QStringLiteral("The Band"));
    }

    void variousArtistsAreSkippedAndListed()
    {
        const auto guarded = guardAlbum(albumOf({song(QStringLiteral("Known"), QStringLiteral("Somebody")),
                                                 song(QStringLiteral("Nobody")),
                                                 song(QStringLiteral("Also nobody"), QStringLiteral("V/A"))},
                                                QStringLiteral("Various Artists")),
                                        IndexUse::OnePlay);
        QCOMPARE(titlesOf(guarded), QStringList(QStringLiteral("Known")));
        QCOMPARE(guarded.songs[0].release.albumArtist, QString()); // a service may drop plays that name it
        QCOMPARE(reasonsOf(guarded),
                 QStringList({QStringLiteral("placeholder-artist"), QStringLiteral("placeholder-artist")}));
        QCOMPARE(guarded.skipped[1].row, 2);
    }

    void whatIsNoSongIsNotSent()
    {
        const auto guarded =
            guardAlbum(albumOf({heading(QStringLiteral("Part one")), song(QStringLiteral("Song")), song({}),
                                song(QStringLiteral("[Untitled]")), song(QStringLiteral("untitled"))}),
                       IndexUse::OnePlay);
        QCOMPARE(titlesOf(guarded), QStringList(QStringLiteral("Song")));
        QCOMPARE(reasonsOf(guarded), QStringList({QStringLiteral("heading"), QStringLiteral("untitled"),
                                                  QStringLiteral("untitled"), QStringLiteral("untitled")}));
    }

    void aPieceInPartsIsOnePlayOrEach_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QStringList>("each");
        const auto row = [](const char* name, const char* title, const char* parts, const char* each) {
            const auto list = [](const char* text) {
                return QString::fromUtf8(text).split(QLatin1Char('|'));
            };
            QTest::newRow(name) << QString::fromUtf8(title) << list(parts) << list(each);
        };
        row("suite", "The Planets", "Mars|Venus", "The Planets: Mars|The Planets: Venus");
        row("medley by name", "Beatles Medley", "Girl|Help!", "Girl|Help!");
        row("medley by its parts", "Golden Slumbers / The End", "Golden Slumbers|The End",
            "Golden Slumbers|The End");
        row("no title of its own", "", "I|II", "I|II");
        row("a part without title", "Suite", "Prelude|", "Suite: Prelude");
    }
    void aPieceInPartsIsOnePlayOrEach()
    {
        QFETCH(const QString, title);
        QFETCH(const QStringList, parts);
        const Album album = albumOf({indexOf(title, parts)});
        QTEST(titlesOf(guardAlbum(album, IndexUse::EachPart)), "each");
        const auto one = guardAlbum(album, IndexUse::OnePlay);
        QCOMPARE(titlesOf(one), title.isEmpty() ? QStringList() : QStringList(title));
    }

    void onePlayLastsAsLongAsItsParts()
    {
        Album album =
            albumOf({indexOf(QStringLiteral("Suite"), {QStringLiteral("I"), QStringLiteral("II")})});
        QCOMPARE(guardAlbum(album, IndexUse::OnePlay).songs.at(0).lengthMs, 120'000);
        album.rows[0].parts[1].lengthMs = 0;
        const auto unsure = guardAlbum(album, IndexUse::OnePlay);
        QVERIFY(!unsure.songs.at(0).lengthKnown);
        QCOMPARE(unsure.songs.at(0).lengthMs, assumedLengthMs);
    }

    void withoutAnyArtistNothingIsLeft()
    {
        const auto guarded = guardAlbum(albumOf({song(QStringLiteral("One"))}, {}), IndexUse::OnePlay);
        QVERIFY(guarded.songs.empty());
        QCOMPARE(reasonsOf(guarded), QStringList(QStringLiteral("no-artist")));
    }

    void unknownLengthsAreThreeMinutes()
    {
        std::vector<AlbumRow> rows;
        for (int i = 0; i < 300; ++i)
            rows.push_back(song(QStringLiteral("Song %1").arg(i), {}, 0));
        const auto guarded = guardAlbum(albumOf(std::move(rows)), IndexUse::OnePlay);
        QCOMPARE(guarded.songs.size(), std::size_t(300));
        for (const AlbumSong& song : guarded.songs)
            QVERIFY(!song.lengthKnown && song.lengthMs == 180'000);
    }

    void sidesAreReadFromPositions_data()
    {
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("side");
        for (const auto& [position, side] :
             std::initializer_list<std::pair<const char*, const char*>>{{"A1", "A"},
                                                                        {"b12", "B"},
                                                                        {"A", "A"},
                                                                        {"A2.b", "A"},
                                                                        {"AA1", "AA"},
                                                                        {"7", ""},
                                                                        {"2-03", ""},
                                                                        {"CD1-3", ""},
                                                                        {"Video", ""},
                                                                        {"", ""}})
            QTest::newRow(position) << QString::fromLatin1(position) << QString::fromLatin1(side);
    }
    void sidesAreReadFromPositions()
    {
        QFETCH(const QString, position);
        QTEST(sideOfPosition(position), "side");
    }

    void onlyWhatIsChosenIsLeft()
    {
        Album album =
            albumOf({song(QStringLiteral("1")), song(QStringLiteral("2")), song(QStringLiteral("3"))});
        album.rows[0].side = QStringLiteral("A");
        album.rows[1].side = QStringLiteral("B");
        album.rows[2].disc = 2;
        const auto all = guardAlbum(album, IndexUse::OnePlay);
        AlbumChoice sides;
        sides.sides = {QStringLiteral("b")};
        QCOMPARE(titlesOf(chosenSongs(all, sides)), QStringList(QStringLiteral("2")));
        QCOMPARE(reasonsOf(chosenSongs(all, sides)),
                 QStringList({QStringLiteral("not-chosen"), QStringLiteral("not-chosen")}));
        AlbumChoice discs;
        discs.discs = {2};
        QCOMPARE(titlesOf(chosenSongs(all, discs)), QStringList(QStringLiteral("3")));
        AlbumChoice places;
        places.places = {1, 3};
        QCOMPARE(titlesOf(chosenSongs(all, places)), QStringList({QStringLiteral("1"), QStringLiteral("3")}));
        QCOMPARE(titlesOf(chosenSongs(all, {})).size(), 3);
    }
};

SILLON_TEST(AlbumGuardsTest, albumguards)
#include "tst_albumguards.moc"
