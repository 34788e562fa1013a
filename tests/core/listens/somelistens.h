// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/temporarydatabase.h"
#include "music/listen.h"
#include "music/track.h"

#include <QString>

namespace sillon::testing {

inline Listen someListen(qint64 listenedAt, const QString& title = QStringLiteral("Title"),
                         const QString& artist = QStringLiteral("Artist"),
                         const QString& album = QStringLiteral("Album"))
{
    Listen listen;
    listen.recording.artist = artist;
    listen.recording.title = title;
    listen.release.title = album;
    listen.listenedAt = listenedAt;
    listen.lengthMs = 200000;
    listen.heardMs = 100000;
    listen.trackNumber = 4;
    return listen;
}

/// One number of the database; -1 when the question fails.
inline qint64 numberIn(Database& database, const QString& sql)
{
    const auto found = database.read([&](Connection& connection) { return connection.number(sql); });
    return found.value_or(-1);
}

} // namespace sillon::testing
