// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/discogsyearsource.h"

#include "releaseyear/namenormaliser.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostMasters = 5; // more of one name tell nothing
constexpr qsizetype longestName = 250;
const auto idPrefix = QStringLiteral("discogs:");

QString askedArtist(const QString& artist)
{
    return isVariousArtists(artist) ? QStringLiteral("Various") : printedArtist(artist);
}

/// Whether "Artist - Title", parted at one of its dashes, is the artist and the title asked for.
bool isNamed(const YearQuestion& question, const QString& printed)
{
    const QString dash = QStringLiteral(" - ");
    for (qsizetype at = printed.indexOf(dash); at > 0; at = printed.indexOf(dash, at + 1)) {
        YearCandidate candidate;
        candidate.artist = printed.left(at);
        candidate.title = printed.mid(at + dash.size());
        const CandidateScore score = scoreCandidate(question, candidate);
        if (score.artist >= 1 && score.title >= 1)
            return true;
    }
    return false;
}

} // namespace

DiscogsYearSource::DiscogsYearSource(HttpClient& http, QString base, QString token, Told told)
    : m_client(http, std::move(base), std::move(token))
    , m_told(std::move(told))
{}

bool DiscogsYearSource::takes(const YearQuestion& question) const
{
    const bool isAlbum = question.kind == YearKind::Album && !question.artist.isEmpty() &&
                         !question.title.isEmpty() && question.artist.size() <= longestName &&
                         question.title.size() <= longestName;
    const bool isWorth = question.plays >= leastPlays || question.isDoubted;
    return isAlbum && isWorth &&
           std::none_of(question.said.begin(), question.said.end(),
                        [](const YearVote& vote) { return vote.verdict == QLatin1String("ambiguous"); });
}

Result<std::vector<YearFinding>> DiscogsYearSource::lookup(std::span<const YearQuestion> questions,
                                                           std::stop_token stop)
{
    std::vector<YearFinding> findings(questions.size());
    for (std::size_t i = 0; i < questions.size() && !m_silent; ++i) {
        auto finding = find(questions[i], stop);
        if (!finding && (stop.stop_requested() || finding.error().kind == ErrorKind::Cancelled))
            return fail(ErrorKind::Cancelled);
        m_silent = !finding;
        if (finding)
            findings[i] = std::move(*finding);
        else if (m_told)
            m_told(finding.error());
    }
    return findings;
}

Result<YearFinding> DiscogsYearSource::find(const YearQuestion& question, const std::stop_token& stop)
{
    const auto hits = search(question, stop);
    if (!hits)
        return fail(hits.error());
    const std::vector<DiscogsHit> named = discogsHitsOf(question, *hits);
    std::vector<YearCandidate> candidates;
    if (named.size() <= mostMasters) {
        for (const DiscogsHit& hit : named) {
            const auto answer = m_client.get(QStringLiteral("masters/%1").arg(hit.id), {}, stop);
            if (!answer && answer.error().kind == ErrorKind::NotFound)
                continue; // deleted or merged since the search knew it
            const auto master = answer ? discogsMaster(*answer) : fail(answer.error());
            if (!master)
                return fail(master.error());
            candidates.push_back(discogsCandidate(*master, hit.formats));
        }
    }
    YearChoice choice = chooseByEqualName(question, candidates, YearSource::Discogs);
    return YearFinding{std::move(choice.answer), std::move(choice.votes), true};
}

Result<std::vector<DiscogsHit>> DiscogsYearSource::search(const YearQuestion& question,
                                                          const std::stop_token& stop)
{
    const auto answer = m_client.get(QStringLiteral("database/search"),
                                     {{QStringLiteral("type"), QStringLiteral("master")},
                                      {QStringLiteral("artist"), askedArtist(question.artist)},
                                      {QStringLiteral("release_title"), printedAlbum(question.title)},
                                      {QStringLiteral("per_page"), QStringLiteral("50")}},
                                     stop);
    // A name that the server cannot read, or has no page for, is one that it does not find.
    const bool isNothing = !answer && (answer.error().kind == ErrorKind::BadRequest ||
                                       answer.error().kind == ErrorKind::NotFound);
    if (isNothing)
        return std::vector<DiscogsHit>();
    if (!answer)
        return fail(answer.error());
    return discogsHits(*answer);
}

std::vector<DiscogsHit> discogsHitsOf(const YearQuestion& question, const std::vector<DiscogsHit>& hits)
{
    std::vector<DiscogsHit> named;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(named),
                 [&](const DiscogsHit& hit) { return isNamed(question, hit.title); });
    return named;
}

YearCandidate discogsCandidate(const DiscogsMaster& master, const QStringList& formats)
{
    YearCandidate candidate;
    candidate.id = idPrefix + QString::number(master.id);
    candidate.title = master.title;
    candidate.artist = master.artist;
    candidate.artistNames = master.artists;
    candidate.first.year = master.year;
    const auto has = [&formats](const char* word) { return formats.contains(QLatin1String(word)); };
    candidate.primaryType = has("Single")               ? QStringLiteral("Single")
                            : has("EP")                 ? QStringLiteral("EP")
                            : has("Album") || has("LP") ? QStringLiteral("Album")
                                                        : QString();
    if (has("Compilation"))
        candidate.secondaryTypes.append(QStringLiteral("Compilation"));
    if (has("Mixed"))
        candidate.secondaryTypes.append(QStringLiteral("DJ-mix"));
    return candidate;
}

QUrl discogsAlbumPage(const QUrl& site, const QString& voteId)
{
    if (!voteId.startsWith(idPrefix))
        return {};
    QUrl page = site;
    QString path = site.path();
    if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    page.setPath(path + QStringLiteral("master/") + voteId.mid(idPrefix.size()));
    return page;
}

} // namespace sillon
