// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playqueue.h"

#include <QList>
#include <QString>

namespace sillon::testing {

/// A track whose title and path are the same short name, of album "Album" by "Artist".
inline Track namedTrack(const QString& name)
{
    Track track;
    track.path = name;
    track.recording.artist = QStringLiteral("Artist");
    track.recording.title = name;
    track.release.title = QStringLiteral("Album");
    track.release.albumArtist = QStringLiteral("Artist");
    return track;
}

/// A track for each letter of names.
inline QList<Track> namedTracks(const QString& names)
{
    QList<Track> tracks;
    for (const QChar name : names)
        tracks.append(namedTrack(QString(name)));
    return tracks;
}

/// The titles of a queue joined, as shown from top to bottom.
inline QString titlesOf(const PlayQueue& queue)
{
    QString titles;
    for (const QueueItem& item : queue.items())
        titles += item.track.recording.title;
    return titles;
}

} // namespace sillon::testing
