// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <random>
#include <stop_token>
#include <vector>

namespace sillon::testing {

/// One invented album, in the order of its tracks.
inline std::vector<Track> sampleAlbum(const QString& artist, const QString& album, int year,
                                      const QString& genre, const QStringList& titles, qint64 firstLengthMs)
{
    std::vector<Track> tracks;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        Track track;
        track.id = static_cast<TrackId>(qHash(album) % 100000) * 100 + i + 1;
        track.recording.artist = artist;
        track.recording.title = titles.at(i);
        track.release.title = album;
        track.release.albumArtist = artist;
        track.trackNumber = static_cast<int>(i) + 1;
        track.discNumber = 1;
        track.lengthMs = firstLengthMs + (i * 37 % 11) * 13700;
        track.year = year;
        track.genre = genre;
        track.path = QStringLiteral("/music/%1/%2/%3 %4.flac")
                         .arg(artist, album)
                         .arg(i + 1, 2, 10, QLatin1Char('0'))
                         .arg(titles.at(i));
        tracks.push_back(track);
    }
    return tracks;
}

/// A small library of invented artists, with long names, other scripts and missing tags among them.
inline std::vector<Track> sampleLibrary()
{
    std::vector<Track> all;
    const auto add = [&all](std::vector<Track> album) { all.insert(all.end(), album.begin(), album.end()); };
    const auto list = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char('|')); };
    add(sampleAlbum(
        QStringLiteral("Aster Lane"), QStringLiteral("Paper Weather"), 1998, QStringLiteral("Dream Pop"),
        list("Inkwell|Half a Storm|Window Seat|Paper Weather|The Lamp Goes Out|Second Post"), 214000));
    add(sampleAlbum(QStringLiteral("Brass Orchard"), QStringLiteral("Late Harvest"), 1974,
                    QStringLiteral("Soul"),
                    list("Harvest Moon Parade|Ladder|Cider Song|Under the Net|Late Harvest|What the Bees "
                         "Knew|Closing Time at "
                         "the Fairground (Parts One and Two)"),
                    187000));
    add(sampleAlbum(QStringLiteral("Cassiopeia Trio"), QStringLiteral("Live at the Observatory"), 1961,
                    QStringLiteral("Jazz"), list("Blue Shift|Parallax|Meridian|Slow Comet|Encore in F"),
                    402000));
    add(sampleAlbum(QStringLiteral("Døgn"), QString::fromUtf8("Nattlys"), 2011, QStringLiteral("Ambient"),
                    list("Første lys|Snø over byen|Stille|Nordavind"), 331000));
    add(sampleAlbum(QString::fromUtf8("ほしの庭"), QString::fromUtf8("夜の手紙"), 2016,
                    QStringLiteral("Indie"), list("夜の手紙|坂道|ひかり"), 251000));
    add(sampleAlbum(QStringLiteral("Kestrel & Finch"),
                    QStringLiteral("A Short History of Rain, and Other Consolations for Long Journeys"), 2003,
                    QStringLiteral("Folk"), list("Drizzle|Downpour|Petrichor|Gutters|Umbrella Waltz"),
                    176000));
    add(sampleAlbum(QStringLiteral("Mirrorball Society"), QStringLiteral("Second Saturday"), 1982,
                    QStringLiteral("Post-Punk"),
                    list("Coat Check|Strobe|Second Saturday|Night Bus|Telephone Box"), 233000));
    Track bare;
    bare.path = QStringLiteral("/music/unsorted/recording-0417.wav");
    bare.lengthMs = 62000;
    all.push_back(bare);
    return all;
}

/// Many tracks for checks of size: `count` rows, all different.
inline std::vector<Track> manyTracks(int count)
{
    const std::vector<Track> some = sampleLibrary();
    std::vector<Track> all;
    all.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Track track = some[static_cast<std::size_t>(i) % some.size()];
        track.id = i + 1;
        track.recording.title += QStringLiteral(" %1").arg(i);
        track.path = QStringLiteral("/music/%1.flac").arg(i);
        all.push_back(track);
    }
    return all;
}

/// An encoded cover made up from the album's name: flat shapes, two colours. Empty for tracks without an
/// album.
inline QByteArray sampleCover(const Track& track, const std::stop_token& = {})
{
    if (track.release.title.isEmpty())
        return {};
    std::mt19937 random(static_cast<std::uint32_t>(qHash(track.release.title, 7)));
    const auto upTo = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most));
    };
    constexpr int side = 300;
    QImage image(side, side, QImage::Format_RGB32);
    const int hue = upTo(360);
    image.fill(QColor::fromHsv(hue, 60 + upTo(90), 120 + upTo(110)));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 4; ++i) {
        painter.setBrush(QColor::fromHsv((hue + 20 + upTo(60)) % 360, 80 + upTo(120), 90 + upTo(160), 210));
        if (upTo(2) == 0)
            painter.drawEllipse(QPoint(upTo(side), upTo(side)), 30 + upTo(110), 30 + upTo(110));
        else
            painter.drawRect(upTo(side) - 60, upTo(side) - 60, 60 + upTo(180), 20 + upTo(220));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace sillon::testing
