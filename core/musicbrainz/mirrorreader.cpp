// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/mirrorreader.h"

#include "releaseyear/namenormaliser.h"

#include <QSet>

namespace sillon {

namespace {

constexpr std::size_t mostTitles = 4000; // an artist with more is a composer, or Various Artists

QString sql(const char* text)
{
    return QString::fromLatin1(text);
}

/// The order of dates in which parts that are not known come last: 1994 is later than 1994-08-22.
PartialDate dateOf(qint64 order)
{
    PartialDate date;
    date.year = static_cast<int>(order / 10000);
    const int month = static_cast<int>(order / 100 % 100);
    const int day = static_cast<int>(order % 100);
    date.month = month == 99 ? 0 : month;
    date.day = month == 99 || day == 99 ? 0 : day;
    return date;
}

MirrorTitles titlesOfRows(const std::vector<MirrorRow>& rows)
{
    MirrorTitles found;
    QHash<qint64, std::size_t> places;
    for (const MirrorRow& row : rows) {
        const qint64 group = row.integer(0);
        if (!places.contains(group)) {
            places.insert(group, found.titles.size());
            found.titles.push_back({group, row.text(1), row.text(2), {}});
        }
        if (const QString other = row.text(3); !other.isEmpty())
            found.titles[places.value(group)].otherTitles.append(other);
    }
    found.isWhole = rows.size() < mostTitles;
    return found;
}

} // namespace

Result<QHash<QString, MirrorId>> MirrorReader::ids(const QStringList& mbids, const std::stop_token& stop)
{
    const QString asked = MirrorConnection::array(mbids);
    const auto rows = m_connection.rows(
        sql("WITH asked AS (SELECT unnest(?::uuid[]) AS gid), "
            "releases AS (SELECT a.gid, r.id, r.release_group FROM asked a JOIN release r ON r.gid = a.gid "
            "UNION ALL SELECT a.gid, r.id, r.release_group FROM asked a "
            "JOIN release_gid_redirect o ON o.gid = a.gid JOIN release r ON r.id = o.new_id) "
            "SELECT f.gid::text, f.release_group, "
            "least((SELECT min(c.date_year) FROM release_country c WHERE c.release = f.id), "
            "(SELECT min(u.date_year) FROM release_unknown_country u WHERE u.release = f.id)) FROM releases "
            "f "
            "UNION ALL SELECT a.gid::text, g.id, 0 FROM asked a JOIN release_group g ON g.gid = a.gid "
            "UNION ALL SELECT a.gid::text, o.new_id, 0 FROM asked a "
            "JOIN release_group_gid_redirect o ON o.gid = a.gid"),
        {asked}, stop);
    if (!rows)
        return fail(rows.error());
    QHash<QString, MirrorId> found;
    for (const MirrorRow& row : *rows)
        found.insert(row.text(0), {row.integer(1), static_cast<int>(row.integer(2))});
    return found;
}

Result<QHash<qint64, YearCandidate>> MirrorReader::candidates(const std::vector<qint64>& groups,
                                                              const std::stop_token& stop)
{
    QHash<qint64, YearCandidate> found;
    if (groups.empty())
        return found;
    const auto rows = m_connection.rows(
        sql("SELECT g.id, g.gid::text, g.name, c.name, coalesce(p.name, ''), "
            "coalesce((SELECT string_agg(t.name, ', ' ORDER BY t.name) FROM "
            "release_group_secondary_type_join j "
            "JOIN release_group_secondary_type t ON t.id = j.secondary_type WHERE j.release_group = g.id), "
            "''), "
            "coalesce(d.official, d.earliest, 0), coalesce(d.has_official, false), "
            "coalesce(d.has_unofficial, false) "
            "FROM release_group g JOIN artist_credit c ON c.id = g.artist_credit "
            "LEFT JOIN release_group_primary_type p ON p.id = g.type "
            "LEFT JOIN LATERAL (SELECT min(e.day) FILTER (WHERE e.is_official) AS official, "
            "min(e.day) AS earliest, bool_or(e.is_official) AS has_official, "
            "bool_or(NOT e.is_official) AS has_unofficial FROM (SELECT "
            "(s.id IS NULL OR s.name IN ('Official', 'Withdrawn')) AS is_official, "
            "(SELECT min(y.date_year * 10000 + coalesce(y.date_month * 100 + coalesce(y.date_day, 99), "
            "9999)) "
            "FROM (SELECT date_year, date_month, date_day FROM release_country WHERE release = r.id "
            "UNION ALL SELECT date_year, date_month, date_day FROM release_unknown_country "
            "WHERE release = r.id) y WHERE y.date_year > 0) AS day "
            "FROM release r LEFT JOIN release_status s ON s.id = r.status "
            "WHERE r.release_group = g.id AND s.name IS DISTINCT FROM 'Cancelled') e) d ON true "
            "WHERE g.id = ANY(?::int[])"),
        {MirrorConnection::array(groups)}, stop);
    if (!rows)
        return fail(rows.error());
    for (const MirrorRow& row : *rows) {
        YearCandidate& group = found[row.integer(0)];
        group.id = row.text(1);
        group.title = row.text(2);
        group.artist = row.text(3);
        group.primaryType = row.text(4);
        group.secondaryTypes = row.text(5).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        group.first = dateOf(row.integer(6));
        group.hasOfficial = row.flag(7);
        group.hasUnofficial = row.flag(8);
    }
    if (auto done = addArtists(found, groups, stop); !done)
        return fail(std::move(done.error()));
    return found;
}

Done MirrorReader::addArtists(QHash<qint64, YearCandidate>& candidates, const std::vector<qint64>& groups,
                              const std::stop_token& stop)
{
    const auto rows = m_connection.rows(
        sql("WITH credited AS (SELECT g.id, n.artist, n.name FROM release_group g "
            "JOIN artist_credit_name n ON n.artist_credit = g.artist_credit WHERE g.id = ANY(?::int[])) "
            "SELECT c.id, a.gid::text, a.name, c.name FROM credited c JOIN artist a ON a.id = c.artist "
            "UNION ALL SELECT c.id, '', l.name, '' FROM credited c JOIN artist_alias l ON l.artist = "
            "c.artist"),
        {MirrorConnection::array(groups)}, stop);
    if (!rows)
        return fail(rows.error());
    for (const MirrorRow& row : *rows) {
        YearCandidate& group = candidates[row.integer(0)];
        if (!row.text(1).isEmpty())
            group.artistIds.append(row.text(1));
        for (const int column : {2, 3}) {
            const QString name = row.text(column);
            if (!name.isEmpty() && !group.artistNames.contains(name))
                group.artistNames.append(name);
        }
    }
    return {};
}

Result<std::vector<qint64>> MirrorReader::artistsNamed(const QStringList& names, const std::stop_token& stop)
{
    const QString asked = MirrorConnection::array(names);
    // lower() has an index on artists; aliases are few.
    for (const char* question :
         {"SELECT DISTINCT a.id FROM unnest(?::text[]) AS asked(name) JOIN artist a "
          "ON lower(a.name) = lower(asked.name) LIMIT 200",
          "SELECT DISTINCT l.artist FROM unnest(?::text[]) AS asked(name) JOIN artist_alias l "
          "ON lower(l.name) = lower(asked.name) LIMIT 200"}) {
        const auto rows = m_connection.rows(sql(question), {asked}, stop);
        if (!rows)
            return fail(rows.error());
        if (rows->empty())
            continue;
        std::vector<qint64> artists;
        for (const MirrorRow& row : *rows)
            artists.push_back(row.integer(0));
        return artists;
    }
    return std::vector<qint64>();
}

Result<std::optional<qint64>> MirrorReader::artistOf(const QString& mbid, const std::stop_token& stop)
{
    const auto rows = m_connection.rows(
        sql("WITH asked AS (SELECT ?::uuid AS gid) SELECT a.id FROM asked JOIN artist a ON a.gid = asked.gid "
            "UNION ALL SELECT o.new_id FROM asked JOIN artist_gid_redirect o ON o.gid = asked.gid"),
        {mbid}, stop);
    if (!rows)
        return fail(rows.error());
    return rows->empty() ? std::nullopt : std::optional(rows->front().integer(0));
}

Result<bool> MirrorReader::canSearch(const std::stop_token& stop)
{
    if (m_canSearch)
        return *m_canSearch;
    const auto rows =
        m_connection.rows(sql("SELECT count(*) FROM pg_index i JOIN pg_opclass o ON o.oid = ANY(i.indclass) "
                              "WHERE i.indrelid = to_regclass('artist') AND i.indisvalid "
                              "AND o.opcname IN ('gin_trgm_ops', 'gist_trgm_ops')"),
                          {}, stop);
    if (!rows)
        return fail(rows.error());
    m_canSearch = !rows->empty() && rows->front().integer(0) > 0;
    return *m_canSearch;
}

Result<std::vector<MirrorReader::Named>> MirrorReader::artistsLike(const QString& name,
                                                                   const std::stop_token& stop)
{
    const auto rows = m_connection.rows(sql("SELECT id, name FROM artist WHERE name % ?::text "
                                            "ORDER BY similarity(name, ?::text) DESC LIMIT 25"),
                                        {name, name}, stop);
    if (!rows)
        return fail(rows.error());
    std::vector<Named> found;
    for (const MirrorRow& row : *rows)
        found.push_back({row.integer(0), row.text(1)});
    return found;
}

Result<MirrorTitles> MirrorReader::titlesOf(const std::vector<qint64>& artists, const std::stop_token& stop)
{
    if (artists.empty())
        return MirrorTitles();
    const auto rows = m_connection.rows(
        sql("SELECT g.id, g.name, c.name, r.name FROM (SELECT DISTINCT artist_credit FROM artist_credit_name "
            "WHERE artist = ANY(?::int[])) n JOIN release_group g ON g.artist_credit = n.artist_credit "
            "JOIN artist_credit c ON c.id = g.artist_credit "
            "LEFT JOIN release r ON r.release_group = g.id AND r.name <> g.name LIMIT 4000"),
        {MirrorConnection::array(artists)}, stop);
    if (!rows)
        return fail(rows.error());
    return titlesOfRows(*rows);
}

Result<MirrorTitles> MirrorReader::titled(const QStringList& titles, const std::stop_token& stop)
{
    const auto rows =
        m_connection.rows(sql("SELECT g.id, g.name, c.name, '' FROM release_group g JOIN artist_credit c "
                              "ON c.id = g.artist_credit WHERE g.name = ANY(?::text[]) LIMIT 4000"),
                          {MirrorConnection::array(titles)}, stop);
    if (!rows)
        return fail(rows.error());
    return titlesOfRows(*rows);
}

Result<std::vector<FoundRecording>> MirrorReader::recordings(const std::vector<qint64>& artists,
                                                             const QStringList& titles,
                                                             const std::stop_token& stop)
{
    const auto rows = m_connection.rows(
        sql("WITH found AS (SELECT o.id, o.gid, o.name, c.name AS artist FROM (SELECT DISTINCT artist_credit "
            "FROM artist_credit_name WHERE artist = ANY(?::int[])) n "
            "JOIN recording o ON o.artist_credit = n.artist_credit "
            "JOIN artist_credit c ON c.id = o.artist_credit "
            "WHERE lower(o.name) IN (SELECT lower(unnest(?::text[]))) LIMIT 400) "
            "SELECT DISTINCT f.gid::text, f.name, f.artist, r.id, coalesce(s.name, ''), g.id, "
            "coalesce((SELECT min(y.date_year * 10000 + coalesce(y.date_month * 100 + "
            "coalesce(y.date_day, 99), 9999)) "
            "FROM (SELECT date_year, date_month, date_day FROM release_country WHERE release = r.id "
            "UNION ALL SELECT date_year, date_month, date_day FROM release_unknown_country "
            "WHERE release = r.id) y WHERE y.date_year > 0), 0) "
            "FROM found f JOIN track t ON t.recording = f.id JOIN medium m ON m.id = t.medium "
            "JOIN release r ON r.id = m.release LEFT JOIN release_status s ON s.id = r.status "
            "JOIN release_group g ON g.id = r.release_group LIMIT 4000"),
        {MirrorConnection::array(artists), MirrorConnection::array(titles)}, stop);
    if (!rows)
        return fail(rows.error());
    QSet<qint64> wanted;
    for (const MirrorRow& row : *rows)
        wanted.insert(row.integer(5));
    const auto groups = candidates({wanted.begin(), wanted.end()}, stop);
    if (!groups)
        return fail(groups.error());
    QHash<QString, std::size_t> places;
    std::vector<FoundRecording> found;
    for (const MirrorRow& row : *rows) {
        if (!places.contains(row.text(0))) {
            places.insert(row.text(0), found.size());
            FoundRecording& recording = found.emplace_back();
            recording.id = row.text(0);
            recording.title = row.text(1);
            recording.artist = row.text(2);
        }
        FoundRecording& recording = found[places.value(row.text(0))];
        FoundRelease release;
        release.group = groups->value(row.integer(5));
        release.date = dateOf(row.integer(6));
        release.status = row.text(4);
        if (release.date.isBefore(recording.first))
            recording.first = release.date;
        recording.releases.push_back(std::move(release));
    }
    return found;
}

Result<QHash<qint64, QStringList>> MirrorReader::tracks(const std::vector<qint64>& groups,
                                                        const std::stop_token& stop)
{
    const auto rows = m_connection.rows(
        sql("SELECT DISTINCT r.release_group, t.name FROM release r JOIN medium m ON m.release = r.id "
            "JOIN track t ON t.medium = m.id WHERE r.release_group = ANY(?::int[]) LIMIT 20000"),
        {MirrorConnection::array(groups)}, stop);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, QStringList> found;
    for (const MirrorRow& row : *rows)
        found[row.integer(0)].append(titleKey(row.text(1)));
    return found;
}

} // namespace sillon
