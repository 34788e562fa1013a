// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "charts/agechart.h"
#include "charts/calendarchart.h"
#include "charts/chartdays.h"
#include "charts/clockchart.h"
#include "charts/songgroups.h"
#include "charts/topchart.h"
#include "charts/yearchart.h"
#include "charts/yearmap.h"
#include "listens/listencolumns.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace sillon::bench {

namespace {

constexpr int runs = 5;
constexpr qint64 recordings = 60'000;
constexpr qint64 releases = 12'000;
constexpr qint64 firstListen = 1'300'000'000;
constexpr qint64 historySeconds = 15LL * 365 * 86'400;

/// The best of a few runs, milliseconds.
double timeOf(const std::function<void()>& work)
{
    double best = 1e12;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// A history of 60,000 recordings on 12,000 releases over 15 years, some played far more than others; a tenth
/// of the listens is of the same recording on another release.
Done fill(Database& database, qint64 listens)
{
    const QByteArray count = QByteArray::number(listens);
    const QByteArray step = QByteArray::number(std::max<qint64>(1, historySeconds / listens));
    const auto numbers = [](qint64 upTo) -> QByteArray {
        return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
               QByteArray::number(upTo) + ") ";
    };
    return database.write([&](Connection& connection) {
        return connection.script(
            numbers(recordings) +
            "INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version) "
            "SELECT "
            "'Artist ' || (i / 20), 'Song ' || i, '', '', 'artist ' || (i / 20), 'song ' || i, 1 FROM n; " +
            numbers(releases) +
            "INSERT INTO releases(title, album_artist, mbid, group_mbid, title_key, key_version) SELECT "
            "'Album ' || i, "
            "'', '', '', 'album ' || i, 1 FROM n; " +
            numbers(listens) +
            "INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, "
            "track_number, "
            "origin) SELECT 1, song, 1 + song / 5 % " +
            QByteArray::number(releases) + " + (i % 10 = 0), " + QByteArray::number(firstListen) + " + i * " +
            step + ", 200000, 180000, 1, 'player' FROM (SELECT i, 1 + ((i * 7919) % " +
            QByteArray::number(recordings) +
            ") * ((i * 104729) % 1000) / 1000 AS song FROM n WHERE i <= " + count + ")");
    });
}

/// The unavoidable: every row of the columns, looked at once.
Result<double> plainSelect(Database& database)
{
    qint64 sum = 0;
    Done done;
    const double time = timeOf([&] {
        done = database.read([&](Connection& connection) {
            return connection.scan(
                "SELECT id, listened_at, length_ms, heard_ms, recording_id, release_id FROM listens "
                "WHERE listener_id = 1",
                [&](const PlainRow& row) {
                    for (int column = 0; column < 6; ++column)
                        sum += row.integer(column);
                });
        });
    });
    if (!done)
        return fail(done.error());
    return sum != 0 ? time : 0;
}

/// What SQL takes for the chart of years itself.
Result<double> sqlChart(Database& database)
{
    QElapsedTimer timer;
    timer.start();
    const Done done = database.read([&](Connection& connection) {
        return connection.scan(
            "SELECT 1955 + r.id % 70, count(*) FROM listens l JOIN releases r ON r.id = l.release_id "
            "WHERE l.listener_id = 1 GROUP BY 1",
            [](const PlainRow&) {});
    });
    if (!done)
        return fail(done.error());
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<DatedSong> yearsOf(const ListenColumns& columns)
{
    std::vector<DatedSong> dated;
    for (const HeardSong& song : columns.songs)
        dated.push_back({static_cast<std::int16_t>(1955 + song.releaseId % 70),
                         song.releaseId % 11 == 0 ? Dating::Pending : Dating::Dated});
    return dated;
}

Done measureEachChart(Database& database, const ListenColumns& columns, const QString& name, Figures& figures)
{
    const std::vector<DatedSong> dated = yearsOf(columns);
    const ChartDays days(QTimeZone("Europe/Berlin"), columns.firstAt, columns.lastAt);
    const auto names = readSongNames(database, columns.songs);
    if (!names)
        return fail(names.error());
    const auto floor = sqlChart(database);
    if (!floor)
        return fail(floor.error());
    const auto add = [&](const char* chart, std::optional<double> than, const std::function<void()>& work) {
        figures.append({QStringLiteral("charts.%1.%2").arg(QLatin1String(chart), name), timeOf(work),
                        QStringLiteral("ms"), than});
    };
    const ChartPeriod all;
    const ChartPeriod middle{columns.firstAt + historySeconds / 3, columns.firstAt + historySeconds / 2};
    std::size_t sink = 0;
    add("years", *floor, [&] { sink += yearChart(columns, dated, all).years.size(); });
    add("years_of_range", {}, [&] { sink += yearChart(columns, dated, middle).years.size(); });
    add("map", {}, [&] { sink += yearMap(columns, dated, days, all).plays.size(); });
    add("ages", {}, [&] { sink += ageChart(columns, dated, days, all).size(); });
    add("clock", {}, [&] { sink += static_cast<std::size_t>(clockChart(columns, days, all).busiest()); });
    add("calendar", {}, [&] { sink += calendarChart(columns, days, all, QDate(2026, 1, 1)).days.size(); });
    add("top_artists", {},
        [&] { sink += topChart(columns, names->artists, all, TopOrder::Plays, 500).size(); });
    add("top_albums", {},
        [&] { sink += topChart(columns, names->albums, all, TopOrder::Plays, 500).size(); });
    add("top_tracks", {}, [&] { sink += topChart(columns, names->tracks, all, TopOrder::Time, 500).size(); });
    return sink != 0 ? Done() : fail(ErrorKind::Malformed, QStringLiteral("no chart has anything"));
}

Done measure(qint64 listens, const QString& name, Figures& figures)
{
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("sillon.db")));
    if (!database)
        return fail(database.error());
    if (auto migrated = migrate(**database); !migrated)
        return fail(migrated.error());
    if (auto filled = fill(**database, listens); !filled)
        return filled;
    const auto floor = plainSelect(**database);
    if (!floor)
        return fail(floor.error());
    Result<std::shared_ptr<const ListenColumns>> columns;
    const double load = timeOf([&] { columns = readListenColumns(**database, myListenerId); });
    if (!columns)
        return fail(columns.error());
    figures.append({QStringLiteral("charts.load.%1").arg(name), load, QStringLiteral("ms"), *floor});
    return measureEachChart(**database, **columns, name, figures);
}

} // namespace

Result<Figures> measureCharts(Size size)
{
    Figures figures;
    const std::vector<std::pair<qint64, QString>> sizes =
        size == Size::Tiny ? std::vector<std::pair<qint64, QString>>{{2'000, QStringLiteral("tiny")}}
                           : std::vector<std::pair<qint64, QString>>{{100'000, QStringLiteral("h100k")},
                                                                     {1'000'000, QStringLiteral("h1m")},
                                                                     {10'000'000, QStringLiteral("h10m")}};
    for (const auto& [listens, name] : sizes) {
        if (auto done = measure(listens, name, figures); !done)
            return fail(done.error());
    }
    return figures;
}

} // namespace sillon::bench
