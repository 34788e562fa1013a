// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelibrary.h"

#include "fakes/audiofiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <array>
#include <attachedpictureframe.h>
#include <fileref.h>
#include <flacfile.h>
#include <id3v2tag.h>
#include <mp4file.h>
#include <mpegfile.h>
#include <oggfile.h>
#include <tpropertymap.h>
#include <unistd.h>
#include <vector>
#include <xiphcomment.h>

namespace sillon::bench {

namespace {

// Another number when anything below changes, so that an older library is made anew.
constexpr auto version = "1";

struct Shape
{
    int albums;
    int tracks;
    int seedsPerKind;
    int coverBytes;
};

Shape shapeOf(Size size)
{
    return size == Size::Tiny ? Shape{6, 40, 1, 20000} : Shape{1900, 20000, 8, 300000};
}

constexpr std::array kinds{"mp3", "flac", "opus", "ogg", "m4a"};

/// Of a hundred albums: 49 mp3, 27 flac, 8 each of the rest.
std::size_t kindOfAlbum(int album)
{
    const int place = album * 37 % 100;
    if (place < 49)
        return 0;
    if (place < 76)
        return 1;
    return static_cast<std::size_t>(2 + (place - 76) / 8);
}

Done failure(const QString& what)
{
    return sillon::fail(ErrorKind::Storage, what);
}

/// Encoded files of different lengths, to be copied.
Result<std::vector<QStringList>> makeSeeds(const QString& folder, int perKind)
{
    std::vector<QStringList> seeds(kinds.size());
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        for (int i = 0; i < perKind; ++i) {
            const QString path =
                QStringLiteral("%1/%2.%3").arg(folder).arg(i).arg(QLatin1String(kinds[kind]));
            if (!testing::encode(path, testing::makeSound(3.0 + 0.7 * i)))
                return sillon::fail(ErrorKind::NotSupported, path);
            seeds[kind].append(path);
        }
    }
    return seeds;
}

QString uuidOf(const QString& name)
{
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

/// What a file says of itself.
TagLib::PropertyMap fieldsOf(int album, int number)
{
    const int artist = album % 640;
    TagLib::PropertyMap fields;
    const auto put = [&](const char* name, const QString& value) {
        fields.insert(name, TagLib::String(value.toStdString(), TagLib::String::UTF8));
    };
    const QString artistName = QStringLiteral("Ärtist No. %1").arg(artist);
    const QString albumName = QStringLiteral("The Album of %1 Days").arg(album);
    put("ARTIST", artistName);
    put("ALBUMARTIST", artistName);
    put("ALBUM", albumName);
    put("TITLE", QStringLiteral("A Song Called %1 (Part %2)").arg(album * 31 + number * 7).arg(number));
    put("TRACKNUMBER", QString::number(number));
    put("DISCNUMBER", QStringLiteral("1"));
    put("GENRE", QStringLiteral("Genre %1").arg(album % 24));
    put("DATE", QString::number(1960 + album % 60));
    if (album % 2 == 0) {
        put("ORIGINALDATE", QStringLiteral("%1-05-17").arg(1955 + album % 60));
        put("MUSICBRAINZ_TRACKID", uuidOf(QStringLiteral("t%1-%2").arg(album).arg(number)));
        put("MUSICBRAINZ_ARTISTID", uuidOf(QStringLiteral("a%1").arg(artist)));
        put("MUSICBRAINZ_ALBUMID", uuidOf(QStringLiteral("l%1").arg(album)));
        put("MUSICBRAINZ_RELEASEGROUPID", uuidOf(QStringLiteral("g%1").arg(album)));
    }
    return fields;
}

/// No picture, but as large and as hard to compress as one.
TagLib::ByteVector coverOf(int album, int bytes)
{
    QByteArray cover(bytes, Qt::Uninitialized);
    QRandomGenerator random(static_cast<quint32>(album));
    random.fillRange(reinterpret_cast<quint32*>(cover.data()), cover.size() / 4);
    cover.replace(0, 4, "\xFF\xD8\xFF\xE0");
    return {cover.constData(), static_cast<unsigned int>(cover.size())};
}

void addCover(TagLib::File& file, const TagLib::ByteVector& cover)
{
    if (auto* mpeg = dynamic_cast<TagLib::MPEG::File*>(&file)) {
        auto* frame = new TagLib::ID3v2::AttachedPictureFrame;
        frame->setMimeType("image/jpeg");
        frame->setType(TagLib::ID3v2::AttachedPictureFrame::FrontCover);
        frame->setPicture(cover);
        mpeg->ID3v2Tag(true)->addFrame(frame);
        return;
    }
    if (auto* mp4 = dynamic_cast<TagLib::MP4::File*>(&file)) {
        TagLib::MP4::CoverArtList covers;
        covers.append(TagLib::MP4::CoverArt(TagLib::MP4::CoverArt::JPEG, cover));
        mp4->tag()->setItem("covr", covers);
        return;
    }
    auto* picture = new TagLib::FLAC::Picture;
    picture->setMimeType("image/jpeg");
    picture->setType(TagLib::FLAC::Picture::FrontCover);
    picture->setData(cover);
    if (auto* flac = dynamic_cast<TagLib::FLAC::File*>(&file))
        flac->addPicture(picture);
    else if (auto* xiph = dynamic_cast<TagLib::Ogg::XiphComment*>(file.tag()))
        xiph->addPicture(picture);
    else
        delete picture;
}

bool tagFile(const QString& path, const TagLib::PropertyMap& fields, const TagLib::ByteVector* cover)
{
    const TagLib::FileRef file(QFile::encodeName(path).constData(), false);
    if (file.isNull())
        return false;
    file.file()->setProperties(fields);
    if (cover)
        addCover(*file.file(), *cover);
    return file.file()->save();
}

Done makeAlbum(const QString& top, const Shape& shape, int album, const std::vector<QStringList>& seeds)
{
    const std::size_t kind = kindOfAlbum(album);
    const QString folder =
        QStringLiteral("%1/Artist %2/Album %3").arg(top).arg(album % 640, 3, 10, QLatin1Char('0')).arg(album);
    if (!QDir().mkpath(folder))
        return failure(folder);
    const qint64 first = static_cast<qint64>(shape.tracks) * album / shape.albums;
    const qint64 last = static_cast<qint64>(shape.tracks) * (album + 1) / shape.albums;
    const bool hasCover = album % 3 == 0;
    const TagLib::ByteVector cover = hasCover ? coverOf(album, shape.coverBytes) : TagLib::ByteVector();
    for (qint64 track = first; track < last; ++track) {
        const int number = static_cast<int>(track - first) + 1;
        const QString path = QStringLiteral("%1/%2 Song.%3")
                                 .arg(folder)
                                 .arg(number, 2, 10, QLatin1Char('0'))
                                 .arg(QLatin1String(kinds[kind]));
        const QString& seed = seeds[kind][static_cast<qsizetype>(track) % seeds[kind].size()];
        if (!QFile::copy(seed, path) || !tagFile(path, fieldsOf(album, number), hasCover ? &cover : nullptr))
            return failure(path);
    }
    return {};
}

Done makeTenfold(const QString& from, const QString& to)
{
    for (QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString file = files.next();
        for (int copy = 0; copy < 10; ++copy) {
            const QString name = QStringLiteral("%1/%2/%3").arg(to).arg(copy).arg(file.mid(from.size() + 1));
            if (!QDir().mkpath(QFileInfo(name).path()) ||
                ::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) != 0)
                return failure(name);
        }
    }
    return {};
}

QString cacheFolder()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    return (cache.isEmpty() ? QDir::homePath() + QStringLiteral("/.cache") : cache) +
           QStringLiteral("/sillon-bench");
}

Done make(const QString& top, const Shape& shape)
{
    QDir(top).removeRecursively();
    const QString seedFolder = top + QStringLiteral("/seeds");
    if (!QDir().mkpath(seedFolder))
        return failure(seedFolder);
    const auto seeds = makeSeeds(seedFolder, shape.seedsPerKind);
    if (!seeds)
        return sillon::fail(seeds.error());
    for (int album = 0; album < shape.albums; ++album) {
        if (Done done = makeAlbum(top + QStringLiteral("/music"), shape, album, *seeds); !done)
            return done;
    }
    if (Done done = makeTenfold(top + QStringLiteral("/music"), top + QStringLiteral("/tenfold")); !done)
        return done;
    QFile mark(top + QStringLiteral("/complete"));
    return mark.open(QIODevice::WriteOnly) ? Done() : failure(mark.fileName());
}

} // namespace

Result<SampleLibrary> sampleLibrary(Size size)
{
    const Shape shape = shapeOf(size);
    const QString top =
        QStringLiteral("%1/%2-%3")
            .arg(cacheFolder(), size == Size::Tiny ? QStringLiteral("tiny") : QStringLiteral("L20"),
                 QLatin1String(version));
    if (!QFile::exists(top + QStringLiteral("/complete"))) {
        if (Done done = make(top, shape); !done)
            return sillon::fail(done.error());
    }
    return SampleLibrary{top + QStringLiteral("/music"), top + QStringLiteral("/tenfold"), shape.tracks};
}

} // namespace sillon::bench
