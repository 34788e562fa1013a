// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon::testing {

/// Samples of stereo sound: left, right, left, right ...
struct Sound
{
    int rate = 44100;
    std::vector<std::int16_t> samples;

    [[nodiscard]] qint64 frames() const { return static_cast<qint64>(samples.size() / 2); }
    [[nodiscard]] qint64 lengthMs() const { return frames() * 1000 / rate; }
    [[nodiscard]] Sound part(qint64 fromFrame, qint64 frameCount) const;
};

/// A sweep with some noise that differs in both channels and in every stretch, at half the full level.
[[nodiscard]] Sound makeSound(double seconds, int rate = 44100);
/// A plain tone whose peak is `level` (0..1), equal in both channels.
[[nodiscard]] Sound makeTone(double seconds, double level, double hertz = 441, int rate = 44100);

/// Writes a 16-bit WAV file; fails the test run when the folder cannot be written.
void writeWav(const QString& path, const Sound& sound);
/// Reads stereo WAV of 16 bits or of floats, as writeWav and libmpv's pcm output write it; none when it is
/// something else.
[[nodiscard]] std::optional<Sound> readWav(const QString& path);

/// Encodes sound into the kind of file that path's suffix names: wav flac mp3 ogg opus m4a (AAC) alac.m4a
/// aiff wv mpc wma mka oga tta. tags are "NAME=value" (ReplayGain and such, where the encoder takes them).
/// False when the encoder is not installed or cannot.
[[nodiscard]] bool encode(const QString& path, const Sound& sound, const QStringList& tags = {});

} // namespace sillon::testing
