// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzjson.h"

namespace sillon::standin {

namespace {

QJsonObject artistJson(const MusicBrainzCredit& credit, const MusicBrainzWorld& world, bool withAliases)
{
    const MusicBrainzArtist* artist = world.artist(credit.artistId);
    const QString name = artist ? artist->name : credit.name;
    QJsonObject json{{QStringLiteral("id"), credit.artistId},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("sort-name"), name}};
    if (withAliases && artist && !artist->aliases.isEmpty()) {
        QJsonArray aliases;
        for (const QString& alias : artist->aliases)
            aliases.append(QJsonObject{{QStringLiteral("name"), alias},
                                       {QStringLiteral("sort-name"), alias},
                                       {QStringLiteral("primary"), QJsonValue()}});
        json.insert(QStringLiteral("aliases"), aliases);
    }
    return json;
}

/// In a search hit a name like the artist's and an empty joining phrase are left out.
QJsonArray creditJson(const std::vector<MusicBrainzCredit>& credits, const MusicBrainzWorld& world,
                      bool inSearch)
{
    QJsonArray json;
    for (const MusicBrainzCredit& credit : credits) {
        const QJsonObject artist = artistJson(credit, world, inSearch);
        QJsonObject one{{QStringLiteral("artist"), artist}};
        if (!inSearch || credit.name != artist.value(QLatin1String("name")).toString())
            one.insert(QStringLiteral("name"), credit.name);
        if (!inSearch || !credit.join.isEmpty())
            one.insert(QStringLiteral("joinphrase"), credit.join);
        json.append(one);
    }
    return json;
}

QJsonObject groupInReleaseJson(const MusicBrainzGroup& group)
{
    QJsonObject json{{QStringLiteral("id"), group.id}, {QStringLiteral("title"), group.title}};
    if (!group.primaryType.isEmpty())
        json.insert(QStringLiteral("primary-type"), group.primaryType);
    if (!group.secondaryTypes.isEmpty())
        json.insert(QStringLiteral("secondary-types"), QJsonArray::fromStringList(group.secondaryTypes));
    return json;
}

QJsonObject trackJson(const MusicBrainzTrack& track, const std::vector<MusicBrainzCredit>& releaseCredits,
                      int position, const MusicBrainzWorld& world)
{
    const auto& credits = track.credits.empty() ? releaseCredits : track.credits;
    const QJsonValue length = track.lengthMs > 0 ? QJsonValue(track.lengthMs) : QJsonValue();
    return {{QStringLiteral("id"),
             MusicBrainzWorld::idFor(QStringLiteral("track"), track.recordingId + QString::number(position))},
            {QStringLiteral("position"), position},
            {QStringLiteral("number"), track.number.isEmpty() ? QString::number(position) : track.number},
            {QStringLiteral("title"), track.title},
            {QStringLiteral("length"), length},
            {QStringLiteral("artist-credit"), creditJson(credits, world, false)},
            {QStringLiteral("recording"), QJsonObject{{QStringLiteral("id"), track.recordingId},
                                                      {QStringLiteral("title"), track.title},
                                                      {QStringLiteral("length"), length},
                                                      {QStringLiteral("video"), false}}}};
}

QJsonArray mediaJson(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                     const MusicBrainzWorld& world, bool withTracks)
{
    QJsonArray media;
    int position = 0;
    for (const auto& tracks : release.media) {
        QJsonObject medium{
            {QStringLiteral("position"), ++position},
            {QStringLiteral("format"), release.format.isEmpty() ? QJsonValue() : QJsonValue(release.format)},
            {QStringLiteral("title"), QString()},
            {QStringLiteral("track-count"), static_cast<int>(tracks.size())}};
        QJsonArray list;
        int number = 0;
        for (const MusicBrainzTrack& track : tracks)
            list.append(trackJson(track, group.credits, ++number, world));
        if (withTracks)
            medium.insert(QStringLiteral("tracks"), list);
        media.append(medium);
    }
    return media;
}

int trackCount(const MusicBrainzRelease& release)
{
    std::size_t count = 0;
    for (const auto& tracks : release.media)
        count += tracks.size();
    return static_cast<int>(count);
}

QJsonObject releaseInListJson(const MusicBrainzRelease& release)
{
    QJsonObject json{{QStringLiteral("id"), release.id}, {QStringLiteral("title"), release.title}};
    if (!release.status.isEmpty())
        json.insert(QStringLiteral("status"), release.status);
    return json;
}

void insertDate(QJsonObject& json, const MusicBrainzRelease& release, bool inSearch)
{
    if (release.date.isEmpty() && release.country.isEmpty())
        return;
    json.insert(QStringLiteral("date"), release.date);
    if (!inSearch || !release.country.isEmpty())
        json.insert(QStringLiteral("country"),
                    release.country.isEmpty() ? QJsonValue() : QJsonValue(release.country));
}

} // namespace

QJsonObject searchGroupJson(const MusicBrainzGroup& group, const MusicBrainzWorld& world)
{
    QJsonObject json = groupInReleaseJson(group);
    json.insert(QStringLiteral("count"), static_cast<int>(group.releases.size()));
    const QString first = group.firstReleaseDate();
    if (!first.isEmpty())
        json.insert(QStringLiteral("first-release-date"), first);
    if (!group.disambiguation.isEmpty())
        json.insert(QStringLiteral("disambiguation"), group.disambiguation);
    json.insert(QStringLiteral("artist-credit"), creditJson(group.credits, world, true));
    QJsonArray releases;
    for (const MusicBrainzRelease& release : group.releases)
        releases.append(releaseInListJson(release));
    json.insert(QStringLiteral("releases"), releases);
    return json;
}

QJsonObject searchReleaseJson(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                              const MusicBrainzWorld& world)
{
    QJsonObject json = releaseInListJson(release);
    json.insert(QStringLiteral("artist-credit"), creditJson(group.credits, world, true));
    json.insert(QStringLiteral("release-group"), groupInReleaseJson(group));
    insertDate(json, release, true);
    json.insert(QStringLiteral("track-count"), trackCount(release));
    json.insert(QStringLiteral("media"), mediaJson(group, release, world, false));
    return json;
}

QJsonObject searchArtistJson(const MusicBrainzArtist& artist)
{
    QJsonObject json{{QStringLiteral("id"), artist.id},
                     {QStringLiteral("name"), artist.name},
                     {QStringLiteral("sort-name"), artist.name}};
    QJsonArray aliases;
    for (const QString& alias : artist.aliases)
        aliases.append(QJsonObject{{QStringLiteral("name"), alias}, {QStringLiteral("sort-name"), alias}});
    if (!aliases.isEmpty())
        json.insert(QStringLiteral("aliases"), aliases);
    if (artist.beginYear > 0)
        json.insert(QStringLiteral("life-span"),
                    QJsonObject{{QStringLiteral("begin"), QString::number(artist.beginYear)}});
    return json;
}

QJsonObject searchRecordingJson(const FoundRecording& found, const MusicBrainzWorld& world)
{
    const auto& credits = found.track->credits.empty() ? found.credited->credits : found.track->credits;
    QJsonObject json{{QStringLiteral("id"), found.track->recordingId},
                     {QStringLiteral("title"), found.track->title},
                     {QStringLiteral("artist-credit"), creditJson(credits, world, true)}};
    if (found.track->lengthMs > 0)
        json.insert(QStringLiteral("length"), found.track->lengthMs);
    QString first;
    QJsonArray releases;
    for (const auto& [group, release] : found.releases) {
        if (!release->date.isEmpty() && (first.isEmpty() || release->date < first))
            first = release->date;
        QJsonObject one = releaseInListJson(*release);
        insertDate(one, *release, true);
        one.insert(QStringLiteral("artist-credit"), creditJson(group->credits, world, true));
        one.insert(QStringLiteral("release-group"), groupInReleaseJson(*group));
        one.insert(QStringLiteral("track-count"), trackCount(*release));
        releases.append(one);
    }
    if (!first.isEmpty())
        json.insert(QStringLiteral("first-release-date"), first);
    json.insert(QStringLiteral("releases"), releases);
    return json;
}

QJsonObject lookupRecordingJson(const FoundRecording& found, const QStringList& inc,
                                const MusicBrainzWorld& world)
{
    const QJsonObject hit = searchRecordingJson(found, world);
    const auto& credits = found.track->credits.empty() ? found.credited->credits : found.track->credits;
    QJsonObject json{
        {QStringLiteral("id"), found.track->recordingId},
        {QStringLiteral("title"), found.track->title},
        {QStringLiteral("length"),
         found.track->lengthMs > 0 ? QJsonValue(found.track->lengthMs) : QJsonValue()},
        {QStringLiteral("video"), false},
        {QStringLiteral("disambiguation"), QString()},
        {QStringLiteral("first-release-date"), hit.value(QLatin1String("first-release-date")).toString()}};
    if (inc.contains(u"artist-credits"))
        json.insert(QStringLiteral("artist-credit"), creditJson(credits, world, false));
    if (inc.contains(u"releases")) {
        QJsonArray releases;
        for (const auto& [group, release] : found.releases)
            releases.append(lookupReleaseJson(*group, *release, {}, world));
        json.insert(QStringLiteral("releases"), releases);
    }
    return json;
}

QJsonObject lookupGroupJson(const MusicBrainzGroup& group, const QStringList& inc,
                            const MusicBrainzWorld& world)
{
    QJsonObject json{{QStringLiteral("id"), group.id},
                     {QStringLiteral("title"), group.title},
                     {QStringLiteral("first-release-date"), group.firstReleaseDate()},
                     {QStringLiteral("primary-type"),
                      group.primaryType.isEmpty() ? QJsonValue() : QJsonValue(group.primaryType)},
                     {QStringLiteral("primary-type-id"), QJsonValue()},
                     {QStringLiteral("secondary-types"), QJsonArray::fromStringList(group.secondaryTypes)},
                     {QStringLiteral("secondary-type-ids"), QJsonArray()},
                     {QStringLiteral("disambiguation"), group.disambiguation}};
    if (inc.contains(u"artist-credits"))
        json.insert(QStringLiteral("artist-credit"), creditJson(group.credits, world, false));
    if (inc.contains(u"releases")) {
        QJsonArray releases;
        for (const MusicBrainzRelease& release : group.releases)
            releases.append(lookupReleaseJson(group, release, {}, world));
        json.insert(QStringLiteral("releases"), releases);
    }
    return json;
}

QJsonObject lookupReleaseJson(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                              const QStringList& inc, const MusicBrainzWorld& world)
{
    QJsonObject json{
        {QStringLiteral("id"), release.id},
        {QStringLiteral("title"), release.title},
        {QStringLiteral("status"), release.status.isEmpty() ? QJsonValue() : QJsonValue(release.status)},
        {QStringLiteral("quality"), QStringLiteral("normal")},
        {QStringLiteral("disambiguation"), QString()},
        {QStringLiteral("packaging"), QJsonValue()},
        {QStringLiteral("barcode"), QJsonValue()}};
    insertDate(json, release, false);
    if (inc.contains(u"artist-credits"))
        json.insert(QStringLiteral("artist-credit"), creditJson(group.credits, world, false));
    if (inc.contains(u"release-groups"))
        json.insert(QStringLiteral("release-group"), lookupGroupJson(group, inc, world));
    if (inc.contains(u"recordings") || inc.contains(u"media"))
        json.insert(QStringLiteral("media"), mediaJson(group, release, world, inc.contains(u"recordings")));
    return json;
}

} // namespace sillon::standin
