// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cueparts.h"
#include "library/partrows.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

CueSheet sheetOf(std::vector<CueTrack> tracks, const char* fileName = "album.wav")
{
    CueSheet sheet;
    sheet.files.push_back({text(fileName), std::move(tracks)});
    return sheet;
}

Tags fileTags()
{
    Tags tags;
    tags.recording.artist = text("File Artist");
    tags.recording.title = text("File Title");
    tags.recording.mbid = RecordingMbid::parse(text("b1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.recording.artistMbid = ArtistMbid::parse(text("a1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.release.title = text("File Album");
    tags.release.mbid = ReleaseMbid::parse(text("c1a9c0e9-d987-4042-ae91-78d6a3267d69"));
    tags.genre = text("File Genre");
    tags.year = 2001;
    tags.originalDate = text("1970");
    tags.lengthMs = 600000;
    return tags;
}

TrackPart part(qint64 startMs, int number)
{
    TrackPart part;
    part.startMs = startMs;
    part.tags.trackNumber = number;
    return part;
}

} // namespace

class CuePartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreFoundLeniently_data();
    void namesAreFoundLeniently();
    void partsFollowEachOther();
    void whatTheSheetDoesNotSayComesFromTheFile();
    void whatTheSheetSaysCounts();
    void oneTrackIsTheWholeFile();
    void tracksOutOfOrderOrBeyondTheEndAreLeftOut();
    void rowsKeepStandingForTheSameMusic_data();
    void rowsKeepStandingForTheSameMusic();
};

void CuePartsTest::namesAreFoundLeniently_data()
{
    QTest::addColumn<QString>("inSheet");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("audio");
    QTest::addColumn<bool>("meant");
    QTest::newRow("exactly") << text("a.flac") << text("x.cue") << text("a.flac") << true;
    QTest::newRow("before encoding") << text("CDImage.wav") << text("x.cue") << text("CDImage.flac") << true;
    QTest::newRow("other case") << text("CDIMAGE.WAV") << text("x.cue") << text("cdimage.wav") << true;
    QTest::newRow("a folder of Windows") << text("C:\\rip\\a.wav") << text("x.cue") << text("a.wav") << true;
    QTest::newRow("a folder") << text("rip/a.wav") << text("x.cue") << text("a.wav") << true;
    QTest::newRow("the sheet's name") << text("b.wav") << text("a.cue") << text("a.flac") << true;
    QTest::newRow("the sheet's long name") << text("b.wav") << text("a.flac.cue") << text("a.flac") << true;
    QTest::newRow("something else") << text("b.wav") << text("b.cue") << text("a.flac") << false;
}

void CuePartsTest::namesAreFoundLeniently()
{
    QFETCH(const QString, inSheet);
    QFETCH(const QString, sheet);
    QFETCH(const QString, audio);
    QFETCH(const bool, meant);
    CueSheet parsed;
    parsed.files.push_back({inSheet, {}});
    QCOMPARE(fileMeant(parsed, sheet, audio) != nullptr, meant);
    QVERIFY(!fileMeant(CueSheet(), sheet, audio));
}

void CuePartsTest::partsFollowEachOther()
{
    const CueSheet sheet = sheetOf({{1, 0, text("One"), {}}, {2, 200000, text("Two"), {}}});
    const auto parts = partsOf(sheet, sheet.files.front(), fileTags());
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[0].startMs, qint64{0});
    QCOMPARE(parts[0].endMs, qint64{200000});
    QCOMPARE(parts[0].tags.lengthMs, qint64{200000});
    QCOMPARE(parts[1].startMs, qint64{200000});
    QCOMPARE(parts[1].endMs, qint64{0}); // the file's end
    QCOMPARE(parts[1].tags.lengthMs, qint64{400000});
    QCOMPARE(parts[1].tags.recording.title, text("Two"));
    QCOMPARE(parts[1].tags.trackNumber, 2);
}

void CuePartsTest::whatTheSheetDoesNotSayComesFromTheFile()
{
    const CueSheet sheet = sheetOf({{1, 0, {}, {}}, {2, 200000, {}, {}}});
    const Tags tags = partsOf(sheet, sheet.files.front(), fileTags()).at(0).tags;
    QCOMPARE(tags.recording.artist, text("File Artist"));
    QVERIFY(tags.recording.artistMbid.has_value());
    QVERIFY(!tags.recording.mbid); // that of the whole file
    QVERIFY(tags.recording.title.isEmpty());
    QCOMPARE(tags.release.title, text("File Album"));
    QVERIFY(tags.release.mbid.has_value());
    QCOMPARE(tags.genre, text("File Genre"));
    QCOMPARE(tags.year, 2001);
    QCOMPARE(tags.originalDate, text("1970"));
}

void CuePartsTest::whatTheSheetSaysCounts()
{
    CueSheet sheet = sheetOf({{1, 0, text("One"), text("Guest")}, {2, 200000, text("Two"), {}}});
    sheet.performer = text("Band");
    sheet.title = text("Album");
    sheet.genre = text("Genre");
    sheet.date = text("1999-02-01");
    sheet.discNumber = 3;
    const auto parts = partsOf(sheet, sheet.files.front(), fileTags());
    QCOMPARE(parts[0].tags.recording.artist, text("Guest"));
    QVERIFY(!parts[0].tags.recording.artistMbid);
    QCOMPARE(parts[1].tags.recording.artist, text("Band"));
    QCOMPARE(parts[1].tags.release.albumArtist, text("Band"));
    QCOMPARE(parts[1].tags.release.title, text("Album"));
    QCOMPARE(parts[1].tags.genre, text("Genre"));
    QCOMPARE(parts[1].tags.year, 1999);
    QCOMPARE(parts[1].tags.discNumber, 3);
}

void CuePartsTest::oneTrackIsTheWholeFile()
{
    const CueSheet sheet = sheetOf({{1, 0, text("One"), {}}});
    QVERIFY(partsOf(sheet, sheet.files.front(), fileTags()).empty());
}

void CuePartsTest::tracksOutOfOrderOrBeyondTheEndAreLeftOut()
{
    const CueSheet sheet =
        sheetOf({{1, 0, {}, {}}, {2, 300000, {}, {}}, {3, 200000, {}, {}}, {4, 600000, {}, {}}});
    const auto parts = partsOf(sheet, sheet.files.front(), fileTags());
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[1].tags.trackNumber, 2);
    QCOMPARE(parts[1].endMs, qint64{0});
}

void CuePartsTest::rowsKeepStandingForTheSameMusic_data()
{
    using Parts = std::vector<TrackPart>;
    using Rows = std::vector<PartRow>;
    using Ids = std::vector<TrackId>;
    QTest::addColumn<Parts>("parts");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Ids>("ofParts");
    QTest::addColumn<Ids>("leftOver");
    const Rows two{{7, 0, 1, false}, {8, 5000, 2, false}};
    QTest::newRow("unchanged") << Parts{part(0, 1), part(5000, 2)} << two << Ids{7, 8} << Ids{};
    QTest::newRow("a start corrected") << Parts{part(0, 1), part(4000, 2)} << two << Ids{7, 8} << Ids{};
    QTest::newRow("both corrected") << Parts{part(1, 1), part(4000, 2)} << two << Ids{7, 8} << Ids{};
    QTest::newRow("one in between") << Parts{part(0, 1), part(2000, 2), part(5000, 3)} << two << Ids{7, 0, 8}
                                    << Ids{};
    QTest::newRow("the whole again") << Parts{part(0, 0)} << two << Ids{7} << Ids{8};
    QTest::newRow("the whole first") << Parts{part(30, 1), part(4000, 2)} << Rows{{7, 0, 9, false}}
                                     << Ids{7, 0} << Ids{};
    QTest::newRow("nothing known") << Parts{part(0, 1)} << Rows{} << Ids{0} << Ids{};
}

void CuePartsTest::rowsKeepStandingForTheSameMusic()
{
    QFETCH(const std::vector<TrackPart>, parts);
    QFETCH(const std::vector<PartRow>, rows);
    QFETCH(const std::vector<TrackId>, ofParts);
    QFETCH(const std::vector<TrackId>, leftOver);
    const PartRows matched = matchParts(parts, rows);
    QCOMPARE(matched.ofParts, ofParts);
    QCOMPARE(matched.leftOver, leftOver);
}

SILLON_TEST(CuePartsTest, cueparts)
#include "tst_cueparts.moc"
