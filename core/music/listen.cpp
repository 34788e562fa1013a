// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/listen.h"

namespace sillon {

QString listenOriginName(ListenOrigin origin)
{
    switch (origin) {
    case ListenOrigin::Player:
        return QStringLiteral("player");
    case ListenOrigin::ByHand:
        return QStringLiteral("by-hand");
    case ListenOrigin::Lastfm:
        return QStringLiteral("lastfm");
    case ListenOrigin::ListenBrainz:
        return QStringLiteral("listenbrainz");
    case ListenOrigin::Spotify:
        return QStringLiteral("spotify");
    case ListenOrigin::ScrobblerLog:
        return QStringLiteral("scrobbler-log");
    }
    return {};
}

ListenOrigin listenOriginOf(const QString& name)
{
    for (const ListenOrigin origin : {ListenOrigin::ByHand, ListenOrigin::Lastfm, ListenOrigin::ListenBrainz,
                                      ListenOrigin::Spotify, ListenOrigin::ScrobblerLog}) {
        if (name == listenOriginName(origin))
            return origin;
    }
    return ListenOrigin::Player;
}

bool isOurs(ListenOrigin origin)
{
    return origin == ListenOrigin::Player || origin == ListenOrigin::ByHand;
}

} // namespace sillon
