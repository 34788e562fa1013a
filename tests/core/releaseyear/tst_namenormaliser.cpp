// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/namenormaliser.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class NameNormaliserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesBecomeComparable_data();
    void namesBecomeComparable();
    void editionsGoFromAlbums_data();
    void editionsGoFromAlbums();
    void otherAlbumsStay_data();
    void otherAlbumsStay();
    void anEditionNeverChangesTheKey();
    void whatStandsBeforeATitleIsTriedWithout();
    void songsLoseGuestsAndMasters_data();
    void songsLoseGuestsAndMasters();
    void artistsLoseGuestsAndNumbers_data();
    void artistsLoseGuestsAndNumbers();
    void theFirstOfSeveralArtistsIsKnown();
};

void NameNormaliserTest::namesBecomeComparable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* key) {
        QTest::newRow(name) << utf8(name) << utf8(key);
    };
    row("Björk", "bjork");
    row("Motörhead", "motorhead");
    row("Sigur Rós", "sigur ros");
    row("Røyksopp", "royksopp");
    row("Die Ärzte", "die arzte");
    row("Straße", "strasse");
    row("ＡＢＣ", "abc");
    row("Don’t Stop", "dont stop");
    row("Don't Stop", "dont stop");
    row("Simon & Garfunkel", "simon and garfunkel");
    row("Florence + The Machine", "florence and the machine");
    row("AC/DC", "ac dc");
    row("R.E.M.", "r e m");
    row("4×4", "4x4");
    row("  A   B ", "a b");
    row("( )", "( )");
    row("+", "+");
    row("÷", "÷");
    row("!!!", "!!!");
    row("★", "★");
    row("夜空", "夜空");
    row("Кино", "кино");
    row("Мой", "мои"); // the mark falls, as in й and и of careless tags
    row("S&M", "s m");
}

void NameNormaliserTest::namesBecomeComparable()
{
    QFETCH(const QString, name);
    QTEST(comparable(name), "key");
}

void NameNormaliserTest::editionsGoFromAlbums_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* title, const char* key) {
        QTest::newRow(title) << utf8(title) << utf8(key);
    };
    row("Nevermind (Remastered)", "nevermind");
    row("Nevermind [Deluxe Edition]", "nevermind");
    row("Nevermind (20th Anniversary Super Deluxe Edition)", "nevermind");
    row("Rumours - 2013 Remaster", "rumours");
    row("Rumours (Deluxe) [Remastered]", "rumours");
    row("Rumours (Expanded & Remastered) (Disc 2)", "rumours");
    row("The Wall (Disc 1)", "the wall");
    row("The Wall [1 of 2]", "the wall");
    row("The Wall (CD2)", "the wall");
    row("OK Computer (1997)", "ok computer");
    row("OK Computer: Collector's Edition", "ok computer");
    row("Amnesiac (Bonus Track Version)", "amnesiac");
    row("Amnesiac (Japanese Edition)", "amnesiac");
    row("Pet Sounds (Mono)", "pet sounds");
    row("Pet Sounds (Stereo & Mono Version)", "pet sounds");
    row("Discovery [VJCP-68285]", "discovery");
    row("Kid A - EP", "kid a");
    row("Creep - Single", "creep");
    row("Damn. (Explicit)", "damn");
    row("Abbey Road (Super Deluxe Edition) [2019]", "abbey road");
    row("(Special Edition)", "special edition");
    row("(What's the Story) Morning Glory? (Remastered)", "whats the story morning glory");
}

void NameNormaliserTest::editionsGoFromAlbums()
{
    QFETCH(const QString, title);
    const AlbumName name = albumName(title);
    QTEST(name.key, "key");
    QCOMPARE(name.full, comparable(title));
    QCOMPARE(name.isEdition(), name.key != name.full);
}

void NameNormaliserTest::otherAlbumsStay_data()
{
    QTest::addColumn<QString>("title");
    for (const char* title : {"Nevermind (Live)",
                              "Alive 2007",
                              "Alchemy: Live",
                              "Unplugged (Acoustic)",
                              "Post (Remixes)",
                              "Telegram [Remixed]",
                              "Demos (Instrumentals)",
                              "The Best of Blur",
                              "Greatest Hits (Volume 2)",
                              "Chicago II",
                              "Music for Films III",
                              "Now 42",
                              "Concert: 1969",
                              "Songs (Part 1)",
                              "Amélie (Original Motion Picture Soundtrack)",
                              "1989 (Taylor's Version)",
                              "The Fame Monster",
                              "Love (Beatles)",
                              "Sings - The Beatles",
                              "99 Luftballons (Club Mix)",
                              "Heart of Gold"})
        QTest::newRow(title) << utf8(title);
}

void NameNormaliserTest::otherAlbumsStay()
{
    QFETCH(const QString, title);
    QCOMPARE(albumName(title).key, comparable(title));
    QVERIFY(!albumName(title).isEdition());
}

void NameNormaliserTest::anEditionNeverChangesTheKey()
{
    const QStringList albums{QStringLiteral("Blue"),       utf8("Médúlla"), QStringLiteral("1984"),
                             QStringLiteral("Low (Live)"), utf8("夜空"),    QStringLiteral("Is This It?")};
    for (const QString& album : albums) {
        for (const char* edition : {" (Deluxe Edition)", " [Remastered]", " - 2009 Remaster", " (Disc 1)",
                                    " (Bonus Tracks) (2011)", " (Limited Edition) [Japan]"})
            QCOMPARE(albumName(album + QLatin1String(edition)).key, albumName(album).key);
        for (const char* other : {" (Live)", " Vol. 2", " (Remixes)", " II", " (Acoustic)"})
            QVERIFY(albumName(album + QLatin1String(other)).key != albumName(album).key);
    }
}

void NameNormaliserTest::whatStandsBeforeATitleIsTriedWithout()
{
    const QString artist = QStringLiteral("Neil Young");
    QCOMPARE(otherAlbumKeys(QStringLiteral("1975 - Zuma"), artist), QStringList{QStringLiteral("zuma")});
    QCOMPARE(otherAlbumKeys(QStringLiteral("[1975] Zuma (Remaster)"), artist),
             QStringList{QStringLiteral("zuma")});
    QCOMPARE(otherAlbumKeys(QStringLiteral("Neil Young - Zuma"), artist),
             QStringList{QStringLiteral("zuma")});
    QVERIFY(
        otherAlbumKeys(QStringLiteral("1975 - Neil Young - Zuma"), artist).contains(QStringLiteral("zuma")));
    QVERIFY(otherAlbumKeys(QStringLiteral("Zuma - Side A"), artist).isEmpty());
    QVERIFY(otherAlbumKeys(QStringLiteral("1984"), artist).isEmpty());
}

void NameNormaliserTest::songsLoseGuestsAndMasters_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* title, const char* key) {
        QTest::newRow(title) << utf8(title) << utf8(key);
    };
    row("Umbrella (feat. JAY-Z)", "umbrella");
    row("Umbrella [Ft. Jay-Z]", "umbrella");
    row("Umbrella - feat. Jay-Z", "umbrella");
    row("Umbrella featuring Jay-Z", "umbrella");
    row("Heroes - 2017 Remaster", "heroes");
    row("Heroes (Single Version)", "heroes");
    row("Heroes - Radio Edit", "heroes");
    row("Heroes (with Brian)", "heroes");
    row("Strobe (Original Mix)", "strobe");
    row("Heroes (Live)", "heroes live");
    row("Heroes - Club Mix", "heroes club mix");
    row("With or Without You", "with or without you");
    row("Left", "left");
}

void NameNormaliserTest::songsLoseGuestsAndMasters()
{
    QFETCH(const QString, title);
    QTEST(titleKey(title), "key");
}

void NameNormaliserTest::artistsLoseGuestsAndNumbers_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("loose");
    const auto row = [](const char* artist, const char* key, const char* loose) {
        QTest::newRow(artist) << utf8(artist) << utf8(key) << utf8(loose);
    };
    row("The Beatles", "the beatles", "beatles");
    row("Beatles, The", "the beatles", "beatles");
    row("Nirvana (2)", "nirvana", "nirvana");
    row("Rihanna feat. Jay-Z", "rihanna", "rihanna");
    row("VA", "various artists", "various artists");
    row("V/A", "various artists", "various artists");
    row("Various", "various artists", "various artists");
    row("New Edition", "new edition", "new edition");
    row("Deluxe", "deluxe", "deluxe");
    row("The The", "the the", "the");
    row("Tyler, The Creator", "tyler the creator", "tyler the creator");
    row("The", "the", "the");
}

void NameNormaliserTest::artistsLoseGuestsAndNumbers()
{
    QFETCH(const QString, artist);
    QTEST(artistKey(artist), "key");
    QTEST(looseArtistKey(artist), "loose");
}

void NameNormaliserTest::theFirstOfSeveralArtistsIsKnown()
{
    QCOMPARE(firstArtist(QStringLiteral("Brian Eno & David Byrne")), QStringLiteral("Brian Eno"));
    QCOMPARE(firstArtist(QStringLiteral("Kanye West, Jay-Z")), QStringLiteral("Kanye West"));
    QCOMPARE(firstArtist(QStringLiteral("Nero vs. Skrillex")), QStringLiteral("Nero"));
    QVERIFY(firstArtist(QStringLiteral("AC/DC")).isEmpty());
    QVERIFY(firstArtist(QStringLiteral("Sixx")).isEmpty());
}

SILLON_TEST(NameNormaliserTest, namenormaliser)
#include "tst_namenormaliser.moc"
