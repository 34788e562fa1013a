// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/coverreader.h"
#include "songs.h"
#include "testmain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <apetag.h>
#include <asffile.h>
#include <asfpicture.h>
#include <attachedpictureframe.h>
#include <flacfile.h>
#include <flacpicture.h>
#include <id3v2tag.h>
#include <mp4coverart.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <vorbisfile.h>
#include <wavpackfile.h>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QByteArray back = QByteArray("\xFF\xD8\xFF back ").repeated(1000);
const QByteArray front = QByteArray("\xFF\xD8\xFF front ").repeated(20000);

TagLib::ByteVector vectorOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<unsigned int>(bytes.size())};
}

TagLib::FLAC::Picture* flacPicture(const QByteArray& bytes, TagLib::FLAC::Picture::Type type)
{
    auto* const picture = new TagLib::FLAC::Picture; // TagLib takes it over
    picture->setData(vectorOf(bytes));
    picture->setMimeType("image/jpeg");
    picture->setType(type);
    return picture;
}

TagLib::ID3v2::AttachedPictureFrame* id3Picture(const QByteArray& bytes,
                                                TagLib::ID3v2::AttachedPictureFrame::Type type)
{
    auto* const picture = new TagLib::ID3v2::AttachedPictureFrame; // TagLib takes it over
    picture->setPicture(vectorOf(bytes));
    picture->setMimeType("image/jpeg");
    picture->setType(type);
    return picture;
}

bool addToFlac(const QByteArray& path)
{
    TagLib::FLAC::File file(path.constData());
    file.addPicture(flacPicture(back, TagLib::FLAC::Picture::BackCover));
    file.addPicture(flacPicture(front, TagLib::FLAC::Picture::FrontCover));
    return file.save();
}

bool addToOgg(const QByteArray& path)
{
    TagLib::Ogg::Vorbis::File file(path.constData());
    file.tag()->addPicture(flacPicture(back, TagLib::FLAC::Picture::BackCover));
    file.tag()->addPicture(flacPicture(front, TagLib::FLAC::Picture::FrontCover));
    return file.save();
}

bool addToMp3(const QByteArray& path)
{
    TagLib::MPEG::File file(path.constData());
    using Frame = TagLib::ID3v2::AttachedPictureFrame;
    file.ID3v2Tag(true)->addFrame(id3Picture(back, Frame::BackCover));
    file.ID3v2Tag(true)->addFrame(id3Picture(front, Frame::FrontCover));
    return file.save();
}

bool addToMp4(const QByteArray& path)
{
    TagLib::MP4::File file(path.constData());
    TagLib::MP4::CoverArtList pictures;
    pictures.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, vectorOf(front)));
    file.tag()->setItem("covr", pictures);
    return file.save();
}

bool addToAsf(const QByteArray& path)
{
    TagLib::ASF::File file(path.constData());
    TagLib::ASF::Picture picture;
    picture.setPicture(vectorOf(front));
    picture.setMimeType("image/jpeg");
    picture.setType(TagLib::ASF::Picture::FrontCover);
    file.tag()->setAttribute("WM/Picture", picture);
    return file.save();
}

bool addToApe(const QByteArray& path)
{
    TagLib::WavPack::File file(path.constData());
    TagLib::APE::Tag* const tag = file.APETag(true);
    tag->setData("Cover Art (Back)", vectorOf(QByteArray("back.jpg") + QByteArray(1, 0) + back));
    tag->setData("Cover Art (Front)", vectorOf(QByteArray("front.jpg") + QByteArray(1, 0) + front));
    return file.save();
}

using Add = bool (*)(const QByteArray&);

} // namespace

Q_DECLARE_METATYPE(Add)

class CoverReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFrontCoverInsideIsRead_data();
    void theFrontCoverInsideIsRead();
    void aPictureBesideIsReadWhenThereIsNoneInside();
    void namesOfFolderCoversHaveAnOrder_data();
    void namesOfFolderCoversHaveAnOrder();
    void noPictureIsEmpty();
    void hugePicturesArePassedOver();
    void anUnreadableSongMayStillHaveACoverBeside();
};

void CoverReaderTest::theFrontCoverInsideIsRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Add>("add");
    QTest::newRow("flac") << QStringLiteral("a.flac") << Add{addToFlac};
    QTest::newRow("ogg") << QStringLiteral("a.ogg") << Add{addToOgg};
    QTest::newRow("mp3") << QStringLiteral("a.mp3") << Add{addToMp3};
    QTest::newRow("m4a") << QStringLiteral("a.m4a") << Add{addToMp4};
    QTest::newRow("wma") << QStringLiteral("a.wma") << Add{addToAsf};
    QTest::newRow("wavpack") << QStringLiteral("a.wv") << Add{addToApe};
}

void CoverReaderTest::theFrontCoverInsideIsRead()
{
    QFETCH(const QString, name);
    QFETCH(const Add, add);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY2(encode(path, makeTone(0.2, 0.1)), "the encoder is missing");
    QVERIFY(add(path.toUtf8()));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("cover.jpg")), "beside"));
    const auto cover = readCover(path);
    QVERIFY(cover);
    QVERIFY(*cover == front);
}

void CoverReaderTest::aPictureBesideIsReadWhenThereIsNoneInside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    writeWav(path, makeTone(0.1, 0.1));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("Folder.PNG")), "beside"));
    QCOMPARE(readCover(path).value_or(QByteArray()), QByteArray("beside"));
    QCOMPARE(folderCoverPath(path), folder.filePath(QStringLiteral("Folder.PNG")));
}

void CoverReaderTest::namesOfFolderCoversHaveAnOrder_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char* files, const char* chosen) {
        QTest::newRow(files) << QString::fromLatin1(files).split(QLatin1Char(' '))
                             << QString::fromLatin1(chosen);
    };
    row("folder.jpg cover.png front.jpg", "cover.png");
    row("cover.png cover.jpg", "cover.jpg");
    row("album.webp front.jpeg", "front.jpeg");
    row("booklet.jpg cover.txt covers.jpg", "");
    row("COVER.JPG", "COVER.JPG");
    row("AlbumArtSmall.jpg AlbumArt.jpg", "AlbumArt.jpg");
    row("AlbumArtSmall.jpg Folder.jpg", "Folder.jpg");
    row("AlbumArtSmall.jpg booklet.jpg", "AlbumArtSmall.jpg");
}

void CoverReaderTest::namesOfFolderCoversHaveAnOrder()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, chosen);
    const QTemporaryDir folder;
    for (const QString& file : files)
        QVERIFY(writeBytes(folder.filePath(file), "x"));
    const QString found = folderCoverPath(folder.filePath(QStringLiteral("a.mp3")));
    QCOMPARE(found, chosen.isEmpty() ? QString() : folder.filePath(chosen));
}

void CoverReaderTest::noPictureIsEmpty()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    writeWav(path, makeTone(0.1, 0.1));
    const auto cover = readCover(path);
    QVERIFY(cover && cover->isEmpty());
}

void CoverReaderTest::hugePicturesArePassedOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.m4a"));
    QVERIFY(encode(path, makeTone(0.2, 0.1)));
    {
        TagLib::MP4::File file(path.toUtf8().constData());
        TagLib::MP4::CoverArtList pictures;
        const TagLib::ByteVector huge(static_cast<unsigned int>(largestCoverBytes + 1000), 'x');
        pictures.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, huge));
        file.tag()->setItem("covr", pictures);
        QVERIFY(file.save());
    }
    const auto cover = readCover(path);
    QVERIFY(cover && cover->isEmpty());
    QFile beside(folder.filePath(QStringLiteral("cover.jpg")));
    QVERIFY(beside.open(QIODevice::WriteOnly) && beside.resize(largestCoverBytes + 1)); // sparse
    const auto tooLarge = readCover(path);
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().kind == ErrorKind::TooLarge);
}

void CoverReaderTest::anUnreadableSongMayStillHaveACoverBeside()
{
    const QTemporaryDir folder;
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("a.mp3")), "junk"));
    QVERIFY(writeBytes(folder.filePath(QStringLiteral("cover.jpg")), "beside"));
    QCOMPARE(readCover(folder.filePath(QStringLiteral("a.mp3"))).value_or(QByteArray()),
             QByteArray("beside"));
    QCOMPARE(readCover(folder.filePath(QStringLiteral("gone.mp3"))).value_or(QByteArray()),
             QByteArray("beside"));
}

SILLON_TEST(CoverReaderTest, coverreader)
#include "tst_coverreader.moc"
