// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "library/tagreader.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <mp4file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

const char* const recordingId = "b1a9c0e9-d987-4042-ae91-78d6a3267d69";
const char* const artistId = "a1a9c0e9-d987-4042-ae91-78d6a3267d69";
const char* const releaseId = "c1a9c0e9-d987-4042-ae91-78d6a3267d69";
const char* const groupId = "d1a9c0e9-d987-4042-ae91-78d6a3267d69";

Fields allFields()
{
    return {{"ARTIST", "Björk"},
            {"TITLE", "Jóga 夜空 🎵"},
            {"ALBUM", "Homogenic"},
            {"ALBUMARTIST", "Various Artists"},
            {"TRACKNUMBER", "2/10"},
            {"DISCNUMBER", "1/2"},
            {"GENRE", "Electronic"},
            {"DATE", "2009-05-01"},
            {"ORIGINALDATE", "1997-09-22"},
            {"MUSICBRAINZ_TRACKID", recordingId},
            {"MUSICBRAINZ_ARTISTID", artistId},
            {"MUSICBRAINZ_ALBUMID", releaseId},
            {"MUSICBRAINZ_RELEASEGROUPID", groupId}};
}

template <typename T>
QByteArray little(T number)
{
    QByteArray bytes(sizeof(T), 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

template <typename T>
QByteArray big(T number)
{
    QByteArray bytes(sizeof(T), 0);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// An ID3v2.3 tag as other programs write it: UTF-16 texts, the recording's id as a file identifier.
QByteArray id3v23()
{
    const auto frame = [](const char* name, const QByteArray& body) {
        QByteArray bytes(name);
        bytes += big(static_cast<quint32>(body.size()));
        bytes += QByteArray(2, 0);
        return QByteArray(bytes + body);
    };
    const auto utf16 = [](const char* text) {
        const QString units = QString::fromUtf8(text);
        QByteArray bytes("\xFF\xFE", 2);
        for (const QChar unit : units)
            bytes += little(unit.unicode());
        return bytes;
    };
    const QByteArray one(1, 1);
    QByteArray frames = frame("TIT2", one + utf16("Jóga"));
    frames += frame("TPE1", one + utf16("Björk"));
    frames += frame("TPE2", one + utf16("Various Artists"));
    frames += frame("TRCK", one + utf16("02/10"));
    frames += frame("TYER", one + utf16("2009"));
    frames += frame("TORY", one + utf16("1997"));
    frames += frame("UFID", QByteArray("http://musicbrainz.org") + QByteArray(1, 0) + recordingId);
    frames += frame("TXXX", one + utf16("MusicBrainz Album Id") + QByteArray(2, 0) + utf16(releaseId));
    const auto size = static_cast<quint32>(frames.size());
    QByteArray tag("ID3\x03\x00\x00", 6);
    for (const int shift : {21, 14, 7, 0})
        tag += static_cast<char>((size >> shift) & 0x7F);
    return tag + frames;
}

/// DSF by Sony's specification: two headers, a silent block, an ID3v2 tag.
QByteArray dsf(const QByteArray& tag)
{
    constexpr quint64 block = 4096;
    const quint64 dataChunk = 12 + block;
    QByteArray bytes("DSD ");
    bytes += little<quint64>(28);
    bytes += little<quint64>(80 + dataChunk + static_cast<quint64>(tag.size()));
    bytes += little<quint64>(tag.isEmpty() ? 0 : 80 + dataChunk);
    bytes += "fmt " + little<quint64>(52) + little<quint32>(1) + little<quint32>(0);
    bytes += little<quint32>(1) + little<quint32>(1);       // mono
    bytes += little<quint32>(2822400) + little<quint32>(1); // rate, bits
    bytes += little<quint64>(2822400ULL * 3 / 2);           // 1.5 s
    bytes += little<quint32>(block) + little<quint32>(0);
    bytes += "data" + little<quint64>(dataChunk) + QByteArray(block, 0x69);
    return bytes + tag;
}

/// The header of a Monkey's Audio file of 1.5 s; there is no free encoder.
QByteArray monkeysAudio()
{
    QByteArray bytes("MAC ");
    bytes += little<quint16>(3990) + little<quint16>(0);
    bytes += little<quint32>(52) + little<quint32>(24) + little<quint32>(0) + little<quint32>(44);
    bytes += little<quint32>(1000) + little<quint32>(0) + little<quint32>(0) + QByteArray(16, 0);
    bytes += little<quint16>(2000) + little<quint16>(0);
    bytes += little<quint32>(73728) + little<quint32>(66150) + little<quint32>(1);
    bytes += little<quint16>(16) + little<quint16>(2) + little<quint32>(44100);
    return bytes + QByteArray(1000, 0);
}

} // namespace

class TagReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFormatTellsEverything_data();
    void everyFormatTellsEverything();
    void dsfIsRead();
    void monkeysAudioIsRead();
    void tagsOfOtherProgramsAreRead();
    void untaggedFilesTellTheirLength();
    void aWrongSuffixIsSeenThrough_data();
    void aWrongSuffixIsSeenThrough();
    void longTagsSurvive();
    void hugeCoversAreNotHeldInMemory_data();
    void hugeCoversAreNotHeldInMemory();
    void brokenFilesAreMalformed_data();
    void brokenFilesAreMalformed();
    void aTruncatedFileStillTellsItsTags();
    void whatIsNotThereIsNotFound();
    void foldersAndPipesAreRefused();
    void namesThatAreNoUtf8AreRead();
    void damagedFilesNeverCrash();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
};

void TagReaderTest::everyFormatTellsEverything_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("toleranceMs"); // lossy formats pad
    QTest::addColumn<QString>("type");
    const auto row = [](const char* name, int toleranceMs, const char* type) {
        QTest::newRow(name) << QString::fromLatin1(name) << toleranceMs << QString::fromLatin1(type);
    };
    row("a.flac", 1, "FLAC");
    row("a.wav", 1, "WAV");
    row("a.aiff", 1, "AIFF");
    row("a.wv", 1, "WavPack");
    row("a.alac.m4a", 50, "ALAC");
    row("a.m4a", 100, "AAC");
    row("a.mp3", 60, "MP3");
    row("a.ogg", 30, "Vorbis");
    row("a.opus", 30, "Opus");
    row("a.mpc", 60, "Musepack");
    row("a.wma", 200, "WMA");
}

void TagReaderTest::everyFormatTellsEverything()
{
    QFETCH(const QString, name);
    QFETCH(const int, toleranceMs);
    const QString file = m_folder.filePath(name);
    QVERIFY2(encode(file, makeTone(1.5, 0.2), {}), "the encoder is missing");
    QVERIFY(tagFile(file, allFields()));
    const auto tags = readTags(file);
    QVERIFY2(tags, qPrintable(tags ? QString() : tags.error().serverText));
    QCOMPARE(tags->recording.artist, QStringLiteral("Björk"));
    QCOMPARE(tags->recording.title, QStringLiteral("Jóga 夜空 🎵"));
    QCOMPARE(tags->release.title, QStringLiteral("Homogenic"));
    QCOMPARE(tags->release.albumArtist, QStringLiteral("Various Artists"));
    QCOMPARE(tags->trackNumber, 2);
    QCOMPARE(tags->discNumber, 1);
    QCOMPARE(tags->genre, QStringLiteral("Electronic"));
    QCOMPARE(tags->year, 2009);
    QCOMPARE(tags->originalDate, QStringLiteral("1997-09-22"));
    QVERIFY(tags->recording.mbid == RecordingMbid::parse(QLatin1String(recordingId)));
    QVERIFY(tags->recording.artistMbid == ArtistMbid::parse(QLatin1String(artistId)));
    QVERIFY(tags->release.mbid == ReleaseMbid::parse(QLatin1String(releaseId)));
    QVERIFY(tags->release.groupMbid == ReleaseGroupMbid::parse(QLatin1String(groupId)));
    QVERIFY2(qAbs(tags->lengthMs - 1500) <= toleranceMs, qPrintable(QString::number(tags->lengthMs)));
    QFETCH(const QString, type);
    QCOMPARE(tags->form.type, type);
    QCOMPARE(tags->form.channels, 2);
    QCOMPARE(tags->form.sampleRate, type == QStringLiteral("Opus") ? 48000 : 44100);
    QVERIFY2(tags->form.bitRate > 0 && tags->form.bitRate <= 1500,
             qPrintable(QString::number(tags->form.bitRate)));
}

void TagReaderTest::dsfIsRead()
{
    QVERIFY(writeBytes(path("a.dsf"), dsf(id3v23())));
    const auto tags = readTags(path("a.dsf"));
    QVERIFY(tags);
    QCOMPARE(tags->lengthMs, qint64{1500});
    QVERIFY((tags->form == AudioForm{QStringLiteral("DSF"), 2822, 2822400, 1}));
    QCOMPARE(tags->recording.artist, QStringLiteral("Björk"));
    QVERIFY(tags->recording.mbid == RecordingMbid::parse(QLatin1String(recordingId)));
    QVERIFY(writeBytes(path("untagged.dsf"), dsf({})));
    const auto untagged = readTags(path("untagged.dsf"));
    QVERIFY(untagged);
    QCOMPARE(untagged->lengthMs, qint64{1500});
    QVERIFY(untagged->recording == Recording{});
    QVERIFY(writeBytes(path("short.dsf"), dsf({}).left(60)));
    QVERIFY(!readTags(path("short.dsf")));
    QByteArray farTag = dsf({});
    farTag.replace(20, 8, little<quint64>(0x7fffffffffffff00));
    QVERIFY(writeBytes(path("far.dsf"), farTag));
    QVERIFY(readTags(path("far.dsf")));
}

void TagReaderTest::monkeysAudioIsRead()
{
    QVERIFY(writeBytes(path("a.ape"), monkeysAudio()));
    QVERIFY(tagFile(path("a.ape"), allFields()));
    const auto tags = readTags(path("a.ape"));
    QVERIFY(tags);
    QCOMPARE(tags->lengthMs, qint64{1500});
    QCOMPARE(tags->recording.title, QStringLiteral("Jóga 夜空 🎵"));
    QVERIFY(tags->release.groupMbid == ReleaseGroupMbid::parse(QLatin1String(groupId)));
}

void TagReaderTest::tagsOfOtherProgramsAreRead()
{
    QVERIFY(encode(path("plain.mp3"), makeTone(1.0, 0.2)));
    QVERIFY(writeBytes(path("tagged.mp3"), id3v23() + bytesOf(path("plain.mp3"))));
    const auto tags = readTags(path("tagged.mp3"));
    QVERIFY(tags);
    QCOMPARE(tags->recording.artist, QStringLiteral("Björk"));
    QCOMPARE(tags->recording.title, QStringLiteral("Jóga"));
    QCOMPARE(tags->release.albumArtist, QStringLiteral("Various Artists"));
    QCOMPARE(tags->trackNumber, 2);
    QCOMPARE(tags->year, 2009);
    QCOMPARE(tags->originalDate, QStringLiteral("1997"));
    QVERIFY(tags->recording.mbid == RecordingMbid::parse(QLatin1String(recordingId)));
    QVERIFY(tags->release.mbid == ReleaseMbid::parse(QLatin1String(releaseId)));
}

void TagReaderTest::untaggedFilesTellTheirLength()
{
    writeWav(path("untagged.wav"), makeTone(0.5, 0.2));
    const auto tags = readTags(path("untagged.wav"));
    QVERIFY(tags);
    Tags expected;
    expected.lengthMs = 500;
    expected.form = {QStringLiteral("WAV"), 1411, 44100, 2};
    QVERIFY(*tags == expected);
}

void TagReaderTest::aWrongSuffixIsSeenThrough_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("named");
    QTest::newRow("flac as mp3") << QStringLiteral("w1.flac") << QStringLiteral("w1.mp3");
    QTest::newRow("mp3 as flac") << QStringLiteral("w2.mp3") << QStringLiteral("w2.flac");
    QTest::newRow("ogg as m4a") << QStringLiteral("w3.ogg") << QStringLiteral("w3.m4a");
    QTest::newRow("opus as ogg") << QStringLiteral("w4.opus") << QStringLiteral("w4.ogg");
}

void TagReaderTest::aWrongSuffixIsSeenThrough()
{
    QFETCH(const QString, made);
    QFETCH(const QString, named);
    QVERIFY(makeSong(m_folder.filePath(made), {{"TITLE", "Disguised"}}, 1.0));
    QVERIFY(QFile::rename(m_folder.filePath(made), m_folder.filePath(named)));
    const auto tags = readTags(m_folder.filePath(named));
    QVERIFY(tags);
    QCOMPARE(tags->recording.title, QStringLiteral("Disguised"));
    QVERIFY(tags->lengthMs >= 990);
}

void TagReaderTest::longTagsSurvive()
{
    const std::string longText(10000, 'x');
    QVERIFY(makeSong(path("long.flac"),
                     {{"TITLE", longText}, {"ARTIST", "A"}, {"LYRICS", std::string(500000, 'y')}}));
    const auto tags = readTags(path("long.flac"));
    QVERIFY(tags);
    QCOMPARE(tags->recording.title, QString::fromStdString(longText));
}

void TagReaderTest::hugeCoversAreNotHeldInMemory_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mp3") << QStringLiteral("a.mp3");
    QTest::newRow("m4a") << QStringLiteral("a.m4a");
}

/// A title, and a picture whose bytes are a hole in the file.
void TagReaderTest::hugeCoversAreNotHeldInMemory()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(encode(path, makeTone(0.5, 0.1)));
    QVERIFY(tagFile(path, {{"TITLE", "Title"}}));
    const bool isMp3 = name.endsWith(QLatin1String("mp3"));
    constexpr qint64 hole = 500LL * 1024 * 1024;
    if (!isMp3) {
        TagLib::MP4::File mp4(path.toUtf8().constData());
        const TagLib::MP4::CoverArt cover(TagLib::MP4::CoverArt::JPEG, TagLib::ByteVector(100, 'x'));
        mp4.tag()->setItem("covr", TagLib::MP4::CoverArtList().append(cover));
        QVERIFY(mp4.save());
    }
    QByteArray bytes = bytesOf(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (isMp3) {
        // ID3v2 can say 256 MiB at most: a tag as large as that, with one picture frame behind the title.
        constexpr quint32 tagBytes = (1U << 28) - 1;
        const QByteArray title("TIT2\0\0\0\x06\0\0\x03Title", 16);
        const QByteArray picture("APIC\x7f\x7f\x7f\x00\0\0\0image/jpeg\0\x03\0", 24);
        file.write(QByteArray("ID3\x04\0\0\x7f\x7f\x7f\x7f", 10) + title + picture);
        QVERIFY(file.seek(10 + static_cast<qint64>(tagBytes)));
        file.write(bytes.mid(bytes.indexOf("\xFF\xFB")));
    } else {
        // Every atom around the picture grows by the hole.
        qsizetype at = 0;
        for (const char* atom : {"moov", "udta", "meta", "ilst", "covr", "data"}) {
            at = bytes.indexOf(atom, at);
            QVERIFY2(at > 4, atom);
            const auto size = qFromBigEndian<quint32>(bytes.constData() + at - 4);
            qToBigEndian(size + static_cast<quint32>(hole), bytes.data() + at - 4);
        }
        file.write(bytes.left(at + 20));
        QVERIFY(file.seek(at + 20 + hole));
        file.write(bytes.mid(at + 20));
    }
    file.close();
    rusage before{};
    getrusage(RUSAGE_SELF, &before);
    const auto tags = readTags(path);
    rusage after{};
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(tags.has_value());
    QCOMPARE(tags->recording.title, QStringLiteral("Title"));
    constexpr long mostKib = 150L * 1024;
    QVERIFY2(after.ru_maxrss - before.ru_maxrss < mostKib, qPrintable(QString::number(after.ru_maxrss)));
}

void TagReaderTest::brokenFilesAreMalformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("text") << QByteArray("this is no music at all\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(100000, 0);
    QTest::newRow("a signature alone") << QByteArray("fLaC");
    QTest::newRow("a tag alone") << id3v23();
}

void TagReaderTest::brokenFilesAreMalformed()
{
    QFETCH(const QByteArray, bytes);
    for (const char* name : {"b.mp3", "b.flac", "b.ogg", "b.opus", "b.m4a", "b.wav", "b.aiff", "b.wv",
                             "b.ape", "b.mpc", "b.dsf", "b.wma"}) {
        QVERIFY(writeBytes(path(name), bytes));
        const auto tags = readTags(path(name));
        QVERIFY2(!tags, name);
        QVERIFY2(tags.error().kind == ErrorKind::Malformed, name);
        QVERIFY2(!tags.error().serverText.isEmpty(), name);
    }
}

void TagReaderTest::aTruncatedFileStillTellsItsTags()
{
    QVERIFY(makeSong(path("whole.flac"), {{"TITLE", "Whole"}}, 2.0));
    const QByteArray whole = bytesOf(path("whole.flac"));
    QVERIFY(writeBytes(path("half.flac"), whole.left(whole.size() / 2)));
    const auto tags = readTags(path("half.flac"));
    QVERIFY(tags);
    QCOMPARE(tags->recording.title, QStringLiteral("Whole"));
    QCOMPARE(tags->lengthMs, qint64{2000});
}

void TagReaderTest::whatIsNotThereIsNotFound()
{
    const auto tags = readTags(path("nowhere.mp3"));
    QVERIFY(!tags);
    QVERIFY(tags.error().kind == ErrorKind::NotFound);
}

void TagReaderTest::foldersAndPipesAreRefused()
{
    QVERIFY(QDir().mkpath(path("folder.mp3")));
    QCOMPARE(::mkfifo(path("pipe.mp3").toUtf8().constData(), 0644), 0);
    for (const char* name : {"folder.mp3", "pipe.mp3"}) {
        const auto tags = readTags(path(name));
        QVERIFY(!tags);
        QVERIFY(tags.error().kind == ErrorKind::NotSupported);
    }
}

void TagReaderTest::namesThatAreNoUtf8AreRead()
{
    QVERIFY(makeSong(path("plain.flac"), {{"TITLE", "Found"}}));
    const QByteArray odd = m_folder.path().toUtf8() + "/Bj\xF6rk.flac";
    QCOMPARE(::rename(path("plain.flac").toUtf8().constData(), odd.constData()), 0);
    const auto tags = readTags(textOfFileName(odd));
    ::unlink(odd.constData());
    QVERIFY(tags);
    QCOMPARE(tags->recording.title, QStringLiteral("Found"));
}

void TagReaderTest::damagedFilesNeverCrash()
{
    for (const char* name : {"d.flac", "d.mp3", "d.ogg", "d.m4a", "d.wav"}) {
        QVERIFY(makeSong(path(name), allFields(), 0.3));
        const QByteArray whole = bytesOf(path(name));
        quint32 random = 12345;
        for (int round = 0; round < 40; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 20; ++i) {
                random = random * 1664525 + 1013904223;
                const auto at = static_cast<qsizetype>(
                    random % static_cast<quint32>(qMin<qsizetype>(whole.size(), 2000)));
                damaged[at] = static_cast<char>(random >> 24);
            }
            QVERIFY(writeBytes(path(name), damaged));
            const auto tags = readTags(path(name));
            QVERIFY(!tags || tags->lengthMs >= 0);
        }
    }
}

SILLON_TEST(TagReaderTest, tagreader)
#include "tst_tagreader.moc"
