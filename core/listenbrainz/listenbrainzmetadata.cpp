// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzmetadata.h"

#include "music/matchkey.h"
#include "music/mbid.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon {

namespace {

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Runs make(id, entry) over an object of objects by MBID.
template <typename Value, typename Make>
Result<QHash<QString, Value>> byMbid(const QJsonDocument& answer, Make make)
{
    if (!answer.isObject())
        return fail(ErrorKind::Malformed);
    const QJsonObject all = answer.object();
    QHash<QString, Value> found;
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const auto id = canonicalUuid(entry.key());
        if (!id || !entry.value().isObject())
            return fail(ErrorKind::Malformed);
        found.insert(*id, make(entry.value().toObject()));
    }
    return found;
}

/// The answer repeats what it is to.
bool isTo(const QJsonObject& element, const ListenBrainzNames& asked)
{
    return foldedText(text(element, "artist_name_arg")) == foldedText(asked.first) &&
           foldedText(text(element, "recording_name_arg")) == foldedText(asked.second);
}

} // namespace

Result<std::vector<std::optional<ListenBrainzMatch>>>
listenBrainzMatches(const QJsonDocument& answer, const std::vector<ListenBrainzNames>& asked)
{
    const QJsonArray elements = answer.array();
    if (!answer.isArray() || static_cast<std::size_t>(elements.size()) != asked.size())
        return fail(ErrorKind::Malformed);
    std::vector<std::optional<ListenBrainzMatch>> matches;
    for (const ListenBrainzNames& names : asked) {
        const QJsonObject element = elements.at(static_cast<qsizetype>(matches.size())).toObject();
        if (!isTo(element, names))
            return fail(ErrorKind::Malformed);
        const auto id = canonicalUuid(text(element, "recording_mbid"));
        if (id)
            matches.push_back(
                ListenBrainzMatch{*id, text(element, "artist_credit_name"), text(element, "recording_name")});
        else
            matches.push_back(std::nullopt);
    }
    return matches;
}

Result<QHash<QString, ListenBrainzPlace>> listenBrainzPlaces(const QJsonDocument& answer)
{
    return byMbid<ListenBrainzPlace>(answer, [](const QJsonObject& entry) {
        const QJsonObject release = entry.value(QLatin1String("release")).toObject();
        ListenBrainzPlace place;
        place.first = PartialDate::parse(
            text(entry.value(QLatin1String("recording")).toObject(), "first_release_date"));
        place.groupMbid = canonicalUuid(text(release, "release_group_mbid")).value_or(QString());
        place.albumArtist = text(release, "album_artist_name");
        place.editionYear = release.value(QLatin1String("year")).toInt();
        return place;
    });
}

Result<QHash<QString, ListenBrainzNames>> listenBrainzSongs(const QJsonDocument& answer)
{
    return byMbid<ListenBrainzNames>(answer, [](const QJsonObject& entry) {
        const auto part = [&entry](const char* name) { return entry.value(QLatin1String(name)).toObject(); };
        const QString artist = text(part("artist"), "name");
        return ListenBrainzNames{artist.isEmpty() ? text(part("release"), "album_artist_name") : artist,
                                 text(part("recording"), "name")};
    });
}

Result<QHash<QString, ListenBrainzAlbum>> listenBrainzAlbums(const QJsonDocument& answer)
{
    return byMbid<ListenBrainzAlbum>(answer, [](const QJsonObject& entry) {
        const QJsonObject group = entry.value(QLatin1String("release_group")).toObject();
        return ListenBrainzAlbum{text(group, "name"), PartialDate::parse(text(group, "date")),
                                 text(group, "type")};
    });
}

} // namespace sillon
