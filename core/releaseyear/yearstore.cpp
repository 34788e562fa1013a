// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearstore.h"

#include "music/matchkey.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/yearcandidate.h"

#include <algorithm>
#include <array>

namespace sillon {

namespace {

constexpr qint64 secondsADay = 86400;

Done writeVotes(Connection& connection, qint64 questionId, const std::vector<YearVote>& votes)
{
    for (const YearVote& vote : votes) {
        auto done = connection.execute(
            QStringLiteral("DELETE FROM year_votes WHERE question_id = ? AND source = ? AND matched_id = ?"),
            {questionId, yearSourceName(vote.source), vote.id});
        if (!done)
            return done;
        done = connection.execute(
            QStringLiteral("INSERT INTO year_votes(question_id, source, year, month, day, matched_id, "
                           "matched_artist, matched_title, kinds, score, verdict) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, iif(EXISTS(SELECT 1 FROM year_refusals "
                           "WHERE question_id = ? AND matched_id = ?), 'refused', ?))"),
            {questionId, yearSourceName(vote.source), vote.date.year, vote.date.month, vote.date.day, vote.id,
             vote.artist, vote.title, vote.kinds, vote.score, questionId, vote.id, vote.verdict});
        if (!done)
            return done;
    }
    return {};
}

/// Unless the user has said something since it was asked.
Done writeAnswer(Connection& connection, qint64 questionId, const YearAnswer& answer, qint64 now)
{
    const YearState state = answer.byName ? YearState::NameMatched : YearState::Matched;
    return connection.execute(
        QStringLiteral(
            "UPDATE release_years SET state = ?, year = ?, month = ?, day = ?, source = ?, "
            "confidence = ?, compilation = ?, edition_year = max(edition_year, ?), matched_id = ?, "
            "matched_artist = ?, matched_title = ?, rule_version = ?, misses = 0, retry_at = 0, "
            "checked_at = ? WHERE id = ? AND locked = 0 AND NOT EXISTS(SELECT 1 FROM year_refusals WHERE "
            "question_id = ? AND matched_id = ?)"),
        {yearStateName(state), answer.date.year, answer.date.month, answer.date.day,
         yearSourceName(answer.source), answer.confidence, answer.compilation, answer.editionYear, answer.id,
         answer.artist, answer.title, yearRuleVersion, now, questionId, questionId, answer.id});
}

Done writeMiss(Connection& connection, qint64 questionId, qint64 now)
{
    const auto misses =
        connection.number(QStringLiteral("SELECT misses FROM release_years WHERE id = ?"), {questionId});
    if (!misses)
        return fail(misses.error());
    return connection.execute(
        QStringLiteral(
            "UPDATE release_years SET state = 'not_found', year = 0, month = 0, day = 0, "
            "source = '', confidence = 0, compilation = 0, misses = ?, retry_at = ?, checked_at = ?, "
            "rule_version = ? WHERE id = ? AND locked = 0"),
        {*misses + 1, now + retryAfterMisses(*misses + 1), now, yearRuleVersion, questionId});
}

QString selectEntries(const QString& more = {})
{
    return QStringLiteral(
               "SELECT y.id, y.kind = 'album', y.artist, y.title, y.state, y.year, y.month, y.day, "
               "y.source, y.confidence, y.matched_id, y.matched_artist, y.matched_title, "
               "y.locked, y.compilation") +
           more + QStringLiteral(" FROM release_years y ");
}

YearEntry entryOf(const Row& row)
{
    YearEntry entry;
    entry.id = row.integer(0);
    entry.kind = row.flag(1) ? YearKind::Album : YearKind::Song;
    entry.artist = row.text(2);
    entry.title = row.text(3);
    entry.known.state = yearStateNamed(row.text(4));
    entry.date = {static_cast<int>(row.integer(5)), static_cast<int>(row.integer(6)),
                  static_cast<int>(row.integer(7))};
    entry.known.year = entry.date.year;
    entry.known.source = yearSourceNamed(row.text(8));
    entry.known.confidence = row.real(9);
    entry.matchedId = row.text(10);
    entry.matchedArtist = row.text(11);
    entry.matchedTitle = row.text(12);
    entry.locked = row.flag(13);
    entry.compilation = row.flag(14);
    return entry;
}

/// What a listener heard (h, with its plays) on which release (e), and the answers for the album (a) and for
/// the song (s): by names, as in SongYears and in the view v_listens.
QString heardWithAnswers()
{
    return QStringLiteral(
        "(SELECT recording_id, release_id, count(*) AS plays FROM listens WHERE listener_id = ? "
        "GROUP BY recording_id, release_id) h JOIN recordings r ON r.id = h.recording_id "
        "LEFT JOIN releases e ON e.id = h.release_id "
        "LEFT JOIN release_years a ON a.kind = 'album' AND e.title_key <> '' AND a.title_key = e.title_key "
        "AND a.artist_key = CASE WHEN e.album_artist_key = '' THEN r.artist_key ELSE e.album_artist_key END "
        "LEFT JOIN release_years s ON s.kind = 'song' AND r.title_key <> '' AND "
        "s.artist_key = r.artist_key AND s.title_key = r.title_key AND s.source <> 'musicbrainz-recording'");
}

QString kindName(YearKind kind)
{
    return kind == YearKind::Album ? QStringLiteral("album") : QStringLiteral("song");
}

Result<std::optional<YearEntry>> entryNamed(Connection& connection, YearKind kind, const QString& artist,
                                            const QString& title)
{
    return connection.one(selectEntries() +
                              QStringLiteral("WHERE y.kind = ? AND y.artist_key = ? AND y.title_key = ?"),
                          {kindName(kind), foldedText(artist), foldedText(title)}, entryOf);
}

QString selectVotes()
{
    return QStringLiteral(
        "SELECT source, year, month, day, matched_id, matched_artist, matched_title, kinds, "
        "score, verdict FROM year_votes ");
}

YearVote voteOf(const Row& row)
{
    return {yearSourceNamed(row.text(0)),
            {static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)),
             static_cast<int>(row.integer(3))},
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.real(8),
            row.text(9)};
}

bool isCompilation(const YearVote& vote)
{
    YearCandidate candidate;
    candidate.secondaryTypes = vote.kinds.split(QStringLiteral(", "));
    return candidate.isCompilation() || isVariousArtists(vote.artist);
}

} // namespace

qint64 retryAfterMisses(qint64 misses)
{
    constexpr std::array<qint64, 4> days{1, 7, 30, 180};
    const auto at = std::clamp<qint64>(misses - 1, 0, static_cast<qint64>(days.size()) - 1);
    return days[static_cast<std::size_t>(at)] * secondsADay;
}

Done YearStore::write(std::span<const YearOutcome> outcomes, qint64 now)
{
    return m_database.write([&](Connection& connection) -> Done {
        for (const YearOutcome& outcome : outcomes) {
            Done done = writeVotes(connection, outcome.questionId, outcome.finding.votes);
            if (done && outcome.finding.answer)
                done = writeAnswer(connection, outcome.questionId, *outcome.finding.answer, now);
            else if (done && outcome.isFinal)
                done = writeMiss(connection, outcome.questionId, now);
            if (!done)
                return done;
        }
        return {};
    });
}

Result<YearEntry> YearStore::setByHand(const QString& artist, const QString& title, int year, qint64 now,
                                       YearKind kind)
{
    return m_database.write([&](Connection& connection) -> Result<YearEntry> {
        auto done = connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO release_years(kind, artist, title, artist_key, title_key, "
                           "key_version) VALUES(?, ?, ?, ?, ?, ?)"),
            {kindName(kind), artist, title, foldedText(artist), foldedText(title), matchKeyVersion});
        if (!done)
            return fail(std::move(done.error()));
        auto entry = entryNamed(connection, kind, artist, title);
        if (!entry)
            return fail(std::move(entry.error()));
        const qint64 id = (*entry)->id;
        if (year != 0) {
            YearAnswer answer;
            answer.date.year = year;
            answer.source = YearSource::Manual;
            answer.confidence = 1;
            answer.compilation = (*entry)->compilation; // its songs keep years of their own
            done =
                connection.execute(QStringLiteral("UPDATE release_years SET locked = 0 WHERE id = ?"), {id});
            if (done)
                done = writeAnswer(connection, id, answer, now);
            if (done)
                done = connection.execute(QStringLiteral("UPDATE release_years SET locked = 1 WHERE id = ?"),
                                          {id});
        } else {
            done = connection.execute(
                QStringLiteral("UPDATE release_years SET locked = 0, state = 'pending', year = 0, month = 0, "
                               "day = 0, source = '', confidence = 0, retry_at = 0, misses = 0 WHERE id = ?"),
                {id});
        }
        if (!done)
            return fail(std::move(done.error()));
        entry = entryNamed(connection, kind, artist, title);
        if (!entry)
            return fail(std::move(entry.error()));
        return **entry;
    });
}

Done YearStore::choose(qint64 questionId, YearSource source, const QString& matchedId, qint64 now)
{
    return m_database.write([&](Connection& connection) -> Done {
        const auto vote = connection.one(
            selectVotes() + QStringLiteral("WHERE question_id = ? AND source = ? AND matched_id = ?"),
            {questionId, yearSourceName(source), matchedId}, voteOf);
        if (!vote)
            return fail(vote.error());
        if (!*vote || !(*vote)->date.isKnown())
            return fail(ErrorKind::NotFound);
        const YearVote& right = **vote;
        return connection.execute(
            QStringLiteral("UPDATE release_years SET state = 'matched', year = ?, month = ?, day = ?, "
                           "source = ?, confidence = 1, compilation = (kind = 'album' AND ?), "
                           "matched_id = ?, matched_artist = ?, matched_title = ?, locked = 1, "
                           "checked_at = ? WHERE id = ?"),
            {right.date.year, right.date.month, right.date.day, yearSourceName(source), isCompilation(right),
             right.id, right.artist, right.title, now, questionId});
    });
}

Done YearStore::refuse(qint64 questionId, const QString& matchedId)
{
    return m_database.write([&](Connection& connection) -> Done {
        auto done = connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO year_refusals(question_id, matched_id) VALUES(?, ?)"),
            {questionId, matchedId});
        if (!done)
            return done;
        done = connection.execute(
            QStringLiteral(
                "UPDATE year_votes SET verdict = 'refused' WHERE question_id = ? AND matched_id = ?"),
            {questionId, matchedId});
        if (!done)
            return done;
        return connection.execute(
            QStringLiteral("UPDATE release_years SET state = 'pending', year = 0, month = 0, day = 0, "
                           "source = '', confidence = 0, compilation = 0, matched_id = '', "
                           "matched_artist = '', matched_title = '', retry_at = 0, locked = 0 "
                           "WHERE id = ? AND matched_id = ?"),
            {questionId, matchedId});
    });
}

Done YearStore::putOff(std::span<const qint64> questionIds, qint64 until)
{
    return m_database.write([&](Connection& connection) -> Done {
        for (const qint64 id : questionIds) {
            auto done =
                connection.execute(QStringLiteral("UPDATE release_years SET retry_at = max(retry_at, ?) "
                                                  "WHERE id = ? AND state IN ('pending', 'not_found')"),
                                   {until, id});
            if (!done)
                return done;
        }
        return {};
    });
}

Done YearStore::askPutOffAgain()
{
    return m_database.write([](Connection& connection) {
        return connection.execute(
            QStringLiteral("UPDATE release_years SET retry_at = 0 WHERE state = 'pending' AND retry_at > 0"));
    });
}

Done YearStore::askMissesAgain(qint64 leastPlays, std::optional<YearKind> kind)
{
    return m_database.write([&](Connection& c) {
        return c.execute(
            QStringLiteral(
                "UPDATE release_years SET retry_at = 0 WHERE state IN ('pending', 'not_found') AND locked = "
                "0 "
                "AND (? = '' OR kind = ?) AND (id IN "
                "(SELECT q.question_id FROM year_releases q JOIN listens l ON l.release_id = q.release_id "
                "GROUP BY q.question_id HAVING count(*) >= ?) OR (? <= 1 AND kind = 'album' AND NOT EXISTS("
                "SELECT 1 FROM year_releases WHERE question_id = release_years.id)) OR id IN (SELECT "
                "q.question_id FROM "
                "year_recordings q JOIN listens l ON l.recording_id = q.recording_id GROUP BY q.question_id "
                "HAVING count(*) >= ?))"),
            {kind ? kindName(*kind) : QString(), kind ? kindName(*kind) : QString(), leastPlays, leastPlays,
             leastPlays});
    });
}

Result<bool> YearStore::wishForRecordings()
{
    return m_database.write([](Connection& connection) -> Result<bool> {
        const auto made =
            connection.change(QStringLiteral("INSERT OR IGNORE INTO year_wishes VALUES('recordings')"), {});
        if (!made)
            return fail(made.error());
        return *made > 0;
    });
}

Done YearStore::setLocked(qint64 questionId, bool locked)
{
    return m_database.write([&](Connection& connection) -> Done {
        const auto changed =
            connection.change(QStringLiteral("UPDATE release_years SET locked = ? WHERE id = ? AND year > 0"),
                              {locked, questionId});
        if (!changed)
            return fail(changed.error());
        return *changed > 0 ? Done{} : fail(ErrorKind::NotFound);
    });
}

Result<YearMemory> YearStore::remember(qint64 questionId) const
{
    return m_database.read([&](Connection& connection) -> Result<YearMemory> {
        YearMemory memory;
        memory.questionId = questionId;
        auto done = connection.each(selectEntries(QStringLiteral(", y.misses, y.retry_at, y.checked_at ")) +
                                        QStringLiteral("WHERE y.id = ?"),
                                    {questionId}, [&memory](const Row& row) {
                                        memory.entry = entryOf(row);
                                        memory.misses = row.integer(15);
                                        memory.retryAt = row.integer(16);
                                        memory.checkedAt = row.integer(17);
                                    });
        if (done)
            done = connection.each(
                QStringLiteral("SELECT id, verdict FROM year_votes WHERE question_id = ?"), {questionId},
                [&memory](const Row& row) { memory.verdicts.emplace_back(row.integer(0), row.text(1)); });
        if (done)
            done = connection.each(
                QStringLiteral("SELECT matched_id FROM year_refusals WHERE question_id = ?"), {questionId},
                [&memory](const Row& row) { memory.refused.append(row.text(0)); });
        if (!done)
            return fail(std::move(done.error()));
        if (memory.entry.id == 0)
            return fail(ErrorKind::NotFound);
        return memory;
    });
}

Done YearStore::putBack(const YearMemory& memory)
{
    return m_database.write([&](Connection& connection) -> Done {
        const YearEntry& was = memory.entry;
        auto done = connection.execute(
            QStringLiteral(
                "UPDATE release_years SET state = ?, year = ?, month = ?, day = ?, source = ?, "
                "confidence = ?, matched_id = ?, matched_artist = ?, matched_title = ?, "
                "misses = ?, retry_at = ?, checked_at = ?, locked = ?, compilation = ? WHERE id = ?"),
            {yearStateName(was.known.state), was.date.year, was.date.month, was.date.day,
             yearSourceName(was.known.source), was.known.confidence, was.matchedId, was.matchedArtist,
             was.matchedTitle, memory.misses, memory.retryAt, memory.checkedAt, was.locked, was.compilation,
             memory.questionId});
        for (std::size_t i = 0; done && i < memory.verdicts.size(); ++i)
            done = connection.execute(QStringLiteral("UPDATE year_votes SET verdict = ? WHERE id = ?"),
                                      {memory.verdicts[i].second, memory.verdicts[i].first});
        if (done)
            done = connection.execute(QStringLiteral("DELETE FROM year_refusals WHERE question_id = ?"),
                                      {memory.questionId});
        for (qsizetype i = 0; done && i < memory.refused.size(); ++i)
            done = connection.execute(
                QStringLiteral("INSERT INTO year_refusals(question_id, matched_id) VALUES(?, ?)"),
                {memory.questionId, memory.refused.at(i)});
        return done;
    });
}

Result<std::optional<YearEntry>> YearStore::find(const QString& artist, const QString& title,
                                                 YearKind kind) const
{
    return m_database.read(
        [&](Connection& connection) { return entryNamed(connection, kind, artist, title); });
}

Result<std::optional<YearEntry>> YearStore::byId(qint64 questionId) const
{
    return m_database.read([&](Connection& connection) {
        return connection.one(selectEntries() + QStringLiteral("WHERE y.id = ?"), {questionId}, entryOf);
    });
}

Result<std::vector<YearVote>> YearStore::votes(qint64 questionId) const
{
    return m_database.read([&](Connection& connection) {
        return connection.all(selectVotes() +
                                  QStringLiteral("WHERE question_id = ? "
                                                 "ORDER BY verdict = 'taken' DESC, score DESC, year, id"),
                              {questionId}, voteOf);
    });
}

Result<YearCoverage> YearStore::coverage(qint64 listener) const
{
    const QString sql =
        QStringLiteral("SELECT CASE WHEN a.year > 0 OR (s.year > 0 AND (coalesce(e.title_key, '') = '' OR "
                       "a.compilation = 1)) THEN 1 WHEN CASE WHEN coalesce(e.title_key, '') = '' THEN "
                       "s.state ELSE a.state END = 'not_found' THEN 2 ELSE 3 END, sum(h.plays) FROM ") +
        heardWithAnswers() + QStringLiteral(" GROUP BY 1");
    return m_database.read([&](Connection& connection) -> Result<YearCoverage> {
        YearCoverage coverage;
        auto done = connection.each(sql, {listener}, [&coverage](const Row& row) {
            const qint64 plays = row.integer(1);
            coverage.plays += plays;
            (row.integer(0) == 1   ? coverage.dated
             : row.integer(0) == 2 ? coverage.unknown
                                   : coverage.pending) += plays;
        });
        if (!done)
            return fail(std::move(done.error()));
        done = connection.each(
            QStringLiteral("SELECT state, count(*) FROM release_years WHERE kind = 'album' AND id IN ("
                           "SELECT m.question_id FROM listens l JOIN recordings r ON r.id = l.recording_id "
                           "JOIN releases e ON e.id = l.release_id "
                           "JOIN year_releases m ON m.release_id = l.release_id AND m.artist_key = "
                           "CASE WHEN e.album_artist = '' THEN r.artist_key ELSE '' END "
                           "WHERE l.listener_id = ?) GROUP BY state"),
            {listener}, [&coverage](const Row& row) {
                const YearState state = yearStateNamed(row.text(0));
                const qint64 albums = row.integer(1);
                coverage.albums += albums;
                (state == YearState::Pending    ? coverage.albumsPending
                 : state == YearState::NotFound ? coverage.albumsNotFound
                                                : coverage.albumsDated) += albums;
            });
        if (!done)
            return fail(std::move(done.error()));
        return coverage;
    });
}

Result<bool> YearStore::spendRequest(qint64 now, qint64 mostADay)
{
    return m_database.write([&](Connection& connection) -> Result<bool> {
        const qint64 day = now / secondsADay;
        auto done = connection.execute(QStringLiteral("DELETE FROM year_requests WHERE day < ?"), {day});
        if (!done)
            return fail(std::move(done.error()));
        const auto changed = connection.change(
            QStringLiteral("INSERT INTO year_requests(day, requests) VALUES(?, 1) "
                           "ON CONFLICT(day) DO UPDATE SET requests = requests + 1 WHERE requests < ?"),
            {day, mostADay});
        if (!changed)
            return fail(changed.error());
        return *changed > 0;
    });
}

} // namespace sillon
