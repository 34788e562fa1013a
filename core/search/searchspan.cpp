// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchspan.h"

#include "search/searchdate.h"

#include <QString>

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// What a single value stands for: 1977 a year, 197* ten of them, 5:00 a second of music.
struct Value
{
    SearchSpan span;
    bool isMoment = false; ///< "2y": since then, where it stands alone
};

std::optional<qint64> number(QStringView text)
{
    const bool digits = !text.isEmpty() && text.size() < 10 &&
                        std::all_of(text.begin(), text.end(),
                                    [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<Value> yearValue(QStringView text)
{
    if (text.endsWith(QLatin1String("0s"))) {
        const auto decade = number(text.chopped(1));
        return decade ? std::optional(Value{{*decade, *decade + 9}}) : std::nullopt;
    }
    const bool isOpen = text.endsWith(QLatin1Char('*'));
    while (text.endsWith(QLatin1Char('*')))
        text.chop(1);
    qint64 width = 1;
    for (qsizetype digits = text.size(); isOpen && digits < 4; ++digits)
        width *= 10;
    const auto start = number(text);
    return start ? std::optional(Value{{*start * width, *start * width + width - 1}}) : std::nullopt;
}

std::optional<Value> countValue(QStringView text)
{
    const auto count = number(text);
    return count ? std::optional(Value{{*count, *count}}) : std::nullopt;
}

/// 44100, or as it is said: 44.1 and 44 (every rate that is called so), 96.
std::optional<Value> sampleRateValue(QStringView text)
{
    const auto parts = text.split(QLatin1Char('.'));
    const auto whole = number(parts[0]);
    const bool hasTenth = parts.size() == 2;
    const auto tenth = hasTenth && parts[1].size() == 1 ? number(parts[1]) : std::nullopt;
    if (!whole || parts.size() > 2 || (hasTenth && !tenth))
        return std::nullopt;
    constexpr qint64 leastHertz = 1000;
    if (!hasTenth && *whole >= leastHertz)
        return Value{{*whole, *whole}};
    const qint64 hertz = *whole * 1000 + tenth.value_or(0) * 100;
    return Value{{hertz, hertz + (hasTenth ? 99 : 999)}};
}

/// A whole second of music, so that 5:00 finds what is shown as 5:00.
std::optional<Value> lengthValue(QStringView text)
{
    if (text.endsWith(QLatin1Char('s')))
        text.chop(1);
    const auto parts = text.split(QLatin1Char(':'));
    qint64 seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto part = number(parts[i]);
        if (!part || parts.size() > 3 || (i > 0 && (*part > 59 || parts[i].size() != 2)))
            return std::nullopt;
        seconds = seconds * 60 + *part;
    }
    return Value{{seconds * 1000, seconds * 1000 + 999}};
}

std::optional<Value> dateValue(QStringView text, const SearchMoment& moment)
{
    if (const auto days = readDays(text, moment))
        return Value{*days};
    if (const auto then = readAgo(text, moment))
        return Value{{*then, *then}, true};
    return std::nullopt;
}

std::optional<Value> valueOf(SearchField field, QStringView text, const SearchMoment& moment)
{
    switch (field) {
    case SearchField::Year:
    case SearchField::OriginalYear:
        return yearValue(text);
    case SearchField::Heard:
    case SearchField::Added:
        return dateValue(text, moment);
    case SearchField::Length:
        return lengthValue(text);
    case SearchField::SampleRate:
        return sampleRateValue(text);
    default:
        return countValue(text);
    }
}

MistakenValue mistakeOf(SearchField field)
{
    switch (field) {
    case SearchField::Heard:
    case SearchField::Added:
        return MistakenValue::NotADate;
    case SearchField::Length:
        return MistakenValue::NotALength;
    case SearchField::Loved:
        return MistakenValue::NotYesOrNo;
    default:
        return MistakenValue::NotANumber;
    }
}

/// Of the fields in which 0 stands for "not known", the lowest value that is known.
qint64 lowestKnown(SearchField field)
{
    return field == SearchField::Plays ? lowest : 1;
}

ReadSpan wrong(SearchField field)
{
    return {{}, mistakeOf(field)};
}

ReadSpan compared(SearchField field, SearchComparison comparison, const Value& value)
{
    const SearchSpan& span = value.span;
    switch (comparison) {
    case SearchComparison::Less:
        return {{lowestKnown(field), span.from - 1}, {}};
    case SearchComparison::AtMost:
        return {{lowestKnown(field), field == SearchField::Length ? span.from : span.to}, {}};
    case SearchComparison::More:
        return {{(field == SearchField::Length ? span.from : span.to) + 1, highest}, {}};
    case SearchComparison::AtLeast:
        return {{span.from, highest}, {}};
    case SearchComparison::Is:
        break;
    }
    return {{span.from, value.isMoment ? highest : span.to}, {}};
}

ReadSpan range(SearchField field, QStringView text, qsizetype dots, const SearchMoment& moment)
{
    const QStringView first = text.left(dots);
    const QStringView last = text.mid(dots + 2);
    SearchSpan span{lowestKnown(field), highest};
    if (!first.isEmpty()) {
        const auto value = valueOf(field, first, moment);
        if (!value)
            return wrong(field);
        span.from = value->span.from;
    }
    if (!last.isEmpty()) {
        const auto value = valueOf(field, last, moment);
        if (!value)
            return wrong(field);
        span.to = value->span.to;
    }
    if (first.isEmpty() && last.isEmpty())
        return wrong(field);
    if (span.from > span.to)
        return {{}, MistakenValue::EmptyRange};
    return {span, {}};
}

ReadSpan yesOrNo(QStringView text)
{
    for (const char* yes : {"yes", "y", "true", "1"}) {
        if (text == QLatin1String(yes))
            return {{1, 1}, {}};
    }
    for (const char* no : {"no", "n", "false", "0"}) {
        if (text == QLatin1String(no))
            return {{0, 0}, {}};
    }
    return wrong(SearchField::Loved);
}

} // namespace

ReadSpan readSpan(SearchField field, SearchComparison comparison, QStringView value,
                  const SearchMoment& moment)
{
    const QString lower = value.toString().toLower();
    if (field == SearchField::Loved)
        return comparison == SearchComparison::Is ? yesOrNo(lower)
                                                  : ReadSpan{{}, MistakenValue::NotComparable};
    const bool is = comparison == SearchComparison::Is;
    if (is && field == SearchField::Heard && lower == QLatin1String("never"))
        return {{0, 0}, {}};
    if (const qsizetype dots = lower.indexOf(QLatin1String("..")); is && dots >= 0)
        return range(field, lower, dots, moment);
    const auto single = valueOf(field, lower, moment);
    return single ? compared(field, comparison, *single) : wrong(field);
}

} // namespace sillon
