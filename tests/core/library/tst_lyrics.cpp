// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/lyrics.h"
#include "library/lyricsreader.h"
#include "library/tagwriter.h"
#include "songs.h"
#include "testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// "12000 First|17200 Second"; untimed lines without a number.
QString shown(const Lyrics& lyrics)
{
    QStringList lines;
    for (const LyricLine& line : lyrics.lines)
        lines.append(lyrics.timed ? QStringLiteral("%1 %2").arg(line.atMs).arg(line.text) : line.text);
    return lines.join(u'|');
}

} // namespace

class LyricsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreRead_data();
    void linesAreRead();
    void encodingsAreTold_data();
    void encodingsAreTold();
    void theLineOfAPositionIsFound();
    void hugeInputIsBounded();
    void aFileBesideComesBeforeTheTags();
    void lyricsInTagsAreFound_data();
    void lyricsInTagsAreFound();
    void withoutLyricsThereAreNone();
};

void LyricsTest::linesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::newRow("timed") << s("[00:12.00]First\n[00:17.20]Second") << s("12000 First|17200 Second");
    QTest::newRow("thousandths, tenths, none")
        << s("[00:01.5]a\n[00:01.500]b\n[00:02]c") << s("1500 a|1500 b|2000 c");
    QTest::newRow("colon before hundredths") << s("[00:01:50]a") << s("1500 a");
    QTest::newRow("hours") << s("[01:00:01.00]a") << s("3601000 a");
    QTest::newRow("several times") << s("[00:20.00][00:10.00]Refrain\n[00:15]Verse")
                                   << s("10000 Refrain|15000 Verse|20000 Refrain");
    QTest::newRow("headers") << s("[ar:Somebody]\n[ti:Song]\n[length: 03:20]\n[00:01]a") << s("1000 a");
    QTest::newRow("earlier") << s("[offset:250]\n[00:01]a") << s("750 a");
    QTest::newRow("later") << s("[00:01]a\n[offset: -250]") << s("1250 a");
    QTest::newRow("never before the start") << s("[offset:+5000]\n[00:01]a") << s("0 a");
    QTest::newRow("pauses") << s("[00:01]a\n[00:05]\n[00:09]b") << s("1000 a|5000 |9000 b");
    QTest::newRow("words timed") << s("[00:01]<00:01.00> One <00:01.50>by one <3") << s("1000 One by one <3");
    QTest::newRow("old line ends") << s("[00:01]a\r[00:02]b\r\n[00:03]c") << s("1000 a|2000 b|3000 c");
    QTest::newRow("plain") << s("\nFirst\n\nSecond\n\n") << s("First||Second");
    QTest::newRow("plain with notes") << s("[Chorus]\nLa la\n[x2]") << s("[Chorus]|La la|[x2]");
    QTest::newRow("plain with a header") << s("[ar:Somebody]\nLa la") << s("La la");
    QTest::newRow("untimed between timed ones") << s("La\n[00:01]a") << s("1000 a");
    QTest::newRow("impossible times") << s("[99999:00]a\n[0x:10]b") << s("[99999:00]a|[0x:10]b");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only headers") << s("[ar:Somebody]\n[offset:20]") << QString();
}

void LyricsTest::linesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, lines);
    QCOMPARE(shown(parseLyrics(text)), lines);
}

void LyricsTest::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << QByteArray("Jóga 夜空") << s("Jóga 夜空");
    QTest::newRow("utf-8 with a mark") << QByteArray("\xEF\xBB\xBFJóga") << s("Jóga");
    QTest::newRow("utf-16 little") << QByteArray("\xFF\xFE"
                                                 "J\0\xF3\0",
                                                 6)
                                   << s("Jó");
    QTest::newRow("utf-16 big") << QByteArray("\xFE\xFF\0J\0\xF3", 6) << s("Jó");
    QTest::newRow("windows") << QByteArray("\x93J\xF3ga\x94 \x80") << s("“Jóga” €");
    QTest::newRow("empty") << QByteArray() << QString();
}

void LyricsTest::encodingsAreTold()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QCOMPARE(decodeLyrics(bytes), text);
}

void LyricsTest::theLineOfAPositionIsFound()
{
    const Lyrics lyrics = parseLyrics(s("[00:10]a\n[00:20]b"));
    QCOMPARE(lyrics.lineAt(0), -1);
    QCOMPARE(lyrics.lineAt(9999), -1);
    QCOMPARE(lyrics.lineAt(10000), 0);
    QCOMPARE(lyrics.lineAt(19999), 0);
    QCOMPARE(lyrics.lineAt(20000), 1);
    QCOMPARE(lyrics.lineAt(999999), 1);
    QCOMPARE(parseLyrics(s("a\nb")).lineAt(10), -1);
}

void LyricsTest::hugeInputIsBounded()
{
    QCOMPARE(parseLyrics(s("a\n").repeated(30000)).lines.size(), mostLyricLines);
    const Lyrics many = parseLyrics(s("[00:01]").repeated(500).append(s("x\n")).repeated(200));
    QVERIFY(many.lines.size() <= mostLyricLines);
    QVERIFY(many.timed);
}

void LyricsTest::aFileBesideComesBeforeTheTags()
{
    const QTemporaryDir folder;
    const QString song = folder.filePath(s("01 Song.flac"));
    QVERIFY(makeSong(song, {{"LYRICS", "from the tags"}}));
    QCOMPARE(shown(readLyrics(song).value()), s("from the tags"));
    QVERIFY(writeBytes(folder.filePath(s("01 Song.lrc")), "[00:01.00]from the file"));
    QCOMPARE(shown(readLyrics(song).value()), s("1000 from the file"));
}

void LyricsTest::lyricsInTagsAreFound_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.flac", "a.mp3", "a.m4a", "a.opus", "a.wv", "a.wma"})
        QTest::newRow(name) << s(name);
}

void LyricsTest::lyricsInTagsAreFound()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString song = folder.filePath(name);
    QVERIFY(encode(song, makeTone(0.3, 0.1), {}));
    const TagChange change{{{EditableTag::Lyrics, {s("[00:01]one\n[00:02]two")}}}, {}};
    QVERIFY(writeTags(song, change, {}, [](const TagMemory&) -> Done { return {}; }));
    QCOMPARE(shown(readLyrics(song).value()), s("1000 one|2000 two"));
}

void LyricsTest::withoutLyricsThereAreNone()
{
    const QTemporaryDir folder;
    const QString song = folder.filePath(s("a.flac"));
    QVERIFY(makeSong(song, {}));
    QVERIFY(readLyrics(song)->isEmpty());
    QCOMPARE(readLyrics(folder.filePath(s("none.flac"))).error().kind, ErrorKind::NotFound);
}

SILLON_TEST(LyricsTest, lyrics)
#include "tst_lyrics.moc"
