// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearcandidate.h"
#include "releaseyear/yearquestion.h"

#include <QString>

namespace sillon {

// What can speak against a candidate whatever its likeness. Pure; each gives the stored word of the veto,
// empty when it lets the candidate pass.

/// Volumes, parts and Roman numbers are the same on both sides, years and disc numbers aside. Titles as keys.
[[nodiscard]] bool sameNumbers(const QString& a, const QString& b);
/// No two years: another concert, or another year's volume. A year that stands in brackets by itself may be
/// that of an edition, and speaks only where the other title has one too. Titles as printed.
[[nodiscard]] bool sameYears(const QString& a, const QString& b);
/// Live, acoustic, best of, remix ... are in both or in neither.
[[nodiscard]] bool sameQualifiers(const QString& a, const QString& b);
/// One of them, as printed, is two albums in one ("A / B").
[[nodiscard]] bool isTwoInOne(const QString& title);

/// Of every match: refused by the user, no year, later than next year, later than the first listen or than
/// the edition in the library (one year of slack).
[[nodiscard]] QString vetoByTime(const YearQuestion& question, const YearCandidate& candidate);
/// Of a match by an identifier: an artist or a title that has nothing in common.
[[nodiscard]] QString vetoById(const YearQuestion& question, const YearCandidate& candidate);
/// Of a match by names that are alike, not equal.
[[nodiscard]] QString vetoByName(const YearQuestion& question, const YearCandidate& candidate);

} // namespace sillon
