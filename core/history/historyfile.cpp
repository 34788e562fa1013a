// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfile.h"

#include "history/decodedtext.h"
#include "history/historyfileformats.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr HistoryFileFormat formats[] = {HistoryFileFormat::ListenBrainz, HistoryFileFormat::Csv,
                                         HistoryFileFormat::LastfmJson, HistoryFileFormat::Spotify,
                                         HistoryFileFormat::ScrobblerLog};
constexpr qsizetype headBytes = 4096;                ///< enough to tell formats apart
constexpr qint64 firstMillisecond = 100'000'000'000; // larger numbers are no seconds of our time

std::unique_ptr<HistoryTextReader> readerOf(HistoryFileFormat format, const QTimeZone& zone)
{
    switch (format) {
    case HistoryFileFormat::ListenBrainz:
        return listenBrainzFileReader();
    case HistoryFileFormat::Csv:
        return csvFileReader();
    case HistoryFileFormat::ScrobblerLog:
        return scrobblerLogReader(zone);
    case HistoryFileFormat::LastfmJson:
        return lastfmJsonFileReader();
    case HistoryFileFormat::Spotify:
        break;
    }
    return spotifyFileReader();
}

bool isGarbled(const QString& name)
{
    return name.contains(QChar(QChar::ReplacementCharacter)) || name.contains(QChar(u'\0'));
}

/// Whoever heard them; how many went.
template <typename IsUnwanted>
qint64 eraseIf(HistoryFile& file, IsUnwanted isUnwanted)
{
    auto erased = static_cast<qint64>(std::erase_if(file.plays, isUnwanted));
    for (auto& [owner, plays] : file.ofOthers)
        erased += static_cast<qint64>(std::erase_if(plays, isUnwanted));
    return erased;
}

/// A name that lost letters would be another song for ever.
void dropGarbled(HistoryFile& file)
{
    file.garbled += eraseIf(file, [](const Listen& play) {
        return isGarbled(play.recording.artist) || isGarbled(play.recording.title) ||
               isGarbled(play.release.title) || isGarbled(play.release.albumArtist);
    });
}

/// The first names by which people can tell whether the letters are right.
QString nameBeyondAscii(const std::vector<Listen>& plays)
{
    for (const Listen& play : plays) {
        const QString name = play.recording.artist + QStringLiteral(" – ") + play.recording.title;
        const QString letters = play.recording.artist + play.recording.title;
        if (std::any_of(letters.begin(), letters.end(), [](QChar c) { return c.unicode() > 0x7f; }))
            return name;
    }
    return {};
}

/// "28 Jun 2025, 19:17" and its like. Date and time are read apart: the machine's own zone, which may know no
/// such hour, has nothing to do with it.
QDateTime plainMomentIn(const QString& text)
{
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    QString day = text.left(std::max<qsizetype>(space, 0)).trimmed();
    if (day.endsWith(QLatin1Char(',')))
        day.chop(1);
    QDate date = QDate::fromString(day, Qt::ISODate);
    for (const char* form : {"dd MMM yyyy", "d MMM yyyy"}) {
        if (!date.isValid())
            date = QLocale::c().toDate(day, QLatin1String(form));
    }
    QTime time = QTime::fromString(text.mid(space + 1), QStringLiteral("HH:mm:ss"));
    if (!time.isValid())
        time = QTime::fromString(text.mid(space + 1), QStringLiteral("HH:mm"));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDateTime utcMomentIn(const QString& text)
{
    const QDateTime zoned = QDateTime::fromString(text, Qt::ISODate);
    if (zoned.isValid() && zoned.timeSpec() != Qt::LocalTime)
        return zoned;
    const QDateTime utc = QDateTime::fromString(text + QLatin1Char('Z'), Qt::ISODate);
    if (utc.isValid())
        return utc;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? QDateTime(day, QTime(0, 0), Qt::UTC) : plainMomentIn(text);
}

} // namespace

QString historyFileFormatName(HistoryFileFormat format)
{
    switch (format) {
    case HistoryFileFormat::ListenBrainz:
        return QStringLiteral("listenbrainz");
    case HistoryFileFormat::Csv:
        return QStringLiteral("csv");
    case HistoryFileFormat::LastfmJson:
        return QStringLiteral("lastfm");
    case HistoryFileFormat::Spotify:
        return QStringLiteral("spotify");
    case HistoryFileFormat::ScrobblerLog:
        return QStringLiteral("scrobbler-log");
    }
    return {};
}

std::optional<HistoryFileFormat> historyFileFormatOf(const QString& name)
{
    for (const HistoryFileFormat format : formats) {
        if (name == historyFileFormatName(format))
            return format;
    }
    return std::nullopt;
}

std::optional<HistoryFileFormat> guessHistoryFormat(const QByteArray& bytes)
{
    const QByteArray head = textOfFile(bytes.left(headBytes)).text.trimmed().toUtf8();
    if (head.startsWith("#AUDIOSCROBBLER"))
        return HistoryFileFormat::ScrobblerLog;
    const bool isJson = head.startsWith('{') || head.startsWith('[');
    if (!isJson)
        return head.contains(',') || head.contains(';') || head.contains('\t')
                   ? std::optional(HistoryFileFormat::Csv)
                   : std::nullopt;
    if (head.contains("\"track_metadata\""))
        return HistoryFileFormat::ListenBrainz;
    if (head.contains("\"ms_played\"") || head.contains("\"msPlayed\""))
        return HistoryFileFormat::Spotify;
    if (head.contains("\"recenttracks\"") || head.contains("\"scrobbles\"") || head.contains("\"uts\"") ||
        head.contains("\"#text\""))
        return HistoryFileFormat::LastfmJson;
    return std::nullopt;
}

Result<HistoryFile> readHistoryFile(const QByteArray& bytes, std::optional<HistoryFileFormat> format,
                                    const QTimeZone& zone)
{
    const auto known = format ? format : guessHistoryFormat(bytes);
    if (!known)
        return fail(ErrorKind::Malformed, QStringLiteral("no known kind of file"));
    EncodingSigns signs;
    signs.take(bytes);
    HistoryFile file;
    HistoryFileReader reader(*known, signs, zone);
    auto done = reader.take(bytes, file);
    if (done)
        done = reader.end(file);
    return done ? Result<HistoryFile>(std::move(file)) : fail(std::move(done.error()));
}

struct HistoryFileReader::Private
{
    HistoryFileFormat format;
    TextEncoding encoding;
    TextDecoder decoder;
    std::unique_ptr<HistoryTextReader> reader;
    bool hasZeros = false; ///< a disk left them in the text

    void tidy(HistoryFile& file) const
    {
        file.format = format;
        if (encoding == TextEncoding::DamagedUtf8 || hasZeros)
            dropGarbled(file);
        if (encoding == TextEncoding::WesternEuropean)
            file.guessed = nameBeyondAscii(file.plays);
    }
};

HistoryFileReader::HistoryFileReader(HistoryFileFormat format, const EncodingSigns& signs,
                                     const QTimeZone& zone)
    : m_private(new Private{format, signs.encoding(), TextDecoder(signs), readerOf(format, zone)})
{}

HistoryFileReader::~HistoryFileReader() = default;

Done HistoryFileReader::take(const QByteArray& bytes, HistoryFile& file)
{
    if (m_private->encoding == TextEncoding::Unknown)
        return fail(ErrorKind::Malformed, QLatin1String(unknownEncodingReason));
    const QString text = m_private->decoder.take(bytes);
    m_private->hasZeros = m_private->hasZeros || text.contains(QChar(u'\0'));
    auto done = m_private->reader->take(text, file);
    m_private->tidy(file);
    return done;
}

Done HistoryFileReader::end(HistoryFile& file)
{
    auto done = m_private->reader->end(file);
    m_private->tidy(file);
    return done;
}

qsizetype HistoryFileReader::held() const
{
    return m_private->reader->held();
}

void HistoryFile::add(Listen listen, const PlaysOwner& owner)
{
    if (owner == PlaysOwner())
        plays.push_back(std::move(listen));
    else
        ofOthers[owner].push_back(std::move(listen));
}

void dropPlaysToCome(HistoryFile& file, qint64 now)
{
    file.broken +=
        eraseIf(file, [now](const Listen& play) { return play.listenedAt > now + farthestAheadSeconds; });
}

qint64 utcSecondIn(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qint64 number = trimmed.toLongLong(&isNumber);
    if (isNumber)
        return number >= firstMillisecond ? number / 1000 : number;
    const QDateTime moment = utcMomentIn(trimmed);
    return moment.isValid() ? moment.toSecsSinceEpoch() : 0;
}

} // namespace sillon
