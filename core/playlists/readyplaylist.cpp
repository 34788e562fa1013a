// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/readyplaylist.h"

#include <QRegularExpression>

namespace sillon {

namespace {

constexpr int firstYear = 1977;
constexpr int mostShown = 100;

} // namespace

QString ruleOfYear(int year)
{
    // Few tags tell the original year; the edition's stands in where they do not.
    return QStringLiteral("original:%1 plays:0 or year:%1 original:0 plays:0").arg(year);
}

std::optional<int> yearOfRule(const QString& query)
{
    static const QRegularExpression form(QStringLiteral(R"(^original:(\d{4}) )"));
    const auto found = form.match(query);
    if (!found.hasMatch() || query != ruleOfYear(found.captured(1).toInt()))
        return std::nullopt;
    return found.captured(1).toInt();
}

std::vector<ReadyPlaylist> readyPlaylists()
{
    return {{QStringLiteral("loved-unheard"),
             // "heard<2y" would leave out what was never heard.
             {QStringLiteral("loved:yes -heard>2y"), SmartOrder::LastHeard, false, 0}},
            {QStringLiteral("heard-once"), {QStringLiteral("plays:1"), SmartOrder::LastHeard, true, 0}},
            {QStringLiteral("year-unplayed"), {ruleOfYear(firstYear), SmartOrder::Shelf, false, 0}},
            {QStringLiteral("recently-added"), {QString(), SmartOrder::Added, true, mostShown}},
            {QStringLiteral("most-played"), {QStringLiteral("plays>0"), SmartOrder::Plays, true, mostShown}}};
}

} // namespace sillon
