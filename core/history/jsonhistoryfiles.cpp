// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfileformats.h"
#include "history/jsonitems.h"
#include "history/listenjson.h"
#include "history/textlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 leastSpotifyMs = 30'000; // what Spotify itself counts as a play
constexpr int deepestList = 4;            ///< pages of answers in lists of pages

QString textIn(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    const QJsonObject inner = value.toObject();
    if (inner.contains(QLatin1String("#text")))
        return inner.value(QLatin1String("#text")).toString().trimmed();
    return inner.isEmpty() ? value.toString().trimmed()
                           : inner.value(QLatin1String("name")).toString().trimmed();
}

QString mbidIn(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toObject().value(QLatin1String("mbid")).toString();
}

qint64 momentIn(const QJsonValue& value)
{
    if (value.isObject())
        return momentIn(value.toObject().value(QLatin1String("uts")));
    return utcSecondIn(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

bool hasAll(const Listen& listen)
{
    return listen.listenedAt > 0 && !listen.recording.artist.isEmpty() && !listen.recording.title.isEmpty();
}

void take(HistoryFile& file, Listen listen)
{
    if (hasAll(listen))
        file.plays.push_back(std::move(listen));
    else
        ++file.broken;
}

/// One row of user.getRecentTracks, or of lastfmstats' export.
Listen lastfmListen(const QJsonObject& row)
{
    Listen listen;
    listen.origin = ListenOrigin::Lastfm;
    const QString name = textIn(row, "name");
    listen.recording = {textIn(row, "artist"), name.isEmpty() ? textIn(row, "track") : name,
                        RecordingMbid::parse(textIn(row, "mbid")), ArtistMbid::parse(mbidIn(row, "artist"))};
    listen.release.title = textIn(row, "album");
    listen.release.mbid = ReleaseMbid::parse(mbidIn(row, "album"));
    listen.listenedAt = momentIn(row.value(QLatin1String("date")));
    return listen;
}

bool isPlayingNow(const QJsonObject& row)
{
    return row.value(QLatin1String("@attr")).toObject().contains(QLatin1String("nowplaying"));
}

void takeLastfm(HistoryFile& file, const QJsonValue& value, int depth)
{
    if (depth > deepestList)
        return;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            takeLastfm(file, item, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    for (const char* inner : {"recenttracks", "scrobbles", "track"}) {
        const QJsonValue list = object.value(QLatin1String(inner));
        if (list.isObject() || list.isArray()) {
            takeLastfm(file, list, depth + 1);
            return;
        }
    }
    if (!isPlayingNow(object))
        take(file, lastfmListen(object));
}

Listen spotifyListen(const QJsonObject& row, qint64 heardMs)
{
    const auto first = [&row](const char* name, const char* older) {
        const QString text = textIn(row, name);
        return text.isEmpty() ? textIn(row, older) : text;
    };
    Listen listen;
    listen.origin = ListenOrigin::Spotify;
    listen.recording.artist = first("master_metadata_album_artist_name", "artistName");
    listen.recording.title = first("master_metadata_track_name", "trackName");
    listen.release.title = textIn(row, "master_metadata_album_album_name");
    listen.heardMs = heardMs;
    const qint64 end = utcSecondIn(first("ts", "endTime")); // both tell when it stopped
    listen.listenedAt = end > 0 ? end - heardMs / 1000 : 0;
    return listen;
}

void takeSpotify(HistoryFile& file, const QJsonObject& row)
{
    const QJsonValue ms = row.contains(QLatin1String("ms_played")) ? row.value(QLatin1String("ms_played"))
                                                                   : row.value(QLatin1String("msPlayed"));
    const qint64 heardMs = std::clamp<qint64>(ms.toInteger(), 0, qint64(24) * 60 * 60 * 1000);
    const bool isMusic = !row.contains(QLatin1String("master_metadata_track_name")) ||
                         row.value(QLatin1String("master_metadata_track_name")).isString();
    if (heardMs < leastSpotifyMs || !isMusic)
        ++file.skipped;
    else
        take(file, spotifyListen(row, heardMs));
}

void takeListenBrainz(HistoryFile& file, const QJsonObject& object)
{
    auto listen = listenInJson(object);
    if (listen)
        file.add(std::move(*listen), ownerInJson(object));
    else
        ++file.broken;
}

/// Reads a list, item by item.
class ListReader final : public HistoryTextReader
{
public:
    using TakeValue = void (*)(HistoryFile& file, const QJsonValue& value);

    ListReader(QStringList within, TakeValue takeValue)
        : m_items(std::move(within))
        , m_takeValue(takeValue)
    {}
    Done take(const QString& text, HistoryFile& file) override
    {
        return m_items.take(text, [this, &file](const QJsonValue& item) { m_takeValue(file, item); });
    }
    Done end(HistoryFile&) override { return m_items.end(); }
    qsizetype held() const override { return m_items.held(); }

private:
    JsonItems m_items;
    TakeValue m_takeValue;
};

/// Reads an object a line.
class LinesReader final : public HistoryTextReader
{
public:
    Done take(const QString& text, HistoryFile& file) override
    {
        m_lines.take(text, lineTo(file));
        return {};
    }
    Done end(HistoryFile& file) override
    {
        m_lines.end(lineTo(file));
        return {};
    }
    qsizetype held() const override { return m_lines.held(); }

private:
    static TextLines::TakeLine lineTo(HistoryFile& file)
    {
        return [&file](const QString& line) {
            if (!line.trimmed().isEmpty())
                takeListenBrainz(file, QJsonDocument::fromJson(line.toUtf8()).object());
            return true;
        };
    }
    TextLines m_lines;
};

/// A list or lines: the first letter says which.
class ListenBrainzReader final : public HistoryTextReader
{
public:
    Done take(const QString& text, HistoryFile& file) override
    {
        const QString first = m_reader ? QString() : text.trimmed().left(1);
        if (!first.isEmpty() && first == QLatin1String("["))
            m_reader =
                std::make_unique<ListReader>(QStringList(), [](HistoryFile& to, const QJsonValue& item) {
                    takeListenBrainz(to, item.toObject());
                });
        else if (!first.isEmpty())
            m_reader = std::make_unique<LinesReader>();
        return m_reader ? m_reader->take(text, file) : Done();
    }
    Done end(HistoryFile& file) override { return m_reader ? m_reader->end(file) : Done(); }
    qsizetype held() const override { return m_reader ? m_reader->held() : 0; }

private:
    std::unique_ptr<HistoryTextReader> m_reader;
};

} // namespace

std::unique_ptr<HistoryTextReader> listenBrainzFileReader()
{
    return std::make_unique<ListenBrainzReader>();
}

std::unique_ptr<HistoryTextReader> lastfmJsonFileReader()
{
    return std::make_unique<ListReader>(
        QStringList{QStringLiteral("recenttracks"), QStringLiteral("scrobbles"), QStringLiteral("track")},
        [](HistoryFile& file, const QJsonValue& item) { takeLastfm(file, item, 1); });
}

std::unique_ptr<HistoryTextReader> spotifyFileReader()
{
    return std::make_unique<ListReader>(
        QStringList(), [](HistoryFile& file, const QJsonValue& item) { takeSpotify(file, item.toObject()); });
}

} // namespace sillon
