// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <id3v2tag.h>
#include <memory>
#include <tfile.h>

namespace sillon {

/// A DSF file (DSD stream file, Sony's specification 1.01) for TagLib, whose versions before 2 do not know
/// it: a header with rate and length, and an ID3v2 tag at the end.
class DsfFile final : public TagLib::File
{
public:
    /// The stream outlives this.
    explicit DsfFile(TagLib::IOStream* stream);
    ~DsfFile() override;

    /// The stream begins with DSF's signature; leaves it at its beginning.
    [[nodiscard]] static bool isDsf(TagLib::IOStream& stream);

    [[nodiscard]] TagLib::ID3v2::Tag* id3v2() const { return m_tag.get(); } ///< null when there is none
    [[nodiscard]] TagLib::ID3v2::Tag& madeId3v2();               ///< an empty one where there is none
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; } ///< 0 unknown
    [[nodiscard]] bool holdsMusic() const { return m_sampleRate > 0; }
    [[nodiscard]] int sampleRate() const { return static_cast<int>(m_sampleRate); } ///< of one-bit samples
    [[nodiscard]] int channels() const { return m_channels; }

    [[nodiscard]] TagLib::Tag* tag() const override { return m_tag.get(); }
    /// None: TagLib before 2 cannot hand out the milliseconds of a kind of file it does not know.
    [[nodiscard]] TagLib::AudioProperties* audioProperties() const override { return nullptr; }
    bool save() override { return saveAs(TagLib::ID3v2::v4); }
    /// Writes the tag behind the sound, and where it stands into the header.
    [[nodiscard]] bool saveAs(TagLib::ID3v2::Version version);

private:
    quint32 m_sampleRate = 0;
    int m_channels = 0; ///< 0 unknown
    qint64 m_lengthMs = 0;
    qint64 m_tagOffset = 0; ///< where the tag stands, or would
    std::unique_ptr<TagLib::ID3v2::Tag> m_tag;
};

} // namespace sillon
