// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

// How alike two keys are, 0..1, 1 for equal ones. Two empty ones are equal. Pure.

/// Jaro's likeness with Winkler's bonus for a common beginning (up to four characters, 0.1 each).
[[nodiscard]] double jaroWinkler(const QString& a, const QString& b);
/// 1 less the share of characters to be changed (Levenshtein).
[[nodiscard]] double editLikeness(const QString& a, const QString& b);
/// editLikeness of the words in alphabetical order.
[[nodiscard]] double tokenSort(const QString& a, const QString& b);
/// The words that both have against each side: 1 when one side's words are all in the other.
[[nodiscard]] double tokenSet(const QString& a, const QString& b);

} // namespace sillon
