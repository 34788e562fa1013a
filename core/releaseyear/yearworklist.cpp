// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearworklist.h"

#include "music/matchkey.h"
#include "releaseyear/editionstore.h"
#include "releaseyear/heardnames.h"
#include "releaseyear/namenormaliser.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace sillon {

namespace {

constexpr std::size_t mostInOneWrite = 500;
constexpr int mostTracks = 3;

/// A row of release_years as far as it matters here.
struct KnownQuestion
{
    qint64 id = 0;
    QString releaseMbid;
    bool due = false;
    bool isOpen = false;    ///< without an answer, though it may not be due
    bool isPending = false; ///< nobody has said yet that it is not found; it may be put off
    bool compilation = false;
    bool ofRecording = false; ///< its answer is good for the year of the recording only
    int year = 0;
};

using KnownQuestions = QHash<NameKey, KnownQuestion>;

struct Known
{
    KnownQuestions albums;
    KnownQuestions songs;
    QHash<HeardRelease, qint64> releases;
    QSet<qint64> recordings;
    QHash<qint64, QStringList> refused;
    bool wantsRecordings = false;
};

/// What is to be written so that the tables know everything that was heard.
struct NewRow
{
    YearKind kind = YearKind::Album;
    NameKey key;
    QString artist;
    QString title;
    QString releaseMbid;
    qint64 id = 0; ///< of a row that is there already
};

QString mostPlayed(const QMap<QString, qint64>& counts)
{
    QString best;
    qint64 plays = -1;
    for (auto at = counts.begin(); at != counts.end(); ++at) {
        if (at.value() > plays) {
            best = at.key();
            plays = at.value();
        }
    }
    return best;
}

QStringList byPlays(const QMap<QString, qint64>& counts)
{
    QStringList texts = counts.keys();
    std::stable_sort(texts.begin(), texts.end(), [&counts](const QString& a, const QString& b) {
        return counts.value(a) > counts.value(b);
    });
    return texts;
}

/// Asked at once: what is open or was not found, unless its time is still to come, and what was not found by
/// older rules. Takes the UTC second and yearRuleVersion.
QString isDue()
{
    return QStringLiteral("locked = 0 AND state IN ('pending', 'not_found') AND "
                          "(retry_at <= ? OR (state = 'not_found' AND rule_version < ?))");
}

/// Of y: others may be asked for it.
QString wasHeardOpenly()
{
    return QStringLiteral(
        "(EXISTS(SELECT 1 FROM year_releases m JOIN listens l ON l.release_id = m.release_id "
        "JOIN recordings r ON r.id = l.recording_id WHERE m.question_id = y.id AND l.private = 0 AND "
        "m.artist_key IN ('', r.artist_key)) OR EXISTS(SELECT 1 FROM year_recordings n JOIN listens l "
        "ON l.recording_id = n.recording_id WHERE n.question_id = y.id AND l.private = 0))");
}

Result<Known> readKnown(Connection& connection, qint64 now)
{
    Known known;
    auto rows = connection.each(
        QStringLiteral("SELECT id, kind = 'album', artist_key, title_key, release_mbid, compilation, year, "
                       "locked = 0 AND source = 'musicbrainz-recording', locked = 0 AND state IN ('pending', "
                       "'not_found'), locked = 0 AND state = 'pending', ") +
            isDue() + QStringLiteral(" FROM release_years"),
        {now, yearRuleVersion}, [&known](const Row& row) {
            (row.flag(1) ? known.albums : known.songs)
                .insert({row.text(2), row.text(3)},
                        {row.integer(0), row.text(4), row.flag(10), row.flag(8), row.flag(9), row.flag(5),
                         row.flag(7), static_cast<int>(row.integer(6))});
        });
    if (!rows)
        return fail(std::move(rows.error()));
    rows = connection.each(QStringLiteral("SELECT release_id, artist_key, question_id FROM year_releases"),
                           {}, [&known](const Row& row) {
                               known.releases.insert({row.integer(0), row.text(1)}, row.integer(2));
                           });
    if (!rows)
        return fail(std::move(rows.error()));
    rows = connection.each(QStringLiteral("SELECT recording_id FROM year_recordings"), {},
                           [&known](const Row& row) { known.recordings.insert(row.integer(0)); });
    if (!rows)
        return fail(std::move(rows.error()));
    rows = connection.each(QStringLiteral("SELECT question_id, matched_id FROM year_refusals"), {},
                           [&known](const Row& row) { known.refused[row.integer(0)].append(row.text(1)); });
    if (!rows)
        return fail(std::move(rows.error()));
    const auto wish = connection.number(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM year_wishes WHERE name = 'recordings')"));
    if (!wish)
        return fail(wish.error());
    known.wantsRecordings = *wish != 0;
    return known;
}

/// Songs that need a year of their own.
QSet<NameKey> wantedSongs(const HeardNames& heard, const Known& known)
{
    QSet<NameKey> wanted = heard.songsWithoutAlbum;
    for (auto album = known.albums.begin(); album != known.albums.end(); ++album) {
        if (album->compilation)
            wanted.unite(heard.songsOf.value(album.key()));
    }
    return wanted;
}

/// Songs on ordinary albums whose recording can be asked for by its identifier.
QSet<NameKey> wantedRecordings(const HeardNames& heard, const Known& known)
{
    QSet<NameKey> wanted;
    if (!known.wantsRecordings)
        return wanted;
    for (auto song = heard.songs.begin(); song != heard.songs.end(); ++song) {
        if (!song->recordingMbids.isEmpty())
            wanted.insert(song.key());
    }
    return wanted;
}

bool isUnheard(const NameKey& key, const TaggedAlbum& album, const HeardNames& heard)
{
    return album.isHeld && !key.title.isEmpty() && !key.artist.isEmpty() && !heard.albums.contains(key);
}

std::vector<NewRow> newRows(const HeardNames& heard, const Known& known, const QSet<NameKey>& songs)
{
    std::vector<NewRow> rows;
    for (auto album = heard.albums.begin(); album != heard.albums.end(); ++album) {
        const auto there = known.albums.constFind(album.key());
        const QString mbid = mostPlayed(album->releaseMbids);
        if (there != known.albums.constEnd() && (mbid.isEmpty() || there->releaseMbid == mbid))
            continue;
        rows.push_back({YearKind::Album, album.key(), mostPlayed(album->artists), mostPlayed(album->titles),
                        mbid, there == known.albums.constEnd() ? 0 : there->id});
    }
    for (const NameKey& song : songs) {
        const HeardName& name = *heard.songs.constFind(song);
        if (!known.songs.contains(song) && !song.title.isEmpty())
            rows.push_back(
                {YearKind::Song, song, mostPlayed(name.artists), mostPlayed(name.titles), QString(), 0});
    }
    return rows;
}

/// Albums of the library that nobody has ever played.
std::vector<NewRow> newUnheardRows(const HeardNames& heard, const Known& known, const TaggedYears& tags)
{
    std::vector<NewRow> rows;
    for (auto album = tags.albums().begin(); album != tags.albums().end(); ++album) {
        const auto there = known.albums.constFind(album.key());
        const QString mbid = album->releaseMbids.value(0);
        const bool isKnown =
            there != known.albums.constEnd() && (mbid.isEmpty() || there->releaseMbid == mbid);
        if (isUnheard(album.key(), *album, heard) && !isKnown)
            rows.push_back({YearKind::Album, album.key(), album->artist, album->title, mbid,
                            there == known.albums.constEnd() ? 0 : there->id});
    }
    return rows;
}

/// A new identifier is a new chance.
Done writeRow(Connection& connection, const NewRow& row)
{
    if (row.id != 0)
        return connection.execute(
            QStringLiteral("UPDATE release_years SET release_mbid = ?, retry_at = 0 WHERE id = ?"),
            {row.releaseMbid, row.id});
    return connection.execute(
        QStringLiteral("INSERT OR IGNORE INTO release_years(kind, artist, title, artist_key, title_key, "
                       "key_version, release_mbid) VALUES(?, ?, ?, ?, ?, ?, ?)"),
        {row.kind == YearKind::Album ? QStringLiteral("album") : QStringLiteral("song"), row.artist,
         row.title, row.key.artist, row.key.title, matchKeyVersion, row.releaseMbid});
}

/// So many at a time as one transaction may have.
template <typename Items, typename Write>
Done writeAll(Database& database, const Items& items, Write write)
{
    for (std::size_t start = 0; start < items.size(); start += mostInOneWrite) {
        auto done = database.write([&](Connection& connection) -> Done {
            for (std::size_t i = start; i < std::min(items.size(), start + mostInOneWrite); ++i) {
                if (auto one = write(connection, items[i]); !one)
                    return one;
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Done tellReleases(Database& database, const HeardNames& heard, const Known& known)
{
    struct Told
    {
        HeardRelease release;
        qint64 id;
    };
    std::vector<Told> told;
    for (auto release = heard.releases.begin(); release != heard.releases.end(); ++release) {
        const auto album = known.albums.constFind(release.value());
        if (album != known.albums.constEnd() && known.releases.value(release.key()) != album->id)
            told.push_back({release.key(), album->id});
    }
    return writeAll(database, told, [](Connection& connection, const Told& one) {
        // Heard for the first time: what was put off while nobody played it is asked for now.
        auto freed = connection.execute(
            QStringLiteral("UPDATE release_years SET retry_at = 0 WHERE id = ? AND state = 'pending' AND "
                           "NOT EXISTS(SELECT 1 FROM year_releases WHERE question_id = release_years.id)"),
            {one.id});
        if (!freed)
            return freed;
        return connection.execute(
            QStringLiteral("INSERT OR REPLACE INTO year_releases(release_id, artist_key, question_id) "
                           "VALUES(?, ?, ?)"),
            {one.release.releaseId, one.release.artistKey, one.id});
    });
}

Done tellRecordings(Database& database, const HeardNames& heard, const Known& known)
{
    std::vector<std::pair<qint64, qint64>> told;
    for (auto song = known.songs.begin(); song != known.songs.end(); ++song) {
        for (const qint64 recording : heard.recordingsOf.value(song.key())) {
            if (!known.recordings.contains(recording))
                told.emplace_back(recording, song->id);
        }
    }
    return writeAll(database, told, [](Connection& connection, const std::pair<qint64, qint64>& one) {
        return connection.execute(
            QStringLiteral("INSERT OR REPLACE INTO year_recordings(recording_id, question_id) VALUES(?, ?)"),
            {one.first, one.second});
    });
}

template <typename Id>
std::vector<Id> idsOf(const QStringList& texts)
{
    std::vector<Id> ids;
    for (const QString& text : texts) {
        if (auto id = Id::parse(text))
            ids.push_back(*id);
    }
    return ids;
}

template <typename Id>
std::optional<Id> firstId(const QStringList& texts)
{
    const auto ids = idsOf<Id>(texts);
    return ids.empty() ? std::nullopt : std::optional<Id>(ids.front());
}

YearQuestion albumQuestion(const NameKey& key, const HeardName& heard, const TaggedYears& tags)
{
    YearQuestion question;
    question.artist = mostPlayed(heard.artists);
    question.title = mostPlayed(heard.titles);
    QStringList releases = byPlays(heard.releaseMbids);
    QStringList groups = byPlays(heard.groupMbids);
    if (const TaggedAlbum* tagged = tags.album(key)) {
        releases += tagged->releaseMbids;
        groups += tagged->groupMbids;
        question.upperYear = tagged->editionYear;
    }
    releases.removeDuplicates();
    question.releaseMbids = idsOf<ReleaseMbid>(releases);
    question.groupMbid = firstId<ReleaseGroupMbid>(groups);
    question.artistMbid = firstId<ArtistMbid>(byPlays(heard.artistMbids));
    question.tracks = byPlays(heard.tracks).mid(0, mostTracks);
    return question;
}

YearQuestion songQuestion(const HeardName& heard)
{
    YearQuestion question;
    question.kind = YearKind::Song;
    question.artist = mostPlayed(heard.artists);
    question.title = mostPlayed(heard.titles);
    question.recordingMbid = firstId<RecordingMbid>(byPlays(heard.recordingMbids));
    question.artistMbid = firstId<ArtistMbid>(byPlays(heard.artistMbids));
    return question;
}

void complete(YearQuestion& question, const KnownQuestion& known, const HeardName& heard, const Known& all,
              int latestYear)
{
    question.id = known.id;
    question.plays = heard.plays;
    question.firstHeard = heard.firstHeard;
    question.latestYear = latestYear;
    question.refused = all.refused.value(known.id);
}

/// The earliest of the years of the compilations it was heard on.
QHash<NameKey, int> compilationYears(const HeardNames& heard, const Known& known)
{
    QHash<NameKey, int> years;
    for (auto album = known.albums.begin(); album != known.albums.end(); ++album) {
        if (!album->compilation || album->year == 0)
            continue;
        for (const NameKey& song : heard.songsOf.value(album.key())) {
            int& year = years[song];
            year = year == 0 ? album->year : std::min(year, album->year);
        }
    }
    return years;
}

int latestYearAt(qint64 now)
{
    return QDateTime::fromSecsSinceEpoch(now, QTimeZone::utc()).date().year() + 1;
}

std::vector<YearQuestion> dueQuestions(const HeardNames& heard, const Known& known, const TaggedYears& tags,
                                       qint64 now)
{
    const int latestYear = latestYearAt(now);
    std::vector<YearQuestion> questions;
    for (auto album = known.albums.begin(); album != known.albums.end(); ++album) {
        const auto name = heard.albums.constFind(album.key());
        if (!album->due || name == heard.albums.constEnd())
            continue;
        questions.push_back(albumQuestion(album.key(), *name, tags));
        complete(questions.back(), *album, *name, known, latestYear);
    }
    const QHash<NameKey, int> albumYears = compilationYears(heard, known);
    const QSet<NameKey> byName = wantedSongs(heard, known);
    for (auto song = known.songs.begin(); song != known.songs.end(); ++song) {
        const auto name = heard.songs.constFind(song.key());
        const bool isByName = byName.contains(song.key());
        if (name == heard.songs.constEnd() || !(song->due || (song->ofRecording && isByName)))
            continue;
        questions.push_back(songQuestion(*name));
        complete(questions.back(), *song, *name, known, latestYear);
        questions.back().albumYear = albumYears.value(song.key());
        questions.back().onlyRecording = !isByName;
    }
    std::sort(questions.begin(), questions.end(), [](const YearQuestion& a, const YearQuestion& b) {
        return std::pair(-a.plays, a.id) < std::pair(-b.plays, b.id);
    });
    return questions;
}

/// What the tags know now is asked of them whenever it was that the others were asked.
bool isDueUnheard(const KnownQuestion& known, const TaggedAlbum& album)
{
    return known.due || (known.isOpen && album.original.isKnown() && !album.disagrees);
}

std::vector<YearQuestion> unheardQuestions(const HeardNames& heard, const Known& known,
                                           const TaggedYears& tags, qint64 now)
{
    const int latestYear = latestYearAt(now);
    std::vector<YearQuestion> questions;
    for (auto album = tags.albums().begin(); album != tags.albums().end(); ++album) {
        const auto there = known.albums.constFind(album.key());
        if (there == known.albums.constEnd() || !isUnheard(album.key(), *album, heard) ||
            !isDueUnheard(*there, *album))
            continue;
        HeardName name;
        name.artists.insert(album->artist, 0);
        name.titles.insert(album->title, 0);
        questions.push_back(albumQuestion(album.key(), name, tags));
        complete(questions.back(), *there, name, known, latestYear);
        questions.back().tracks = album->tracks;
        questions.back().isUnheard = true;
    }
    std::sort(questions.begin(), questions.end(), [](const YearQuestion& a, const YearQuestion& b) {
        return std::tie(a.artist, a.title) < std::tie(b.artist, b.title);
    });
    return questions;
}

} // namespace

Result<bool> YearWorkList::hasNews(qint64 now, bool outside) const
{
    // The second artist of a release without an album artist is one of those heard last.
    const QString sql =
        QStringLiteral(
            "SELECT EXISTS(SELECT 1 FROM releases e WHERE e.title_key <> '' AND "
            "NOT EXISTS(SELECT 1 FROM year_releases m WHERE m.release_id = e.id)) "
            "OR EXISTS(SELECT 1 FROM (SELECT release_id, recording_id FROM listens ORDER BY id DESC "
            "LIMIT 500) l JOIN releases e ON e.id = l.release_id JOIN recordings r ON r.id = l.recording_id "
            "WHERE e.title_key <> '' AND e.album_artist = '' AND NOT EXISTS(SELECT 1 FROM year_releases m "
            "WHERE m.release_id = e.id AND m.artist_key = r.artist_key)) "
            "OR EXISTS(SELECT 1 FROM listens l WHERE l.release_id IS NULL AND "
            "NOT EXISTS(SELECT 1 FROM year_recordings n WHERE n.recording_id = l.recording_id)) "
            "OR (? AND EXISTS(SELECT 1 FROM release_years y WHERE ") +
        isDue() + QStringLiteral(" AND ") + wasHeardOpenly() +
        QStringLiteral(")) OR (? AND EXISTS(SELECT 1 FROM year_wishes WHERE name = 'recordings') AND "
                       "EXISTS(SELECT 1 FROM recordings r WHERE r.mbid <> '' AND r.title_key <> '' AND "
                       "NOT EXISTS(SELECT 1 FROM year_recordings n WHERE n.recording_id = r.id) AND "
                       "EXISTS(SELECT 1 FROM listens l WHERE l.recording_id = r.id AND l.private = 0))) "
                       "OR (? AND EXISTS(SELECT 1 FROM release_years y WHERE ") +
        editionIsUnasked() + QStringLiteral("))");
    return m_database.read([&](Connection& connection) -> Result<bool> {
        const auto found = connection.number(sql, {outside, now, yearRuleVersion, outside, outside, now});
        if (!found)
            return fail(found.error());
        return *found != 0;
    });
}

Result<YearQuestion> YearWorkList::question(const QString& artist, const QString& album, qint64 now) const
{
    const NameKey key{foldedText(artist), foldedText(album)};
    return m_database.read([&](Connection& connection) -> Result<YearQuestion> {
        const auto tags = TaggedYears::read(connection);
        if (!tags)
            return fail(tags.error());
        const auto heard = HeardNames::read(connection);
        if (!heard)
            return fail(heard.error());
        const auto known = readKnown(connection, now);
        if (!known)
            return fail(known.error());
        HeardName name = heard->albums.value(key);
        if (name.titles.isEmpty()) {
            name.artists.insert(artist, 0);
            name.titles.insert(album, 0);
        }
        YearQuestion question = albumQuestion(key, name, *tags);
        complete(question, known->albums.value(key), name, *known, latestYearAt(now));
        return question;
    });
}

Result<qint64> YearWorkList::countUnheard(qint64 now) const
{
    return m_database.read([now](Connection& connection) -> Result<qint64> {
        const auto tags = TaggedYears::read(connection);
        if (!tags)
            return fail(tags.error());
        const auto known = readKnown(connection, now);
        if (!known)
            return fail(known.error());
        const QSet<qint64> heard(known->releases.begin(), known->releases.end());
        return std::count_if(
            known->albums.keyValueBegin(), known->albums.keyValueEnd(), [&](const auto& album) {
                const TaggedAlbum* held = tags->album(album.first);
                return held && held->isHeld && (album.second.due || album.second.isPending) &&
                       !heard.contains(album.second.id);
            });
    });
}

Result<YearWork> YearWorkList::gather(qint64 now)
{
    YearWork work;
    HeardNames heard;
    auto read = m_database.read([&](Connection& connection) -> Done {
        auto tags = TaggedYears::read(connection);
        if (!tags)
            return fail(std::move(tags.error()));
        work.tags = std::move(*tags);
        auto names = HeardNames::read(connection);
        if (!names)
            return fail(std::move(names.error()));
        heard = std::move(*names);
        return {};
    });
    if (!read)
        return fail(std::move(read.error()));

    const auto ask = [now](Connection& connection) { return readKnown(connection, now); };
    auto known = m_database.read(ask);
    if (!known)
        return fail(std::move(known.error()));
    QSet<NameKey> songs = wantedSongs(heard, *known);
    songs.unite(wantedRecordings(heard, *known));
    for (const auto& rows : {newRows(heard, *known, songs), newUnheardRows(heard, *known, work.tags)}) {
        if (auto done = writeAll(m_database, rows, writeRow); !done)
            return fail(std::move(done.error()));
    }
    known = m_database.read(ask);
    if (!known)
        return fail(std::move(known.error()));
    if (auto done = tellReleases(m_database, heard, *known); !done)
        return fail(std::move(done.error()));
    if (auto done = tellRecordings(m_database, heard, *known); !done)
        return fail(std::move(done.error()));
    known = m_database.read(ask); // telling has made some due
    if (!known)
        return fail(std::move(known.error()));
    work.questions = dueQuestions(heard, *known, work.tags, now);
    work.unheard = unheardQuestions(heard, *known, work.tags, now);
    return work;
}

} // namespace sillon
