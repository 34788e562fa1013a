// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/yearindexbuilder.h"

#include "musicbrainz/dumpreader.h"
#include "musicbrainz/indexkinds.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/namehalves.h"
#include "musicbrainz/sortedrows.h"
#include "releaseyear/namenormaliser.h"
#include "storage/bulkfile.h"

#include <QFile>
#include <QMap>

#include <cstdint>
#include <cstdio>
#include <limits>
#include <optional>
#include <vector>

namespace sillon {

namespace {

constexpr qint64 largestId = 200'000'000;
constexpr qint64 tellEvery = 100'000;
constexpr qint64 cacheBytes = 48LL << 20;
constexpr std::uint32_t undated = std::numeric_limits<std::uint32_t>::max();
// As wide as a date, so that the date takes its place.
constexpr qint64 dateToCome = 99'999'999;

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

struct Redirect
{
    MbidBytes mbid;
    std::uint32_t to = 0;
};

/// 1994 is later than 1994-08-22.
std::uint32_t orderOf(qint64 year, qint64 month, qint64 day)
{
    if (year <= 0 || year > 9999)
        return undated;
    return static_cast<std::uint32_t>(year * 10000 + (month > 0 ? month : 99) * 100 + (day > 0 ? day : 99));
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

int digitOf(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::optional<MbidBytes> mbidIn(QByteArrayView text)
{
    MbidBytes bytes{};
    std::size_t digits = 0;
    for (const char c : text) {
        if (c == '-')
            continue;
        const int digit = digitOf(c);
        if (digit < 0 || digits == 2 * bytes.size())
            return std::nullopt;
        bytes[digits / 2] = static_cast<char>(bytes[digits / 2] << 4 | digit);
        ++digits;
    }
    return digits == 2 * bytes.size() ? std::optional(bytes) : std::nullopt;
}

/// The keys of artists by the numbers of their credits, one behind the other.
class ArtistKeys
{
public:
    void add(qint64 credit, const QByteArray& key)
    {
        m_start.at(credit) = static_cast<std::uint32_t>(m_text.size());
        m_text.append(key);
        m_text.append('\0');
    }
    [[nodiscard]] QString of(qint64 credit) const
    {
        const std::uint32_t start = m_start.get(credit);
        return start == none ? QString() : QString::fromUtf8(m_text.constData() + start);
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    ById<std::uint32_t> m_start{none};
    QByteArray m_text;
};

/// What a build writes to, prepared once.
struct IndexTables
{
    BulkStatement credit;
    BulkStatement group;
    BulkStatement date;
    SortedRows<MbidBytes> ids;
    SortedRows<qint64> keys;
    SortedRows<qint64> halves;

    [[nodiscard]] static Result<IndexTables> in(BulkFile& file)
    {
        std::vector<BulkStatement> statements;
        for (const char* sql :
             {"INSERT INTO index_credits(id, name) VALUES(?, ?)",
              "INSERT INTO index_groups(id, mbid, credit_id, title, date, kinds) VALUES(?, ?, ?, ?, ?, ?)",
              "UPDATE index_groups SET date = ?, kinds = ? WHERE id = ?",
              "INSERT OR IGNORE INTO index_ids(mbid, group_id) VALUES(?, ?)",
              "INSERT OR IGNORE INTO index_keys(hash, group_id) VALUES(?, ?)",
              "INSERT OR IGNORE INTO index_halves(hash, credit_id) VALUES(?, ?)"}) {
            auto statement = file.statement(sql);
            if (!statement)
                return fail(std::move(statement.error()));
            statements.push_back(std::move(*statement));
        }
        return IndexTables{std::move(statements[0]),
                           std::move(statements[1]),
                           std::move(statements[2]),
                           SortedRows<MbidBytes>(std::move(statements[3])),
                           SortedRows<qint64>(std::move(statements[4])),
                           SortedRows<qint64>(std::move(statements[5]))};
    }
};

class Builder
{
public:
    Builder(BulkFile& file, IndexTables tables, const YearIndexTold& told, const std::stop_token& stop)
        : m_file(file)
        , m_tables(std::move(tables))
        , m_told(told)
        , m_stop(stop)
    {}

    [[nodiscard]] Result<YearIndexReport> build(const QStringList& dumps)
    {
        const auto told = [this](qint64 done, qint64 total) { tell(QStringLiteral("read"), done, total); };
        const auto seen = readDump(dumps, tables(), told, m_stop);
        if (!seen)
            return fail(seen.error());
        for (const char* needed :
             {"artist_credit", "release_group", "release", "release_country", "release_unknown_country"}) {
            if (!seen->contains(needed))
                return fail(ErrorKind::NotFound,
                            QStringLiteral("the dump has no table %1").arg(QLatin1String(needed)));
        }
        for (const auto step : {&Builder::storeRedirects, &Builder::storeDates, &Builder::storeArtists,
                                &Builder::storeTitles, &Builder::storeFacts}) {
            if (auto done = (this->*step)(); !done)
                return fail(std::move(done.error()));
        }
        return m_report;
    }

private:
    [[nodiscard]] std::vector<DumpTable> tables()
    {
        return {
            {"artist_credit", 7, [this](const DumpRow& row) { return takeCredit(row); }},
            {"release_group", 8, [this](const DumpRow& row) { return takeGroup(row); }},
            {"release", 14, [this](const DumpRow& row) { return takeRelease(row); }},
            {"release_country", 5, [this](const DumpRow& row) { return takeDate(row, 2); }},
            {"release_unknown_country", 4, [this](const DumpRow& row) { return takeDate(row, 1); }},
            {"release_gid_redirect", 3,
             [this](const DumpRow& row) { return takeRedirect(m_oldReleases, row); }},
            {"release_group_gid_redirect", 3,
             [this](const DumpRow& row) { return takeRedirect(m_oldGroups, row); }},
            {"release_group_primary_type", 6,
             [this](const DumpRow& row) { return takeType(m_primary, row); }},
            {"release_group_secondary_type", 6,
             [this](const DumpRow& row) { return takeType(m_secondary, row); }},
            {"release_group_secondary_type_join", 3,
             [this](const DumpRow& row) { return takeSecondary(row); }},
        };
    }

    [[nodiscard]] static Done outOfRange(const char* table, qint64 id)
    {
        return fail(ErrorKind::Malformed, QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(id));
    }

    [[nodiscard]] static bool isId(qint64 id) { return id > 0 && id <= largestId; }

    [[nodiscard]] Done takeCredit(const DumpRow& row)
    {
        if (!isId(row.integer(0)))
            return outOfRange("artist_credit", row.integer(0));
        const QByteArray name = row.text(1);
        m_tables.credit.bind(0, row.integer(0));
        m_tables.credit.bindText(1, name);
        return m_tables.credit.run();
    }

    [[nodiscard]] Done takeGroup(const DumpRow& row)
    {
        const qint64 id = row.integer(0);
        const qint64 credit = row.integer(3);
        const auto mbid = mbidIn(row.raw(1));
        if (!isId(id) || !isId(credit) || !mbid)
            return outOfRange("release_group", id);
        ++m_report.groups;
        m_kinds.at(id) |= indexkinds::isThere | indexkinds::primary(row.integer(4));
        m_isCredited.at(credit) = 1;
        const QByteArray title = row.text(2);
        m_tables.group.bind(0, id);
        m_tables.group.bindBytes(1, QByteArrayView(mbid->data(), static_cast<qsizetype>(mbid->size())));
        m_tables.group.bind(2, credit);
        m_tables.group.bindText(3, title);
        m_tables.group.bind(4, dateToCome);
        m_tables.group.bind(5, indexkinds::isThere);
        auto done = m_tables.group.run();
        return done ? m_tables.ids.add(*mbid, static_cast<std::uint32_t>(id)) : done;
    }

    [[nodiscard]] Done takeRelease(const DumpRow& row)
    {
        const qint64 id = row.integer(0);
        const auto mbid = mbidIn(row.raw(1));
        if (!isId(id) || !isId(row.integer(4)) || !mbid)
            return outOfRange("release", id);
        ++m_report.releases;
        const auto group = static_cast<std::uint32_t>(row.integer(4));
        m_releases.group.at(id) = group;
        m_releases.status.at(id) = static_cast<std::uint8_t>(row.integer(5));
        return m_tables.ids.add(*mbid, group);
    }

    /// The tables of dates may come before that of the releases.
    [[nodiscard]] Done takeDate(const DumpRow& row, int firstColumn)
    {
        const qint64 id = row.integer(0);
        if (!isId(id))
            return outOfRange("release", id);
        std::uint32_t& date = m_releases.date.at(id);
        date = std::min(date, orderOf(row.integer(firstColumn), row.integer(firstColumn + 1),
                                      row.integer(firstColumn + 2)));
        return {};
    }

    [[nodiscard]] static Done takeRedirect(std::vector<Redirect>& redirects, const DumpRow& row)
    {
        const auto mbid = mbidIn(row.raw(0));
        if (!mbid || !isId(row.integer(1)))
            return outOfRange("gid_redirect", row.integer(1));
        redirects.push_back({*mbid, static_cast<std::uint32_t>(row.integer(1))});
        return {};
    }

    [[nodiscard]] static Done takeType(QMap<qint64, QByteArray>& types, const DumpRow& row)
    {
        types.insert(row.integer(0), row.text(1));
        return {};
    }

    [[nodiscard]] Done takeSecondary(const DumpRow& row)
    {
        if (!isId(row.integer(0)))
            return outOfRange("release_group", row.integer(0));
        m_kinds.at(row.integer(0)) |= indexkinds::secondary(row.integer(1));
        return {};
    }

    [[nodiscard]] Done storeRedirects()
    {
        for (const Redirect& redirect : m_oldReleases) {
            const std::uint32_t group = m_releases.group.get(redirect.to);
            if (group == 0)
                continue;
            if (auto done = m_tables.ids.add(redirect.mbid, group); !done)
                return done;
        }
        for (const Redirect& redirect : m_oldGroups) {
            if (auto done = m_tables.ids.add(redirect.mbid, redirect.to); !done)
                return done;
        }
        m_oldReleases = {};
        m_oldGroups = {};
        return m_tables.ids.flush();
    }

    /// Official releases go before the others.
    [[nodiscard]] Done storeDates()
    {
        ById<std::uint32_t> official{undated};
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
            official.at(group) = std::min(official.at(group), date);
            m_kinds.at(group) |= indexkinds::hasOfficial;
        }
        m_releases = {};
        qint64 stored = 0;
        for (qint64 id = 0; id < m_kinds.size(); ++id) {
            const std::uint32_t kinds = m_kinds.get(id);
            if ((kinds & indexkinds::isThere) == 0)
                continue;
            const std::uint32_t first = official.get(id);
            const int date = storedDate(first != undated ? first : any.get(id));
            m_report.dated += date != 0 ? 1 : 0;
            m_tables.date.bind(0, date);
            m_tables.date.bind(1, kinds);
            m_tables.date.bind(2, id);
            if (auto done = m_tables.date.run(); !done)
                return done;
            if (auto on = goOn(QStringLiteral("dates"), ++stored); !on)
                return on;
        }
        m_kinds.clear();
        return {};
    }

    [[nodiscard]] Done storeArtists()
    {
        auto done =
            m_file.scan("SELECT id, name FROM index_credits ORDER BY id", [&](const PlainRow& row) -> Done {
                if (m_isCredited.get(row.integer(0)) == 0)
                    return {};
                const QString key = artistKey(QString::fromUtf8(row.bytes(1)));
                m_artists.add(row.integer(0), key.toUtf8());
                for (const qint64 hash : storedHalves(key)) {
                    if (auto one = m_tables.halves.add(hash, static_cast<std::uint32_t>(row.integer(0)));
                        !one)
                        return one;
                }
                return m_stop.stop_requested() ? fail(ErrorKind::Cancelled) : Done{};
            });
        m_isCredited.clear();
        return done ? m_tables.halves.flush() : done;
    }

    [[nodiscard]] Done storeTitles()
    {
        qint64 stored = 0;
        auto done =
            m_file.scan("SELECT id, credit_id, title FROM index_groups", [&](const PlainRow& row) -> Done {
                const QString artist = m_artists.of(row.integer(1));
                const QString loose = looseArtistKey(artist);
                const QString title = albumName(QString::fromUtf8(row.bytes(2))).key;
                const auto group = static_cast<std::uint32_t>(row.integer(0));
                auto one = m_tables.keys.add(yearIndexHash(artist, title), group);
                if (one && loose != artist)
                    one = m_tables.keys.add(yearIndexHash(loose, title), group);
                return one ? goOn(QStringLiteral("names"), ++stored) : one;
            });
        if (done)
            done = m_tables.keys.flush();
        return done ? m_file.script("CREATE INDEX index_groups_by_credit ON index_groups(credit_id);") : done;
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

    [[nodiscard]] Done goOn(const QString& phase, qint64 done)
    {
        if (done % tellEvery == 0)
            tell(phase, done, m_report.groups);
        return m_stop.stop_requested() ? fail(ErrorKind::Cancelled) : Done{};
    }

    void tell(const QString& phase, qint64 done, qint64 total)
    {
        if (m_told)
            m_told(phase, done, total);
    }

    BulkFile& m_file;
    IndexTables m_tables;
    const YearIndexTold& m_told;
    const std::stop_token& m_stop;
    YearIndexReport m_report;
    Releases m_releases;
    ById<std::uint32_t> m_kinds{0};     ///< of groups, as indexkinds packs them
    ById<std::uint8_t> m_isCredited{0}; ///< credits that some group has
    std::vector<Redirect> m_oldReleases;
    std::vector<Redirect> m_oldGroups;
    ArtistKeys m_artists;
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

Result<YearIndexReport> buildInto(const QString& part, const QStringList& dumps, const YearIndexTold& told,
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
    auto tables = IndexTables::in(**file);
    if (!tables)
        return fail(std::move(tables.error()));
    auto built = Builder(**file, std::move(*tables), told, stop).build(dumps);
    if (!built)
        return built;
    auto done = (*file)->script("COMMIT;");
    return done ? built : fail(std::move(done.error()));
}

} // namespace

qint64 yearIndexHash(const QString& artistKey, const QString& titleKey)
{
    const QByteArray text = artistKey.toUtf8() + '\n' + titleKey.toUtf8();
    std::uint64_t hash = 14695981039346656037ULL; // FNV-1a, 64 bits
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    return static_cast<qint64>(hash);
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
    const auto checked = checkDump(
        dumps,
        [&told](qint64 done, qint64 total) {
            if (told)
                told(QStringLiteral("check"), done, total);
        },
        stop);
    if (!checked)
        return fail(checked.error());
    const QString part = file + QStringLiteral(".part");
    auto report = buildInto(part, dumps, told, stop);
    if (!report) {
        QFile::remove(part);
        return report;
    }
    report->checked = *checked;
    // One step: whoever reads the old file goes on with it.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) != 0)
        return fail(ErrorKind::AccessDenied, file);
    return report;
}

Result<YearIndexReport> readYearIndex(const QString& file)
{
    const auto index = IndexYearSource::open(file);
    if (!index)
        return fail(index.error());
    return (*index)->report();
}

} // namespace sillon
