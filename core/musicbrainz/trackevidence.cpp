// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/trackevidence.h"

#include "musicbrainz/musicbrainzquery.h"
#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/namenormaliser.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype mostCandidates = 8;

/// How many of the titles each group has.
QHash<QString, qsizetype> titlesOnGroups(const std::vector<FoundRecording>& recordings,
                                         const QSet<QString>& wanted)
{
    QHash<QString, QSet<QString>> found;
    for (const FoundRecording& recording : recordings) {
        const QString key = titleKey(recording.title);
        if (!wanted.contains(key))
            continue;
        for (const FoundRelease& release : recording.releases)
            found[release.group.id].insert(key);
    }
    QHash<QString, qsizetype> counts;
    for (auto group = found.begin(); group != found.end(); ++group)
        counts.insert(group.key(), group->size());
    return counts;
}

} // namespace

QSet<QString> tellingTracks(const YearQuestion& question)
{
    const QString own = albumName(question.title).key;
    QSet<QString> keys;
    for (const QString& track : question.tracks)
        keys.insert(titleKey(track));
    keys.remove(own);
    return keys;
}

std::optional<YearCandidate> withMostTracks(const std::vector<YearCandidate>& candidates,
                                            const QHash<QString, qsizetype>& counts)
{
    std::optional<YearCandidate> best;
    qsizetype most = 0;
    bool clear = true;
    for (const YearCandidate& candidate : candidates) {
        const qsizetype count = counts.value(candidate.id);
        if (count == 0)
            continue;
        if (count > most) {
            clear = true;
            best = candidate;
            most = count;
        } else if (count == most && candidate.first.year != best->first.year) {
            clear = false;
        }
    }
    return clear ? best : std::nullopt;
}

Result<std::optional<YearCandidate>> byTracks(MusicBrainzClient& client, const YearQuestion& question,
                                              const std::vector<YearCandidate>& candidates,
                                              const std::stop_token& stop)
{
    const QSet<QString> keys = tellingTracks(question);
    QStringList titles;
    for (const QString& track : question.tracks) {
        if (keys.contains(titleKey(track)))
            titles.append(printedTitle(track));
    }
    QStringList ids;
    for (const YearCandidate& candidate : candidates) {
        if (ids.size() < mostCandidates)
            ids.append(candidate.id);
    }
    if (titles.isEmpty() || ids.isEmpty())
        return std::optional<YearCandidate>();
    const auto answer = client.search(QStringLiteral("recording"), recordingsOn(titles, ids), stop);
    if (!answer && answer.error().kind == ErrorKind::BadRequest)
        return std::optional<YearCandidate>();
    if (!answer)
        return fail(answer.error());
    return withMostTracks(candidates, titlesOnGroups(foundRecordings(*answer), keys));
}

} // namespace sillon
