// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedimport.h"

#include "loved/librarysongs.h"
#include "loved/lovedtrackstore.h"
#include "music/matchkey.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sillon {

namespace {

constexpr std::size_t rowsAWrite = 500; // other writers get their turn

/// Keys of everything that has a heart, under the names of the library too.
Result<QSet<QString>> heartsOf(Database& database, const std::vector<LovedAlias>& aliases)
{
    const auto loved = LovedTrackStore(database).all();
    if (!loved)
        return fail(loved.error());
    QSet<QString> hearts;
    for (const LovedTrack& one : *loved)
        hearts.insert(songKey(one.recording));
    for (const LovedAlias& alias : aliases) {
        if (hearts.contains(alias.lovedKey) && alias.origin != AliasOrigin::None)
            hearts.insert(songKey(alias.library));
    }
    return hearts;
}

LovedImportRow rowOf(const LovedTrack& loved, LovedMatcher& matcher, const QSet<QString>& hearts,
                     const QSet<QString>& unloved)
{
    LovedImportRow row{loved, LovedFate::Missing, {}};
    const LovedMatch match = matcher.match(loved.recording);
    const QString key = songKey(loved.recording);
    const bool isKept = hearts.contains(key);
    bool hasHeart = isKept;
    for (const int index : match.songs) {
        row.songs.push_back(matcher.song(index).recording);
        hasHeart = hasHeart &&
                   (match.verdict != LovedVerdict::InLibrary || hearts.contains(songKey(row.songs.back())));
    }
    if (match.verdict == LovedVerdict::Ambiguous)
        row.fate = LovedFate::Ambiguous;
    else if (match.verdict == LovedVerdict::InLibrary)
        row.fate = hasHeart ? LovedFate::Already : LovedFate::Matched;
    if (match.song >= 0)
        row.library = matcher.song(match.song).recording;
    row.isNews = !unloved.contains(key) && (!isKept || row.fate == LovedFate::Matched);
    return row;
}

/// Unloves that the service has not heard of.
Result<QSet<QString>> unlovedHere(Connection& connection, const LovedOwner& owner)
{
    QSet<QString> keys;
    const Done read = connection.each(
        QStringLiteral(
            "SELECT w.artist_key, w.title_key FROM love_wishes w JOIN accounts a ON a.id = w.account_id "
            "WHERE a.service = ? AND a.user_name = ? AND w.loved = 0"),
        {owner.service, owner.userName},
        [&](const Row& row) { keys.insert(songKey(row.text(0), row.text(1))); });
    if (!read)
        return fail(read.error());
    return keys;
}

Result<bool> addRow(Connection& connection, const LovedImportRow& row, const QString& service)
{
    const auto added = LovedTrackStore::add(connection, row.loved, service);
    if (!added || row.fate == LovedFate::Ambiguous)
        return added;
    for (const Recording& library : row.songs) {
        if (auto linked = LovedAliasStore::addSameId(connection, row.loved.recording, library); !linked)
            return fail(std::move(linked.error()));
    }
    return added;
}

QByteArray quoted(QString text)
{
    // A spreadsheet would take it for a formula.
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return '"' + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

QString lovedFateName(LovedFate fate)
{
    static constexpr std::array names{"matched", "already", "ambiguous", "missing"};
    return QLatin1String(names.at(static_cast<std::size_t>(fate)));
}

LovedImportCounts LovedImportReport::counts() const
{
    LovedImportCounts counts;
    counts.total = static_cast<int>(rows.size());
    for (const LovedImportRow& row : rows) {
        counts.matched += row.fate == LovedFate::Matched ? 1 : 0;
        counts.already += row.fate == LovedFate::Already ? 1 : 0;
        counts.ambiguous += row.fate == LovedFate::Ambiguous ? 1 : 0;
        counts.missing += row.fate == LovedFate::Missing ? 1 : 0;
    }
    return counts;
}

bool LovedImportReport::hasNews() const
{
    return std::any_of(rows.begin(), rows.end(), [](const LovedImportRow& row) { return row.isNews; });
}

QByteArray LovedImportReport::csv() const
{
    QByteArray text = "artist,title,loved_at,state,library_artist,library_title\r\n";
    for (const LovedImportRow& row : rows) {
        const Recording library = row.songs.empty() ? row.library.value_or(Recording()) : row.songs.front();
        text += quoted(row.loved.recording.artist) + ',' + quoted(row.loved.recording.title) + ',' +
                QByteArray::number(row.loved.lovedAt) + ',' + lovedFateName(row.fate).toLatin1() + ',' +
                quoted(library.artist) + ',' + quoted(library.title) + "\r\n";
    }
    return text;
}

Result<LovedImportReport> LovedImport::report(const LovedOwner& owner)
{
    LovedFetchStore fetches(m_database);
    const auto fetch = fetches.find(owner);
    if (!fetch)
        return fail(fetch.error());
    const auto loved = fetches.loved(owner);
    if (!loved)
        return fail(loved.error());
    auto songs = readLibrarySongs(m_database);
    if (!songs)
        return fail(std::move(songs.error()));
    const auto aliases = LovedAliasStore(m_database).all();
    if (!aliases)
        return fail(aliases.error());
    const auto hearts = heartsOf(m_database, *aliases);
    if (!hearts)
        return fail(hearts.error());
    const auto unloved = m_database.read([&](Connection& c) { return unlovedHere(c, owner); });
    if (!unloved)
        return fail(unloved.error());
    LovedMatcher matcher(std::move(*songs), *aliases);
    LovedImportReport report{owner, fetch->value_or(LovedFetch()), {}};
    for (const LovedTrack& one : *loved)
        report.rows.push_back(rowOf(one, matcher, *hearts, *unloved));
    return report;
}

Result<int> LovedImport::apply(const LovedImportReport& report)
{
    int added = 0;
    for (std::size_t first = 0; first < report.rows.size(); first += rowsAWrite) {
        const std::size_t end = std::min(first + rowsAWrite, report.rows.size());
        const auto written = m_database.write([&](Connection& connection) -> Result<int> {
            const auto unloved = unlovedHere(connection, report.owner);
            if (!unloved)
                return fail(unloved.error());
            int count = 0;
            for (std::size_t i = first; i < end; ++i) {
                if (unloved->contains(songKey(report.rows[i].loved.recording)))
                    continue;
                const auto isNew = addRow(connection, report.rows[i], report.owner.service);
                if (!isNew)
                    return fail(isNew.error());
                count += *isNew ? 1 : 0;
            }
            return count;
        });
        if (!written)
            return fail(written.error());
        added += *written;
    }
    return added;
}

} // namespace sillon
