// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistformats.h"
#include "playlists/playlistlocation.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <utility>

// XSPF version 1 (xspf.org): tracks with locations that are addresses, titles, creators, albums and lengths
// in milliseconds.
namespace sillon {

namespace {

constexpr qint64 longestMs = qint64{1'000'000'000} * 1000;

const auto nameSpace = QStringLiteral("http://xspf.org/ns/0/");

/// What XML cannot hold is left out.
QString xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (pair) {
            clean += c;
            clean += text.at(++at);
        } else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c.isSpace()) && c.unicode() < 0xFFFE) {
            clean += c;
        }
    }
    return clean;
}

class XspfReader
{
public:
    XspfReader(const QByteArray& bytes, const QString& folder)
        : m_xml(bytes)
        , m_folder(folder)
        , m_builder(folder)
    {}

    Result<PlaylistFile> read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() == QLatin1String("playlist"))
            readList();
        else if (!m_xml.hasError())
            m_xml.raiseError(QStringLiteral("no playlist"));
        if (m_xml.hasError() && !m_full)
            m_builder.addBroken(BrokenEntry::Why::FileDamaged, static_cast<int>(m_xml.lineNumber()),
                                m_xml.errorString().toUtf8());
        return m_builder.take();
    }

private:
    void readList()
    {
        while (!m_full && m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("title"))
                m_builder.file().name = text().trimmed();
            else if (m_xml.name() == QLatin1String("trackList"))
                readTracks();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readTracks()
    {
        while (!m_full && m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("track"))
                readTrack();
            else
                m_xml.skipCurrentElement();
        }
    }

    void readTrack()
    {
        PlaylistFileEntry entry;
        entry.line = static_cast<int>(m_xml.lineNumber());
        QList<QByteArray> locations;
        while (m_xml.readNextStartElement())
            readField(entry, locations);
        if (m_xml.hasError())
            return; // half a track is none
        m_full = !addTrack(std::move(entry), locations);
    }

    void readField(PlaylistFileEntry& entry, QList<QByteArray>& locations)
    {
        if (m_xml.name() == QLatin1String("location"))
            locations.append(text().trimmed().toUtf8());
        else if (m_xml.name() == QLatin1String("title"))
            entry.title = text().trimmed();
        else if (m_xml.name() == QLatin1String("creator"))
            entry.artist = text().trimmed();
        else if (m_xml.name() == QLatin1String("album"))
            entry.album = text().trimmed();
        else if (m_xml.name() == QLatin1String("duration"))
            entry.lengthMs = lengthOf(text());
        else
            m_xml.skipCurrentElement();
    }

    /// A track may name several places; those that are files count.
    bool addTrack(PlaylistFileEntry entry, const QList<QByteArray>& locations)
    {
        BrokenEntry::Why why = BrokenEntry::Why::NotAPath;
        for (const QByteArray& location : locations) {
            const auto read = readLocation(location, m_folder);
            if (const auto* paths = std::get_if<QStringList>(&read))
                entry.paths += likelyFirst(*paths, location);
            else
                why = std::get<BrokenEntry::Why>(read);
        }
        if (entry.paths.isEmpty() && !locations.isEmpty())
            return m_builder.addBroken(why, entry.line, locations.front());
        return m_builder.addNamed(std::move(entry));
    }

    /// In an address a percent sign is an escape first of all.
    [[nodiscard]] QStringList likelyFirst(const QStringList& paths, const QByteArray& location) const
    {
        if (!location.contains('%') || location.toLower().startsWith("file:"))
            return paths;
        const QStringList escaped = readEscapedPath(location, m_folder);
        return escaped.isEmpty() ? paths : escaped;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    static qint64 lengthOf(const QString& ms)
    {
        return std::clamp(ms.trimmed().toLongLong(), qint64{0}, longestMs);
    }

    QXmlStreamReader m_xml;
    QString m_folder;
    PlaylistFileBuilder m_builder;
    bool m_full = false;
};

void writeTrack(QXmlStreamWriter& xml, const PlaylistFileEntry& entry, const QString& folder)
{
    const auto field = [&xml](const QString& name, const QString& text) {
        if (!text.isEmpty())
            xml.writeTextElement(name, xmlText(text));
    };
    xml.writeStartElement(QStringLiteral("track"));
    if (!entry.paths.isEmpty())
        field(QStringLiteral("location"), writtenAddress(entry.paths.front(), folder));
    field(QStringLiteral("title"), entry.title);
    field(QStringLiteral("creator"), entry.artist);
    field(QStringLiteral("album"), entry.album);
    if (entry.lengthMs > 0)
        field(QStringLiteral("duration"), QString::number(entry.lengthMs));
    xml.writeEndElement();
}

} // namespace

Result<PlaylistFile> parseXspf(const QByteArray& bytes, const QString& folder)
{
    return XspfReader(bytes, folder).read();
}

QByteArray formatXspf(const PlaylistFile& file, const QString& folder)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("playlist"));
    xml.writeDefaultNamespace(nameSpace);
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1"));
    if (!file.name.isEmpty())
        xml.writeTextElement(QStringLiteral("title"), xmlText(file.name));
    xml.writeStartElement(QStringLiteral("trackList"));
    for (const PlaylistFileEntry& entry : file.entries)
        writeTrack(xml, entry, folder);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace sillon
