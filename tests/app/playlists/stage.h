// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/librarystage.h"
#include "playlists/playlists.h"
#include "playlists/playlisttools.h"

namespace sillon::testing {

/// What the pages of playlists work with: a library in a database of its own, and its playlists.
struct PlaylistStage : LibraryStage
{
    PlaylistStage()
    {
        for (std::size_t i = 0; i < library.size(); ++i)
            library[i] = catalogue.track(static_cast<int>(i));
    }

    /// A playlist that is stored and known before this returns.
    PlaylistId make(const QString& name, const std::vector<Track>& tracks)
    {
        const PlaylistId id = PlaylistStore(*database).createWith(name, tracks).value_or(0);
        playlists.load(false);
        return id;
    }
    PlaylistId makeSmart(const QString& name, const SmartRule& rule)
    {
        const PlaylistId id = PlaylistStore(*database).create(name, rule).value_or(0);
        playlists.load(false);
        return id;
    }
    [[nodiscard]] PlaylistTools tools()
    {
        return {playlists, catalogue, player, actions, covers, settings, clock};
    }
    /// My listen of this track.
    void listen(const Track& track, qint64 at)
    {
        const auto done = database->write([&](Connection& c) -> Done {
            auto added = c.execute(
                QStringLiteral(
                    "INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, "
                    "key_version) VALUES(?, ?, '', '', ?, ?, 1) ON CONFLICT DO NOTHING"),
                {track.recording.artist, track.recording.title, foldedText(track.recording.artist),
                 foldedText(track.recording.title)});
            if (!added)
                return added;
            return c.execute(
                QStringLiteral(
                    "INSERT INTO listens(listener_id, recording_id, listened_at, length_ms, heard_ms, "
                    "track_number, origin) SELECT 1, id, ?, 200000, 200000, 0, 'player' FROM "
                    "recordings WHERE artist = ? AND title = ?"),
                {at, track.recording.artist, track.recording.title});
        });
        if (!done)
            qFatal("the listen could not be added: %s", qPrintable(done.error().serverText));
    }

    Playlists playlists{*database, clock};
};

} // namespace sillon::testing
