// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mbidlookupsource.h"

#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/candidatescorer.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr std::size_t mostIdsOfOneAlbum = 2;

} // namespace

bool MbidLookupSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && !question.releaseMbids.empty() &&
           !m_asked.contains(question.id);
}

Result<std::vector<YearFinding>> MbidLookupSource::lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop)
{
    std::vector<YearFinding> findings;
    for (const YearQuestion& question : questions) {
        YearFinding& finding = findings.emplace_back();
        const std::size_t ids = std::min(question.releaseMbids.size(), mostIdsOfOneAlbum);
        for (std::size_t i = 0; i < ids && !finding.answer; ++i) {
            auto found = ofRelease(question, question.releaseMbids[i], stop);
            if (!found)
                return fail(std::move(found.error()));
            finding = std::move(*found);
        }
        finding.asked = true;
        m_asked.insert(question.id);
    }
    return findings;
}

Result<YearFinding> MbidLookupSource::ofRelease(const YearQuestion& question, const ReleaseMbid& release,
                                                const std::stop_token& stop)
{
    const auto answer =
        m_client.get(QLatin1String("release/") + release.text(),
                     {{QStringLiteral("inc"), QStringLiteral("artist-credits release-groups")}}, stop);
    // Deleted, or no id of a release at all: its names are left.
    if (!answer &&
        (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::BadRequest))
        return YearFinding{};
    if (!answer)
        return fail(answer.error());
    FoundRelease found = foundRelease(*answer);
    if (found.id.isEmpty() || found.group.id.isEmpty())
        return fail(ErrorKind::Malformed);
    found.group.hasUnofficial = !isOfficialStatus(found.status);
    if (auto done = m_dates.correct({&found.group}, stop); !done)
        return fail(std::move(done.error()));
    YearChoice choice = chooseById(question, found.group, YearSource::MusicBrainzId);
    if (choice.answer)
        choice.answer->editionYear = found.date.year;
    return YearFinding{std::move(choice.answer), std::move(choice.votes), true};
}

} // namespace sillon
