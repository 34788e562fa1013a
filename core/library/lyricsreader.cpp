// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/lyricsreader.h"

#include "base/filename.h"
#include "library/musicfile.h"
#include "library/tagwriterformats.h"
#include "library/windowedstream.h"

#include <algorithm>
#include <memory>

namespace sillon {

namespace {

QByteArray bytesBeside(const QByteArray& music)
{
    const qsizetype dot = music.lastIndexOf('.');
    if (dot <= music.lastIndexOf('/'))
        return {};
    for (const char* suffix : {".lrc", ".LRC", ".Lrc"}) {
        auto stream = WindowedStream::open(music.left(dot) + suffix);
        if (!stream)
            continue;
        const auto size =
            static_cast<WindowedStream::Length>(std::min((*stream)->size(), largestLyricsBytes));
        const TagLib::ByteVector bytes = (*stream)->readBlock(size);
        return {bytes.data(), static_cast<qsizetype>(bytes.size())};
    }
    return {};
}

/// The field's text; some programs name the language or a title behind a colon.
QString textIn(const TagFields& fields)
{
    for (const char* name : {"LYRICS", "UNSYNCEDLYRICS", "SYNCEDLYRICS"}) {
        const QString text = fields.value(QLatin1String(name)).value(0);
        if (!text.isEmpty())
            return text;
    }
    const auto described = std::find_if(fields.keyBegin(), fields.keyEnd(), [](const QString& name) {
        return name.startsWith(QLatin1String("LYRICS:"));
    });
    return described == fields.keyEnd() ? QString() : fields.value(*described).value(0);
}

} // namespace

Result<Lyrics> readLyrics(const QString& path)
{
    const QByteArray beside = bytesBeside(bytesOfFileName(path));
    Lyrics lyrics = parseLyrics(decodeLyrics(beside));
    if (!lyrics.isEmpty())
        return lyrics;
    const auto music = MusicFile::open(path);
    if (!music)
        return fail(music.error());
    return parseLyrics(textIn(fieldsOf(music->file())).left(static_cast<qsizetype>(largestLyricsBytes)));
}

} // namespace sillon
