// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/musicfile.h"

#include "base/filename.h"
#include "library/contenthash.h"
#include "library/dsffile.h"

#include <algorithm>
#include <array>
#include <audioproperties.h>
#include <mpcproperties.h>

namespace sillon {

Result<MusicFile> MusicFile::open(const QString& path)
{
    return open(bytesOfFileName(path));
}

Result<MusicFile> MusicFile::open(const QByteArray& path)
{
    auto stream = WindowedStream::open(path);
    if (!stream)
        return fail(std::move(stream.error()));
    if ((*stream)->size() == 0)
        return fail(ErrorKind::Malformed, QStringLiteral("The file is empty"));
    MusicFile music;
    music.m_stream = std::move(*stream);
    music.read();
    if (!music.holdsMusic()) {
        // The name may lie about the kind of file.
        music.m_stream->setName({});
        music.read();
    }
    if (!music.holdsMusic())
        return fail(ErrorKind::Malformed, QStringLiteral("No music was found in the file"));
    return music;
}

void MusicFile::read()
{
    m_stream->seek(0, TagLib::IOStream::Beginning);
    if (DsfFile::isDsf(*m_stream))
        m_file = TagLib::FileRef(new DsfFile(m_stream.get()));
    else
        m_file = TagLib::FileRef(m_stream.get());
}

bool MusicFile::holdsMusic() const
{
    if (m_file.isNull() || !m_file.file()->isValid())
        return false;
    if (const auto* dsf = dynamic_cast<const DsfFile*>(m_file.file()))
        return dsf->holdsMusic();
    const TagLib::AudioProperties* properties = m_file.file()->audioProperties();
    if (const auto* musepack = dynamic_cast<const TagLib::MPC::Properties*>(properties)) {
        // Versions before 7 have no signature, so that TagLib takes anything for one of some version. Players
        // know these two alone.
        return (musepack->mpcVersion() == 7 || musepack->mpcVersion() == 8) && musepack->sampleRate() > 0;
    }
    return properties && properties->sampleRate() > 0;
}

qint64 MusicFile::lengthMs() const
{
    if (const auto* dsf = dynamic_cast<const DsfFile*>(m_file.file()))
        return dsf->lengthMs();
    return m_file.file()->audioProperties()->lengthInMilliseconds();
}

qint64 MusicFile::contentHash() const
{
    constexpr qint64 endBytes = 8LL * 1024;
    ContentHash hash;
    hash.add(m_stream->size());
    for (const qint64 from : {qint64{0}, std::max<qint64>(m_stream->size() - endBytes, 0)}) {
        std::array<char, endBytes> block; // NOLINT: filled by the read
        hash.add(block.data(), m_stream->readAt(block.data(), from, endBytes));
    }
    return hash.value();
}

TagLib::PropertyMap MusicFile::fields() const
{
    if (const auto* dsf = dynamic_cast<const DsfFile*>(m_file.file()))
        return dsf->id3v2() ? dsf->id3v2()->properties() : TagLib::PropertyMap();
    return m_file.file()->properties();
}

} // namespace sillon
