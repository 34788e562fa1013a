// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// A date of which the year, or the year and the month, may be all that is known. 0 is not known.
struct PartialDate
{
    int year = 0;  ///< 0 or 1..9999
    int month = 0; ///< 0 or 1..12; 0 when the year is not known
    int day = 0;   ///< 0 or 1..31; 0 when the month is not known

    /// Reads "1969-09-26", "1969-09" and "1969"; also the forms with gaps of MusicBrainz ("1969-??-26" is
    /// 1969, "????-09" is nothing). What is no date is nothing known.
    [[nodiscard]] static PartialDate parse(const QString& text);

    [[nodiscard]] bool isKnown() const { return year != 0; }
    /// "1969-09-26", "1969-09", "1969" or empty.
    [[nodiscard]] QString text() const;
    /// Earlier dates first; of equal years the more exact date comes first, and what is not known last.
    [[nodiscard]] bool isBefore(const PartialDate& other) const;
    friend bool operator==(const PartialDate&, const PartialDate&) = default;
};

} // namespace sillon
