// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/yearindexbuilder.h"

#include "musicbrainz/dumpreader.h"
#include "musicbrainz/indexyearsource.h"
#include "releaseyear/namenormaliser.h"
#include "storage/database.h"

#include <QFile>
#include <QHash>

#include <cstdint>
#include <cstdio>
#include <limits>
#include <vector>

namespace sillon {

namespace {

constexpr qint64 largestId = 200'000'000;
constexpr qint64 tellEvery = 100'000;
constexpr std::uint32_t undated = std::numeric_limits<std::uint32_t>::max();

enum Status : std::uint8_t { NoStatus = 0, Official = 1, Withdrawn = 5, Cancelled = 6 };

/// What is known of each release by its number.
struct Releases
{
    std::vector<std::uint32_t> group;
    std::vector<std::uint32_t> date; ///< order of dates: parts that are not known come last
    std::vector<std::uint8_t> status;

    void grow(qint64 id)
    {
        const auto size = static_cast<std::size_t>(id) + 1;
        if (group.size() >= size)
            return;
        const std::size_t room = std::max(size, group.size() * 2);
        group.resize(room);
        date.resize(room, undated);
        status.resize(room);
    }
};

/// A group's earliest dates.
struct GroupDates
{
    std::uint32_t official = undated;
    std::uint32_t any = undated;
    bool hasOfficial = false;
};

struct Redirect
{
    QByteArray mbid;
    qint64 to = 0;
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

QByteArray idBytes(const QByteArray& uuid)
{
    return QByteArray::fromHex(uuid);
}

class Builder
{
public:
    Builder(Connection& connection, const YearIndexTold& told, const std::stop_token& stop)
        : m_connection(connection)
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
        for (const auto step : {&Builder::storeRedirects, &Builder::storeDates, &Builder::storeNames}) {
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
            {"release_gid_redirect", 3, [this](const DumpRow& row) { return takeRedirect(m_releases, row); }},
            {"release_group_gid_redirect", 3,
             [this](const DumpRow& row) { return takeRedirect(m_groups, row); }},
            {"release_group_primary_type", 6,
             [this](const DumpRow& row) { return takeType(m_primary, row); }},
            {"release_group_secondary_type", 6,
             [this](const DumpRow& row) { return takeType(m_secondary, row); }},
            {"release_group_secondary_type_join", 3,
             [this](const DumpRow& row) {
                 m_typesOf[row.integer(0)].push_back(row.integer(1));
                 return Done{};
             }},
        };
    }

    [[nodiscard]] Done takeCredit(const DumpRow& row)
    {
        return m_connection.execute(QStringLiteral("INSERT INTO index_credits(id, name) VALUES(?, ?)"),
                                    {row.integer(0), QString::fromUtf8(row.text(1))});
    }

    [[nodiscard]] Done takeGroup(const DumpRow& row)
    {
        ++m_report.groups;
        auto done = m_connection.execute(
            QStringLiteral(
                "INSERT INTO index_groups(id, mbid, credit_id, title, type) VALUES(?, ?, ?, ?, ?)"),
            {row.integer(0), idBytes(row.text(1)), row.integer(3), QString::fromUtf8(row.text(2)),
             row.integer(4)});
        return done ? storeId(idBytes(row.text(1)), row.integer(0)) : done;
    }

    [[nodiscard]] Done takeRelease(const DumpRow& row)
    {
        const qint64 id = row.integer(0);
        if (id <= 0 || id > largestId)
            return fail(ErrorKind::Malformed, QStringLiteral("release %1").arg(id));
        ++m_report.releases;
        m_dates.grow(id);
        const auto at = static_cast<std::size_t>(id);
        m_dates.group[at] = static_cast<std::uint32_t>(row.integer(4));
        m_dates.status[at] = static_cast<std::uint8_t>(row.integer(5));
        return storeId(idBytes(row.text(1)), row.integer(4));
    }

    /// The tables of dates may come before that of the releases.
    [[nodiscard]] Done takeDate(const DumpRow& row, int firstColumn)
    {
        const qint64 id = row.integer(0);
        if (id <= 0 || id > largestId)
            return fail(ErrorKind::Malformed, QStringLiteral("release %1").arg(id));
        m_dates.grow(id);
        std::uint32_t& date = m_dates.date[static_cast<std::size_t>(id)];
        date = std::min(date, orderOf(row.integer(firstColumn), row.integer(firstColumn + 1),
                                      row.integer(firstColumn + 2)));
        return {};
    }

    [[nodiscard]] static Done takeRedirect(std::vector<Redirect>& redirects, const DumpRow& row)
    {
        redirects.push_back({idBytes(row.text(0)), row.integer(1)});
        return {};
    }

    [[nodiscard]] static Done takeType(QHash<qint64, QString>& types, const DumpRow& row)
    {
        types.insert(row.integer(0), QString::fromUtf8(row.text(1)));
        return {};
    }

    [[nodiscard]] Done storeId(const QByteArray& mbid, qint64 group)
    {
        return m_connection.execute(
            QStringLiteral("INSERT OR IGNORE INTO index_ids(mbid, group_id) VALUES(?, ?)"), {mbid, group});
    }

    [[nodiscard]] Done storeRedirects()
    {
        for (const Redirect& redirect : m_releases) {
            const auto at = static_cast<std::size_t>(redirect.to);
            if (redirect.to <= 0 || at >= m_dates.group.size() || m_dates.group[at] == 0)
                continue;
            if (auto done = storeId(redirect.mbid, m_dates.group[at]); !done)
                return done;
        }
        for (const Redirect& redirect : m_groups) {
            if (auto done = storeId(redirect.mbid, redirect.to); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] QString kindsOf(qint64 group, qint64 type) const
    {
        QStringList kinds{m_primary.value(type)};
        const auto secondary = m_typesOf.constFind(group);
        if (secondary != m_typesOf.constEnd()) {
            for (const qint64 one : *secondary)
                kinds.append(m_secondary.value(one));
        }
        return kinds.join(QLatin1String(", "));
    }

    [[nodiscard]] Done storeDates()
    {
        QHash<std::uint32_t, GroupDates> groups;
        for (std::size_t id = 0; id < m_dates.group.size(); ++id) {
            const std::uint8_t status = m_dates.status[id];
            if (m_dates.group[id] == 0 || status == Cancelled)
                continue;
            GroupDates& dates = groups[m_dates.group[id]];
            const bool official = status == NoStatus || status == Official || status == Withdrawn;
            dates.any = std::min(dates.any, m_dates.date[id]);
            dates.hasOfficial = dates.hasOfficial || official;
            if (official)
                dates.official = std::min(dates.official, m_dates.date[id]);
        }
        const auto types =
            m_connection.all(QStringLiteral("SELECT id, type FROM index_groups"), {},
                             [](const Row& row) { return std::pair(row.integer(0), row.integer(1)); });
        if (!types)
            return fail(types.error());
        qint64 stored = 0;
        for (const auto& [id, type] : *types) {
            const GroupDates dates = groups.value(static_cast<std::uint32_t>(id));
            const int date = storedDate(dates.official != undated ? dates.official : dates.any);
            m_report.dated += date != 0 ? 1 : 0;
            auto done = m_connection.execute(
                QStringLiteral("UPDATE index_groups SET date = ?, kinds = ?, official = ? WHERE id = ?"),
                {date, kindsOf(id, type), dates.hasOfficial, id});
            if (!done)
                return done;
            if (auto on = goOn(QStringLiteral("dates"), ++stored); !on)
                return on;
        }
        return {};
    }

    [[nodiscard]] Done storeNames()
    {
        struct Group
        {
            qint64 id;
            qint64 credit;
            QString title;
        };
        QHash<qint64, QString> keys;
        const auto credits = m_connection.each(
            QStringLiteral(
                "SELECT id, name FROM index_credits WHERE id IN (SELECT credit_id FROM index_groups)"),
            {}, [&keys](const Row& row) { keys.insert(row.integer(0), artistKey(row.text(1))); });
        if (!credits)
            return credits;
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            auto done =
                m_connection.execute(QStringLiteral("INSERT INTO index_names(rowid, name) VALUES(?, ?)"),
                                     {key.key(), key.value()});
            if (!done)
                return done;
        }
        const auto groups = m_connection.all(QStringLiteral("SELECT id, credit_id, title FROM index_groups"),
                                             {}, [](const Row& row) {
                                                 return Group{row.integer(0), row.integer(1), row.text(2)};
                                             });
        if (!groups)
            return fail(groups.error());
        qint64 stored = 0;
        for (const Group& group : *groups) {
            const QString artist = keys.value(group.credit);
            const QString title = albumName(group.title).key;
            for (const QString& name : {artist, looseArtistKey(artist)}) {
                auto done = m_connection.execute(
                    QStringLiteral("INSERT OR IGNORE INTO index_keys(hash, group_id) VALUES(?, ?)"),
                    {yearIndexHash(name, title), group.id});
                if (!done)
                    return done;
            }
            if (auto on = goOn(QStringLiteral("names"), ++stored); !on)
                return on;
        }
        return m_connection.script("CREATE INDEX index_groups_by_credit ON index_groups(credit_id);");
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

    Connection& m_connection;
    const YearIndexTold& m_told;
    const std::stop_token& m_stop;
    YearIndexReport m_report;
    Releases m_dates;
    std::vector<Redirect> m_releases;
    std::vector<Redirect> m_groups;
    QHash<qint64, QString> m_primary{{1, QStringLiteral("Album")},
                                     {2, QStringLiteral("Single")},
                                     {3, QStringLiteral("EP")},
                                     {11, QStringLiteral("Other")},
                                     {12, QStringLiteral("Broadcast")}};
    QHash<qint64, QString> m_secondary{{1, QStringLiteral("Compilation")}, {2, QStringLiteral("Soundtrack")},
                                       {6, QStringLiteral("Live")},        {7, QStringLiteral("Remix")},
                                       {8, QStringLiteral("DJ-mix")},      {10, QStringLiteral("Demo")}};
    QHash<qint64, std::vector<qint64>> m_typesOf;
};

Result<QByteArray> schema()
{
    QFile file(QStringLiteral(":/musicbrainz/yearindex.sql"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, file.errorString());
    return file.readAll();
}

Result<YearIndexReport> buildInto(Database& database, const QStringList& dumps, const YearIndexTold& told,
                                  const std::stop_token& stop)
{
    const auto sql = schema();
    if (!sql)
        return fail(sql.error());
    // A file that is thrown away when it does not become whole needs no journal.
    auto prepared = database.read([&](Connection& connection) {
        return connection.script(
            "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-200000;" + *sql);
    });
    if (!prepared)
        return fail(std::move(prepared.error()));
    auto report = database.write([&](Connection& connection) -> Result<YearIndexReport> {
        auto built = Builder(connection, told, stop).build(dumps);
        if (!built)
            return built;
        auto done = connection.execute(
            QStringLiteral("INSERT INTO index_facts(name, value) VALUES('version', ?), ('rules', ?), "
                           "('groups', ?), ('dated', ?), ('releases', ?)"),
            {QString::number(yearIndexVersion), QString::number(yearRuleVersion),
             QString::number(built->groups), QString::number(built->dated),
             QString::number(built->releases)});
        return done ? built : fail(std::move(done.error()));
    });
    return report;
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
    QFile::remove(part);
    auto opened = Database::open(part);
    if (!opened)
        return fail(std::move(opened.error()));
    auto report = buildInto(**opened, dumps, told, stop);
    opened->reset();
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
