// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistfile.h"

#include "playlists/playlistformats.h"
#include "playlists/playlistlocation.h"

#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sillon {

namespace {

constexpr double longestSeconds = 1e9;

/// What begins with a mark of UTF-16 as UTF-8; everything without its mark.
QByteArray withoutMark(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.mid(3);
    const bool utf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!utf16)
        return bytes;
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

} // namespace

std::optional<PlaylistFormat> playlistFormatOf(const QString& fileName)
{
    const QString suffix = fileName.section(QLatin1Char('/'), -1)
                               .section(QLatin1Char('.'), 1)
                               .section(QLatin1Char('.'), -1)
                               .toLower();
    if (suffix == QLatin1String("m3u"))
        return PlaylistFormat::M3u;
    if (suffix == QLatin1String("m3u8"))
        return PlaylistFormat::M3u8;
    if (suffix == QLatin1String("xspf"))
        return PlaylistFormat::Xspf;
    if (suffix == QLatin1String("pls"))
        return PlaylistFormat::Pls;
    return std::nullopt;
}

Result<PlaylistFile> parsePlaylist(const QByteArray& bytes, PlaylistFormat format, const QString& folder)
{
    if (bytes.size() > mostPlaylistBytes)
        return fail(ErrorKind::TooLarge);
    switch (format) {
    case PlaylistFormat::Xspf:
        return parseXspf(bytes, folder);
    case PlaylistFormat::Pls:
        return parsePls(withoutMark(bytes), folder);
    case PlaylistFormat::M3u:
    case PlaylistFormat::M3u8:
        break;
    }
    return parseM3u(withoutMark(bytes), folder);
}

QByteArray formatPlaylist(const PlaylistFile& file, PlaylistFormat format, const QString& folder)
{
    switch (format) {
    case PlaylistFormat::Xspf:
        return formatXspf(file, folder);
    case PlaylistFormat::Pls:
        return formatPls(file, folder);
    case PlaylistFormat::M3u:
    case PlaylistFormat::M3u8:
        break;
    }
    return formatM3u(file, folder);
}

bool PlaylistFileBuilder::add(PlaylistFileEntry entry, const QByteArray& location)
{
    if (!hasRoom())
        return false;
    const auto read = readLocation(location, m_folder);
    if (const auto* why = std::get_if<BrokenEntry::Why>(&read))
        return addBroken(*why, entry.line, location);
    entry.paths = std::get<QStringList>(read);
    m_file.entries.push_back(std::move(entry));
    return true;
}

bool PlaylistFileBuilder::addNamed(PlaylistFileEntry entry)
{
    if (!hasRoom())
        return false;
    if (entry.paths.isEmpty() && entry.title.isEmpty())
        return addBroken(BrokenEntry::Why::NotAPath, entry.line, entry.artist.toUtf8());
    m_file.entries.push_back(std::move(entry));
    return true;
}

bool PlaylistFileBuilder::addBroken(BrokenEntry::Why why, int line, const QByteArray& written)
{
    if (!hasRoom())
        return false;
    m_file.broken.push_back(BrokenEntry{why, line, shownEntry(written)});
    return true;
}

Result<PlaylistFile> PlaylistFileBuilder::take()
{
    if (m_tooMany)
        return fail(ErrorKind::TooLarge);
    return std::move(m_file);
}

PlaylistLines::PlaylistLines(const QByteArray& bytes)
    : m_bytes(bytes)
{}

std::optional<PlaylistLine> PlaylistLines::next()
{
    if (m_at >= m_bytes.size())
        return std::nullopt;
    const auto from = m_bytes.begin() + m_at;
    const auto end = std::find_if(from, m_bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    PlaylistLine line{++m_number, m_bytes.mid(m_at, end - from)};
    m_at += line.text.size() + 1;
    if (end != m_bytes.end() && *end == '\r' && m_at < m_bytes.size() && m_bytes.at(m_at) == '\n')
        ++m_at;
    return line;
}

qint64 playlistLength(const QByteArray& seconds)
{
    bool understood = false;
    const double value = seconds.trimmed().toDouble(&understood);
    if (!understood || !(value > 0) || value > longestSeconds)
        return 0;
    return std::llround(value * 1000);
}

void setNames(PlaylistFileEntry& entry, const QString& text)
{
    const QString dash = QStringLiteral(" - ");
    const qsizetype at = text.indexOf(dash);
    if (at < 0) {
        entry.title = text.trimmed();
        return;
    }
    entry.artist = text.left(at).trimmed();
    entry.title = text.mid(at + dash.size()).trimmed();
}

QString namesOf(const PlaylistFileEntry& entry)
{
    const QString title = entry.title.simplified();
    const QString artist = entry.artist.simplified();
    return artist.isEmpty() || title.isEmpty() ? title : artist + QStringLiteral(" - ") + title;
}

} // namespace sillon
