// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/audiofiles.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <random>

namespace sillon::testing {

namespace {

constexpr int encodeLimitMs = 60000;

bool run(const QString& program, const QStringList& arguments)
{
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return false;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(found, arguments);
    if (!process.waitForFinished(encodeLimitMs)) {
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QStringList taggedWith(const QString& option, const QStringList& tags)
{
    QStringList arguments;
    for (const QString& tag : tags)
        arguments << option << tag;
    return arguments;
}

bool encodeWithFfmpeg(const QString& wav, const QString& path, const QStringList& codec,
                      const QStringList& tags)
{
    return run(QStringLiteral("ffmpeg"),
               QStringList{QStringLiteral("-nostdin"), QStringLiteral("-v"), QStringLiteral("error"),
                           QStringLiteral("-y"), QStringLiteral("-i"), wav} +
                   codec + taggedWith(QStringLiteral("-metadata"), tags) + QStringList{path});
}

bool encodeWav(const QString& wav, const QString& path, const QStringList& tags)
{
    const auto has = [&path](const char* suffix) { return path.endsWith(QLatin1String(suffix)); };
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    if (has(".flac"))
        return run(QStringLiteral("flac"), words("-s -f -5") + taggedWith(QStringLiteral("-T"), tags) +
                                               QStringList{wav, QStringLiteral("-o"), path});
    if (has(".mp3"))
        return run(QStringLiteral("lame"),
                   words("--quiet -V5") + taggedWith(QStringLiteral("--tv"), tags) + QStringList{wav, path});
    if (has(".opus"))
        return run(QStringLiteral("opusenc"),
                   words("--quiet") + taggedWith(QStringLiteral("--comment"), tags) + QStringList{wav, path});
    if (has(".wv"))
        return run(QStringLiteral("wavpack"), words("-q -y") + taggedWith(QStringLiteral("-w"), tags) +
                                                  QStringList{wav, QStringLiteral("-o"), path});
    if (has(".mpc"))
        return run(QStringLiteral("mpcenc"), words("--silent --overwrite") + QStringList{wav, path});
    if (has(".alac.m4a"))
        return encodeWithFfmpeg(wav, path, words("-c:a alac"), tags);
    if (has(".m4a"))
        return encodeWithFfmpeg(wav, path, words("-c:a aac -b:a 128k"), tags);
    if (has(".ogg") || has(".oga"))
        return encodeWithFfmpeg(wav, path, words("-c:a libvorbis"), tags);
    if (has(".mka"))
        return encodeWithFfmpeg(wav, path, words("-c:a flac"), tags);
    return encodeWithFfmpeg(wav, path, {}, tags);
}

quint32 littleEndian(const QByteArray& bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = (value << 8) | static_cast<quint8>(bytes[at + i]);
    return value;
}

std::vector<std::int16_t> samplesIn(const QByteArray& bytes, bool areFloats)
{
    std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size()) / (areFloats ? 4 : 2));
    if (!areFloats) {
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        return samples;
    }
    std::vector<float> floats(samples.size());
    std::memcpy(floats.data(), bytes.constData(), floats.size() * sizeof(float));
    std::transform(floats.begin(), floats.end(), samples.begin(), [](float value) {
        return static_cast<std::int16_t>(std::lround(32767 * std::clamp(value, -1.0F, 1.0F)));
    });
    return samples;
}

} // namespace

Sound Sound::part(qint64 fromFrame, qint64 frameCount) const
{
    const auto begin = samples.begin() + static_cast<std::ptrdiff_t>(fromFrame * 2);
    return Sound{rate, {begin, begin + static_cast<std::ptrdiff_t>(frameCount * 2)}};
}

Sound makeSound(double seconds, int rate)
{
    Sound sound;
    sound.rate = rate;
    const auto frames = static_cast<std::size_t>(std::llround(seconds * rate));
    sound.samples.reserve(frames * 2);
    std::mt19937 random(1);
    std::uniform_real_distribution<double> noise(-0.02, 0.02);
    double phase = 0;
    for (std::size_t i = 0; i < frames; ++i) {
        const double at = static_cast<double>(i) / rate;
        phase += 2 * std::numbers::pi * (200 + 150 * at) / rate;
        sound.samples.push_back(static_cast<std::int16_t>(32767 * (0.45 * std::sin(phase) + noise(random))));
        sound.samples.push_back(static_cast<std::int16_t>(32767 * (0.45 * std::cos(phase) + noise(random))));
    }
    return sound;
}

Sound makeTone(double seconds, double level, double hertz, int rate)
{
    Sound sound;
    sound.rate = rate;
    const auto frames = static_cast<std::size_t>(std::llround(seconds * rate));
    for (std::size_t i = 0; i < frames; ++i) {
        const double at = static_cast<double>(i) / rate;
        const auto value = static_cast<std::int16_t>(
            std::lround(32767 * level * std::sin(2 * std::numbers::pi * hertz * at)));
        sound.samples.insert(sound.samples.end(), {value, value});
    }
    return sound;
}

void writeWav(const QString& path, const Sound& sound)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    const auto bytes = static_cast<quint32>(sound.samples.size() * sizeof(std::int16_t));
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32{36 + bytes};
    out.writeRawData("WAVEfmt ", 8);
    out << quint32{16} << quint16{1} << quint16{2} << static_cast<quint32>(sound.rate)
        << static_cast<quint32>(sound.rate * 4) << quint16{4} << quint16{16};
    out.writeRawData("data", 4);
    out << bytes;
    for (const std::int16_t sample : sound.samples)
        out << sample;
    if (out.status() != QDataStream::Ok || !file.flush())
        qFatal("cannot write %s", qPrintable(path));
}

std::optional<Sound> readWav(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = file.readAll();
    Sound sound;
    quint32 bits = 0;
    qsizetype at = 12;
    while (all.size() >= at + 8) {
        const QByteArray name = all.mid(at, 4);
        const auto size = std::min<qsizetype>(littleEndian(all, at + 4, 4), all.size() - at - 8);
        at += 8;
        if (name == "fmt " && size >= 16) {
            bits = littleEndian(all, at + 14, 2);
            sound.rate = static_cast<int>(littleEndian(all, at + 4, 4));
            if (littleEndian(all, at + 2, 2) != 2 || (bits != 16 && bits != 32))
                return std::nullopt;
        } else if (name == "data") {
            sound.samples = samplesIn(all.mid(at, size), bits == 32);
            return sound;
        }
        at += size + (size & 1);
    }
    return std::nullopt;
}

bool encode(const QString& path, const Sound& sound, const QStringList& tags)
{
    if (path.endsWith(QLatin1String(".wav"))) {
        writeWav(path, sound);
        return true;
    }
    const QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("sound.wav"));
    writeWav(wav, sound);
    return encodeWav(wav, path, tags) && QFileInfo(path).size() > 0;
}

} // namespace sillon::testing
