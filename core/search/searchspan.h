// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchquery.h"

#include <QStringView>

namespace sillon {

/// Values from `from` to `to`, both included.
struct SearchSpan
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
};

/// How a value stands to its field.
enum class SearchComparison : std::uint8_t { Is, Less, AtMost, More, AtLeast };

/// A value was not understood.
using MistakenValue = SearchMistake::Kind;

/// What a search value means for a field of numbers, dates, lengths or yes and no, or why it means nothing.
struct ReadSpan
{
    SearchSpan span;
    std::optional<MistakenValue> mistake;
};

/// Reads the value of a field that is no text: "197*", "1970..1979", "2y", "5:00", "yes". Pure.
[[nodiscard]] ReadSpan readSpan(SearchField field, SearchComparison comparison, QStringView value,
                                const SearchMoment& moment);

} // namespace sillon
