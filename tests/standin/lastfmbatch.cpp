// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmbatch.h"

#include <QRegularExpression>

#include <map>

namespace sillon::standin {

namespace {

/// The fields of one item as they were sent.
using Fields = std::map<QString, QString>;

LastfmError invalidParameters(const QString& what)
{
    LastfmError error{6, QStringLiteral("Invalid parameters - %1").arg(what)};
    error.fromMethod = true;
    return error;
}

QString field(const Fields& fields, const char* name)
{
    const auto found = fields.find(QString::fromLatin1(name));
    return found == fields.end() ? QString() : found->second;
}

bool hasField(const Fields& fields, const char* name)
{
    return fields.count(QString::fromLatin1(name)) > 0;
}

std::map<int, Fields> fieldsByIndex(const Params& params)
{
    static const QRegularExpression indexed(QStringLiteral("^([A-Za-z]+)\\[([0-9]{1,6})\\]$"));
    static const QSet<QString> names = {
        QStringLiteral("artist"),   QStringLiteral("track"),       QStringLiteral("timestamp"),
        QStringLiteral("album"),    QStringLiteral("albumArtist"), QStringLiteral("trackNumber"),
        QStringLiteral("duration"), QStringLiteral("mbid"),        QStringLiteral("chosenByUser")};
    std::map<int, Fields> items;
    for (const Params::Pair& pair : params.all()) {
        const QRegularExpressionMatch match = indexed.match(pair.first);
        if (match.hasMatch())
            items[match.captured(2).toInt()][match.captured(1)] = pair.second;
        else if (names.contains(pair.first))
            items[0][pair.first] = pair.second;
    }
    return items;
}

Scrobble scrobbleFrom(const Fields& fields)
{
    Scrobble scrobble;
    scrobble.artist = field(fields, "artist");
    scrobble.track = field(fields, "track");
    scrobble.timestamp = field(fields, "timestamp").toLongLong();
    scrobble.album = field(fields, "album");
    scrobble.albumArtist = field(fields, "albumArtist");
    scrobble.trackNumber = field(fields, "trackNumber");
    scrobble.duration = field(fields, "duration").toLongLong();
    scrobble.mbid = field(fields, "mbid");
    scrobble.chosenByUser = field(fields, "chosenByUser");
    return scrobble;
}

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toLongLong(&ok);
    return ok;
}

} // namespace

std::variant<std::vector<Scrobble>, LastfmError> readBatch(const Params& params, const LastfmRules& rules)
{
    const std::map<int, Fields> items = fieldsByIndex(params);
    if (items.empty())
        return invalidParameters(QStringLiteral("Your request is missing a required parameter"));
    if (static_cast<int>(items.size()) > rules.batchLimit)
        return invalidParameters(QStringLiteral("Too many scrobbles in one request"));

    std::vector<Scrobble> batch;
    for (const auto& item : items) {
        if (item.first != static_cast<int>(batch.size()))
            return invalidParameters(QStringLiteral("The indices have a gap"));
        if (!hasField(item.second, "artist") || !hasField(item.second, "track"))
            return invalidParameters(QStringLiteral("Your request is missing a required parameter"));
        if (!isNumber(field(item.second, "timestamp")))
            return invalidParameters(QStringLiteral("The timestamp is missing or no number"));
        batch.push_back(scrobbleFrom(item.second));
    }
    return batch;
}

std::variant<Scrobble, LastfmError> readNowPlaying(const Params& params)
{
    Fields fields;
    for (const Params::Pair& pair : params.all())
        fields[pair.first] = pair.second;
    if (field(fields, "artist").isEmpty() || field(fields, "track").isEmpty())
        return invalidParameters(QStringLiteral("Your request is missing a required parameter"));
    return scrobbleFrom(fields);
}

int filteredCode(const Scrobble& scrobble, const LastfmRules& rules)
{
    if (scrobble.artist.trimmed().isEmpty() || rules.ignoredArtists.contains(scrobble.artist.toLower()) ||
        rules.ignoredAlbumArtists.contains(scrobble.albumArtist.toLower()))
        return 1;
    if (scrobble.track.trimmed().isEmpty() || rules.ignoredTracks.contains(scrobble.track.toLower()))
        return 2;
    return 0;
}

int ignoredCode(const Scrobble& scrobble, const LastfmRules& rules, qint64 now)
{
    if (const int code = filteredCode(scrobble, rules); code != 0)
        return code;
    if (rules.ignoresShortDurations && scrobble.duration > 0 && scrobble.duration < 30)
        return 2;
    const bool tooOld = rules.maxAgeSeconds > 0 && now - scrobble.timestamp > rules.maxAgeSeconds;
    if (tooOld || scrobble.timestamp < rules.oldestTimestamp)
        return rules.tooOldCode;
    if (scrobble.timestamp - now > rules.futureToleranceSeconds)
        return rules.tooNewCode;
    return 0;
}

QString ignoredText(const Scrobble& scrobble, int code, const LastfmRules& rules)
{
    if (!rules.ignoredTexts || code == 0)
        return QStringLiteral("");
    switch (code) {
    case 1:
        return QStringLiteral("Artist name failed filter: %1").arg(scrobble.artist);
    case 2:
        return QStringLiteral("Track name failed filter: %1").arg(scrobble.track);
    case 5:
        return QStringLiteral("Daily scrobble limit exceeded");
    case 91:
        return QStringLiteral("Already scrobbled");
    default:
        return code == rules.tooOldCode ? QStringLiteral("Timestamp too old")
                                        : QStringLiteral("Timestamp too new");
    }
}

Scrobble corrected(Scrobble scrobble, const LastfmRules& rules)
{
    scrobble.artist = rules.artistCorrections.value(scrobble.artist, scrobble.artist);
    scrobble.track = rules.trackCorrections.value(scrobble.track, scrobble.track);
    scrobble.album = rules.albumCorrections.value(scrobble.album, scrobble.album);
    scrobble.albumArtist = rules.artistCorrections.value(scrobble.albumArtist, scrobble.albumArtist);
    return scrobble;
}

} // namespace sillon::standin
