// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzworld.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace sillon::standin {

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

/// Known parts come first, as in the service's own order of dates.
QString orderOf(const QString& date)
{
    QString order = date;
    while (order.size() < 10)
        order += u'~';
    return order;
}

} // namespace

QString creditText(const std::vector<MusicBrainzCredit>& credits)
{
    QString text;
    for (const MusicBrainzCredit& credit : credits)
        text += credit.name + credit.join;
    return text;
}

QString MusicBrainzGroup::firstReleaseDate() const
{
    QString first;
    for (const MusicBrainzRelease& release : releases) {
        if (release.status == u"Cancelled" || release.date.isEmpty())
            continue;
        if (first.isEmpty() || orderOf(release.date) < orderOf(first))
            first = release.date;
    }
    return first;
}

QString MusicBrainzWorld::idFor(const QString& kind, const QString& names)
{
    const QByteArray hash =
        QCryptographicHash::hash((kind + u'\n' + names).toUtf8(), QCryptographicHash::Md5);
    const QString hex = QString::fromLatin1(hash.toHex());
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u"-4" + hex.mid(13, 3) + u"-8" + hex.mid(17, 3) + u'-' +
           hex.mid(20, 12);
}

std::optional<QString> MusicBrainzWorld::add(const QJsonObject& object)
{
    const QString type = object.value(QLatin1String("type")).toString(QStringLiteral("group"));
    if (type == u"group")
        addGroup(object);
    else if (type == u"artist")
        addArtist(object);
    else if (type == u"merged")
        m_merged.insert(object.value(QLatin1String("from")).toString(),
                        object.value(QLatin1String("to")).toString());
    else
        return QStringLiteral("no such type: %1").arg(type);
    return std::nullopt;
}

const MusicBrainzArtist* MusicBrainzWorld::artist(const QString& id) const
{
    const auto found = m_artistsById.constFind(id);
    return found == m_artistsById.constEnd() ? nullptr : &m_artists[*found];
}

void MusicBrainzWorld::addArtist(const QJsonObject& object)
{
    const QString id = artistNamed(object.value(QLatin1String("name")).toString(),
                                   object.value(QLatin1String("id")).toString());
    MusicBrainzArtist& artist = m_artists[m_artistsById.value(id)];
    artist.aliases += textsOf(object.value(QLatin1String("aliases")));
    artist.beginYear = object.value(QLatin1String("begin")).toInt(artist.beginYear);
}

QString MusicBrainzWorld::artistNamed(const QString& name, const QString& id)
{
    if (id.isEmpty()) {
        const auto known = m_artistsByName.constFind(name);
        if (known != m_artistsByName.constEnd())
            return m_artists[*known].id;
    }
    const QString made = id.isEmpty() ? idFor(QStringLiteral("artist"), name) : id;
    if (!m_artistsById.contains(made)) {
        m_artistsById.insert(made, m_artists.size());
        if (!m_artistsByName.contains(name))
            m_artistsByName.insert(name, m_artists.size());
        m_artists.push_back({made, name, {}, 0});
    }
    return made;
}

std::vector<MusicBrainzCredit> MusicBrainzWorld::creditsOf(const QJsonObject& object)
{
    std::vector<MusicBrainzCredit> credits;
    for (const QJsonValue& value : object.value(QLatin1String("artists")).toArray()) {
        const QString name = value[QLatin1String("name")].toString();
        const QString id = artistNamed(name, value[QLatin1String("id")].toString());
        credits.push_back({id, name, value[QLatin1String("join")].toString()});
    }
    const QString only = object.value(QLatin1String("artist")).toString();
    if (credits.empty() && !only.isEmpty()) {
        const QString id = artistNamed(only, object.value(QLatin1String("artist_id")).toString());
        credits.push_back({id, only, {}});
    }
    return credits;
}

std::vector<MusicBrainzTrack> MusicBrainzWorld::tracksOf(const QJsonArray& tracks, const QString& artist)
{
    std::vector<MusicBrainzTrack> made;
    for (const QJsonValue& value : tracks) {
        MusicBrainzTrack track;
        const QJsonObject object = value.toObject();
        track.title = value.isString() ? value.toString() : object.value(QLatin1String("title")).toString();
        track.lengthMs = static_cast<qint64>(object.value(QLatin1String("length_ms")).toDouble());
        track.credits = creditsOf(object);
        track.number = object.value(QLatin1String("number")).toString();
        const QString by = track.credits.empty() ? artist : creditText(track.credits);
        track.recordingId = object.value(QLatin1String("id"))
                                .toString(idFor(QStringLiteral("recording"), by + u'\n' + track.title));
        made.push_back(std::move(track));
    }
    return made;
}

MusicBrainzRelease MusicBrainzWorld::releaseOf(const QJsonObject& object, const MusicBrainzGroup& group)
{
    const QString artist = creditText(group.credits);
    MusicBrainzRelease release;
    release.title = object.value(QLatin1String("title")).toString(group.title);
    release.date = object.value(QLatin1String("date")).toString();
    release.status = object.value(QLatin1String("status")).toString(QStringLiteral("Official"));
    release.country = object.value(QLatin1String("country")).toString();
    release.format = object.value(QLatin1String("format")).toString();
    release.id = object.value(QLatin1String("id"))
                     .toString(idFor(QStringLiteral("release"), artist + u'\n' + release.title + u'\n' +
                                                                    release.date + u'\n' + release.status));
    for (const QJsonValue& medium : object.value(QLatin1String("media")).toArray())
        release.media.push_back(tracksOf(medium.toArray(), artist));
    const QJsonArray tracks = object.value(QLatin1String("tracks")).toArray();
    if (!tracks.isEmpty())
        release.media.push_back(tracksOf(tracks, artist));
    return release;
}

void MusicBrainzWorld::addGroup(const QJsonObject& object)
{
    MusicBrainzGroup group;
    group.title = object.value(QLatin1String("title")).toString();
    group.credits = creditsOf(object);
    group.primaryType = object.value(QLatin1String("primary")).toString(QStringLiteral("Album"));
    group.secondaryTypes = textsOf(object.value(QLatin1String("secondary")));
    group.aliases = textsOf(object.value(QLatin1String("aliases")));
    group.disambiguation = object.value(QLatin1String("disambiguation")).toString();
    group.id =
        object.value(QLatin1String("id"))
            .toString(idFor(QStringLiteral("group"),
                            creditText(group.credits) + u'\n' + group.title + u'\n' + group.primaryType +
                                u'\n' + group.secondaryTypes.join(u',') + u'\n' + group.disambiguation));
    for (const QJsonValue& release : object.value(QLatin1String("releases")).toArray())
        group.releases.push_back(releaseOf(release.toObject(), group));
    if (group.releases.empty())
        group.releases.push_back(
            releaseOf({{QStringLiteral("date"), object.value(QLatin1String("date"))},
                       {QStringLiteral("tracks"), object.value(QLatin1String("tracks"))}},
                      group));
    m_groups.push_back(std::move(group));
}

} // namespace sillon::standin
