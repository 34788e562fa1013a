// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzsearch.h"

#include "standin/musicbrainzjson.h"

#include <algorithm>
#include <map>

namespace sillon::standin {

namespace {

/// Of each entity, the field a bare word is looked for in.
QString defaultFieldOf(const QString& entity)
{
    return entity == u"release-group" ? QStringLiteral("releasegroup") : entity;
}

bool inRange(const QString& date, const LuceneClause& clause)
{
    if (date.isEmpty())
        return false;
    const auto upTo = [](const QString& bound, const QString& text) { return text.left(bound.size()); };
    return (clause.from == u"*" || upTo(clause.from, date) >= clause.from) &&
           (clause.to == u"*" || upTo(clause.to, date) <= clause.to);
}

} // namespace

MusicBrainzSearch::MusicBrainzSearch(const MusicBrainzWorld& world)
    : m_world(world)
{
    indexGroups();
    indexReleases();
    indexRecordings();
    indexArtists();
}

bool MusicBrainzSearch::isIdField(const QString& field)
{
    static const QStringList fields{QStringLiteral("reid"), QStringLiteral("rgid"), QStringLiteral("arid"),
                                    QStringLiteral("rid")};
    return fields.contains(field);
}

void MusicBrainzSearch::addCredits(Document& document, const std::vector<MusicBrainzCredit>& credits)
{
    document.words[QStringLiteral("artist")].push_back(searchWords(creditText(credits)));
    for (const MusicBrainzCredit& credit : credits) {
        document.words[QStringLiteral("creditname")].push_back(searchWords(credit.name));
        document.ids[QStringLiteral("arid")].insert(credit.artistId);
        if (const MusicBrainzArtist* artist = m_world.artist(credit.artistId))
            document.words[QStringLiteral("artistname")].push_back(searchWords(artist->name));
    }
}

void MusicBrainzSearch::indexGroups()
{
    for (const MusicBrainzGroup& group : m_world.groups()) {
        Document document;
        document.words[QStringLiteral("releasegroup")].push_back(searchWords(group.title));
        document.words[QStringLiteral("primarytype")].push_back(searchWords(group.primaryType));
        for (const QString& type : group.secondaryTypes)
            document.words[QStringLiteral("secondarytype")].push_back(searchWords(type));
        for (const QString& alias : group.aliases)
            document.words[QStringLiteral("alias")].push_back(searchWords(alias));
        for (const MusicBrainzRelease& release : group.releases) {
            document.words[QStringLiteral("release")].push_back(searchWords(release.title));
            document.words[QStringLiteral("status")].push_back(searchWords(release.status));
            document.ids[QStringLiteral("reid")].insert(release.id);
        }
        document.ids[QStringLiteral("rgid")].insert(group.id);
        document.date = group.firstReleaseDate();
        addCredits(document, group.credits);
        document.json = [this, &group] { return searchGroupJson(group, m_world); };
        m_documents[QStringLiteral("release-group")].push_back(std::move(document));
    }
}

void MusicBrainzSearch::indexReleases()
{
    for (const MusicBrainzGroup& group : m_world.groups()) {
        for (const MusicBrainzRelease& release : group.releases) {
            Document document;
            document.words[QStringLiteral("release")].push_back(searchWords(release.title));
            document.words[QStringLiteral("status")].push_back(searchWords(release.status));
            document.words[QStringLiteral("primarytype")].push_back(searchWords(group.primaryType));
            document.ids[QStringLiteral("reid")].insert(release.id);
            document.ids[QStringLiteral("rgid")].insert(group.id);
            document.date = release.date;
            addCredits(document, group.credits);
            document.json = [this, &group, &release] { return searchReleaseJson(group, release, m_world); };
            m_documents[QStringLiteral("release")].push_back(std::move(document));
        }
    }
}

namespace {

std::map<QString, FoundRecording> recordingsOf(const MusicBrainzWorld& world)
{
    std::map<QString, FoundRecording> found;
    for (const MusicBrainzGroup& group : world.groups()) {
        for (const MusicBrainzRelease& release : group.releases) {
            for (const auto& medium : release.media) {
                for (const MusicBrainzTrack& track : medium) {
                    FoundRecording& one = found[track.recordingId];
                    if (!one.track) {
                        one.track = &track;
                        one.credited = &group;
                    }
                    one.releases.emplace_back(&group, &release);
                }
            }
        }
    }
    return found;
}

} // namespace

FoundRecording MusicBrainzSearch::recording(const MusicBrainzWorld& world, const QString& id)
{
    const auto all = recordingsOf(world);
    const auto found = all.find(id);
    return found == all.end() ? FoundRecording{} : found->second;
}

void MusicBrainzSearch::indexRecordings()
{
    const std::map<QString, FoundRecording> found = recordingsOf(m_world);
    for (const auto& entry : found) {
        const FoundRecording& one = entry.second;
        Document document;
        document.words[QStringLiteral("recording")].push_back(searchWords(one.track->title));
        document.ids[QStringLiteral("rid")].insert(one.track->recordingId);
        addCredits(document, one.track->credits.empty() ? one.credited->credits : one.track->credits);
        for (const auto& [group, release] : one.releases) {
            document.words[QStringLiteral("release")].push_back(searchWords(release->title));
            document.words[QStringLiteral("status")].push_back(searchWords(release->status));
            document.ids[QStringLiteral("reid")].insert(release->id);
            document.ids[QStringLiteral("rgid")].insert(group->id);
        }
        document.json = [this, one] { return searchRecordingJson(one, m_world); };
        m_documents[QStringLiteral("recording")].push_back(std::move(document));
    }
}

void MusicBrainzSearch::indexArtists()
{
    for (const MusicBrainzArtist& artist : m_world.artists()) {
        Document document;
        document.words[QStringLiteral("artist")].push_back(searchWords(artist.name));
        for (const QString& alias : artist.aliases)
            document.words[QStringLiteral("alias")].push_back(searchWords(alias));
        document.ids[QStringLiteral("arid")].insert(artist.id);
        document.json = [&artist] { return searchArtistJson(artist); };
        m_documents[QStringLiteral("artist")].push_back(std::move(document));
    }
}

double MusicBrainzSearch::weigh(const Document& document, const LuceneClause& clause,
                                const QString& defaultField) const
{
    const QString field = clause.field.isEmpty() ? defaultField : clause.field;
    if (isIdField(field))
        return document.ids.value(field).contains(clause.text.toLower()) ? 1 : 0;
    if (field == u"date" || field == u"firstreleasedate") {
        if (clause.form == LuceneClause::Form::Range)
            return inRange(document.date, clause) ? 1 : 0;
        return document.date.startsWith(clause.text) ? 1 : 0;
    }
    double best = 0;
    const auto values = document.words.constFind(field);
    if (values == document.words.constEnd())
        return 0;
    for (const QStringList& words : *values)
        best = std::max(best, wordsWeight(clause, words));
    return best;
}

QJsonArray MusicBrainzSearch::find(const QString& entity, const LuceneQuery& query) const
{
    struct Hit
    {
        double weight;
        const Document* document;
    };
    std::vector<Hit> hits;
    const QString defaultField = defaultFieldOf(entity);
    const auto documents = m_documents.constFind(entity);
    if (documents == m_documents.constEnd())
        return {};
    for (const Document& document : *documents) {
        const double weight =
            query.weight([&](const LuceneClause& clause) { return weigh(document, clause, defaultField); });
        if (weight > 0)
            hits.push_back({weight, &document});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit& a, const Hit& b) { return a.weight > b.weight; });
    QJsonArray found;
    for (const Hit& hit : hits) {
        QJsonObject json = hit.document->json();
        json.insert(QStringLiteral("score"), static_cast<int>(100 * hit.weight / hits.front().weight));
        found.append(json);
    }
    return found;
}

} // namespace sillon::standin
