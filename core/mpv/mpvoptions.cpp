// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/mpvoptions.h"

#include "base/filename.h"

namespace sillon {

namespace {

constexpr QLatin1String pcmPrefix("pcm:");

MpvHandle::Options fixedOptions()
{
    return {
        {"vid", "no"},
        {"sid", "no"},
        {"audio-display", "no"},
        {"cover-art-auto", "no"},
        {"audio-file-auto", "no"},
        {"sub-auto", "no"},
        {"config", "no"},
        {"load-scripts", "no"},
        {"ytdl", "no"},
        {"load-unsafe-playlists", "no"},
        {"ordered-chapters", "no"},
        {"resume-playback", "no"},
        {"terminal", "no"},
        {"osc", "no"},
        {"input-default-bindings", "no"},
        {"input-media-keys", "no"},
        {"media-controls", "no"},
        {"idle", "yes"},
        {"audio-client-name", "Sillon"},
        {"gapless-audio", "weak"},
        {"prefetch-playlist", "yes"},
        {"volume-max", "100"},
        {"audio-pitch-correction", "yes"},
    };
}

/// Without "null": with no device it would play silently, and count what nobody heard.
void addOutput(MpvHandle::Options& options, const QString& output, bool untimed)
{
    if (output.startsWith(pcmPrefix)) {
        options.emplace_back("ao", "pcm");
        options.emplace_back("ao-pcm-file", bytesOfFileName(output.mid(pcmPrefix.size())));
    } else if (output == QLatin1String("null")) {
        options.emplace_back("ao", "null");
        options.emplace_back("ao-null-untimed", untimed ? "yes" : "no");
    } else {
        options.emplace_back("ao", "pipewire,pulse,alsa");
    }
}

} // namespace

bool isUntimed(const QString& output, bool untimed)
{
    return output.startsWith(pcmPrefix) || (output == QLatin1String("null") && untimed);
}

MpvHandle::Options mpvOptions(const QString& output, bool untimed)
{
    MpvHandle::Options options = fixedOptions();
    addOutput(options, output, untimed);
    return options;
}

} // namespace sillon
