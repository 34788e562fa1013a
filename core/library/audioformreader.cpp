// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/audioformreader.h"

#include "library/dsffile.h"

#include <aifffile.h>
#include <algorithm>
#include <apefile.h>
#include <asffile.h>
#include <flacfile.h>
#include <mp4file.h>
#include <mpcfile.h>
#include <mpegfile.h>
#include <oggflacfile.h>
#include <opusfile.h>
#include <speexfile.h>
#include <trueaudiofile.h>
#include <vorbisfile.h>
#include <wavfile.h>
#include <wavpackfile.h>

namespace sillon {

namespace {

QString mpegType(const TagLib::MPEG::Properties& properties)
{
    switch (properties.layer()) {
    case 1:
        return QStringLiteral("MP1");
    case 2:
        return QStringLiteral("MP2");
    default:
        return QStringLiteral("MP3");
    }
}

QString mp4Type(const TagLib::MP4::Properties& properties)
{
    return properties.codec() == TagLib::MP4::Properties::ALAC ? QStringLiteral("ALAC")
                                                               : QStringLiteral("AAC");
}

template <typename Kind>
bool is(const TagLib::File& file)
{
    return dynamic_cast<const Kind*>(&file) != nullptr;
}

QString typeOf(const TagLib::File& file)
{
    if (const auto* mpeg = dynamic_cast<const TagLib::MPEG::File*>(&file))
        return mpegType(*mpeg->audioProperties());
    if (const auto* mp4 = dynamic_cast<const TagLib::MP4::File*>(&file))
        return mp4Type(*mp4->audioProperties());
    if (is<TagLib::FLAC::File>(file))
        return QStringLiteral("FLAC");
    if (is<TagLib::Ogg::Opus::File>(file))
        return QStringLiteral("Opus");
    if (is<TagLib::Ogg::Vorbis::File>(file))
        return QStringLiteral("Vorbis");
    if (is<TagLib::Ogg::FLAC::File>(file))
        return QStringLiteral("Ogg FLAC");
    if (is<TagLib::Ogg::Speex::File>(file))
        return QStringLiteral("Speex");
    if (is<TagLib::RIFF::WAV::File>(file))
        return QStringLiteral("WAV");
    if (is<TagLib::RIFF::AIFF::File>(file))
        return QStringLiteral("AIFF");
    if (is<TagLib::WavPack::File>(file))
        return QStringLiteral("WavPack");
    if (is<TagLib::APE::File>(file))
        return QStringLiteral("Monkey’s Audio");
    if (is<TagLib::MPC::File>(file))
        return QStringLiteral("Musepack");
    if (is<TagLib::TrueAudio::File>(file))
        return QStringLiteral("TTA");
    if (is<TagLib::ASF::File>(file))
        return QStringLiteral("WMA");
    return {};
}

/// One bit a sample.
AudioForm dsfForm(const DsfFile& file)
{
    const qint64 bits = static_cast<qint64>(file.sampleRate()) * file.channels();
    return {QStringLiteral("DSF"), static_cast<int>(bits / 1000), file.sampleRate(), file.channels()};
}

} // namespace

AudioForm audioFormOf(const TagLib::File& file)
{
    if (const auto* dsf = dynamic_cast<const DsfFile*>(&file))
        return dsfForm(*dsf);
    const TagLib::AudioProperties* properties = file.audioProperties();
    if (properties == nullptr)
        return {};
    return {typeOf(file), std::max(0, properties->bitrate()), std::max(0, properties->sampleRate()),
            std::max(0, properties->channels())};
}

} // namespace sillon
