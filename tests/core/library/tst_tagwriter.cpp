// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "library/coverreader.h"
#include "library/tagreader.h"
#include "library/tagwriter.h"
#include "songs.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <apetag.h>
#include <attachedpictureframe.h>
#include <csignal>
#include <id3v1tag.h>
#include <id3v2header.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mp4tag.h>
#include <mpegfile.h>
#include <privateframe.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <textidentificationframe.h>
#include <unistd.h>
#include <vorbisfile.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList one(const char* text)
{
    return {s(text)};
}

/// A picture of one pixel, as other programs make it.
QByteArray picture(char filling)
{
    return QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01", 24) + QByteArray(3000, filling);
}

TagTexts everything()
{
    return {{EditableTag::Title, one("Jóga 夜空 🎵")},
            {EditableTag::Artist, {s("Björk"), s("Aster Lane")}},
            {EditableTag::Album, one("Homogenic")},
            {EditableTag::AlbumArtist, one("Various Artists")},
            {EditableTag::TrackNumber, one("2")},
            {EditableTag::TrackTotal, one("10")},
            {EditableTag::DiscNumber, one("1")},
            {EditableTag::DiscTotal, one("2")},
            {EditableTag::Genre, one("Electronic")},
            {EditableTag::Date, one("2009-05-01")},
            {EditableTag::OriginalDate, one("1997-09-22")},
            {EditableTag::Compilation, one("1")},
            {EditableTag::Composer, one("Sjón")},
            {EditableTag::Comment, one("a remark")},
            {EditableTag::Lyrics, one("first line\nsecond line")},
            {EditableTag::RecordingId, one("b1a9c0e9-d987-4042-ae91-78d6a3267d69")},
            {EditableTag::ReleaseTrackId, one("e1a9c0e9-d987-4042-ae91-78d6a3267d69")},
            {EditableTag::ArtistId, one("a1a9c0e9-d987-4042-ae91-78d6a3267d69")},
            {EditableTag::ReleaseId, one("c1a9c0e9-d987-4042-ae91-78d6a3267d69")},
            {EditableTag::AlbumArtistId, one("f1a9c0e9-d987-4042-ae91-78d6a3267d69")},
            {EditableTag::ReleaseGroupId, one("d1a9c0e9-d987-4042-ae91-78d6a3267d69")}};
}

Done rememberNothing(const TagMemory&)
{
    return {};
}

Result<TagWriteEnd> writeIt(const QString& path, const TagTexts& texts)
{
    return writeTags(path, {texts, {}}, {}, rememberNothing);
}

template <typename T>
QByteArray little(T number)
{
    QByteArray bytes(sizeof(T), 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// DSF by Sony's specification: two headers and a block of noise; no encoder makes one.
QByteArray dsf()
{
    constexpr quint64 block = 4096;
    constexpr quint64 blocks = 4;
    QByteArray bytes("DSD ");
    bytes += little<quint64>(28) + little<quint64>(92 + blocks * block) + little<quint64>(0);
    bytes += "fmt " + little<quint64>(52) + little<quint32>(1) + little<quint32>(0);
    bytes += little<quint32>(1) + little<quint32>(1);
    bytes += little<quint32>(2822400) + little<quint32>(1);
    bytes += little<quint64>(blocks * block * 8);
    bytes += little<quint32>(block) + little<quint32>(0);
    bytes += "data" + little<quint64>(12 + blocks * block);
    for (quint64 i = 0; i < blocks * block; ++i)
        bytes += static_cast<char>(i * 37 % 251);
    return bytes;
}

/// The head of a Monkey's Audio file of 1.5 s; there is no free encoder.
QByteArray monkeysAudio()
{
    QByteArray bytes("MAC ");
    bytes += little<quint16>(3990) + little<quint16>(0);
    bytes += little<quint32>(52) + little<quint32>(24) + little<quint32>(0) + little<quint32>(44);
    bytes += little<quint32>(1000) + little<quint32>(0) + little<quint32>(0) + QByteArray(16, 0);
    bytes += little<quint16>(2000) + little<quint16>(0);
    bytes += little<quint32>(73728) + little<quint32>(66150) + little<quint32>(1);
    bytes += little<quint16>(16) + little<quint16>(2) + little<quint32>(44100);
    return bytes + QByteArray(1000, 7);
}

bool make(const QString& path)
{
    if (path.endsWith(QLatin1String(".dsf")))
        return writeBytes(path, dsf());
    if (path.endsWith(QLatin1String(".ape")))
        return writeBytes(path, monkeysAudio());
    return encode(path, makeSound(0.5), {});
}

/// What a file sounds like, decoded by another program.
QByteArray decoded(const QString& path)
{
    if (path.endsWith(QLatin1String(".ape")))
        return bytesOf(path).left(monkeysAudio().size());
    QProcess ffmpeg;
    ffmpeg.start(s("ffmpeg"),
                 {s("-v"), s("error"), s("-i"), path, s("-map"), s("0:a"), s("-f"), s("s16le"), s("-")});
    if (!ffmpeg.waitForFinished() || ffmpeg.exitCode() != 0)
        return {};
    return ffmpeg.readAllStandardOutput();
}

TagLib::ID3v2::Tag* id3Of(TagLib::MPEG::File& file)
{
    return file.ID3v2Tag(true);
}

} // namespace

class TagWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFormatTakesEverythingAndSoundsTheSame_data();
    void everyFormatTakesEverythingAndSoundsTheSame();
    void tagsAreTakenAwayAgain_data() { everyFormatTakesEverythingAndSoundsTheSame_data(); }
    void tagsAreTakenAwayAgain();
    void coversAreSetAndTakenAway_data() { everyFormatTakesEverythingAndSoundsTheSame_data(); }
    void coversAreSetAndTakenAway();
    void whatIsNotEditedStays();
    void theVersionOfId3Stays();
    void framesOfOldTagsStay();
    void tagsOfOldMp3FilesAreTakenAlong();
    void otherNamesOfAFieldDoNotContradict();
    void modeOwnerAndAttributesStay();
    void aLinkStaysALink();
    void nothingIsWrittenWhenNothingChanges();
    void aFileChangedSinceIsLeftAlone();
    void aFileThatChangesMeanwhileIsLeftAlone();
    void nothingIsWrittenWhenItCannotBeRemembered();
    void readOnlyFilesAndFoldersAreSaid();
    void aFullDiskLeavesTheFileAsItWas();
    void whatAKilledProgramLeftIsReplaced();
    void noMusicIsRefused();
    void aValueTheFormatCannotHoldIsRefused();
    void aMemoryBringsEverythingBack_data() { everyFormatTakesEverythingAndSoundsTheSame_data(); }
    void aMemoryBringsEverythingBack();
    void namesThatAreNoUtf8AreWritten();

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(s(name)); }
    [[nodiscard]] int filesInFolder() const
    {
        return static_cast<int>(
            QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System).size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TagWriterTest::init()
{
    // In memory where there is such a folder: every write waits for the disk otherwise.
    const QFileInfo memory(s("/dev/shm"));
    const QString parent = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    m_folder = std::make_unique<QTemporaryDir>(parent + s("/sillon-test-XXXXXX"));
}

void TagWriterTest::everyFormatTakesEverythingAndSoundsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"a.flac", "a.mp3", "a.ogg", "a.opus", "a.m4a", "a.alac.m4a", "a.wav", "a.aiff",
                             "a.wv", "a.ape", "a.mpc", "a.dsf", "a.wma", "a.tta"})
        QTest::newRow(name) << s(name);
}

void TagWriterTest::everyFormatTakesEverythingAndSoundsTheSame()
{
    QFETCH(const QString, name);
    const QString file = m_folder->filePath(name);
    QVERIFY(make(file));
    const QByteArray sound = decoded(file);
    QVERIFY(!sound.isEmpty());
    const auto end = writeIt(file, everything());
    QVERIFY2(end, end ? "" : qPrintable(end.error().serverText));
    QCOMPARE(*end, TagWriteEnd::Written);
    QVERIFY(decoded(file) == sound);
    auto found = readTagsToEdit(file);
    QVERIFY(found);
    TagTexts wanted = everything();
    if (name.endsWith(QLatin1String(".wma")))
        wanted[EditableTag::Artist] = one("Björk; Aster Lane");
    for (auto tag = wanted.begin(); tag != wanted.end(); ++tag)
        QCOMPARE(found->texts.value(tag.key()).join(u'|'), tag.value().join(u'|'));
    QCOMPARE(found->texts.size(), wanted.size());
    QCOMPARE(filesInFolder(), 1);
    const auto tags = readTags(file);
    QVERIFY(tags);
    QCOMPARE(tags->trackNumber, 2);
    QCOMPARE(tags->originalDate, s("1997-09-22"));
}

void TagWriterTest::tagsAreTakenAwayAgain()
{
    QFETCH(const QString, name);
    const QString file = m_folder->filePath(name);
    QVERIFY(make(file));
    QVERIFY(writeIt(file, everything()));
    const QByteArray sound = decoded(file);
    TagTexts nothing = everything();
    for (QStringList& values : nothing)
        values.clear();
    nothing[EditableTag::Title] = one("alone");
    const auto end = writeIt(file, nothing);
    QVERIFY2(end, end ? "" : qPrintable(end.error().serverText));
    const auto found = readTagsToEdit(file);
    QVERIFY(found);
    QCOMPARE(found->texts, (TagTexts{{EditableTag::Title, one("alone")}}));
    QVERIFY(decoded(file) == sound);
}

void TagWriterTest::coversAreSetAndTakenAway()
{
    QFETCH(const QString, name);
    const QString file = m_folder->filePath(name);
    QVERIFY(make(file));
    const QByteArray sound = decoded(file);
    QVERIFY(writeIt(file, {{EditableTag::Title, one("with a picture")}}));
    QVERIFY(writeTags(file, {{}, picture('a')}, {}, rememberNothing));
    QCOMPARE(readCover(file).value(), picture('a'));
    QVERIFY(writeTags(file, {{}, picture('b')}, {}, rememberNothing));
    QCOMPARE(readCover(file).value(), picture('b'));
    QVERIFY(decoded(file) == sound);
    QCOMPARE(writeTags(file, {{}, picture('b')}, {}, rememberNothing).value(), TagWriteEnd::NothingToChange);
    QVERIFY(writeTags(file, {{}, QByteArray()}, {}, rememberNothing));
    QCOMPARE(readCover(file).value(), QByteArray());
    QCOMPARE(readTagsToEdit(file)->texts.value(EditableTag::Title), one("with a picture"));
    QVERIFY(decoded(file) == sound);
}

void TagWriterTest::whatIsNotEditedStays()
{
    const QString file = path("a.mp3");
    QVERIFY(make(file));
    {
        TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
        auto* own = new TagLib::ID3v2::PrivateFrame; // the tag takes it over
        own->setOwner("somebody");
        own->setData("private\0things");
        id3Of(mpeg)->addFrame(own);
        auto* back = new TagLib::ID3v2::AttachedPictureFrame;
        back->setType(TagLib::ID3v2::AttachedPictureFrame::BackCover);
        back->setPicture("back cover");
        id3Of(mpeg)->addFrame(back);
        auto* gain = new TagLib::ID3v2::UserTextIdentificationFrame;
        gain->setDescription("replaygain_track_gain");
        gain->setText("-6.02 dB");
        id3Of(mpeg)->addFrame(gain);
        QVERIFY(mpeg.save());
    }
    QVERIFY(writeTags(file, {{{EditableTag::Album, one("Other")}}, picture('c')}, {}, rememberNothing));
    TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
    QCOMPARE(static_cast<int>(id3Of(mpeg)->frameList("PRIV").size()), 1);
    QCOMPARE(static_cast<int>(id3Of(mpeg)->frameList("APIC").size()), 2);
    QVERIFY(mpeg.properties()["REPLAYGAIN_TRACK_GAIN"].front() == "-6.02 dB");
    QVERIFY(mpeg.properties()["ALBUM"].front() == "Other");
}

void TagWriterTest::theVersionOfId3Stays()
{
    const QString file = path("a.mp3");
    QVERIFY(make(file));
    for (const auto version : {TagLib::ID3v2::v3, TagLib::ID3v2::v4}) {
        {
            TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
            id3Of(mpeg)->setTitle("Old");
            QVERIFY(mpeg.save(TagLib::MPEG::File::ID3v2, TagLib::MPEG::File::StripNone, version,
                              TagLib::MPEG::File::DoNotDuplicate));
        }
        TagTexts texts = everything();
        texts[EditableTag::Title] = one(version == TagLib::ID3v2::v3 ? "three" : "four");
        const auto end = writeIt(file, texts);
        QVERIFY2(end, end ? "" : qPrintable(end.error().serverText));
        TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
        QCOMPARE(id3Of(mpeg)->header()->majorVersion(), version == TagLib::ID3v2::v3 ? 3U : 4U);
    }
}

void TagWriterTest::framesOfOldTagsStay()
{
    const QString file = path("a.mp3");
    QVERIFY(make(file));
    QByteArray frame("RVAD\0\0\0\x0A\0\0", 10);
    frame += QByteArray(10, 5);
    const QByteArray tag = QByteArray("ID3\x03\0\0\0\0\0\x14", 10) + frame;
    QVERIFY(writeBytes(file, tag + bytesOf(file)));
    const auto end = writeIt(file, {{EditableTag::Title, one("Loud")}});
    QVERIFY2(end, end ? "" : qPrintable(end.error().serverText));
    QVERIFY(bytesOf(file).left(4000).contains(frame));
    QVERIFY(bytesOf(file).startsWith(QByteArray("ID3\x03", 4)));
}

void TagWriterTest::tagsOfOldMp3FilesAreTakenAlong()
{
    const QString file = path("a.mp3");
    QVERIFY(make(file));
    {
        TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
        mpeg.ID3v1Tag(true)->setTitle("Old title");
        mpeg.ID3v1Tag(true)->setArtist("Old artist");
        QVERIFY(mpeg.save(TagLib::MPEG::File::ID3v1, TagLib::MPEG::File::StripOthers, TagLib::ID3v2::v4,
                          TagLib::MPEG::File::DoNotDuplicate));
    }
    QVERIFY(writeIt(file, {{EditableTag::Title, one("New title")}}));
    const auto found = readTagsToEdit(file);
    QCOMPARE(found->texts.value(EditableTag::Artist), one("Old artist"));
    QCOMPARE(found->texts.value(EditableTag::Title), one("New title"));
    TagLib::MPEG::File mpeg(QFile::encodeName(file).constData());
    QVERIFY(mpeg.hasID3v1Tag());
    QVERIFY(mpeg.ID3v1Tag()->title() == "New title");
    QVERIFY(mpeg.ID3v1Tag()->artist() == "Old artist");
}

void TagWriterTest::otherNamesOfAFieldDoNotContradict()
{
    const QString file = path("a.flac");
    QVERIFY(makeSong(file, {{"ORIGINALYEAR", "1970"}, {"TOTALTRACKS", "9"}, {"TRACKNUMBER", "3"}}));
    QVERIFY(writeIt(file,
                    {{EditableTag::OriginalDate, one("1969-09-26")}, {EditableTag::TrackTotal, one("10")}}));
    const auto found = readTagsToEdit(file);
    QCOMPARE(found->texts.value(EditableTag::OriginalDate), one("1969-09-26"));
    QCOMPARE(found->texts.value(EditableTag::TrackNumber), one("3"));
    QCOMPARE(found->texts.value(EditableTag::TrackTotal), one("10"));
}

void TagWriterTest::modeOwnerAndAttributesStay()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    const QByteArray name = QFile::encodeName(file);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    const bool attributes = ::setxattr(name.constData(), "user.sillon", "kept", 4, 0) == 0;
    const bool root = ::geteuid() == 0;
    if (root)
        QCOMPARE(::chown(name.constData(), 12, 34), 0);
    QVERIFY(writeIt(file, {{EditableTag::Title, one("Mine")}}));
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
    if (root) {
        QCOMPARE(status.st_uid, 12U);
        QCOMPARE(status.st_gid, 34U);
    }
    char value[8] = {};
    if (attributes) {
        QCOMPARE(::getxattr(name.constData(), "user.sillon", value, sizeof value), ssize_t{4});
        QCOMPARE(QByteArray(value), QByteArray("kept"));
    }
}

void TagWriterTest::aLinkStaysALink()
{
    const QString file = path("a.flac");
    const QString link = path("b.flac");
    QVERIFY(make(file));
    QVERIFY(QFile::link(file, link));
    QVERIFY(writeIt(link, {{EditableTag::Title, one("Mine")}}));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readTagsToEdit(file)->texts.value(EditableTag::Title), one("Mine"));
}

void TagWriterTest::nothingIsWrittenWhenNothingChanges()
{
    const QString file = path("a.mp3");
    QVERIFY(make(file));
    QVERIFY(writeIt(file, everything()));
    const auto before = readStamp(file);
    const auto end = writeIt(file, everything());
    QVERIFY(end);
    QCOMPARE(*end, TagWriteEnd::NothingToChange);
    QVERIFY(isStillTheFile(*before, readStamp(file).value()));
}

void TagWriterTest::aFileChangedSinceIsLeftAlone()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    FileStamp seen = readStamp(file).value();
    --seen.mtimeNs;
    const QByteArray before = bytesOf(file);
    const auto end = writeTags(file, {{{EditableTag::Title, one("Mine")}}, {}}, seen, rememberNothing);
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Busy);
    QCOMPARE(bytesOf(file), before);
}

void TagWriterTest::aFileThatChangesMeanwhileIsLeftAlone()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    QByteArray theirs;
    const auto end =
        writeTags(file, {{{EditableTag::Title, one("Mine")}}, {}}, {}, [&](const TagMemory&) -> Done {
            theirs = bytesOf(file) + "more";
            (void)writeBytes(file, theirs);
            return {};
        });
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Busy);
    QCOMPARE(bytesOf(file), theirs);
    QCOMPARE(filesInFolder(), 1);
}

void TagWriterTest::nothingIsWrittenWhenItCannotBeRemembered()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    const QByteArray before = bytesOf(file);
    const auto end = writeTags(file, {{{EditableTag::Title, one("Mine")}}, {}}, {},
                               [](const TagMemory&) -> Done { return fail(ErrorKind::DiskFull); });
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::DiskFull);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(filesInFolder(), 1);
}

/// Runs in a child without root's rights; its number is what failed.
template <typename Check>
static int asNobody(Check check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setuid(65534) != 0)
            ::_exit(99);
        ::_exit(check());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void TagWriterTest::readOnlyFilesAndFoldersAreSaid()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray name = QFile::encodeName(file);
    const QByteArray before = bytesOf(file);
    const auto isDenied = [&] {
        const auto end = writeIt(file, {{EditableTag::Title, one("Mine")}});
        return !end && end.error().kind == ErrorKind::AccessDenied ? 0 : 1;
    };
    QCOMPARE(::chmod(folder.constData(), 0777), 0);
    QCOMPARE(::chmod(name.constData(), 0444), 0);
    QCOMPARE(asNobody(isDenied), 0);
    QCOMPARE(::chmod(name.constData(), 0666), 0);
    QCOMPARE(::chmod(folder.constData(), 0555), 0);
    QCOMPARE(asNobody(isDenied), 0);
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(filesInFolder(), 1);
}

void TagWriterTest::aFullDiskLeavesTheFileAsItWas()
{
    const QString file = path("a.wav");
    QVERIFY(make(file));
    const QByteArray before = bytesOf(file);
    // A file that may not grow meets the same end as one on a full disk.
    const auto fails = [&] {
        const rlimit limit{static_cast<rlim_t>(before.size() + 100), RLIM_INFINITY};
        ::signal(SIGXFSZ, SIG_IGN);
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 2;
        const auto end = writeTags(file, {{}, picture('d')}, {}, rememberNothing);
        return !end && end.error().kind == ErrorKind::TooLarge ? 0 : 1;
    };
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0666), 0);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(fails());
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(filesInFolder(), 1);
}

void TagWriterTest::whatAKilledProgramLeftIsReplaced()
{
    const QString file = path("a.flac");
    QVERIFY(make(file));
    const pid_t child = ::fork();
    if (child == 0) {
        (void)writeTags(file, {{{EditableTag::Title, one("Never")}}, {}}, {},
                        [](const TagMemory&) -> Done { ::_exit(0); });
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QCOMPARE(filesInFolder(), 2);
    QVERIFY(!readTagsToEdit(file)->texts.contains(EditableTag::Title));
    QVERIFY(writeIt(file, {{EditableTag::Title, one("Now")}}));
    QCOMPARE(filesInFolder(), 1);
    QCOMPARE(readTagsToEdit(file)->texts.value(EditableTag::Title), one("Now"));
}

void TagWriterTest::noMusicIsRefused()
{
    const QString file = path("a.mp3");
    QVERIFY(writeBytes(file, QByteArray(5000, 'x')));
    const auto end = writeIt(file, everything());
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::Malformed);
    QCOMPARE(bytesOf(file), QByteArray(5000, 'x'));
    QCOMPARE(writeIt(path("none.mp3"), everything()).error().kind, ErrorKind::NotFound);
    QVERIFY(make(path("b.flac")));
    const auto page = writeTags(path("b.flac"), {{}, QByteArray("<html>")}, {}, rememberNothing);
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
}

void TagWriterTest::aValueTheFormatCannotHoldIsRefused()
{
    const QString file = path("a.m4a");
    QVERIFY(make(file));
    const QByteArray before = bytesOf(file);
    const auto end = writeIt(file, {{EditableTag::TrackNumber, one("A1")}});
    QVERIFY(!end);
    QCOMPARE(end.error().kind, ErrorKind::NotSupported);
    QCOMPARE(bytesOf(file), before);
}

void TagWriterTest::aMemoryBringsEverythingBack()
{
    QFETCH(const QString, name);
    const QString file = m_folder->filePath(name);
    QVERIFY(make(file));
    QVERIFY(writeTags(
        file, {{{EditableTag::Title, one("Before")}, {EditableTag::TrackNumber, one("7")}}, picture('a')}, {},
        rememberNothing));
    const TagsToEdit before = readTagsToEdit(file).value();
    const QByteArray sound = decoded(file);
    std::optional<TagMemory> memory;
    QVERIFY(writeTags(file, {everything(), picture('b')}, {}, [&](const TagMemory& kept) -> Done {
        memory = kept;
        return {};
    }));
    QVERIFY(memory);
    QVERIFY(isStillTheFile(memory->written, readStamp(file).value()));
    const auto end = writeFields(*memory, rememberNothing);
    QVERIFY2(end, end ? "" : qPrintable(end.error().serverText));
    const TagsToEdit after = readTagsToEdit(file).value();
    QCOMPARE(after.texts, before.texts);
    QCOMPARE(after.cover, before.cover);
    QVERIFY(decoded(file) == sound);
}

void TagWriterTest::namesThatAreNoUtf8AreWritten()
{
    const QByteArray name = QFile::encodeName(m_folder->path()) + "/caf\xE9.flac";
    QVERIFY(make(path("a.flac")));
    QCOMPARE(::rename(QFile::encodeName(path("a.flac")).constData(), name.constData()), 0);
    const QString file = textOfFileName(name);
    QVERIFY(writeIt(file, {{EditableTag::Title, one("Café")}}));
    QCOMPARE(readTagsToEdit(file)->texts.value(EditableTag::Title), one("Café"));
    QCOMPARE(::unlink(name.constData()), 0); // Qt cannot
}

SILLON_TEST(TagWriterTest, tagwriter)
#include "tst_tagwriter.moc"
