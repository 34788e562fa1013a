// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/songorigin.h"

#include "releaseyear/guards.h"
#include "releaseyear/namenormaliser.h"

#include <QHash>

#include <algorithm>

namespace sillon {

namespace {

constexpr int farFromCompilation = 5; // years

/// A release group with the earliest of its releases that have the song.
struct SongOn
{
    YearCandidate group;
    bool bearsOut = false; ///< the recording's own first date says the same year
};

bool isOfSong(const YearQuestion& question, const FoundRecording& recording)
{
    const bool sameId = question.artistMbid && recording.artistIds.contains(question.artistMbid->text());
    const QString artist = artistKey(question.artist);
    const QStringList names = recording.artistNames + QStringList{recording.artist};
    const bool sameName = std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return artistKey(name) == artist || looseArtistKey(name) == looseArtistKey(question.artist);
    });
    return (sameId || sameName) && titleKey(recording.title) == titleKey(question.title);
}

/// Where a song comes from, not where it was collected.
bool isOrigin(const FoundRelease& release)
{
    static const QStringList kinds{QStringLiteral("Album"), QStringLiteral("EP"), QStringLiteral("Single")};
    const YearCandidate& group = release.group;
    return isOfficialStatus(release.status) && kinds.contains(group.primaryType) &&
           group.secondaryTypes.isEmpty() && !isVariousArtists(group.artist) && release.date.isKnown();
}

std::vector<SongOn> originsOf(const YearQuestion& question, const std::vector<FoundRecording>& recordings)
{
    QHash<QString, SongOn> origins;
    for (const FoundRecording& recording : recordings) {
        if (!isOfSong(question, recording))
            continue;
        for (const FoundRelease& release : recording.releases) {
            if (!isOrigin(release))
                continue;
            SongOn& origin = origins[release.group.id];
            const PartialDate known = origin.group.first;
            origin.group = release.group;
            origin.group.first = release.date.isBefore(known) ? release.date : known;
            origin.bearsOut = origin.bearsOut || recording.first.year == origin.group.first.year;
        }
    }
    std::vector<SongOn> sorted(origins.begin(), origins.end());
    std::sort(sorted.begin(), sorted.end(),
              [](const SongOn& a, const SongOn& b) { return a.group.first.isBefore(b.group.first); });
    return sorted;
}

} // namespace

YearFinding yearOfSong(const YearQuestion& question, const std::vector<FoundRecording>& recordings,
                       YearSource source)
{
    YearFinding finding;
    finding.asked = true;
    const std::vector<SongOn> origins = originsOf(question, recordings);
    if (origins.empty())
        return finding;
    const YearCandidate& first = origins.front().group;
    const bool agreed = origins.size() > 1 && origins[1].group.first.year - first.first.year <= 1;
    // A single witness does not make a song much older than the compilation it was heard on.
    const int heardOn = question.albumYear;
    const bool isFar = heardOn != 0 && first.first.year < heardOn - farFromCompilation;
    const bool only = origins.size() == 1 && origins.front().bearsOut && !isFar;
    QString veto = vetoByTime(question, first);
    // It was on the compilation first: what came later is no origin.
    if (veto.isEmpty() && heardOn != 0 && first.first.year > heardOn + 1)
        veto = QStringLiteral("edition-before");
    if (veto.isEmpty() && !agreed && !only)
        veto = QStringLiteral("nobody-agrees");
    for (const SongOn& origin : origins) {
        const bool taken = &origin == &origins.front() && veto.isEmpty();
        finding.votes.push_back({source, origin.group.first, origin.group.id, origin.group.artist,
                                 origin.group.title, origin.group.kinds(), 1,
                                 taken                         ? QStringLiteral("taken")
                                 : &origin == &origins.front() ? veto
                                                               : QStringLiteral("later")});
    }
    if (!veto.isEmpty())
        return finding;
    YearAnswer year;
    year.date = first.first;
    year.source = source;
    year.confidence = agreed ? 0.9 : 0.8;
    year.byName = true;
    year.id = first.id;
    year.artist = question.artist;
    year.title = first.title;
    finding.answer = year;
    return finding;
}

} // namespace sillon
