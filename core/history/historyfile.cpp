// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfile.h"

#include "history/historyfileformats.h"

#include <QDateTime>
#include <QLocale>
#include <QStringDecoder>

namespace sillon {

namespace {

constexpr HistoryFileFormat formats[] = {HistoryFileFormat::ListenBrainz, HistoryFileFormat::Csv,
                                         HistoryFileFormat::LastfmJson, HistoryFileFormat::Spotify,
                                         HistoryFileFormat::ScrobblerLog};
constexpr qsizetype headBytes = 4096;                ///< enough to tell formats apart
constexpr qint64 firstMillisecond = 100'000'000'000; // larger numbers are no seconds of our time

Result<QJsonDocument> documentIn(const QByteArray& bytes)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Malformed, error.errorString());
    return document;
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

QString textOfBytes(const QByteArray& bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

std::optional<HistoryFileFormat> guessHistoryFormat(const QByteArray& bytes)
{
    const QByteArray head = textOfBytes(bytes.left(headBytes)).trimmed().toUtf8();
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
    switch (*known) {
    case HistoryFileFormat::ListenBrainz:
        return readListenBrainzFile(bytes);
    case HistoryFileFormat::Csv:
        return readCsvFile(textOfBytes(bytes));
    case HistoryFileFormat::ScrobblerLog:
        return readScrobblerLog(textOfBytes(bytes), zone);
    case HistoryFileFormat::LastfmJson:
    case HistoryFileFormat::Spotify:
        break;
    }
    const auto document = documentIn(textOfBytes(bytes).toUtf8());
    if (!document)
        return fail(document.error());
    return *known == HistoryFileFormat::Spotify ? readSpotifyFile(*document) : readLastfmJsonFile(*document);
}

qint64 utcSecondIn(const QString& text)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const qint64 number = trimmed.toLongLong(&isNumber);
    if (isNumber)
        return number >= firstMillisecond ? number / 1000 : number;
    QDateTime moment = QDateTime::fromString(trimmed, Qt::ISODate);
    for (const char* form : {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "dd MMM yyyy, HH:mm",
                             "d MMM yyyy, HH:mm", "dd MMM yyyy HH:mm", "d MMM yyyy HH:mm"}) {
        if (!moment.isValid())
            moment = QLocale::c().toDateTime(trimmed, QLatin1String(form));
    }
    if (!moment.isValid())
        return 0;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toSecsSinceEpoch();
}

} // namespace sillon
