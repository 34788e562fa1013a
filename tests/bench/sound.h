// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sillon::bench {

/// Raw sound as benchmarks make and compare it; what they make is stereo of 16 bits.
struct Sound
{
    int rate = 44100;
    int bytesPerFrame = 4;
    QByteArray frames;

    [[nodiscard]] qint64 count() const { return frames.size() / bytesPerFrame; }
    [[nodiscard]] Sound part(qint64 first, qint64 count) const;
};

/// A sweep over both channels with a little noise: no stretch of it is like another, the same on each call.
[[nodiscard]] Sound makeSound(int rate, qint64 frames);

[[nodiscard]] Done writeWave(const Sound& sound, const QString& path);
/// Reads what writeWave and libmpv's pcm output write, whole numbers or floats.
[[nodiscard]] Result<Sound> readWave(const QString& path);

/// Encodes a wave file by ffmpeg, into the format of the target's ending: flac, mp3 (with LAME tag), ogg,
/// opus, wav.
[[nodiscard]] Done encode(const QString& wave, const QString& target);

/// Frames by which two sounds differ: those unlike at the same place, and those one of them has more. Sounds
/// of different kinds differ in every frame.
[[nodiscard]] qint64 framesApart(const Sound& one, const Sound& other);

} // namespace sillon::bench
