// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demomusic.h"

#include <QColor>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QtEndian>

#include <array>
#include <cmath>
#include <numbers>
#include <tpropertymap.h>
#include <vector>
#include <wavfile.h>

namespace sillon::demo {

namespace {

constexpr int sampleRate = 22050;
constexpr double trackSeconds = 44.0;

struct DemoTrack
{
    const char* title;
    double root; ///< Hz
    double beatsPerMinute;
    std::array<int, 4> chords; ///< semitones above the root, a bar each
};

struct DemoAlbum
{
    const char* artist;
    const char* title;
    const char* date;
    const char* genre;
    int hue;
    std::vector<DemoTrack> tracks;
};

std::vector<DemoAlbum> albums()
{
    return {
        {"The Paper Lanterns",
         "Slow Harbour",
         "1979",
         "Ambient",
         174,
         {{"First Ferry", 196.00, 66, {0, 9, 5, 7}},
          {"Rope and Tar", 174.61, 72, {0, 5, 9, 7}},
          {"Low Tide", 146.83, 58, {0, 3, 8, 5}}}},
        {"Maren Vale",
         "Glasshouse",
         "1994",
         "Electronic",
         268,
         {{"Condensation", 220.00, 104, {0, 5, 3, 7}},
          {"Fern", 246.94, 96, {0, 7, 9, 5}},
          {"Night Watering", 207.65, 88, {0, 8, 3, 10}}}},
        {"Okto Quartet",
         "Eight Small Rooms",
         "2011",
         "Jazz",
         22,
         {{"Kitchen", 261.63, 120, {0, 9, 2, 7}},
          {"Attic", 233.08, 112, {0, 4, 9, 7}},
          {"Stairwell", 196.00, 132, {0, 2, 5, 7}}}},
    };
}

/// A soft plucked tone: a few harmonics that fade.
double pluck(double frequency, double seconds)
{
    const double phase = 2 * std::numbers::pi * frequency * seconds;
    return std::exp(-3.2 * seconds) *
           (std::sin(phase) + 0.35 * std::sin(2 * phase) + 0.12 * std::sin(3 * phase));
}

std::vector<qint16> samplesOf(const DemoTrack& track)
{
    constexpr std::array arpeggio{0, 4, 7, 12, 7, 4, 7, 12};
    const auto count = static_cast<std::size_t>(trackSeconds * sampleRate);
    std::vector<double> mix(count, 0.0);
    const double step = 30.0 / track.beatsPerMinute; // eighth notes
    const int notes = static_cast<int>((trackSeconds - 2.0) / step);
    for (int note = 0; note < notes; ++note) {
        const int chord = track.chords.at(static_cast<std::size_t>(note / 8 % 4));
        const double frequency =
            track.root * std::pow(2.0, (chord + arpeggio.at(static_cast<std::size_t>(note % 8))) / 12.0);
        const auto begin = static_cast<std::size_t>(note * step * sampleRate);
        const std::size_t end = std::min(count, begin + 2 * sampleRate);
        for (std::size_t i = begin; i < end; ++i)
            mix[i] +=
                pluck(note % 8 == 0 ? frequency / 2 : frequency, static_cast<double>(i - begin) / sampleRate);
    }
    std::vector<qint16> samples(count);
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = static_cast<qint16>(std::tanh(mix[i] * 0.4) * 22000);
    return samples;
}

QByteArray littleEndian(quint32 value, int bytes)
{
    QByteArray text(4, '\0');
    qToLittleEndian(value, text.data());
    return text.left(bytes);
}

bool writeWave(const QString& path, const std::vector<qint16>& samples)
{
    const auto bytes = static_cast<quint32>(samples.size() * sizeof(qint16));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("RIFF" + littleEndian(36 + bytes, 4) + "WAVEfmt " + littleEndian(16, 4) + littleEndian(1, 2) +
               littleEndian(1, 2) + littleEndian(sampleRate, 4) + littleEndian(sampleRate * 2, 4) +
               littleEndian(2, 2) + littleEndian(16, 2) + "data" + littleEndian(bytes, 4));
    return file.write(reinterpret_cast<const char*>(samples.data()), bytes) == bytes;
}

TagLib::String tagText(const char* text)
{
    return {text, TagLib::String::UTF8};
}

bool writeTags(const QString& path, const DemoAlbum& album, const DemoTrack& track, int number)
{
    TagLib::RIFF::WAV::File file(QFile::encodeName(path).constData());
    TagLib::PropertyMap tags;
    tags["ARTIST"] = tagText(album.artist);
    tags["ALBUMARTIST"] = tagText(album.artist);
    tags["ALBUM"] = tagText(album.title);
    tags["TITLE"] = tagText(track.title);
    tags["DATE"] = tagText(album.date);
    tags["GENRE"] = tagText(album.genre);
    tags["TRACKNUMBER"] = TagLib::String::number(number);
    file.setProperties(tags);
    return file.save();
}

void paintCover(const QString& path, int hue)
{
    QImage cover(600, 600, QImage::Format_RGB32);
    cover.fill(QColor::fromHsv(hue, 110, 70));
    QPainter painter(&cover);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int ring = 0; ring < 9; ++ring) {
        painter.setPen(QPen(QColor::fromHsv((hue + ring * 9) % 360, 130 - ring * 8, 120 + ring * 14), 9));
        painter.drawEllipse(QPointF(300 + ring * 11, 320 - ring * 9), 260 - ring * 27, 260 - ring * 27);
    }
    painter.end();
    cover.save(path);
}

} // namespace

QStringList writeDemoMusic(const QString& folder)
{
    QStringList paths;
    for (const DemoAlbum& album : albums()) {
        const QDir place(folder + QLatin1Char('/') + QString::fromUtf8(album.artist) + QLatin1Char('/') +
                         QString::fromUtf8(album.title));
        if (!QDir().mkpath(place.path()))
            return {};
        paintCover(place.filePath(QStringLiteral("cover.png")), album.hue);
        int number = 0;
        for (const DemoTrack& track : album.tracks) {
            ++number;
            const QString path = place.filePath(QStringLiteral("%1 %2.wav")
                                                    .arg(number, 2, 10, QLatin1Char('0'))
                                                    .arg(QString::fromUtf8(track.title)));
            if (!writeWave(path, samplesOf(track)) || !writeTags(path, album, track, number))
                return {};
            paths.append(path);
        }
    }
    return paths;
}

} // namespace sillon::demo
