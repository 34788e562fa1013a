// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/doublestore.h"

#include "history/duplicates.h"
#include "history/listenjson.h"
#include "history/mergedlisten.h"
#include "listens/listenmatch.h"
#include "listens/listenrow.h"
#include "listens/listenstore.h"
#include "scrobbling/listenremoval.h"
#include "scrobbling/scrobblereader.h"

#include <QHash>

#include <algorithm>
#include <deque>
#include <map>
#include <utility>

namespace sillon {

namespace {

/// A listen in the pass over all of them.
struct Glance
{
    ListenId id = 0;
    qint64 second = 0;
    qint64 lengthMs = 0;
    int artist = 0;
    int song = 0; ///< without its artist
};

/// Numbers for the artist and the song of a recording.
struct Numbers
{
    int artist = 0;
    int song = 0;
};

int numberOf(QHash<QString, int>& numbers, const QString& key)
{
    const auto known = numbers.constFind(key);
    if (known != numbers.constEnd())
        return *known;
    const int number = static_cast<int>(numbers.size()) + 1;
    numbers.insert(key, number);
    return number;
}

Result<QHash<qint64, Numbers>> songsOf(Connection& c)
{
    QHash<qint64, Numbers> songs;
    QHash<QString, int> artists;
    QHash<QString, int> titles;
    auto read =
        c.each(QStringLiteral("SELECT id, artist_key, title FROM recordings"), {}, [&](const Row& row) {
            songs.insert(row.integer(0),
                         {numberOf(artists, row.text(1)), numberOf(titles, songKeyOf(row.text(2)))});
        });
    if (!read)
        return fail(std::move(read.error()));
    return songs;
}

bool areNear(const Glance& a, const Glance& b)
{
    if (a.artist == b.artist && a.song == b.song)
        return (b.second - a.second) * 1000 < reachMs(std::max(a.lengthMs, b.lengthMs));
    return (a.artist == b.artist || a.song == b.song) && b.second - a.second <= sentMatchSeconds;
}

/// My listens near another one of the same song, in the order of their seconds.
Result<std::vector<Glance>> suspects(Connection& c, const std::stop_token& stop)
{
    const auto songs = songsOf(c);
    if (!songs)
        return fail(songs.error());
    std::map<std::pair<qint64, ListenId>, Glance> found;
    std::deque<Glance> recent;
    auto read =
        c.each(QStringLiteral("SELECT id, listened_at, length_ms, recording_id FROM listens WHERE "
                              "listener_id = ? ORDER BY listened_at, id"),
               {myListenerId}, [&](const Row& row) {
                   if (stop.stop_requested())
                       return;
                   const Numbers names = songs->value(row.integer(3));
                   const Glance now{row.integer(0), row.integer(1), row.integer(2), names.artist, names.song};
                   while (!recent.empty() && now.second - recent.front().second > longestSongSeconds)
                       recent.pop_front();
                   for (const Glance& earlier : recent) {
                       if (!areNear(earlier, now))
                           continue;
                       found.emplace(std::pair(earlier.second, earlier.id), earlier);
                       found.emplace(std::pair(now.second, now.id), now);
                   }
                   recent.push_back(now);
               });
    if (!read)
        return fail(std::move(read.error()));
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    std::vector<Glance> all;
    for (const auto& [when, glance] : found)
        all.push_back(glance);
    return all;
}

/// What it takes to judge a suspect.
struct Suspect
{
    DoubleListen shown;
    PossibleDouble judged;
};

Result<Suspect> suspectOf(Connection& c, ListenId id)
{
    Suspect suspect;
    const auto listen = c.one(selectListens() + QStringLiteral("WHERE l.id = ?"), {id}, listenOf);
    if (!listen || !*listen)
        return listen ? fail(ErrorKind::NotFound) : fail(listen.error());
    suspect.shown.listen = **listen;
    auto held = holdersOf(c, id);
    if (!held)
        return fail(std::move(held.error()));
    auto sources =
        c.all(QStringLiteral("SELECT source_id FROM echoes WHERE listen_id = ? ORDER BY source_id"), {id},
              [](const Row& row) { return row.integer(0); });
    if (!sources)
        return fail(std::move(sources.error()));
    suspect.judged.sources = std::move(*sources);
    const auto owed = c.number(QStringLiteral("SELECT count(*) FROM submissions WHERE listen_id = ?"), {id});
    const auto key = c.one(QStringLiteral("SELECT r.artist_key FROM recordings r JOIN listens l ON "
                                          "l.recording_id = r.id WHERE l.id = ?"),
                           {id}, [](const Row& row) { return row.text(0); });
    if (!owed || !key)
        return fail(owed ? key.error() : owed.error());
    suspect.shown.heldBy = std::move(*held);
    suspect.shown.isOwed = *owed > 0;
    const Listen& told = suspect.shown.listen;
    suspect.judged.second = told.listenedAt;
    suspect.judged.lengthMs = told.lengthMs;
    suspect.judged.artistKey = key->value_or(QString());
    suspect.judged.songKey = songKeyOf(told.recording.title);
    suspect.judged.origin = listenOriginName(told.origin);
    return suspect;
}

/// How much reason there is to keep it, the more the larger.
int worthOf(const DoubleListen& one)
{
    const Listen& listen = one.listen;
    return (one.isOwed ? 32 : 0) + (isOurs(listen.origin) ? 16 : 0) + (listen.lengthMs > 0 ? 8 : 0) +
           (listen.recording.mbid ? 4 : 0) + (listen.release.title.isEmpty() ? 0 : 2);
}

DoublePair pairOf(const DoubleListen& earlier, const DoubleListen& later)
{
    return worthOf(later) > worthOf(earlier) ? DoublePair{later, earlier} : DoublePair{earlier, later};
}

std::pair<ListenId, ListenId> inOrder(ListenId a, ListenId b)
{
    return {std::min(a, b), std::max(a, b)};
}

Result<bool> isDecided(Connection& c, const Suspect& a, const Suspect& b)
{
    const auto [low, high] = inOrder(a.shown.listen.id, b.shown.listen.id);
    const auto decided = c.number(
        QStringLiteral("SELECT (SELECT count(*) FROM kept_pairs WHERE first_id = ? AND second_id = ?) + "
                       "(SELECT count(*) FROM unasked_songs WHERE (artist_key = ? AND song_key = ?) OR "
                       "(artist_key = ? AND song_key = ?))"),
        {low, high, a.judged.artistKey, a.judged.songKey, b.judged.artistKey, b.judged.songKey});
    return decided ? Result<bool>(*decided > 0) : fail(decided.error());
}

Result<std::vector<Suspect>> suspectsIn(Connection& c, const std::stop_token& stop)
{
    const auto glances = suspects(c, stop);
    if (!glances)
        return fail(glances.error());
    std::vector<Suspect> all;
    for (const Glance& glance : *glances) {
        auto suspect = suspectOf(c, glance.id);
        if (!suspect)
            return fail(std::move(suspect.error()));
        all.push_back(std::move(*suspect));
    }
    return all;
}

/// The song of a listen of mine, as it is remembered.
Result<std::pair<QString, QString>> songIn(Connection& c, ListenId listen)
{
    auto song = c.one(QStringLiteral("SELECT r.artist_key, r.title FROM recordings r JOIN listens l ON "
                                     "l.recording_id = r.id WHERE l.id = ? AND l.listener_id = ?"),
                      {listen, myListenerId},
                      [](const Row& row) { return std::pair(row.text(0), songKeyOf(row.text(1))); });
    if (!song)
        return fail(std::move(song.error()));
    return *song ? Result<std::pair<QString, QString>>(std::move(**song)) : fail(ErrorKind::NotFound);
}

/// Of one song, or a pair that is asked about.
Result<bool> mayBeMerged(Connection& c, ListenId kept, ListenId removed)
{
    const auto keptSong = songIn(c, kept);
    const auto song = songIn(c, removed);
    if (!keptSong || !song)
        return fail(keptSong ? song.error() : keptSong.error());
    if (*keptSong == *song)
        return true;
    const auto a = suspectOf(c, kept);
    const auto b = suspectOf(c, removed);
    if (!a || !b)
        return fail(a ? b.error() : a.error());
    return mayBeOnePlay(a->judged, b->judged);
}

/// A merge as it was noted.
struct NotedMerge
{
    ListenId keptId = 0;
    MergedListen merged;
};

Result<NotedMerge> mergeIn(Connection& c, qint64 merge)
{
    auto noted = c.one(
        QStringLiteral("SELECT kept_id, removed_id, removed, echoes, owed FROM merged_listens WHERE id = ?"),
        {merge}, [](const Row& row) {
            return std::pair(row.integer(0),
                             MergedListen::fromTexts(row.integer(1), row.text(2), row.text(3), row.text(4)));
        });
    if (!noted || !*noted)
        return noted ? fail(ErrorKind::NotFound) : fail(std::move(noted.error()));
    auto& [kept, merged] = **noted;
    return merged ? Result<NotedMerge>(NotedMerge{kept, std::move(*merged)})
                  : fail(std::move(merged.error()));
}

/// Under its old id; under a new one where another has it, which older programs let happen. What such a
/// program put back without noting it is there already.
Result<ListenId> putBackListen(Connection& c, ScrobbleRow row)
{
    const auto there = c.one(selectListens() + QStringLiteral("WHERE l.id = ?"), {row.listen.id}, listenOf);
    if (!there)
        return fail(there.error());
    const bool isTaken = there->has_value();
    if (isTaken && (*there)->listenedAt == row.listen.listenedAt &&
        (*there)->recording == row.listen.recording)
        return row.listen.id;
    if (isTaken) {
        const auto id = ListenStore(c).insert(myListenerId, row.listen);
        if (!id)
            return id;
        row.listen.id = *id;
    }
    auto put = ListenRemoval::putBack(c, row);
    return put ? Result<ListenId>(row.listen.id) : fail(std::move(put.error()));
}

Result<std::vector<HeldEcho>> echoesOf(Connection& c, ListenId listen)
{
    return c.all(QStringLiteral("SELECT source_id, played_at FROM echoes WHERE listen_id = ?"), {listen},
                 [](const Row& row) {
                     return HeldEcho{row.integer(0), row.integer(1)};
                 });
}

Done giveEchoes(Connection& c, const std::vector<HeldEcho>& echoes, ListenId from, ListenId to)
{
    for (const HeldEcho& echo : echoes) {
        auto given = c.execute(QStringLiteral("UPDATE OR IGNORE echoes SET listen_id = ? WHERE source_id = ? "
                                              "AND played_at = ? AND listen_id = ?"),
                               {to, echo.source, echo.playedAt, from});
        if (!given)
            return given;
    }
    return {};
}

} // namespace

Result<std::vector<DoublePair>> DoubleStore::pairs(int most, const std::stop_token& stop) const
{
    return m_database.read([&](Connection& c) -> Result<std::vector<DoublePair>> {
        const auto all = suspectsIn(c, stop);
        if (!all)
            return fail(all.error());
        std::vector<PossibleDouble> judged;
        for (const Suspect& suspect : *all)
            judged.push_back(suspect.judged);
        auto places = findDoubles(judged);
        std::reverse(places.begin(), places.end());
        std::vector<DoublePair> pairs;
        for (const auto& [first, second] : places) {
            const auto decided = isDecided(c, (*all)[first], (*all)[second]);
            if (!decided)
                return fail(decided.error());
            if (!*decided)
                pairs.push_back(pairOf((*all)[first].shown, (*all)[second].shown));
            if (most > 0 && pairs.size() == static_cast<std::size_t>(most))
                break;
        }
        return pairs;
    });
}

Result<Merge> DoubleStore::merge(ListenId kept, ListenId removed, qint64 utcNow)
{
    if (kept == removed)
        return fail(ErrorKind::NotFound);
    return m_database.write([&](Connection& c) -> Result<Merge> {
        const auto may = mayBeMerged(c, kept, removed);
        if (!may)
            return fail(may.error());
        if (!*may)
            return fail(ErrorKind::NotSupported, QStringLiteral("not the same song"));
        const auto row = ScrobbleReader::row(c, removed);
        const auto echoes = echoesOf(c, removed);
        if (!row || !echoes)
            return fail(row ? echoes.error() : row.error());
        const MergedListen merged{*row, *echoes};
        const auto id =
            c.insert(QStringLiteral("INSERT INTO merged_listens(kept_id, removed_id, removed, echoes, "
                                    "owed, merged_at) VALUES(?, ?, ?, ?, ?, ?)"),
                     {kept, removed, merged.listenText(), merged.echoesText(), merged.owedText(), utcNow});
        if (!id)
            return fail(id.error());
        auto done = giveEchoes(c, *echoes, removed, kept);
        if (done)
            done = ListenStore(c).remove(removed);
        return done ? Result<Merge>(Merge{*id, kept, removed, utcNow}) : fail(std::move(done.error()));
    });
}

Done DoubleStore::keepBoth(ListenId first, ListenId second)
{
    const auto [low, high] = inOrder(first, second);
    return m_database.write([&, low = low, high = high](Connection& c) {
        return c.execute(QStringLiteral("INSERT OR IGNORE INTO kept_pairs(first_id, second_id) VALUES(?, ?)"),
                         {low, high});
    });
}

Done DoubleStore::unkeepBoth(ListenId first, ListenId second)
{
    const auto [low, high] = inOrder(first, second);
    return m_database.write([&, low = low, high = high](Connection& c) {
        return c.execute(QStringLiteral("DELETE FROM kept_pairs WHERE first_id = ? AND second_id = ?"),
                         {low, high});
    });
}

Done DoubleStore::neverAsk(ListenId listen)
{
    return m_database.write([&](Connection& c) -> Done {
        const auto song = songIn(c, listen);
        if (!song)
            return fail(song.error());
        return c.execute(
            QStringLiteral("INSERT OR IGNORE INTO unasked_songs(artist_key, song_key) VALUES(?, ?)"),
            {song->first, song->second});
    });
}

Done DoubleStore::askAgain(ListenId listen)
{
    return m_database.write([&](Connection& c) -> Done {
        const auto song = songIn(c, listen);
        if (!song)
            return fail(song.error());
        return c.execute(QStringLiteral("DELETE FROM unasked_songs WHERE artist_key = ? AND song_key = ?"),
                         {song->first, song->second});
    });
}

Result<std::vector<Merge>> DoubleStore::merges(int most) const
{
    return m_database.read([most](Connection& c) {
        return c.all(
            QStringLiteral("SELECT id, kept_id, removed_id, merged_at FROM merged_listens ORDER BY id "
                           "DESC LIMIT ?"),
            {most}, [](const Row& row) {
                return Merge{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
            });
    });
}

Done DoubleStore::undo(qint64 merge)
{
    return m_database.write([merge](Connection& c) -> Done {
        const auto kept = mergeIn(c, merge);
        if (!kept)
            return fail(kept.error());
        const auto back = putBackListen(c, kept->merged.row);
        if (!back)
            return fail(back.error());
        const auto done = giveEchoes(c, kept->merged.echoes, kept->keptId, *back);
        return done ? c.execute(QStringLiteral("DELETE FROM merged_listens WHERE id = ?"), {merge}) : done;
    });
}

} // namespace sillon
