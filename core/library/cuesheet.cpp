// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/cuesheet.h"

#include <QList>
#include <QStringDecoder>

#include <optional>

namespace sillon {

namespace {

constexpr int mostTracks = 999;
constexpr std::size_t mostMistakes = 100;

std::optional<QString> decodedAs(QStringConverter::Encoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

QString textOf(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodedAs(*marked, bytes).value_or(QString());
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::System}) {
        if (auto text = decodedAs(encoding, bytes))
            return *text;
    }
    return QString::fromLatin1(bytes);
}

/// All digits, at most so many; none when it is anything else.
std::optional<int> number(QStringView text, qsizetype mostDigits)
{
    if (text.isEmpty() || text.size() > mostDigits)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return std::nullopt;
        value = value * 10 + c.unicode() - '0';
    }
    return value;
}

/// mm:ss:ff, with 75 frames a second.
std::optional<qint64> milliseconds(QStringView time)
{
    const auto parts = time.split(QLatin1Char(':'));
    if (parts.size() != 3)
        return std::nullopt;
    const auto minutes = number(parts[0], 4);
    const auto seconds = number(parts[1], 2);
    const auto frames = number(parts[2], 2);
    if (!minutes || !seconds || !frames || *seconds >= 60 || *frames >= 75)
        return std::nullopt;
    return (*minutes * 60LL + *seconds) * 1000 + *frames * 1000LL / 75;
}

/// The first word of a line; line becomes what follows it.
QStringView takeWord(QStringView& line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    const QStringView word = line.left(end);
    line = line.mid(end).trimmed();
    return word;
}

/// A text with or without its quotes; what follows the last quote is dropped.
QString unquoted(QStringView text)
{
    if (!text.startsWith(QLatin1Char('"')))
        return text.toString();
    const qsizetype last = text.lastIndexOf(QLatin1Char('"'));
    return text.mid(1, last > 0 ? last - 1 : -1).trimmed().toString();
}

/// FILE's name: what is in quotes, else all but the kind of file at the end.
QString fileName(QStringView text)
{
    if (text.startsWith(QLatin1Char('"')))
        return unquoted(text);
    const qsizetype blank = text.lastIndexOf(QLatin1Char(' '));
    return (blank < 0 ? text : text.left(blank)).trimmed().toString();
}

/// Reads line after line.
class Parser
{
public:
    CueSheet parse(const QString& text)
    {
        int number = 0;
        for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
            ++number;
            const QStringView trimmed = line.trimmed();
            if (!trimmed.isEmpty() && !read(trimmed) && m_sheet.mistakes.size() < mostMistakes)
                m_sheet.mistakes.push_back({number, trimmed.left(200).toString()});
        }
        return std::move(m_sheet);
    }

private:
    bool read(QStringView line)
    {
        const QString command = takeWord(line).toString().toUpper();
        if (command == QLatin1String("REM"))
            return readRemark(line);
        if (command == QLatin1String("FILE")) {
            m_sheet.files.push_back({fileName(line), {}});
            m_lastInFile = nullptr;
            return true;
        }
        if (command == QLatin1String("TRACK"))
            return readTrack(line);
        if (command == QLatin1String("INDEX"))
            return readIndex(line);
        if (command == QLatin1String("TITLE") || command == QLatin1String("PERFORMER"))
            return readText(command == QLatin1String("TITLE"), unquoted(line));
        for (const char* passedOver :
             {"CATALOG", "CDTEXTFILE", "FLAGS", "ISRC", "PREGAP", "POSTGAP", "SONGWRITER", "ARRANGER",
              "COMPOSER", "GENRE", "DISC_ID", "MESSAGE", "TOC_INFO", "UPC_EAN", "SIZE_INFO"}) {
            if (command == QLatin1String(passedOver))
                return true;
        }
        return false;
    }

    bool readRemark(QStringView line)
    {
        const QString name = takeWord(line).toString().toUpper();
        if (name == QLatin1String("GENRE"))
            m_sheet.genre = unquoted(line);
        else if (name == QLatin1String("DATE"))
            m_sheet.date = unquoted(line);
        else if (name == QLatin1String("DISCNUMBER"))
            m_sheet.discNumber = number(unquoted(line), 3).value_or(0);
        return true; // remarks may say anything
    }

    bool readTrack(QStringView line)
    {
        m_track.reset();
        m_lastInFile = nullptr;
        const auto value = number(takeWord(line), 3);
        if (!value)
            return false;
        if (line.compare(QLatin1String("AUDIO"), Qt::CaseInsensitive) == 0) {
            m_track.emplace();
            m_track->number = *value;
        }
        m_inTracks = true;
        return true;
    }

    bool readIndex(QStringView line)
    {
        const auto index = number(takeWord(line), 2);
        const auto start = milliseconds(line);
        if (!index || !start)
            return false;
        if (*index != 1 || !m_track)
            return true;
        if (m_sheet.files.empty() || m_tracks == mostTracks)
            return false;
        m_track->startMs = *start;
        auto& tracks = m_sheet.files.back().tracks;
        tracks.push_back(std::move(*m_track));
        m_track.reset();
        m_lastInFile = &tracks.back();
        ++m_tracks;
        return true;
    }

    /// A text may stand before or after the track's index.
    bool readText(bool isTitle, const QString& text)
    {
        CueTrack* const track = m_track ? &*m_track : m_lastInFile;
        if (track)
            (isTitle ? track->title : track->performer) = text;
        else if (!m_inTracks)
            (isTitle ? m_sheet.title : m_sheet.performer) = text;
        return true;
    }

    CueSheet m_sheet;
    std::optional<CueTrack> m_track;  ///< whose INDEX 01 was not met yet
    CueTrack* m_lastInFile = nullptr; ///< whose index was just met
    int m_tracks = 0;
    bool m_inTracks = false;
};

} // namespace

CueSheet parseCueSheet(const QString& text)
{
    return Parser().parse(text);
}

CueSheet parseCueSheet(const QByteArray& bytes)
{
    return Parser().parse(textOf(bytes));
}

} // namespace sillon
