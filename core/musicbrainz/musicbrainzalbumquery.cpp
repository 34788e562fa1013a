// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzalbumquery.h"

#include <QRegularExpression>
#include <QStringList>

namespace sillon {

namespace {

/// As a phrase: inside quotation marks only these two need a backslash.
QString phrase(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') % text % QLatin1Char('"');
}

} // namespace

QString releaseSearchQuery(const QString& words)
{
    const QString text = words.simplified();
    static const QRegularExpression dash(QStringLiteral(" [-\u2013\u2014] "));
    const auto split = dash.match(text);
    if (split.hasMatch() && split.capturedStart() > 0 && split.capturedEnd() < text.size())
        return QLatin1String("artist:") % phrase(text.left(split.capturedStart())) %
               QLatin1String(" AND release:") % phrase(text.mid(split.capturedEnd()));
    QStringList terms;
    const QStringList all = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : all) {
        const QString quoted = phrase(word);
        terms.append(QLatin1String("(release:") % quoted % QLatin1String(" OR artist:") % quoted %
                     QLatin1String(" OR creditname:") % quoted % QLatin1Char(')'));
    }
    return terms.join(QLatin1String(" AND "));
}

} // namespace sillon
