// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/indexyearsource.h"

#include "musicbrainz/yearindexbuilder.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace sillon {

namespace {

using Candidates = std::vector<YearCandidate>;

constexpr double leastArtistLikeness = 0.90;
constexpr qsizetype mostLetters = 60;
constexpr qsizetype mostArtists = 3;

QString idText(const QByteArray& bytes)
{
    const QString hex = QString::fromLatin1(bytes.toHex());
    return hex.mid(0, 8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4) +
           QLatin1Char('-') + hex.mid(16, 4) + QLatin1Char('-') + hex.mid(20);
}

QString selectGroups(const char* where)
{
    return QStringLiteral("SELECT g.mbid, g.title, c.name, g.date, g.kinds, g.official FROM index_groups g "
                          "JOIN index_credits c ON c.id = g.credit_id WHERE ") +
           QLatin1String(where);
}

YearCandidate candidateOf(const Row& row)
{
    YearCandidate candidate;
    candidate.id = idText(row.bytes(0));
    candidate.title = row.text(1);
    candidate.artist = row.text(2);
    const int date = static_cast<int>(row.integer(3));
    candidate.first = {date / 10000, date / 100 % 100, date % 100};
    QStringList kinds = row.text(4).split(QStringLiteral(", "));
    candidate.primaryType = kinds.takeFirst();
    candidate.secondaryTypes = kinds;
    candidate.hasOfficial = row.flag(5);
    return candidate;
}

Result<Candidates> byId(Connection& connection, const YearQuestion& question)
{
    QStringList ids;
    if (!question.releaseMbids.empty())
        ids.append(question.releaseMbids.front().text());
    if (question.groupMbid)
        ids.append(question.groupMbid->text());
    for (const QString& id : ids) {
        auto found = connection.all(selectGroups("g.id = (SELECT group_id FROM index_ids WHERE mbid = ?)"),
                                    {QByteArray::fromHex(id.toLatin1())}, candidateOf);
        if (!found || !found->empty())
            return found;
    }
    return Candidates();
}

/// Under a title and the artist with and without "the": both at once.
Result<Candidates> byName(Connection& connection, const YearQuestion& question)
{
    static const QString sql = selectGroups("g.id IN (SELECT group_id FROM index_keys WHERE hash IN (?, ?))");
    QStringList titles{albumName(question.title).key};
    titles += otherAlbumKeys(question.title, question.artist);
    const QString artist = artistKey(question.artist);
    const QString loose = looseArtistKey(artist);
    Candidates all;
    for (const QString& title : titles) {
        auto found =
            connection.all(sql, {yearIndexHash(artist, title), yearIndexHash(loose, title)}, candidateOf);
        if (!found)
            return found;
        for (YearCandidate& one : *found) {
            const bool known = std::any_of(all.begin(), all.end(),
                                           [&](const YearCandidate& other) { return other.id == one.id; });
            if (!known)
                all.push_back(std::move(one));
        }
    }
    return all;
}

/// Questions for names that have some run of this name's letters: a slip of the pen breaks one of the runs
/// only. All trigrams of a run at once are few names; any of them would be half of all.
QStringList trigramRuns(const QString& name)
{
    QStringList grams;
    for (qsizetype at = 0; at + 3 <= name.size() && at < mostLetters; ++at) {
        const QString gram = name.mid(at, 3);
        if (!gram.contains(QLatin1Char('"')))
            grams.append(QLatin1Char('"') + gram + QLatin1Char('"'));
    }
    const qsizetype runs = std::min<qsizetype>(grams.size() / 3, 3);
    if (runs < 2)
        return grams;
    QStringList questions;
    for (qsizetype run = 0; run < runs; ++run) {
        const qsizetype start = run * grams.size() / runs;
        const qsizetype end = (run + 1) * grams.size() / runs;
        questions.append(grams.mid(start, end - start).join(QLatin1String(" AND ")));
    }
    return questions;
}

/// Everything of the artists whose names are like this one.
Result<Candidates> byArtist(Connection& connection, const YearQuestion& question)
{
    const QString artist = artistKey(question.artist);
    const QStringList runs = trigramRuns(artist);
    if (runs.isEmpty() || isVariousArtists(question.artist))
        return Candidates();
    std::set<std::pair<double, qint64>, std::greater<>> like; ///< likeness and artist
    for (const QString& run : runs) {
        const auto done = connection.each(
            QStringLiteral("SELECT n.rowid, c.name FROM (SELECT rowid FROM index_names WHERE index_names "
                           "MATCH ? LIMIT 1000) n JOIN index_credits c ON c.id = n.rowid"),
            {run}, [&](const Row& row) {
                const double likeness = jaroWinkler(artist, artistKey(row.text(1)));
                if (likeness >= leastArtistLikeness)
                    like.insert({likeness, row.integer(0)});
            });
        if (!done)
            return fail(done.error());
    }
    Candidates all;
    qsizetype taken = 0;
    for (const auto& [likeness, artistId] : like) {
        if (taken++ == mostArtists)
            break;
        auto groups = connection.all(selectGroups("g.credit_id = ?"), {artistId}, candidateOf);
        if (!groups)
            return groups;
        std::move(groups->begin(), groups->end(), std::back_inserter(all));
    }
    return all;
}

YearFinding findingOf(YearChoice choice)
{
    return {std::move(choice.answer), std::move(choice.votes), true};
}

} // namespace

Result<std::shared_ptr<IndexYearSource>> IndexYearSource::open(const QString& file)
{
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return fail(std::move(database.error()));
    const auto fits = (*database)->read([](Connection& connection) {
        return connection.number(
            QStringLiteral("SELECT count(*) FROM index_facts WHERE (name = 'version' AND value = ?) OR "
                           "(name = 'rules' AND value = ?)"),
            {QString::number(yearIndexVersion), QString::number(yearRuleVersion)});
    });
    // A database without the table is no index.
    if (!fits)
        return fail(fits.error().kind == ErrorKind::Storage ? ErrorKind::DatabaseDamaged : fits.error().kind,
                    fits.error().serverText);
    if (*fits != 2)
        return fail(ErrorKind::NotSupported, file);
    return std::shared_ptr<IndexYearSource>(new IndexYearSource(std::move(*database)));
}

Result<YearIndexReport> IndexYearSource::report() const
{
    return m_database->read([](Connection& connection) -> Result<YearIndexReport> {
        YearIndexReport report;
        for (const auto& [name, value] :
             {std::pair("groups", &report.groups), std::pair("dated", &report.dated),
              std::pair("releases", &report.releases)}) {
            const auto number = connection.number(
                QStringLiteral("SELECT CAST(value AS INTEGER) FROM index_facts WHERE name = ?"),
                {QString::fromLatin1(name)});
            if (!number)
                return fail(number.error());
            *value = *number;
        }
        return report;
    });
}

bool IndexYearSource::takes(const YearQuestion& question) const
{
    return question.kind == YearKind::Album && !question.title.isEmpty();
}

Result<std::vector<YearFinding>> IndexYearSource::lookup(std::span<const YearQuestion> questions,
                                                         std::stop_token stop)
{
    return m_database->read([&](Connection& connection) -> Result<std::vector<YearFinding>> {
        std::vector<YearFinding> findings;
        for (const YearQuestion& question : questions) {
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled);
            auto finding = find(connection, question);
            if (!finding)
                return fail(std::move(finding.error()));
            findings.push_back(std::move(*finding));
        }
        return findings;
    });
}

Result<YearFinding> IndexYearSource::find(Connection& connection, const YearQuestion& question)
{
    const auto identified = byId(connection, question);
    if (!identified)
        return fail(identified.error());
    if (!identified->empty()) {
        YearChoice choice = chooseById(question, identified->front(), YearSource::Index);
        if (choice.answer)
            return findingOf(std::move(choice));
    }
    const auto named = byName(connection, question);
    if (!named)
        return fail(named.error());
    YearChoice equal = chooseByEqualName(question, *named, YearSource::Index);
    if (equal.answer || !equal.undecided.empty())
        return findingOf(std::move(equal));
    const auto like = byArtist(connection, question);
    if (!like)
        return fail(like.error());
    return findingOf(chooseByLikeName(question, *like, YearSource::Index));
}

} // namespace sillon
