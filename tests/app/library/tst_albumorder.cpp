// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albumorder.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

class AlbumOrderTest : public QObject
{
    Q_OBJECT

private:
    static std::vector<CatalogueAlbum> albums();

private Q_SLOTS:
    void albumsStandInEveryOrder_data();
    void albumsStandInEveryOrder();
    void theRandomOrderStaysWhenOthersCome();
    void artistsStandInEveryOrder_data();
    void artistsStandInEveryOrder();
    void ordersHaveNames();
};

/// As the catalogue has them: by artist, then original year.
std::vector<CatalogueAlbum> AlbumOrderTest::albums()
{
    const auto made = [](const char* title, int original, int year, qint64 added, qint64 plays,
                         qint64 heard) {
        CatalogueAlbum album;
        album.title = QLatin1String(title);
        album.artist = QStringLiteral("somebody");
        album.originalYear = original;
        album.year = year;
        album.addedAt = added;
        album.plays = plays;
        album.lastHeardAt = heard;
        return album;
    };
    return {made("volume 10", 1990, 1990, 30, 5, 100), made("Volume 9", 1980, 2020, 10, 0, 0),
            made("", 0, 0, 20, 7, 300), made("album", 0, 1985, 40, 5, 200)};
}

void AlbumOrderTest::albumsStandInEveryOrder_data()
{
    QTest::addColumn<AlbumOrder>("order");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<std::vector<int>>("expected");
    const auto row = [](const char* name, AlbumOrder order, bool reversed, std::vector<int> expected) {
        QTest::newRow(name) << order << reversed << std::move(expected);
    };
    row("artist", AlbumOrder::Artist, false, {0, 1, 2, 3});
    row("artist reversed", AlbumOrder::Artist, true, {3, 2, 1, 0});
    row("title: numbers count, untitled last", AlbumOrder::Title, false, {3, 1, 0, 2});
    row("title reversed: untitled last again", AlbumOrder::Title, true, {0, 1, 3, 2});
    row("original year: the edition's where unknown", AlbumOrder::OriginalYear, false, {1, 3, 0, 2});
    row("original year reversed: unknown last again", AlbumOrder::OriginalYear, true, {0, 3, 1, 2});
    row("year", AlbumOrder::Year, false, {3, 0, 1, 2});
    row("added: newest first", AlbumOrder::Added, false, {3, 0, 2, 1});
    row("added reversed", AlbumOrder::Added, true, {1, 2, 0, 3});
    row("plays: most first, equal ones by artist", AlbumOrder::Plays, false, {2, 0, 3, 1});
    row("last heard", AlbumOrder::LastHeard, false, {2, 3, 0, 1});
}

void AlbumOrderTest::albumsStandInEveryOrder()
{
    QFETCH(const AlbumOrder, order);
    QFETCH(const bool, reversed);
    QFETCH(const std::vector<int>, expected);
    QCOMPARE(orderedAlbums(albums(), {3, 1, 0, 2}, order, reversed, 1), expected);
}

void AlbumOrderTest::theRandomOrderStaysWhenOthersCome()
{
    std::vector<CatalogueAlbum> many;
    std::vector<int> all;
    for (int i = 0; i < 50; ++i) {
        CatalogueAlbum album;
        album.title = QString::number(i);
        many.push_back(album);
        all.push_back(i);
    }
    const std::vector<int> first = orderedAlbums(many, all, AlbumOrder::Random, false, 7);
    QCOMPARE(orderedAlbums(many, all, AlbumOrder::Random, false, 7), first);
    QVERIFY(first != all);
    QVERIFY(orderedAlbums(many, all, AlbumOrder::Random, false, 8) != first);
    all.pop_back();
    std::vector<int> without = first;
    without.erase(std::remove(without.begin(), without.end(), 49), without.end());
    QCOMPARE(orderedAlbums(many, all, AlbumOrder::Random, false, 7), without);
}

void AlbumOrderTest::artistsStandInEveryOrder_data()
{
    QTest::addColumn<ArtistOrder>("order");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<std::vector<int>>("expected");
    QTest::newRow("name") << ArtistOrder::Name << false << std::vector<int>{0, 1, 2};
    QTest::newRow("name reversed") << ArtistOrder::Name << true << std::vector<int>{2, 1, 0};
    QTest::newRow("albums") << ArtistOrder::Albums << false << std::vector<int>{1, 0, 2};
    QTest::newRow("plays") << ArtistOrder::Plays << false << std::vector<int>{2, 1, 0};
    QTest::newRow("last heard") << ArtistOrder::LastHeard << false << std::vector<int>{0, 2, 1};
    QTest::newRow("last heard reversed") << ArtistOrder::LastHeard << true << std::vector<int>{2, 0, 1};
}

void AlbumOrderTest::artistsStandInEveryOrder()
{
    QFETCH(const ArtistOrder, order);
    QFETCH(const bool, reversed);
    QFETCH(const std::vector<int>, expected);
    std::vector<CatalogueArtist> artists(3);
    artists[0].albums = {4};
    artists[0].lastHeardAt = 30;
    artists[1].albums = {1, 2};
    artists[1].plays = 3;
    artists[2].plays = 9;
    artists[2].lastHeardAt = 20;
    QCOMPARE(orderedArtists(artists, {2, 0, 1}, order, reversed), expected);
}

void AlbumOrderTest::ordersHaveNames()
{
    for (const AlbumOrder order : allAlbumOrders)
        QCOMPARE(albumOrderNamed(nameOf(order)), std::optional(order));
    for (const ArtistOrder order : allArtistOrders)
        QCOMPARE(artistOrderNamed(nameOf(order)), std::optional(order));
    QVERIFY(!albumOrderNamed(QStringLiteral("colour")));
}

SILLON_TEST(AlbumOrderTest, albumorder)
#include "tst_albumorder.moc"
