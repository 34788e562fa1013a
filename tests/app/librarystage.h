// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/samples.h"
#include "base/background.h"
#include "base/filename.h"
#include "catalogue/catalogue.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "fakes/temporarydatabase.h"
#include "library/librarytools.h"
#include "loved/lovedtracks.h"
#include "music/matchkey.h"
#include "playback/player.h"
#include "settings/settings.h"
#include "widgets/covercache.h"
#include "widgets/trackactions.h"

namespace sillon::testing {

/// Puts tracks into the library; one with an id keeps it. away: not found by the last scan.
inline void putTracks(Database& database, const std::vector<Track>& tracks, bool away = false)
{
    const auto done = database.write([&](Connection& c) -> Done {
        for (const Track& t : tracks) {
            const auto next = c.number(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM tracks"));
            const auto added = c.execute(
                QStringLiteral(
                    "INSERT INTO tracks(id, path, size, mtime_ns, ctime_ns, device, inode, added_at, "
                    "artist, title, album, track_number, disc_number, album_artist, year, "
                    "original_date, genre, compilation, length_ms, start_ms, end_ms, "
                    "missing_since, artist_key, title_key) "
                    "VALUES(?, ?, 1, 1, 1, 1, 1, 1700000000, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?)"),
                {t.id != 0 ? t.id : next.value_or(0), bytesOfFileName(t.path), t.recording.artist,
                 t.recording.title, t.release.title, t.trackNumber, t.discNumber, t.release.albumArtist,
                 t.year, t.originalDate, t.genre, t.compilation, t.lengthMs, t.startMs, t.endMs,
                 away ? std::optional<qint64>(1) : std::nullopt, foldedText(t.recording.artist),
                 foldedText(t.recording.title)});
            if (!added)
                return added;
        }
        return {};
    });
    if (!done)
        qFatal("tracks could not be added: %s", qPrintable(done.error().serverText));
}

/// What the pages of the library work with, over a fake engine and a library in a database of its own.
struct LibraryStage
{
    explicit LibraryStage(std::vector<Track> tracks = sampleLibrary())
        : library(std::move(tracks))
        , player(engine, clock, nullptr, 7)
        , loved(*database, clock)
        , catalogue(*database, background, loved)
        , settings(database.folder() + QStringLiteral("/sillon.ini"))
        , covers(background, [](const Track& track, const std::stop_token&) { return sampleCover(track); })
        , actions(player, loved)
    {
        putTracks(*database, library);
        read();
    }
    ~LibraryStage()
    {
        loved.close();
        background.stop();
    }
    LibraryStage(const LibraryStage&) = delete;
    LibraryStage& operator=(const LibraryStage&) = delete;

    void add(const std::vector<Track>& tracks, bool away = false)
    {
        putTracks(*database, tracks, away);
        read();
    }
    void read()
    {
        if (const auto done = catalogue.loadNow(); !done)
            qFatal("the catalogue could not be read: %s", qPrintable(done.error().serverText));
    }
    [[nodiscard]] LibraryTools tools() { return {catalogue, player, actions, covers, settings, clock}; }

    std::vector<Track> library;
    TemporaryDatabase database;
    FakeClock clock;
    FakeEngine engine;
    Background background;
    Player player;
    LovedTracks loved;
    Catalogue catalogue;
    Settings settings;
    CoverCache covers;
    TrackActions actions;
};

} // namespace sillon::testing
