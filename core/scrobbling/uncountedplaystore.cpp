// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/uncountedplaystore.h"

#include "base/filename.h"
#include "music/matchkey.h"
#include "music/mbidtext.h"

#include <QStringList>

#include <algorithm>

namespace sillon {

namespace {

Listen listenOfPlay(const FinishedPlay& play)
{
    Listen listen;
    listen.recording = play.track.recording;
    listen.release = play.track.release;
    listen.trackNumber = play.track.trackNumber;
    listen.listenedAt = play.startedAt;
    listen.lengthMs = play.lengthMs;
    listen.heardMs = play.heardMs;
    listen.origin = ListenOrigin::ByHand; // the rule was not met: that it counts is the user's word
    listen.isPrivate = play.isPrivate;
    return listen;
}

Done noteUnowed(Connection& c, UncountedPlayId play, const std::vector<Unowed>& reasons)
{
    for (const Unowed& reason : reasons) {
        auto noted = c.execute(
            QStringLiteral(
                "INSERT INTO uncounted_unowed(play_id, account_id, why, detail) VALUES(?, ?, ?, ?)"),
            {play, reason.account, unowedWhyName(reason.why), reason.detail});
        if (!noted)
            return noted;
    }
    return {};
}

Result<UncountedPlayId> insertPlay(Connection& c, const FinishedPlay& play, const Listen& listen)
{
    return c.insert(
        QStringLiteral("INSERT INTO uncounted_plays(started_at, heard_ms, needed_ms, length_ms, reason, "
                       "shown_path, artist, title, recording_mbid, artist_mbid, album, album_artist, "
                       "release_mbid, group_mbid, track_number, private) "
                       "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {listen.listenedAt, listen.heardMs, play.neededMs, listen.lengthMs, noListenReasonName(play.reason),
         shownFileName(play.track.path), listen.recording.artist, listen.recording.title,
         textOf(listen.recording.mbid), textOf(listen.recording.artistMbid), listen.release.title,
         listen.release.albumArtist, textOf(listen.release.mbid), textOf(listen.release.groupMbid),
         listen.trackNumber, listen.isPrivate});
}

UncountedPlay playOf(const Row& row)
{
    UncountedPlay play;
    play.id = row.integer(0);
    play.listen.listenedAt = row.integer(1);
    play.listen.heardMs = row.integer(2);
    play.neededMs = row.integer(3);
    play.listen.lengthMs = row.integer(4);
    play.reason = noListenReasonOf(row.text(5));
    play.shownPath = row.text(6);
    play.listen.recording.artist = row.text(7);
    play.listen.recording.title = row.text(8);
    play.listen.recording.mbid = RecordingMbid::parse(row.text(9));
    play.listen.recording.artistMbid = ArtistMbid::parse(row.text(10));
    play.listen.release.title = row.text(11);
    play.listen.release.albumArtist = row.text(12);
    play.listen.release.mbid = ReleaseMbid::parse(row.text(13));
    play.listen.release.groupMbid = ReleaseGroupMbid::parse(row.text(14));
    play.listen.trackNumber = static_cast<int>(row.integer(15));
    play.listen.isPrivate = row.flag(16);
    play.listen.origin = ListenOrigin::ByHand;
    return play;
}

Result<std::vector<Unowed>> unowedOf(Connection& c, UncountedPlayId play)
{
    return c.all(QStringLiteral("SELECT account_id, why, detail FROM uncounted_unowed WHERE play_id = ?"),
                 {play}, [](const Row& row) {
                     return Unowed{row.optionalInteger(0), unowedWhyOf(row.text(1)), row.text(2)};
                 });
}

QString selectPlays()
{
    return QStringLiteral(
        "SELECT id, started_at, heard_ms, needed_ms, length_ms, reason, shown_path, artist, "
        "title, recording_mbid, artist_mbid, album, album_artist, release_mbid, group_mbid, "
        "track_number, private FROM uncounted_plays ");
}

Result<std::vector<UncountedPlay>> withReasons(Connection& c, Result<std::vector<UncountedPlay>> plays)
{
    if (!plays)
        return plays;
    for (UncountedPlay& play : *plays) {
        auto unowed = unowedOf(c, play.id);
        if (!unowed)
            return fail(std::move(unowed.error()));
        play.unowed = std::move(*unowed);
    }
    return plays;
}

bool hasWords(const UncountedPlay& play, const QStringList& words)
{
    const QString text = foldedText(play.listen.recording.artist) % QLatin1Char('\n') %
                         foldedText(play.listen.recording.title) % QLatin1Char('\n') %
                         foldedText(play.listen.release.title);
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); });
}

} // namespace

UncountedPlayStore::UncountedPlayStore(Database& database, const ScrobblingSwitches& switches)
    : m_database(database)
    , m_switches(switches)
{}

Result<bool> UncountedPlayStore::note(const FinishedPlay& play)
{
    if (play.counted || play.heardMs < shortestMs)
        return false;
    const Listen listen = listenOfPlay(play);
    return m_database.write([&](Connection& c) -> Result<bool> {
        auto old = c.execute(QStringLiteral("DELETE FROM uncounted_plays WHERE started_at < ?"),
                             {listen.listenedAt - keptSeconds});
        if (!old)
            return fail(std::move(old.error()));
        const auto id = insertPlay(c, play, listen);
        if (!id)
            return fail(id.error());
        const auto debts = debtsOf(c, m_switches, listen, &play.track);
        if (!debts)
            return fail(debts.error());
        if (auto noted = noteUnowed(c, *id, debts->unowed); !noted)
            return fail(std::move(noted.error()));
        return true;
    });
}

Result<std::vector<UncountedPlay>> UncountedPlayStore::plays(const QString& words) const
{
    auto found = m_database.read([](Connection& c) {
        return withReasons(
            c, c.all(selectPlays() + QStringLiteral("ORDER BY started_at DESC, id DESC"), {}, playOf));
    });
    const QStringList wanted = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (found && !wanted.isEmpty())
        std::erase_if(*found, [&](const UncountedPlay& play) { return !hasWords(play, wanted); });
    return found;
}

Result<std::optional<UncountedPlay>> UncountedPlayStore::byId(UncountedPlayId id) const
{
    return m_database.read([id](Connection& c) -> Result<std::optional<UncountedPlay>> {
        auto found = withReasons(c, c.all(selectPlays() + QStringLiteral("WHERE id = ?"), {id}, playOf));
        if (!found)
            return fail(std::move(found.error()));
        return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
    });
}

Result<int> UncountedPlayStore::count() const
{
    const auto number = m_database.read(
        [](Connection& c) { return c.number(QStringLiteral("SELECT count(*) FROM uncounted_plays")); });
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Done UncountedPlayStore::remove(const std::vector<UncountedPlayId>& ids)
{
    return m_database.write([&ids](Connection& c) -> Done {
        for (const UncountedPlayId id : ids) {
            if (auto gone = c.execute(QStringLiteral("DELETE FROM uncounted_plays WHERE id = ?"), {id});
                !gone)
                return gone;
        }
        return {};
    });
}

Result<std::vector<Unowed>> UncountedPlayStore::becameListen(Connection& connection, const Listen& listen)
{
    const auto id = connection.one(
        QStringLiteral("SELECT id FROM uncounted_plays WHERE started_at = ? AND artist = ? AND title = ?"),
        {listen.listenedAt, listen.recording.artist, listen.recording.title},
        [](const Row& row) { return row.integer(0); });
    if (!id)
        return fail(id.error());
    if (!*id)
        return std::vector<Unowed>();
    auto unowed = unowedOf(connection, **id);
    if (!unowed)
        return unowed;
    auto gone = connection.execute(QStringLiteral("DELETE FROM uncounted_plays WHERE id = ?"), {**id});
    if (!gone)
        return fail(std::move(gone.error()));
    return unowed;
}

} // namespace sillon
