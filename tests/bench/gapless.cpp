// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "playthrough.h"
#include "sound.h"

#include <QTemporaryDir>

namespace sillon::bench {

namespace {

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

Result<Pair> makePair(const QString& folder, const Format& format, qint64 frames)
{
    Pair pair;
    pair.whole = makeSound(format.rate, frames);
    const qint64 cut = frames / 2 + 1237; // on no codec's boundary
    const Sound parts[] = {pair.whole.part(0, cut), pair.whole.part(cut, frames - cut)};
    QString* files[] = {&pair.first, &pair.second};
    for (int i = 0; i < 2; ++i) {
        const QString wave = QStringLiteral("%1/%2-%3.wave.wav").arg(folder, format.ending).arg(i);
        *files[i] = QStringLiteral("%1/%2-%3.%2").arg(folder, format.ending).arg(i);
        if (const auto written = writeWave(parts[i], wave); !written)
            return fail(written.error());
        if (const auto encoded = encode(wave, *files[i]); !encoded)
            return fail(encoded.error());
    }
    return pair;
}

Result<Sound> heard(const QStringList& files, const QString& folder)
{
    const QString path = folder + QStringLiteral("/heard.wav");
    if (const auto played = playThrough(files, QStringLiteral("pcm:") + path, longestMs); !played)
        return fail(played.error());
    return readWave(path);
}

/// What is wrong with a pair: where the files meet, and (for codecs whose ends are trimmed by their tags) in
/// length.
struct Wrong
{
    qint64 seam = 0;
    qint64 length = 0;
};

Result<Wrong> framesWrong(const QString& folder, const Format& format, qint64 frames)
{
    const auto pair = makePair(folder, format, frames);
    if (!pair)
        return fail(pair.error());
    const auto together = heard({pair->first, pair->second}, folder);
    auto alone = heard({pair->first}, folder);
    const auto second = heard({pair->second}, folder);
    for (const auto* sound : {&together, &std::as_const(alone), &second}) {
        if (!*sound)
            return fail(sound->error());
    }
    alone->frames += second->frames;
    const qint64 seam = framesApart(*together, *alone);
    const qint64 lossless = format.lossless ? framesApart(*together, pair->whole) : 0;
    return Wrong{seam + lossless, std::abs(together->count() - frames)};
}

} // namespace

Result<Figures> measureGapless(Size size)
{
    static const QVector<Format> formats{
        {QStringLiteral("wav"), 44100, true},   {QStringLiteral("flac"), 44100, true},
        {QStringLiteral("mp3"), 44100, false},  {QStringLiteral("ogg"), 44100, false},
        {QStringLiteral("opus"), 48000, false},
    };
    const QTemporaryDir folder;
    Figures figures;
    for (const Format& format : formats) {
        const qint64 frames = format.rate * qint64(size == Size::Full ? 20 : 2);
        const auto wrong = framesWrong(folder.path(), format, frames);
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
