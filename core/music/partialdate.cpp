// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/partialdate.h"

#include <QStringList>

#include <tuple>

namespace sillon {

namespace {

/// A part that is digits only and in range, else 0.
int numberIn(const QString& part, qsizetype digits, int most)
{
    if (part.size() != digits)
        return 0;
    int number = 0;
    for (const QChar c : part) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return 0;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number <= most ? number : 0;
}

int lastWhenUnknown(int part)
{
    return part == 0 ? 10000 : part;
}

} // namespace

PartialDate PartialDate::parse(const QString& text)
{
    const QStringList parts = text.trimmed().split(QLatin1Char('-'));
    PartialDate date;
    if (parts.size() > 3)
        return date;
    date.year = numberIn(parts.value(0), 4, 9999);
    if (date.year != 0)
        date.month = numberIn(parts.value(1), 2, 12);
    if (date.month != 0)
        date.day = numberIn(parts.value(2), 2, 31);
    return date;
}

QString PartialDate::text() const
{
    if (year == 0)
        return {};
    QString shown = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day}) {
        if (part == 0)
            break;
        shown += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return shown;
}

bool PartialDate::isBefore(const PartialDate& other) const
{
    const auto order = [](const PartialDate& date) {
        return std::tuple(lastWhenUnknown(date.year), lastWhenUnknown(date.month), lastWhenUnknown(date.day));
    };
    return order(*this) < order(other);
}

} // namespace sillon
