// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/mbid.h"

namespace sillon {

std::optional<QString> canonicalUuid(const QString& text)
{
    QString uuid = text.trimmed().toLower();
    if (uuid.size() != 36)
        return std::nullopt;
    for (qsizetype i = 0; i < uuid.size(); ++i) {
        const QChar c = uuid.at(i);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
                         (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
        if (dash ? c != QLatin1Char('-') : !hex)
            return std::nullopt;
    }
    return uuid;
}

} // namespace sillon
