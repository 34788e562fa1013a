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
constexpr quint16 frameBytes = channels * bitsPerSample / 8;

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
    return {rate, bytesPerFrame, frames.mid(first * bytesPerFrame, wanted * bytesPerFrame)};
}

Sound makeSound(int rate, qint64 frames)
{
    Sound sound{rate, frameBytes, QByteArray(frames * frameBytes, Qt::Uninitialized)};
    std::mt19937 random(1); // NOLINT: the same sound on each call is what is wanted
    std::uniform_real_distribution<double> noise(-500, 500);
    double left = 0;
    double right = 0;
    for (qint64 i = 0; i < frames; ++i) {
        const double done = static_cast<double>(i) / static_cast<double>(frames);
        left += (200 + 3000 * done) * 2 * M_PI / rate;
        right += (3500 - 3000 * done) * 2 * M_PI / rate;
        char* frame = sound.frames.data() + i * frameBytes;
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
           << static_cast<quint32>(sound.rate * frameBytes) << frameBytes << bitsPerSample;
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
    Sound sound;
    sound.rate = static_cast<int>(qFromLittleEndian<quint32>(bytes.constData() + 24));
    sound.bytesPerFrame = qFromLittleEndian<quint16>(bytes.constData() + 32);
    if (sound.bytesPerFrame == 0)
        return fail(ErrorKind::Malformed, path);
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
    const qint64 most = std::max(one.count(), other.count());
    if (one.rate != other.rate || one.bytesPerFrame != other.bytesPerFrame)
        return most;
    const qint64 common = std::min(one.count(), other.count());
    const int size = one.bytesPerFrame;
    qint64 apart = most - common;
    for (qint64 i = 0; i < common; ++i)
        apart += std::memcmp(one.frames.constData() + i * size, other.frames.constData() + i * size,
                             static_cast<std::size_t>(size)) != 0;
    return apart;
}

} // namespace sillon::bench
