// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <random>

namespace sillon::bench {

namespace {

constexpr quint16 channels = 2;
constexpr quint16 bitsPerSample = 16;

QStringList encoderArguments(const QString& ending)
{
    static const QMap<QString, QStringList> all{
        {QStringLiteral("flac"), {QStringLiteral("-c:a"), QStringLiteral("flac")}},
        {QStringLiteral("mp3"),
         {QStringLiteral("-c:a"), QStringLiteral("libmp3lame"), QStringLiteral("-b:a"),
          QStringLiteral("192k")}},
        {QStringLiteral("ogg"), {QStringLiteral("-c:a"), QStringLiteral("libvorbis")}},
        {QStringLiteral("opus"), {QStringLiteral("-c:a"), QStringLiteral("libopus")}},
        {QStringLiteral("wav"), {QStringLiteral("-c:a"), QStringLiteral("pcm_s16le")}},
    };
    return all.value(ending);
}

} // namespace

Sound Sound::part(qint64 first, qint64 wanted) const
{
    return {rate, frames.mid(first * bytesPerFrame, wanted * bytesPerFrame)};
}

Sound makeSound(int rate, qint64 frames)
{
    Sound sound{rate, QByteArray(frames * Sound::bytesPerFrame, Qt::Uninitialized)};
    std::mt19937 random(1); // NOLINT: the same sound on each call is what is wanted
    std::uniform_real_distribution<double> noise(-500, 500);
    double left = 0;
    double right = 0;
    for (qint64 i = 0; i < frames; ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(frames);
        left += (200 + 3000 * done) * 2 * M_PI / rate;
        right += (3500 - 3000 * done) * 2 * M_PI / rate;
        char* frame = sound.frames.data() + i * Sound::bytesPerFrame;
        qToLittleEndian<qint16>(static_cast<qint16>(12000 * std::sin(left) + noise(random)), frame);
        qToLittleEndian<qint16>(static_cast<qint16>(12000 * std::sin(right) + noise(random)), frame + 2);
    }
    return sound;
}

Done writeWave(const Sound& sound, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, path);
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    const auto bytes = static_cast<quint32>(sound.frames.size());
    stream.writeRawData("RIFF", 4);
    stream << (36 + bytes);
    stream.writeRawData("WAVEfmt ", 8);
    stream << quint32{16} << quint16{1} << channels << static_cast<quint32>(sound.rate)
           << static_cast<quint32>(sound.rate * Sound::bytesPerFrame) << quint16{Sound::bytesPerFrame}
           << bitsPerSample;
    stream.writeRawData("data", 4);
    stream << bytes;
    stream.writeRawData(sound.frames.constData(), static_cast<int>(sound.frames.size()));
    return stream.status() == QDataStream::Ok ? Done() : fail(ErrorKind::Storage, path);
}

Result<Sound> readWave(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, path);
    const QByteArray bytes = file.readAll();
    const qsizetype data = bytes.indexOf("data");
    if (!bytes.startsWith("RIFF") || data < 36)
        return fail(ErrorKind::Malformed, path);
    if (qFromLittleEndian<quint16>(bytes.constData() + 34) != bitsPerSample)
        return fail(ErrorKind::NotSupported, path);
    Sound sound;
    sound.rate = static_cast<int>(qFromLittleEndian<quint32>(bytes.constData() + 24));
    sound.frames = bytes.mid(data + 8);
    return sound;
}

Done encode(const QString& wave, const QString& target)
{
    QStringList arguments{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                          QStringLiteral("-y"),       QStringLiteral("-i"), wave};
    arguments += encoderArguments(QFileInfo(target).suffix());
    arguments += target;
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments);
    if (!ffmpeg.waitForStarted())
        return fail(ErrorKind::NotConfigured, QStringLiteral("ffmpeg is missing"));
    ffmpeg.waitForFinished(-1);
    if (ffmpeg.exitStatus() != QProcess::NormalExit || ffmpeg.exitCode() != 0)
        return fail(ErrorKind::NotSupported, QStringLiteral("ffmpeg could not make ") + target);
    return {};
}

qint64 framesApart(const Sound& one, const Sound& other)
{
    const qint64 common = std::min(one.count(), other.count());
    qint64 apart = std::max(one.count(), other.count()) - common;
    for (qint64 i = 0; i < common; ++i) {
        const qint64 at = i * Sound::bytesPerFrame;
        apart += std::memcmp(one.frames.constData() + at, other.frames.constData() + at,
                             Sound::bytesPerFrame) != 0;
    }
    return apart;
}

} // namespace sillon::bench
