// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "playlists/playlistfile.h"
#include "testmain.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace sillon;

namespace {

const auto folder = QStringLiteral("/music/lists");

PlaylistFile read(const QByteArray& bytes, PlaylistFormat format)
{
    const auto file = parsePlaylist(bytes, format, folder);
    return file ? *file : PlaylistFile{};
}

/// What was understood, in one line: "1 /a.mp3 [Artist|Title|Album|1000|0-0]" an entry, "2!web" what is
/// broken.
QString told(const PlaylistFile& file)
{
    static const char* const reasons[] = {"web", "no-path", "long", "playlist", "damaged"};
    QStringList all;
    for (const PlaylistFileEntry& entry : file.entries)
        all.append(QStringLiteral("%1 %2 [%3|%4|%5|%6]")
                       .arg(QString::number(entry.line), entry.paths.join(QLatin1Char(';')), entry.artist,
                            entry.title, entry.album, QString::number(entry.lengthMs)));
    for (const BrokenEntry& broken : file.broken)
        all.append(QStringLiteral("%1!%2")
                       .arg(broken.line)
                       .arg(QLatin1String(reasons[static_cast<std::size_t>(broken.why)])));
    return all.join(QStringLiteral(", "));
}

PlaylistFileEntry entry(const QString& path, const QString& artist, const QString& title, qint64 lengthMs)
{
    PlaylistFileEntry made;
    made.paths = {path};
    made.artist = artist;
    made.title = title;
    made.lengthMs = lengthMs;
    return made;
}

/// Names that are hard to write: each must come back as it was.
QStringList nastyPaths()
{
    return {QStringLiteral("/music/plain.mp3"),
            QStringLiteral("/music/lists/beside.mp3"),
            QStringLiteral("/music/lists/#1 hit.mp3"),
            QStringLiteral("/music/lists/ blank.mp3 "),
            QStringLiteral("/music/lists/100%25 wool.mp3"),
            QStringLiteral("/music/lists/http:/x.mp3"),
            QStringLiteral("/music/lists/file:x.mp3"),
            QStringLiteral("/music/lists/back\\slash.mp3"),
            QStringLiteral("/music/lists/line\nbreak.mp3"),
            QStringLiteral("/music/lists/carriage\rreturn.mp3"),
            QString::fromUtf8("/music/ほしの庭/夜の手紙.flac"),
            QString::fromUtf8("/music/Björk/Jóga \U0001F30B.flac"),
            QStringLiteral("/music/a&b<c>\"d'.mp3"),
            QStringLiteral("/music/File1=x.mp3"),
            QStringLiteral("/music/[playlist].mp3"),
            textOfFileName(QByteArray("/music/caf\xE9.mp3")),
            textOfFileName(QByteArray("/music/lists/\xFF\xFE.mp3")),
            QStringLiteral("C:/Music/drive.mp3"),
            QStringLiteral("//nas/share.mp3")};
}

} // namespace

class PlaylistFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsFilesByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format"); // -1: none
        QTest::newRow("m3u") << "/a/b.m3u" << int(PlaylistFormat::M3u);
        QTest::newRow("capitals") << "/a/B.M3U8" << int(PlaylistFormat::M3u8);
        QTest::newRow("xspf") << "x.y.xspf" << int(PlaylistFormat::Xspf);
        QTest::newRow("pls") << "x.pls" << int(PlaylistFormat::Pls);
        QTest::newRow("music") << "x.mp3" << -1;
        QTest::newRow("no suffix") << "/a.m3u/m3u" << -1;
        QTest::newRow("nothing") << "" << -1;
    }
    void knowsItsFilesByName()
    {
        QFETCH(const QString, name);
        QFETCH(const int, format);
        const auto found = playlistFormatOf(name);
        QCOMPARE(found ? static_cast<int>(*found) : -1, format);
    }

    void readsM3u_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& bytes, const char* expected) {
            QTest::newRow(name) << bytes << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("blanks and comments", "#EXTM3U\n\n   \n# words\n", "");
        row("relative", "a.mp3\n", "1 /music/lists/a.mp3 [|||0]");
        row("up", "../x/a.mp3", "1 /music/x/a.mp3 [|||0]");
        row("absolute", "/a/./b/../a.mp3\n", "1 /a/a.mp3 [|||0]");
        row("names", "#EXTINF:123,Brass Orchard - Cider Song - Live\na.mp3\n",
            "2 /music/lists/a.mp3 [Brass Orchard|Cider Song - Live||123000]");
        row("no artist", "#EXTINF:-1,Cider Song\na.mp3\n", "2 /music/lists/a.mp3 [|Cider Song||0]");
        row("attributes", "#EXTINF:10 id=\"x, y\" logo=\"z\",A - T\na.mp3\n",
            "2 /music/lists/a.mp3 [A|T||10000]");
        row("open quote", "#EXTINF:10 \"x,A - T\na.mp3\n", "2 /music/lists/a.mp3 [A|T||10000]");
        row("fractions", "#EXTINF:1.5,T\na.mp3\n", "2 /music/lists/a.mp3 [|T||1500]");
        row("endless length", "#EXTINF:1e300,T\na.mp3\n", "2 /music/lists/a.mp3 [|T||0]");
        row("no number", "#EXTINF:nan,T\na.mp3\n", "2 /music/lists/a.mp3 [|T||0]");
        row("small letters", "#extinf:3,T\n#extalb:B\na.mp3\n", "3 /music/lists/a.mp3 [|T|B|3000]");
        row("names are for one entry", "#EXTINF:1,A - T\na.mp3\nb.mp3\n",
            "2 /music/lists/a.mp3 [A|T||1000], 3 /music/lists/b.mp3 [|||0]");
        row("windows line ends", "#EXTM3U\r\n#EXTINF:1,A - T\r\na.mp3\r\nb.mp3",
            "3 /music/lists/a.mp3 [A|T||1000], 4 /music/lists/b.mp3 [|||0]");
        row("old mac line ends", "a.mp3\rb.mp3\r",
            "1 /music/lists/a.mp3 [|||0], 2 /music/lists/b.mp3 [|||0]");
        row("utf-8 mark", "\xEF\xBB\xBF#EXTINF:1,\xC3\x84 - T\na.mp3", "2 /music/lists/a.mp3 [Ä|T||1000]");
        row("latin-1", "#EXTINF:1,\xC4 - T\na.mp3", "2 /music/lists/a.mp3 [Ä|T||1000]");
        row("backslashes", "..\\Aster Lane\\a.mp3",
            "1 /music/Aster Lane/a.mp3;/music/lists/..\\Aster Lane\\a.mp3 [|||0]");
        row("drive", "D:\\Music\\a.mp3", "1 D:/Music/a.mp3 [|||0]");
        row("share", "\\\\nas\\Music\\a.mp3",
            "1 //nas/Music/a.mp3;/music/lists/\\\\nas\\Music\\a.mp3 [|||0]");
        row("escapes", "My%20Song.mp3", "1 /music/lists/My%20Song.mp3;/music/lists/My Song.mp3 [|||0]");
        row("address", "file:///music/My%20Song.mp3", "1 /music/My Song.mp3;/music/My%20Song.mp3 [|||0]");
        row("address of this machine", "file://localhost/music/a.mp3", "1 /music/a.mp3 [|||0]");
        row("short address", "FILE:/music/a.mp3", "1 /music/a.mp3 [|||0]");
        row("address of a drive", "file:///C:/Music/a.mp3", "1 C:/Music/a.mp3 [|||0]");
        row("address of another machine", "file://nas/music/a.mp3", "1!web");
        row("stream", "#EXTINF:-1,Radio\nhttp://example.org/live\na.mp3",
            "3 /music/lists/a.mp3 [|||0], 2!web");
        row("other streams", "mms://x/y\nRTSP://x\n", "1!web, 2!web");
        row("a playlist in it", "other.m3u8\n", "1!playlist");
        row("blank around", " a.mp3 ", "1 /music/lists/ a.mp3 ;/music/lists/a.mp3 [|||0]");
        row("binary", QByteArray("a\0b.mp3\n\x01\x02\n", 11), "1!no-path, 2!no-path");
        row("hidden zero", "a%00b.mp3", "1 /music/lists/a%00b.mp3 [|||0]");
        row("too long", QByteArray(20000, 'a'), "1!long");
        row("long name", QByteArray(5000, 'a'), "1!long");
    }
    void readsM3u()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        QCOMPARE(told(read(bytes, PlaylistFormat::M3u)), expected);
    }

    void readsBytesThatAreNoUtf8AsANameFirst()
    {
        const PlaylistFile file = read("caf\xE9.mp3", PlaylistFormat::M3u);
        QCOMPARE(file.entries.size(), std::size_t(1));
        QCOMPARE(bytesOfFileName(file.entries[0].paths.value(0)), QByteArray("/music/lists/caf\xE9.mp3"));
        QCOMPARE(file.entries[0].paths.value(1), QString::fromUtf8("/music/lists/café.mp3"));
    }

    void readsUtf16WithItsMark()
    {
        const QString text = QString::fromUtf8("#EXTINF:1,Ä - T\r\nä.mp3\r\n");
        const QByteArray bytes =
            QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QCOMPARE(told(read(bytes, PlaylistFormat::M3u)),
                 QString::fromUtf8("2 /music/lists/ä.mp3 [Ä|T||1000]"));
    }

    void readsNameAndPartsFromM3u()
    {
        const PlaylistFile file = read("#EXTM3U\n#PLAYLIST: Road \n#EXTVLCOPT:start-time=61.25\n"
                                       "#EXTVLCOPT:stop-time=120\nside.flac\nnext.flac",
                                       PlaylistFormat::M3u8);
        QCOMPARE(file.name, QStringLiteral("Road"));
        QCOMPARE(file.entries.at(0).startMs, 61250);
        QCOMPARE(file.entries.at(0).endMs, 120000);
        QCOMPARE(file.entries.at(1).startMs, 0);
    }

    void readsPls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QByteArray(
                                      "[playlist]\nFile1=a.mp3\nTitle1=A - T\nLength1=12\nFile2=/b.mp3\n"
                                      "Length2=-1\nNumberOfEntries=2\nVersion=2\n")
                               << "2 /music/lists/a.mp3 [A|T||12000], 5 /b.mp3 [|||0]";
        QTest::newRow("by number, whatever the order")
            << QByteArray("FILE10=b.mp3\r\nfile9=a.mp3\r\n")
            << "2 /music/lists/a.mp3 [|||0], 1 /music/lists/b.mp3 [|||0]";
        QTest::newRow("equals signs") << QByteArray("File1=a=b.mp3") << "1 /music/lists/a=b.mp3 [|||0]";
        QTest::newRow("title without file") << QByteArray("Title1=T") << "";
        QTest::newRow("no numbers") << QByteArray("File=a\nFilex=b\nFile99999999999999999999=c\n=d\n") << "";
        QTest::newRow("stream") << QByteArray("File1=https://x/y") << "1!web";
        QTest::newRow("empty") << QByteArray("File1=") << "1!no-path";
    }
    void readsPls()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        QCOMPARE(told(read(bytes, PlaylistFormat::Pls)), expected);
    }

    void readsXspf_data()
    {
        QTest::addColumn<QByteArray>("inside"); // of trackList
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* inside, const char* expected) {
            QTest::newRow(name) << QByteArray(inside) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("full",
            "<track><location>file:///m/a%20b.mp3</location><title>T</title><creator>A</creator>"
            "<album>B</album><duration>1500</duration><trackNum>3</trackNum></track>",
            "1 /m/a b.mp3;/m/a%20b.mp3 [A|T|B|1500]");
        row("relative", "<track><location>../a%20b.mp3</location></track>",
            "1 /music/a b.mp3;/music/a%20b.mp3 [|||0]");
        row("entities", "<track><location>a&amp;b.mp3</location><title>&lt;T&#228;&gt;</title></track>",
            "1 /music/lists/a&b.mp3 [|<Tä>||0]");
        row("names only", "<track><title>T</title><creator>A</creator></track>", "1  [A|T||0]");
        row("nothing known", "<track><creator>A</creator></track>", "1!no-path");
        row("stream", "<track><location>http://x/y</location><title>T</title></track>", "1!web");
        row("second place is a file",
            "<track><location>http://x/y</location><location>a.mp3</location></track>",
            "1 /music/lists/a.mp3 [|||0]");
        row("foreign fields",
            "<track><extension application=\"x\"><y><location>no</location></y></extension>"
            "<location>a.mp3</location></track>",
            "1 /music/lists/a.mp3 [|||0]");
        row("wrong lengths",
            "<track><location>a</location><duration>-5</duration></track>"
            "<track><location>b</location><duration>99999999999999999999</duration></track>",
            "1 /music/lists/a [|||0], 1 /music/lists/b [|||0]");
        row("cut in a track", "<track><location>a.mp3</location></track><track><location>b.mp",
            "1 /music/lists/a.mp3 [|||0], 1!damaged");
        row("wrong nesting", "<track><location>a.mp3</title></track>", "1!damaged");
    }
    void readsXspf()
    {
        QFETCH(const QByteArray, inside);
        QFETCH(const QString, expected);
        const QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><playlist version=\"1\" "
                                 "xmlns=\"http://xspf.org/ns/0/\"><trackList>" +
                                 inside + "</trackList></playlist>";
        QCOMPARE(told(read(bytes, PlaylistFormat::Xspf)), expected);
    }

    void saysWhereAnXspfFileIsNone()
    {
        QCOMPARE(told(read("", PlaylistFormat::Xspf)), QStringLiteral("1!damaged"));
        QCOMPARE(told(read("<html/>", PlaylistFormat::Xspf)), QStringLiteral("1!damaged"));
        QCOMPARE(told(read("\xFF\xFF garbage", PlaylistFormat::Xspf)), QStringLiteral("1!damaged"));
    }

    void doesNotUnfoldEntitiesWithoutBound()
    {
        QByteArray bomb =
            "<?xml version=\"1.0\"?><!DOCTYPE p [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\">";
        for (char name = 'b'; name <= 'j'; ++name) {
            bomb += QByteArray("<!ENTITY ") + name + " \"";
            for (int i = 0; i < 10; ++i)
                bomb += QByteArray("&") + static_cast<char>(name - 1) + ';';
            bomb += "\">";
        }
        bomb += "]><playlist><title>&j;</title><trackList/></playlist>";
        QCOMPARE(told(read(bomb, PlaylistFormat::Xspf)), QStringLiteral("1!damaged"));
    }

    void refusesWhatIsTooLarge()
    {
        const auto large = parsePlaylist(QByteArray(mostPlaylistBytes + 1, ' '), PlaylistFormat::M3u, folder);
        QVERIFY(!large);
        QCOMPARE(large.error().kind, ErrorKind::TooLarge);
        const QByteArray lines = QByteArray("a\n").repeated(static_cast<qsizetype>(mostPlaylistEntries) + 1);
        const auto many = parsePlaylist(lines, PlaylistFormat::M3u, folder);
        QVERIFY(!many);
        QCOMPARE(many.error().kind, ErrorKind::TooLarge);
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("relative");
        for (const bool relative : {false, true}) {
            const char* tag = relative ? "relative" : "absolute";
            QTest::addRow("m3u %s", tag) << int(PlaylistFormat::M3u) << relative;
            QTest::addRow("m3u8 %s", tag) << int(PlaylistFormat::M3u8) << relative;
            QTest::addRow("xspf %s", tag) << int(PlaylistFormat::Xspf) << relative;
            QTest::addRow("pls %s", tag) << int(PlaylistFormat::Pls) << relative;
        }
    }
    void writesWhatItReads()
    {
        QFETCH(const int, format);
        QFETCH(const bool, relative);
        PlaylistFile file;
        file.name = QString::fromUtf8("Straße <1> & \"2\"");
        const QStringList paths = nastyPaths();
        for (const QString& path : paths)
            file.entries.push_back(
                entry(path, QString::fromUtf8("Døgn & <x>"), QStringLiteral("T - \"u\""), 61000));
        file.entries.push_back(entry(QStringLiteral("/music/no names.mp3"), {}, {}, 0));
        const auto as = static_cast<PlaylistFormat>(format);
        const QByteArray bytes = formatPlaylist(file, as, relative ? folder : QString());
        const PlaylistFile again = read(bytes, as);
        QCOMPARE(told(PlaylistFile{{}, {}, again.broken}), QString());
        QCOMPARE(again.entries.size(), file.entries.size());
        for (std::size_t i = 0; i < file.entries.size(); ++i) {
            QCOMPARE(again.entries[i].paths.value(0), file.entries[i].paths.value(0));
            QCOMPARE(again.entries[i].artist, file.entries[i].artist);
            QCOMPARE(again.entries[i].title, file.entries[i].title);
            QCOMPARE(again.entries[i].lengthMs, file.entries[i].lengthMs);
        }
        if (as != PlaylistFormat::Pls)
            QCOMPARE(again.name, file.name);
    }

    void relativePathsMoveWithTheirFolder()
    {
        PlaylistFile file;
        file.entries = {entry(QStringLiteral("/music/lists/a.mp3"), {}, {}, 0),
                        entry(QStringLiteral("/music/b.mp3"), {}, {}, 0)};
        const QByteArray bytes = formatPlaylist(file, PlaylistFormat::M3u8, folder);
        QCOMPARE(bytes, QByteArray("#EXTM3U\n#EXTINF:-1,\na.mp3\n#EXTINF:-1,\n../b.mp3\n"));
    }

    void partsOfFilesGoThroughM3u()
    {
        PlaylistFile file;
        file.entries = {
            entry(QStringLiteral("/music/side.flac"), QStringLiteral("A"), QStringLiteral("T"), 58750)};
        file.entries[0].startMs = 61250;
        file.entries[0].endMs = 120000;
        const PlaylistFile again = read(formatPlaylist(file, PlaylistFormat::M3u8), PlaylistFormat::M3u8);
        QCOMPARE(again.entries.at(0).startMs, 61250);
        QCOMPARE(again.entries.at(0).endMs, 120000);
    }

    void xmlHoldsNoForbiddenCharacter()
    {
        PlaylistFile file;
        file.name = QStringLiteral("a") + QChar(1) + QChar(0xD800) + QChar(0xFFFF) + QStringLiteral("b");
        file.entries = {entry(QStringLiteral("/a.mp3"), QString(QChar(8)), QString(QChar(0xDC00)), 1)};
        const QByteArray bytes = formatPlaylist(file, PlaylistFormat::Xspf);
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(read(bytes, PlaylistFormat::Xspf).name, QStringLiteral("ab"));
    }
};

SILLON_TEST(PlaylistFileTest, playlistfile)
#include "tst_playlistfile.moc"
