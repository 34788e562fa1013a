// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmplays.h"

#include "lastfm/lastfmjson.h"

#include <QJsonArray>

namespace sillon {

namespace {

bool isPlayingNow(const QJsonObject& item)
{
    const QJsonValue mark = item.value(QLatin1String("@attr")).toObject().value(QLatin1String("nowplaying"));
    return mark == QJsonValue(true) || lastfmText(mark) == QLatin1String("true");
}

/// The UTC second of a play; 0 when it has none.
qint64 secondOf(const QJsonObject& item)
{
    const QJsonObject date = item.value(QLatin1String("date")).toObject();
    return lastfmNumber(date.value(QLatin1String("uts"))).value_or(0);
}

QString mbidOf(const QJsonValue& value)
{
    return lastfmText(value.toObject().value(QLatin1String("mbid")));
}

} // namespace

Result<LastfmPlaysPage> lastfmPlaysPage(const QJsonObject& answer)
{
    const QJsonValue root = answer.value(QLatin1String("recenttracks"));
    if (!root.isObject() && !root.isString())
        return fail(ErrorKind::Malformed);
    const QJsonObject recent = root.toObject(); // a text of blanks is an old form of "no plays"
    const QJsonValue attributes = recent.value(QLatin1String("@attr"));
    const QJsonObject about = attributes.isObject() ? attributes.toObject() : recent;

    LastfmPlaysPage page;
    page.userName = lastfmText(about.value(QLatin1String("user")));
    page.totalPages = lastfmNumber(about.value(QLatin1String("totalPages")));
    page.total = lastfmNumber(about.value(QLatin1String("total")));
    const QJsonArray items = lastfmList(recent.value(QLatin1String("track")));
    for (const QJsonValue& value : items) {
        const QJsonObject item = value.toObject();
        if (isPlayingNow(item))
            continue;
        ++page.rows;
        const qint64 second = secondOf(item);
        if (second <= 0)
            continue;
        const QJsonValue artist = item.value(QLatin1String("artist"));
        const QJsonValue album = item.value(QLatin1String("album"));
        page.plays.push_back(LastfmPlay{
            lastfmText(artist), lastfmText(item.value(QLatin1String("name"))), second, lastfmText(album),
            lastfmText(item.value(QLatin1String("mbid"))), mbidOf(artist), mbidOf(album)});
    }
    return page;
}

} // namespace sillon
