// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/yearindexbuilder.h"

#include "musicbrainz/dumpreader.h"
#include "musicbrainz/dumpstages.h"
#include "musicbrainz/indexkinds.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/namehalves.h"
#include "musicbrainz/sortedrows.h"
#include "releaseyear/namenormaliser.h"
#include "storage/bulkfile.h"

#include <QFile>
#include <QMap>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <vector>

namespace sillon {

namespace {

constexpr qint64 tellEvery = 100'000;
constexpr qint64 cacheBytes = 48LL << 20;
constexpr std::uint32_t undated = std::numeric_limits<std::uint32_t>::max();

enum Status : std::uint8_t { NoStatus = 0, Official = 1, Withdrawn = 5, Cancelled = 6 };

/// A column of numbers by the ids of rows. Grows by a quarter at a time: ids come almost in order.
template <typename Value>
class ById
{
public:
    explicit ById(Value unknown)
        : m_unknown(unknown)
    {}
    Value& at(qint64 id)
    {
        const auto place = static_cast<std::size_t>(id);
        if (place >= m_values.size()) {
            if (place >= m_values.capacity())
                m_values.reserve(place + place / 4 + 1024);
            m_values.resize(place + 1, m_unknown);
        }
        return m_values[place];
    }
    [[nodiscard]] Value get(qint64 id) const
    {
        const auto place = static_cast<std::size_t>(id);
        return id >= 0 && place < m_values.size() ? m_values[place] : m_unknown;
    }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_values.size()); }
    void clear() { m_values = {}; }

private:
    Value m_unknown;
    std::vector<Value> m_values;
};

/// What is known of each release.
struct Releases
{
    ById<std::uint32_t> group{0};
    ById<std::uint32_t> date{undated}; ///< order of dates: parts that are not known come last
    ById<std::uint8_t> status{NoStatus};
};

/// 1994 is later than 1994-08-22.
std::uint32_t orderOf(std::uint32_t year, std::uint32_t month, std::uint32_t day)
{
    if (year == 0 || year > 9999)
        return undated;
    return year * 10000 + (month > 0 ? month : 99) * 100 + (day > 0 ? day : 99);
}

int storedDate(std::uint32_t order)
{
    if (order == undated)
        return 0;
    const int month = static_cast<int>(order / 100 % 100);
    const int day = static_cast<int>(order % 100);
    return static_cast<int>(order / 10000 * 10000) + (month == 99 ? 0 : month * 100) +
           (month == 99 || day == 99 ? 0 : day);
}

/// FNV-1a, 64 bits.
constexpr std::uint64_t hashOfNothing = 14695981039346656037ULL;

std::uint64_t hashOn(std::uint64_t hash, QByteArrayView text)
{
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return hash;
}

std::uint64_t hashOfArtist(const QString& key)
{
    return hashOn(hashOn(hashOfNothing, key.toUtf8()), "\n");
}

/// What the hashes of an artist's albums begin with: under the whole name, and without "the".
struct ArtistHashes
{
    std::uint64_t whole = 0;
    std::uint64_t loose = 0;
};

/// What a build writes to, prepared once.
struct IndexTables
{
    BulkStatement credit;
    BulkStatement group;
    SortedRows<MbidBytes> ids;
    SortedRows<qint64> keys;
    SortedRows<qint64> halves;

    [[nodiscard]] static Result<IndexTables> in(BulkFile& file, const DumpStages& stages)
    {
        std::vector<BulkStatement> statements;
        for (const char* sql :
             {"INSERT INTO index_credits(id, name) VALUES(?, ?)",
              "INSERT INTO index_groups(id, mbid, credit_id, title, date, kinds) VALUES(?, ?, ?, ?, ?, ?)",
              "INSERT OR IGNORE INTO index_ids(mbid, group_id) VALUES(?, ?)",
              "INSERT OR IGNORE INTO index_keys(hash, group_id) VALUES(?, ?)",
              "INSERT OR IGNORE INTO index_halves(hash, credit_id) VALUES(?, ?)"}) {
            auto statement = file.statement(sql);
            if (!statement)
                return fail(std::move(statement.error()));
            statements.push_back(std::move(*statement));
        }
        const auto rows = [&stages](const char* table) { return stages.fileNamed(QLatin1String(table)); };
        return IndexTables{std::move(statements[0]), std::move(statements[1]),
                           SortedRows<MbidBytes>(std::move(statements[2]), rows("ids-")),
                           SortedRows<qint64>(std::move(statements[3]), rows("keys-")),
                           SortedRows<qint64>(std::move(statements[4]), rows("halves-"))};
    }
};

/// Makes an index of the tables of a dump. Each row of the index is written once and in order: the years come
/// before the albums that have them.
class Builder
{
public:
    Builder(BulkFile& file, IndexTables tables, const DumpStages& stages, const YearIndexTold& told,
            const std::stop_token& stop)
        : m_file(file)
        , m_tables(std::move(tables))
        , m_stages(stages)
        , m_told(told)
        , m_stop(stop)
    {}

    [[nodiscard]] Result<YearIndexReport> build()
    {
        for (const auto step :
             {&Builder::readTypes, &Builder::readReleases, &Builder::readDates, &Builder::findFirstDates,
              &Builder::readOldIds, &Builder::countGroups, &Builder::storeArtists, &Builder::storeGroups,
              &Builder::storeOrdered, &Builder::storeFacts}) {
            if (auto done = (this->*step)(); !done)
                return fail(std::move(done.error()));
        }
        return m_report;
    }

private:
    template <typename Take>
    [[nodiscard]] Done each(DumpPart part, Take take) const
    {
        return m_stages.each(part, take, m_stop);
    }

    [[nodiscard]] Done readTypes()
    {
        const auto into = [](QMap<qint64, QByteArray>& types) {
            return [&types](const DumpFact& type) -> Done {
                types.insert(type.numbers[0], type.text.toByteArray());
                return {};
            };
        };
        if (auto done = each(DumpPart::PrimaryTypes, into(m_primary)); !done)
            return done;
        if (auto done = each(DumpPart::SecondaryTypes, into(m_secondary)); !done)
            return done;
        return each(DumpPart::GroupTypes, [this](const DumpFact& type) -> Done {
            m_kinds.at(type.numbers[0]) |= indexkinds::secondary(type.numbers[1]);
            return {};
        });
    }

    [[nodiscard]] Done readReleases()
    {
        return each(DumpPart::Releases, [this](const DumpFact& release) -> Done {
            const auto& [id, group, status, unused] = release.numbers;
            ++m_report.releases;
            m_releases.group.at(id) = group;
            m_releases.status.at(id) = static_cast<std::uint8_t>(status);
            return m_tables.ids.add(release.mbid, group);
        });
    }

    [[nodiscard]] Done readDates()
    {
        for (const DumpPart part : {DumpPart::CountryDates, DumpPart::OtherDates}) {
            auto done = each(part, [this](const DumpFact& fact) -> Done {
                const auto& [release, year, month, day] = fact.numbers;
                std::uint32_t& date = m_releases.date.at(release);
                date = std::min(date, orderOf(year, month, day));
                return {};
            });
            if (!done)
                return done;
        }
        return {};
    }

    /// Official releases go before the others.
    [[nodiscard]] Done findFirstDates()
    {
        ById<std::uint32_t> any{undated};
        for (qint64 id = 0; id < m_releases.group.size(); ++id) {
            const std::uint32_t group = m_releases.group.get(id);
            const std::uint8_t status = m_releases.status.get(id);
            if (group == 0 || status == Cancelled)
                continue;
            const std::uint32_t date = m_releases.date.get(id);
            any.at(group) = std::min(any.at(group), date);
            if (status != NoStatus && status != Official && status != Withdrawn)
                continue;
            m_first.at(group) = std::min(m_first.at(group), date);
            m_kinds.at(group) |= indexkinds::hasOfficial;
        }
        for (qint64 id = 0; id < any.size(); ++id) {
            if (m_first.get(id) == undated)
                m_first.at(id) = any.get(id);
        }
        m_releases.date.clear();
        m_releases.status.clear();
        return {};
    }

    [[nodiscard]] Done readOldIds()
    {
        auto done = each(DumpPart::OldReleases, [this](const DumpFact& old) -> Done {
            const std::uint32_t group = m_releases.group.get(old.numbers[0]);
            return group == 0 ? Done{} : m_tables.ids.add(old.mbid, group);
        });
        m_releases = {};
        return !done ? done : each(DumpPart::OldGroups, [this](const DumpFact& old) {
            return m_tables.ids.add(old.mbid, old.numbers[0]);
        });
    }

    /// Most credits are of recordings only.
    [[nodiscard]] Done countGroups()
    {
        return each(DumpPart::Groups, [this](const DumpFact& group) -> Done {
            ++m_report.groups;
            m_isCredited.at(group.numbers[1]) = 1;
            return {};
        });
    }

    [[nodiscard]] Done storeArtists()
    {
        auto done = each(DumpPart::Credits, [this](const DumpFact& credit) -> Done {
            const std::uint32_t id = credit.numbers[0];
            if (m_isCredited.get(id) == 0)
                return {};
            m_tables.credit.bind(0, id);
            m_tables.credit.bindText(1, credit.text);
            if (auto stored = m_tables.credit.run(); !stored)
                return stored;
            const QString key = artistKey(QString::fromUtf8(credit.text));
            m_artists.at(id) = {hashOfArtist(key), hashOfArtist(looseArtistKey(key))};
            for (const qint64 hash : storedHalves(key)) {
                if (auto one = m_tables.halves.add(hash, id); !one)
                    return one;
            }
            return {};
        });
        m_isCredited.clear();
        return done;
    }

    [[nodiscard]] Done storeGroups()
    {
        qint64 stored = 0;
        return each(DumpPart::Groups, [this, &stored](const DumpFact& group) -> Done {
            const std::uint32_t id = group.numbers[0];
            if (auto done = storeGroup(group); !done)
                return done;
            if (auto done = m_tables.ids.add(group.mbid, id); !done)
                return done;
            const ArtistHashes artist = m_artists.get(group.numbers[1]);
            const QByteArray title = albumKey(QString::fromUtf8(group.text)).toUtf8();
            auto done = m_tables.keys.add(static_cast<qint64>(hashOn(artist.whole, title)), id);
            if (done && artist.loose != artist.whole)
                done = m_tables.keys.add(static_cast<qint64>(hashOn(artist.loose, title)), id);
            return done ? goOn(++stored) : done;
        });
    }

    [[nodiscard]] Done storeGroup(const DumpFact& group)
    {
        const auto& [id, credit, type, unused] = group.numbers;
        const int date = storedDate(m_first.get(id));
        m_report.dated += date != 0 ? 1 : 0;
        m_tables.group.bind(0, id);
        m_tables.group.bindBytes(1, bytesOf(group.mbid));
        m_tables.group.bind(2, credit);
        m_tables.group.bindText(3, group.text);
        m_tables.group.bind(4, date);
        m_tables.group.bind(5, m_kinds.get(id) | indexkinds::primary(type));
        return m_tables.group.run();
    }

    [[nodiscard]] Done storeOrdered()
    {
        m_first.clear();
        m_kinds.clear();
        m_artists.clear();
        if (auto done = m_tables.halves.flush(); !done)
            return done;
        if (auto done = m_tables.keys.flush(); !done)
            return done;
        if (auto done = m_tables.ids.flush(); !done)
            return done;
        return m_file.script("CREATE INDEX index_groups_by_credit ON index_groups(credit_id);");
    }

    [[nodiscard]] Done storeFacts()
    {
        QMap<QByteArray, QByteArray> facts{{"version", QByteArray::number(yearIndexVersion)},
                                           {"rules", QByteArray::number(yearRuleVersion)},
                                           {"groups", QByteArray::number(m_report.groups)},
                                           {"dated", QByteArray::number(m_report.dated)},
                                           {"releases", QByteArray::number(m_report.releases)}};
        for (auto type = m_primary.begin(); type != m_primary.end(); ++type)
            facts.insert("primary " + QByteArray::number(type.key()), type.value());
        for (auto type = m_secondary.begin(); type != m_secondary.end(); ++type)
            facts.insert("secondary " + QByteArray::number(type.key()), type.value());
        auto insert = m_file.statement("INSERT INTO index_facts(name, value) VALUES(?, ?)");
        if (!insert)
            return fail(std::move(insert.error()));
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            insert->bindText(0, fact.key());
            insert->bindText(1, fact.value());
            if (auto done = insert->run(); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] Done goOn(qint64 done)
    {
        if (m_told && done % tellEvery == 0)
            m_told(QStringLiteral("names"), done, m_report.groups);
        return m_stop.stop_requested() ? fail(ErrorKind::Cancelled) : Done{};
    }

    BulkFile& m_file;
    IndexTables m_tables;
    const DumpStages& m_stages;
    const YearIndexTold& m_told;
    const std::stop_token& m_stop;
    YearIndexReport m_report;
    Releases m_releases;
    ById<std::uint32_t> m_first{undated};         ///< order of the first date of each group
    ById<std::uint32_t> m_kinds{0};               ///< of groups, as indexkinds packs them
    ById<std::uint8_t> m_isCredited{0};           ///< credits that some group has
    ById<ArtistHashes> m_artists{ArtistHashes{}}; ///< of credits
    QMap<qint64, QByteArray> m_primary{
        {1, "Album"}, {2, "Single"}, {3, "EP"}, {11, "Other"}, {12, "Broadcast"}};
    QMap<qint64, QByteArray> m_secondary{{1, "Compilation"}, {2, "Soundtrack"}, {6, "Live"},
                                         {7, "Remix"},       {8, "DJ-mix"},     {10, "Demo"}};
};

Result<QByteArray> schema()
{
    QFile file(QStringLiteral(":/musicbrainz/yearindex.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return file.readAll();
}

Result<YearIndexReport> buildInto(const QString& part, const DumpStages& stages, const YearIndexTold& told,
                                  const std::stop_token& stop)
{
    const auto sql = schema();
    if (!sql)
        return fail(sql.error());
    auto file = BulkFile::create(part, cacheBytes);
    if (!file)
        return fail(std::move(file.error()));
    if (auto done = (*file)->script(*sql + "BEGIN;"); !done)
        return fail(std::move(done.error()));
    auto tables = IndexTables::in(**file, stages);
    if (!tables)
        return fail(std::move(tables.error()));
    auto built = Builder(**file, std::move(*tables), stages, told, stop).build();
    if (!built)
        return built;
    auto done = (*file)->script("COMMIT;");
    return done ? built : fail(std::move(done.error()));
}

} // namespace

namespace {

/// Phase by phase; what is whole of it stays in the stages.
Result<YearIndexReport> buildBy(DumpStages& stages, const QStringList& dumps, const QString& part,
                                const YearIndexTold& told, const std::stop_token& stop)
{
    if (auto begun = stages.begin(dumps); !begun)
        return fail(std::move(begun.error()));
    const auto tellAs = [&told](const char* phase) {
        return [&told, phase](qint64 done, qint64 total) {
            if (told)
                told(QLatin1String(phase), done, total);
        };
    };
    const auto checked = stages.check(dumps, tellAs("check"), stop);
    if (!checked)
        return fail(checked.error());
    if (auto read = stages.read(dumps, tellAs("read"), stop); !read)
        return fail(std::move(read.error()));
    auto report = buildInto(part, stages, told, stop);
    if (report)
        report->checked = *checked;
    return report;
}

} // namespace

qint64 yearIndexHash(const QString& artistKey, const QString& titleKey)
{
    return static_cast<qint64>(hashOn(hashOfArtist(artistKey), titleKey.toUtf8()));
}

Result<YearIndexReport> buildYearIndex(const QStringList& dumps, const QString& file,
                                       const YearIndexTold& told, const std::stop_token& stop)
{
    for (const QString& dump : dumps) {
        const auto canonical = isCanonicalData(dump);
        if (!canonical)
            return fail(canonical.error());
        if (*canonical)
            return fail(ErrorKind::NotSupported, QLatin1String(canonicalData));
    }
    const QString part = file + QStringLiteral(".part");
    DumpStages stages(yearIndexStages(file));
    auto report = buildBy(stages, dumps, part, told, stop);
    if (report || report.error().kind != ErrorKind::Cancelled)
        stages.remove();
    if (!report) {
        QFile::remove(part);
        return report;
    }
    // One step: whoever reads the old file goes on with it.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        return fail(ErrorKind::AccessDenied, file);
    return report;
}

QString yearIndexStages(const QString& file)
{
    return file + QStringLiteral(".stages");
}

Result<YearIndexReport> readYearIndex(const QString& file)
{
    const auto index = IndexYearSource::open(file);
    if (!index)
        return fail(index.error());
    return (*index)->report();
}

} // namespace sillon
