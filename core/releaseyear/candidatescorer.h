// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearanswer.h"
#include "releaseyear/yearcandidate.h"
#include "releaseyear/yearquestion.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// How well a candidate fits, each part 0..1.
struct CandidateScore
{
    double artist = 0; ///< 1 for an equal key, identifier or alias
    double title = 0;
    double context = 0;
    bool titleBySetOnly = false; ///< the title is alike only because one has all words of the other
    [[nodiscard]] double total() const { return 0.45 * title + 0.40 * artist + 0.15 * context; }
};

[[nodiscard]] CandidateScore scoreCandidate(const YearQuestion& question, const YearCandidate& candidate);

/// What the candidates say together: an answer, or none. undecided: candidates between which a track that
/// was heard on the album could decide.
struct YearChoice
{
    std::optional<YearAnswer> answer;
    std::vector<YearVote> votes;
    std::vector<YearCandidate> undecided;
    std::optional<YearCandidate> chosen;

    /// The date of the chosen one has been put right: so are the answer and its vote.
    void takeDateOfChosen();
    /// What was said before this choice stays, but for candidates that it has looked at itself.
    void keepVotes(const std::vector<YearVote>& before);
};

/// The candidate has one of the question's identifiers: its year, unless a guard speaks against it.
[[nodiscard]] YearChoice chooseById(const YearQuestion& question, const YearCandidate& candidate,
                                    YearSource source);
/// Only equal names. Official before not, album before EP before single, plain before live and compilation;
/// several of the same rank whose years differ by more than one are undecided.
[[nodiscard]] YearChoice chooseByEqualName(const YearQuestion& question,
                                           std::span<const YearCandidate> candidates, YearSource source);
/// Names that are alike: sure enough, past every guard, and well ahead of the next one of another year.
/// candidates is everything the catalogue has of the artist.
[[nodiscard]] YearChoice chooseByLikeName(const YearQuestion& question,
                                          std::span<const YearCandidate> candidates, YearSource source);

/// The album's title says that its songs are older than it ("Greatest Hits").
[[nodiscard]] bool namesCompilation(const QString& title);

} // namespace sillon
