// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "fakes/audiofiles.h"
#include "playthrough.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

namespace sillon::bench {

namespace {

using testing::Sound;

constexpr int longestMs = 60000;

struct Format
{
    QString ending;
    int rate;
    bool lossless;
};

/// One sound, and the two files it was cut into.
struct Pair
{
    Sound whole;
    QString first;
    QString second;
};

Result<Pair> makePair(const QString& folder, const Format& format, double seconds)
{
    Pair pair;
    pair.whole = testing::makeSound(seconds, format.rate);
    pair.first = folder + QStringLiteral("/first.") + format.ending;
    pair.second = folder + QStringLiteral("/second.") + format.ending;
    const qint64 cut = pair.whole.frames() / 2 + 1237; // on no codec's boundary
    if (!testing::encode(pair.first, pair.whole.part(0, cut)) ||
        !testing::encode(pair.second, pair.whole.part(cut, pair.whole.frames() - cut)))
        return fail(ErrorKind::NotConfigured, QStringLiteral("no encoder for ") + format.ending);
    return pair;
}

Result<Sound> heard(const QStringList& files, const QString& folder)
{
    const QString path = folder + QStringLiteral("/heard.wav");
    if (const auto played = playThrough(files, QStringLiteral("pcm:") + path, longestMs); !played)
        return fail(played.error());
    auto sound = testing::readWav(path);
    if (!sound)
        return fail(ErrorKind::Malformed, path);
    return std::move(*sound);
}

/// Frames unlike at the same place, and those that one has more.
qint64 framesApart(const Sound& one, const Sound& other)
{
    const qint64 common = std::min(one.frames(), other.frames());
    qint64 apart = std::max(one.frames(), other.frames()) - common;
    for (auto i = std::size_t(0); i < static_cast<std::size_t>(common); ++i)
        apart +=
            one.samples[2 * i] != other.samples[2 * i] || one.samples[2 * i + 1] != other.samples[2 * i + 1];
    return apart;
}

/// What is wrong with a pair: where the files meet, and (for codecs whose ends are trimmed by their tags) in
/// length.
struct Wrong
{
    qint64 seam = 0;
    qint64 length = 0;
};

Result<Wrong> framesWrong(const Format& format, double seconds)
{
    const QTemporaryDir folder;
    const auto pair = makePair(folder.path(), format, seconds);
    if (!pair)
        return fail(pair.error());
    const auto together = heard({pair->first, pair->second}, folder.path());
    auto alone = heard({pair->first}, folder.path());
    const auto second = heard({pair->second}, folder.path());
    for (const auto* sound : {&together, &std::as_const(alone), &second}) {
        if (!*sound)
            return fail(sound->error());
    }
    alone->samples.insert(alone->samples.end(), second->samples.begin(), second->samples.end());
    const qint64 seam = framesApart(*together, *alone);
    const qint64 lossless = format.lossless ? framesApart(*together, pair->whole) : 0;
    return Wrong{seam + lossless, std::abs(together->frames() - pair->whole.frames())};
}

} // namespace

Result<Figures> measureGapless(Size size)
{
    static const QVector<Format> formats{
        {QStringLiteral("wav"), 44100, true},   {QStringLiteral("flac"), 44100, true},
        {QStringLiteral("mp3"), 44100, false},  {QStringLiteral("ogg"), 44100, false},
        {QStringLiteral("opus"), 48000, false},
    };
    Figures figures;
    for (const Format& format : formats) {
        const auto wrong = framesWrong(format, size == Size::Full ? 20 : 2);
        if (!wrong)
            return fail(wrong.error());
        const QString name = QStringLiteral("gapless.") + format.ending;
        figures.append({name, double(wrong->seam), QStringLiteral("frames"), 0.0});
        figures.append(
            {name + QStringLiteral(".length"), double(wrong->length), QStringLiteral("frames"), 0.0});
    }
    return figures;
}

} // namespace sillon::bench
