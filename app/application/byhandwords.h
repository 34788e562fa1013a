// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "application/byhandoutcome.h"
#include "byhand/byhandplan.h"

#include <QString>

#include <vector>

/// Scrobbling by hand in words. Translated.
namespace sillon::words {

/// Why a row of an album is not scrobbled: "a heading", "older than 14 days" ...
[[nodiscard]] QString skipReason(SkipReason reason);
/// Why nothing of a plan can be scrobbled: one sentence.
[[nodiscard]] QString nothingToScrobble(const ByHandPlan& plan);
/// "13 of 15 scrobbled, 2 refused", "12 plays wait to be sent", "12 plays are kept here": never more than is
/// true.
[[nodiscard]] QString byHandOutcome(const ByHandOutcome& outcome);
/// What became of one play: "sent", "sent · Last.fm: ignored: ...", "kept here". What is not there yet is
/// named with its account where there are several.
[[nodiscard]] QString byHandResult(const std::vector<Submission>& submissions,
                                   const std::vector<Account>& accounts);
/// The same in few words: "sent", "waiting", "2 of 5 sent".
[[nodiscard]] QString byHandBrief(const std::vector<Submission>& submissions);
/// One line for each play and reason it was refused for: "TITLE · Last.fm, maloja: ignored (...)".
[[nodiscard]] QStringList byHandRefusals(const ByHandOutcome& outcome, const std::vector<Account>& accounts);
/// "12 plays are sent in a moment.": while all of them can still be taken back. isPrivate: private listening
/// keeps them back.
[[nodiscard]] QString byHandSoon(int plays, bool isPrivate);
/// What to know before something is scrobbled by hand while private listening is on.
[[nodiscard]] QString byHandPrivate();
/// "12 plays taken back. 3 had left already."
[[nodiscard]] QString takenBack(int removed, int left);
/// "14:02 – 14:49"; with the dates where it is not all of today. UTC seconds.
[[nodiscard]] QString timeSpan(qint64 from, qint64 to, qint64 now);

} // namespace sillon::words
