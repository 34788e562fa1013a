// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/indexyearsource.h"

#include "musicbrainz/indexkinds.h"
#include "musicbrainz/namehalves.h"
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
constexpr qsizetype mostArtists = 3;
constexpr qint64 mostOfOneHalf = 500; // names with an equal half; seldom more than a few

QString idText(const QByteArray& bytes)
{
    const QString hex = QString::fromLatin1(bytes.toHex());
    return hex.mid(0, 8) + QLatin1Char('-') + hex.mid(8, 4) + QLatin1Char('-') + hex.mid(12, 4) +
           QLatin1Char('-') + hex.mid(16, 4) + QLatin1Char('-') + hex.mid(20);
}

QString selectGroups(const char* where)
{
    return QStringLiteral("SELECT g.mbid, g.title, c.name, g.date, g.kinds FROM index_groups g "
                          "JOIN index_credits c ON c.id = g.credit_id WHERE ") +
           QLatin1String(where);
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
    std::shared_ptr<IndexYearSource> source(new IndexYearSource(std::move(*database)));
    if (auto done = source->readTypes(); !done)
        return fail(std::move(done.error()));
    return source;
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

Done IndexYearSource::readTypes()
{
    return m_database->read([this](Connection& connection) {
        return connection.each(
            QStringLiteral("SELECT name, value FROM index_facts WHERE name LIKE '% %'"), {},
            [this](const Row& row) {
                const QStringList words = row.text(0).split(QLatin1Char(' '));
                const bool isPrimary = words.front() == QLatin1String("primary");
                (isPrimary ? m_primary : m_secondary).insert(words.back().toInt(), row.text(1));
            });
    });
}

YearCandidate IndexYearSource::candidateOf(const Row& row) const
{
    YearCandidate candidate;
    candidate.id = idText(row.bytes(0));
    candidate.title = row.text(1);
    candidate.artist = row.text(2);
    const int date = static_cast<int>(row.integer(3));
    candidate.first = {date / 10000, date / 100 % 100, date % 100};
    const qint64 kinds = row.integer(4);
    candidate.primaryType = m_primary.value(indexkinds::primaryOf(kinds));
    for (auto type = m_secondary.begin(); type != m_secondary.end(); ++type) {
        if (indexkinds::hasSecondary(kinds, type.key()))
            candidate.secondaryTypes.append(type.value());
    }
    candidate.hasOfficial = (kinds & indexkinds::hasOfficial) != 0;
    return candidate;
}

Result<IndexYearSource::Candidates> IndexYearSource::byId(Connection& connection,
                                                          const YearQuestion& question) const
{
    QStringList ids;
    if (!question.releaseMbids.empty())
        ids.append(question.releaseMbids.front().text());
    if (question.groupMbid)
        ids.append(question.groupMbid->text());
    for (const QString& id : ids) {
        auto found = connection.all(selectGroups("g.id = (SELECT group_id FROM index_ids WHERE mbid = ?)"),
                                    {QByteArray::fromHex(id.toLatin1())},
                                    [this](const Row& row) { return candidateOf(row); });
        if (!found || !found->empty())
            return found;
    }
    return Candidates();
}

/// Under a title and the artist with and without "the": both at once.
Result<IndexYearSource::Candidates> IndexYearSource::byName(Connection& connection,
                                                            const YearQuestion& question) const
{
    static const QString sql = selectGroups("g.id IN (SELECT group_id FROM index_keys WHERE hash IN (?, ?))");
    QStringList titles{albumName(question.title).key};
    titles += otherAlbumKeys(question.title, question.artist);
    const QString artist = artistKey(question.artist);
    const QString loose = looseArtistKey(artist);
    Candidates all;
    for (const QString& title : titles) {
        auto found = connection.all(sql, {yearIndexHash(artist, title), yearIndexHash(loose, title)},
                                    [this](const Row& row) { return candidateOf(row); });
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

/// Everything of the artists whose names are like this one.
Result<IndexYearSource::Candidates> IndexYearSource::byArtist(Connection& connection,
                                                              const YearQuestion& question) const
{
    if (isVariousArtists(question.artist))
        return Candidates();
    const QString artist = artistKey(question.artist);
    std::set<std::pair<double, qint64>, std::greater<>> like; ///< likeness and artist
    for (const qint64 half : askedHalves(artist)) {
        const auto done =
            connection.each(QStringLiteral("SELECT c.id, c.name FROM index_halves h JOIN index_credits c ON "
                                           "c.id = h.credit_id WHERE h.hash = ? LIMIT ?"),
                            {half, mostOfOneHalf}, [&](const Row& row) {
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
        auto groups = connection.all(selectGroups("g.credit_id = ?"), {artistId},
                                     [this](const Row& row) { return candidateOf(row); });
        if (!groups)
            return groups;
        std::move(groups->begin(), groups->end(), std::back_inserter(all));
    }
    return all;
}

Result<YearFinding> IndexYearSource::find(Connection& connection, const YearQuestion& question) const
{
    const auto identified = byId(connection, question);
    if (!identified)
        return fail(identified.error());
    YearChoice ofId;
    if (!identified->empty())
        ofId = chooseById(question, identified->front(), YearSource::Index);
    if (ofId.answer)
        return findingOf(std::move(ofId));
    const auto named = byName(connection, question);
    if (!named)
        return fail(named.error());
    YearChoice equal = chooseByEqualName(question, *named, YearSource::Index);
    equal.keepVotes(ofId.votes);
    if (equal.answer || !equal.undecided.empty())
        return findingOf(std::move(equal));
    const auto like = byArtist(connection, question);
    if (!like)
        return fail(like.error());
    YearChoice alike = chooseByLikeName(question, *like, YearSource::Index);
    alike.keepVotes(equal.votes);
    return findingOf(std::move(alike));
}

} // namespace sillon
