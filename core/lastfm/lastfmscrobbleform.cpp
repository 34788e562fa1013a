// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmscrobbleform.h"

#include <cstddef>

namespace sillon {

namespace {

constexpr qint64 shortestTakenMs = 30'000;

QString albumArtistToSend(const Recording& recording, const Release& release)
{
    if (release.albumArtist == recording.artist)
        return {};
    // Last.fm refuses the whole scrobble for this one (observed: multi-scrobbler issue 340).
    if (release.albumArtist.compare(QLatin1String("VA"), Qt::CaseInsensitive) == 0)
        return {};
    return release.albumArtist;
}

QString numberOrNothing(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

/// What both calls say about a recording; suffix is "[i]" or empty.
void addRecording(LastfmParameters& to, const QByteArray& suffix, const Recording& recording,
                  const Release& release, int trackNumber)
{
    to["artist" + suffix] = recording.artist;
    to["track" + suffix] = recording.title;
    to["album" + suffix] = release.title;
    to["albumArtist" + suffix] = albumArtistToSend(recording, release);
    to["trackNumber" + suffix] = numberOrNothing(trackNumber);
    to["mbid" + suffix] = recording.mbid ? recording.mbid->text() : QString();
}

qint64 wholeSeconds(qint64 ms)
{
    return (ms + 500) / 1000;
}

} // namespace

LastfmParameters lastfmScrobbleForm(std::span<const Listen> listens)
{
    LastfmParameters parameters;
    for (std::size_t i = 0; i < listens.size(); ++i) {
        const Listen& listen = listens[i];
        const QByteArray suffix = "[" + QByteArray::number(static_cast<qulonglong>(i)) + "]";
        addRecording(parameters, suffix, listen.recording, listen.release, listen.trackNumber);
        parameters["timestamp" + suffix] = QString::number(listen.listenedAt);
        if (listen.lengthMs >= shortestTakenMs)
            parameters["duration" + suffix] = QString::number(wholeSeconds(listen.lengthMs));
    }
    return parameters;
}

LastfmParameters lastfmNowPlayingForm(const NowPlaying& what)
{
    LastfmParameters parameters;
    addRecording(parameters, {}, what.recording, what.release, what.trackNumber);
    parameters["duration"] = numberOrNothing(wholeSeconds(what.lengthMs));
    return parameters;
}

} // namespace sillon
