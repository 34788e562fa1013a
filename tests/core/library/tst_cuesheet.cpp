// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cuesheet.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

constexpr auto usual = R"(REM GENRE "Electronic; Art Pop"
REM DATE 1997
REM DISCID 8B0A5D0A
REM DISCNUMBER 2
CATALOG 0731453965928
PERFORMER "Björk"
TITLE "Homogenic"
FILE "Björk - Homogenic.flac" WAVE
  TRACK 01 AUDIO
    TITLE "Hunter"
    PERFORMER "Björk"
    ISRC GBAAA9700001
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    TITLE "Jóga"
    FLAGS DCP
    PREGAP 00:02:00
    INDEX 00 04:13:20
    INDEX 01 04:15:37
)";

CueSheet parsed(const char* text)
{
    return parseCueSheet(QByteArray(text));
}

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class CueSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsualSheetIsRead();
    void timesAreInFrames_data();
    void timesAreInFrames();
    void lineEndsBlanksAndCaseDoNotMatter();
    void encodingsAreRecognised_data();
    void encodingsAreRecognised();
    void tracksBelongToTheFileOfTheirIndex();
    void quotesMayBeMissingOrInside();
    void aTitleMayFollowItsIndex();
    void dataTracksAreLeftOut();
    void linesNotUnderstoodAreListed();
    void junkIsBounded();
};

void CueSheetTest::theUsualSheetIsRead()
{
    const CueSheet sheet = parsed(usual);
    QCOMPARE(sheet.title, text("Homogenic"));
    QCOMPARE(sheet.performer, text("Björk"));
    QCOMPARE(sheet.genre, text("Electronic; Art Pop"));
    QCOMPARE(sheet.date, text("1997"));
    QCOMPARE(sheet.discNumber, 2);
    QCOMPARE(sheet.files.size(), std::size_t{1});
    QCOMPARE(sheet.files[0].name, text("Björk - Homogenic.flac"));
    const auto& tracks = sheet.files[0].tracks;
    QCOMPARE(tracks.size(), std::size_t{2});
    QCOMPARE(tracks[0].number, 1);
    QCOMPARE(tracks[0].title, text("Hunter"));
    QCOMPARE(tracks[0].performer, text("Björk"));
    QCOMPARE(tracks[0].startMs, qint64{0});
    QCOMPARE(tracks[1].title, text("Jóga"));
    QVERIFY(tracks[1].performer.isEmpty());
    QCOMPARE(tracks[1].startMs, qint64{255493}); // INDEX 01, not the gap before it
    QVERIFY(sheet.mistakes.empty());
}

void CueSheetTest::timesAreInFrames_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zero") << QByteArray("00:00:00") << qint64{0};
    QTest::newRow("frames") << QByteArray("00:00:74") << qint64{986};
    QTest::newRow("seconds") << QByteArray("01:59:00") << qint64{119000};
    QTest::newRow("long") << QByteArray("1234:00:00") << qint64{74040000};
    for (const char* wrong : {"", "1:2", "00:60:00", "00:00:75", "00:00:00:00", "-1:00:00", "aa:bb:cc",
                              "99999999999:00:00", "00:00:000"})
        QTest::newRow(*wrong == 0 ? "nothing" : wrong) << QByteArray(wrong) << qint64{-1};
}

void CueSheetTest::timesAreInFrames()
{
    QFETCH(const QByteArray, time);
    QFETCH(const qint64, ms);
    const CueSheet sheet = parseCueSheet(QByteArray("FILE a WAVE\nTRACK 1 AUDIO\nINDEX 01 " + time));
    QCOMPARE(sheet.files[0].tracks.size(), ms < 0 ? std::size_t{0} : std::size_t{1});
    QCOMPARE(sheet.mistakes.size(), ms < 0 ? std::size_t{1} : std::size_t{0});
    if (ms >= 0)
        QCOMPARE(sheet.files[0].tracks[0].startMs, ms);
}

void CueSheetTest::lineEndsBlanksAndCaseDoNotMatter()
{
    const CueSheet sheet = parsed(
        "file  \"a.wav\"  wave\r\n\r\n\ttrack 01 audio\r\n\t title \"x\"\r\n  Index  01  00:01:00\r\n");
    QCOMPARE(sheet.files.size(), std::size_t{1});
    QCOMPARE(sheet.files[0].name, text("a.wav"));
    QCOMPARE(sheet.files[0].tracks.size(), std::size_t{1});
    QCOMPARE(sheet.files[0].tracks[0].title, text("x"));
    QCOMPARE(sheet.files[0].tracks[0].startMs, qint64{1000});
    QVERIFY(sheet.mistakes.empty());
}

void CueSheetTest::encodingsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString title = text("TITLE \"Jóga\"");
    QTest::newRow("UTF-8") << title.toUtf8();
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + title.toUtf8();
    QTest::newRow("Latin-1") << title.toLatin1();
    const QString marked = QChar(0xFEFF) + title;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(marked.utf16()), marked.size() * 2);
}

void CueSheetTest::encodingsAreRecognised()
{
    QFETCH(const QByteArray, bytes);
    const CueSheet sheet = parseCueSheet(bytes);
    QCOMPARE(sheet.title, text("Jóga"));
    QVERIFY(sheet.mistakes.empty());
}

void CueSheetTest::tracksBelongToTheFileOfTheirIndex()
{
    // As some rippers write it: the gap before track 2 is at the end of the first file.
    const CueSheet sheet = parsed("FILE \"1.wav\" WAVE\nTRACK 01 AUDIO\nTITLE One\nINDEX 01 00:00:00\n"
                                  "TRACK 02 AUDIO\nTITLE Two\nINDEX 00 03:00:00\n"
                                  "FILE \"2.wav\" WAVE\nINDEX 01 00:00:00\n");
    QCOMPARE(sheet.files.size(), std::size_t{2});
    QCOMPARE(sheet.files[0].tracks.size(), std::size_t{1});
    QCOMPARE(sheet.files[1].tracks.size(), std::size_t{1});
    QCOMPARE(sheet.files[1].tracks[0].title, text("Two"));
}

void CueSheetTest::quotesMayBeMissingOrInside()
{
    QCOMPARE(parsed("TITLE The \"Best\" Of").title, text("The \"Best\" Of"));
    QCOMPARE(parsed("TITLE \"The \"Best\" Of\"").title, text("The \"Best\" Of"));
    QCOMPARE(parsed("TITLE \"Never closed").title, text("Never closed"));
    QCOMPARE(parsed("TITLE \"").title, QString());
    QCOMPARE(parsed("TITLE").title, QString());
    QCOMPARE(parsed("FILE My Album.ape WAVE").files.at(0).name, text("My Album.ape"));
    QCOMPARE(parsed("FILE").files.at(0).name, QString());
}

void CueSheetTest::aTitleMayFollowItsIndex()
{
    const CueSheet sheet = parsed("TITLE Album\nFILE a WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\nTITLE One\n");
    QCOMPARE(sheet.title, text("Album"));
    QCOMPARE(sheet.files[0].tracks[0].title, text("One"));
}

void CueSheetTest::dataTracksAreLeftOut()
{
    const CueSheet sheet =
        parsed("TITLE Album\nFILE a BINARY\nTRACK 01 MODE1/2352\nTITLE Data\nINDEX 01 00:00:00\n"
               "TRACK 02 AUDIO\nTITLE Song\nINDEX 01 05:00:00\n");
    QCOMPARE(sheet.title, text("Album"));
    QCOMPARE(sheet.files[0].tracks.size(), std::size_t{1});
    QCOMPARE(sheet.files[0].tracks[0].title, text("Song"));
}

void CueSheetTest::linesNotUnderstoodAreListed()
{
    const CueSheet sheet =
        parsed("HELLO world\nTRACK x AUDIO\nINDEX 01 00:00:00\nTRACK 1 AUDIO\nINDEX 01 00:00:00\n");
    QCOMPARE(sheet.mistakes.size(), std::size_t{3}); // the last index has no file
    QCOMPARE(sheet.mistakes[0].line, 1);
    QCOMPARE(sheet.mistakes[0].text, text("HELLO world"));
    QCOMPARE(sheet.mistakes[1].line, 2);
    QCOMPARE(sheet.mistakes[2].line, 5);
}

void CueSheetTest::junkIsBounded()
{
    QByteArray junk;
    for (int i = 0; i < 5000; ++i)
        junk += "junk\nFILE a WAVE\nTRACK 01 AUDIO\nINDEX 01 00:00:00\n";
    const CueSheet sheet = parseCueSheet(junk);
    QVERIFY(sheet.mistakes.size() <= 100);
    std::size_t tracks = 0;
    for (const CueFile& file : sheet.files)
        tracks += file.tracks.size();
    QCOMPARE(tracks, std::size_t{999});
    QVERIFY(parseCueSheet(QByteArray()).files.empty());
}

SILLON_TEST(CueSheetTest, cuesheet)
#include "tst_cuesheet.moc"
