// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/dsffile.h"

#include <QtEndian>

namespace sillon {

namespace {

// The chunks "DSD " (28 bytes) and "fmt " (52 bytes) stand first, their numbers little-endian.
constexpr unsigned int headerBytes = 80;
constexpr unsigned int sizeAt = 12; // followed by the tag's offset
constexpr unsigned int tagOffsetAt = 20;
constexpr unsigned int channelsAt = 52;
constexpr unsigned int rateAt = 56;
constexpr unsigned int samplesAt = 64;
constexpr quint32 mostChannels = 6;         ///< of the specification
constexpr quint64 mostSamples = 1ULL << 45; ///< weeks; no overflow below it

qint64 millisecondsOf(quint64 samples, quint32 rate)
{
    if (rate == 0 || samples > mostSamples)
        return 0;
    return static_cast<qint64>(samples * 1000 / rate);
}

} // namespace

bool DsfFile::isDsf(TagLib::IOStream& stream)
{
    stream.seek(0, TagLib::IOStream::Beginning);
    const bool is = stream.readBlock(4) == "DSD ";
    stream.seek(0, TagLib::IOStream::Beginning);
    return is;
}

DsfFile::DsfFile(TagLib::IOStream* stream)
    : File(stream)
{
    seek(0);
    const TagLib::ByteVector header = readBlock(headerBytes);
    if (header.size() < headerBytes)
        return;
    m_sampleRate = qFromLittleEndian<quint32>(header.data() + rateAt);
    const auto channels = qFromLittleEndian<quint32>(header.data() + channelsAt);
    m_channels = channels <= mostChannels ? static_cast<int>(channels) : 0;
    m_lengthMs = millisecondsOf(qFromLittleEndian<quint64>(header.data() + samplesAt), m_sampleRate);
    const auto tagOffset = qFromLittleEndian<quint64>(header.data() + tagOffsetAt);
    const bool tagged = tagOffset >= headerBytes && tagOffset < static_cast<quint64>(length());
    m_tagOffset = tagged ? static_cast<qint64>(tagOffset) : static_cast<qint64>(length());
    if (tagged)
        m_tag = std::make_unique<TagLib::ID3v2::Tag>(this, static_cast<long>(tagOffset));
}

DsfFile::~DsfFile() = default;

TagLib::ID3v2::Tag& DsfFile::madeId3v2()
{
    if (!m_tag)
        m_tag = std::make_unique<TagLib::ID3v2::Tag>();
    return *m_tag;
}

bool DsfFile::saveAs(TagLib::ID3v2::Version version)
{
    if (!holdsMusic() || m_tagOffset < headerBytes)
        return false;
    const TagLib::ByteVector tag = madeId3v2().isEmpty() ? TagLib::ByteVector() : madeId3v2().render(version);
    TagLib::ByteVector places(2 * sizeof(quint64), 0);
    qToLittleEndian<quint64>(static_cast<quint64>(m_tagOffset) + tag.size(), places.data());
    qToLittleEndian<quint64>(tag.isEmpty() ? 0 : static_cast<quint64>(m_tagOffset),
                             places.data() + sizeof(quint64));
    truncate(static_cast<long>(m_tagOffset));
    seek(static_cast<long>(m_tagOffset));
    writeBlock(tag);
    seek(sizeAt);
    writeBlock(places);
    return true;
}

} // namespace sillon
