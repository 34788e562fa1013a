// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/album.h"

#include <algorithm>

namespace sillon {

QString sideOfPosition(const QString& position)
{
    const QString text = position.trimmed().toUpper();
    const auto letters = std::find_if(text.begin(), text.end(),
                                      [](QChar c) { return c < QLatin1Char('A') || c > QLatin1Char('Z'); });
    const auto count = letters - text.begin();
    const bool twice = count == 2 && text.at(0) == text.at(1);
    if (count != 1 && !twice)
        return {};
    const QString rest = text.mid(count);
    if (!rest.isEmpty() && !rest.at(0).isDigit())
        return {};
    return text.left(count);
}

} // namespace sillon
