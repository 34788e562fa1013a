// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/ownrecordings.h"

#include <QRegularExpression>
#include <QStringList>

namespace sillon {

namespace {

/// "Live at ..." and "... (Live)" are concerts; "Live Through This" and "Long Live" are not.
bool namesOwnRecordings(const QString& title)
{
    static const QRegularExpression words(
        QStringLiteral("\\blive (at|in|from|on)\\b|[(\\[–-]\\s*live\\b|\\b(18|19|20)\\d\\d live\\b|"
                       "\\blive (18|19|20)\\d\\d\\b|\\bin concert\\b|\\bunplugged\\b|"
                       "\\bremix(es|ed)?\\b|\\bkaraoke\\b|\\bre-?recorded\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(title).hasMatch();
}

} // namespace

bool hasOwnRecordings(const QString& kinds, const QString& title)
{
    const QStringList all = kinds.split(QStringLiteral(", "));
    return all.contains(QLatin1String("Live")) || all.contains(QLatin1String("Remix")) ||
           namesOwnRecordings(title);
}

} // namespace sillon
