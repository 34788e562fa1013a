// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "history/importwriter.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

namespace sillon::bench {

namespace {

constexpr int pageSize = 200;
constexpr qint64 firstSecond = 1'300'000'000;
constexpr qint64 secondsBetween = 240;
constexpr std::size_t recordings = 60'000;
constexpr std::size_t tracksOfRelease = 5;
constexpr std::size_t releases = recordings / tracksOfRelease;

qint64 recordingOf(qint64 i)
{
    return i * 7919 % static_cast<qint64>(recordings);
}

/// A play of the sample history: 60,000 recordings of 12,000 releases in a million plays.
Listen play(qint64 i)
{
    const qint64 recording = recordingOf(i);
    Listen listen;
    listen.recording.artist = QStringLiteral("Artist %1").arg(recording % 3000);
    listen.recording.title = QStringLiteral("Song Number %1").arg(recording);
    listen.release.title = QStringLiteral("Album %1").arg(recording / static_cast<qint64>(tracksOfRelease));
    listen.listenedAt = firstSecond + i * secondsBetween;
    listen.origin = ListenOrigin::Lastfm;
    return listen;
}

std::vector<Listen> page(qint64 at, qint64 plays)
{
    std::vector<Listen> listens;
    for (qint64 i = std::min(at + pageSize, plays) - 1; i >= at; --i)
        listens.push_back(play(i));
    return listens;
}

Result<std::unique_ptr<Database>> emptyDatabase(const QTemporaryDir& folder, const char* name)
{
    auto database = Database::open(folder.filePath(QLatin1String(name)));
    if (!database)
        return database;
    if (auto ready = migrate(**database); !ready)
        return fail(std::move(ready.error()));
    return database;
}

/// Inserts the rows of one play; its names too when they are met for the first time.
class PlainRows
{
public:
    PlainRows()
        : m_hasRecording(recordings, false)
        , m_hasRelease(releases, false)
    {}

    Done insert(Connection& connection, qint64 i, const Listen& listen)
    {
        const auto recording = static_cast<std::size_t>(recordingOf(i));
        const std::size_t release = recording / tracksOfRelease;
        Done done;
        if (!m_hasRelease[release])
            done = connection.execute(
                QStringLiteral("INSERT INTO releases(id, title, album_artist, mbid, group_mbid, title_key, "
                               "key_version) VALUES(?, ?, '', '', '', ?, 1)"),
                {idOf(release), listen.release.title, listen.release.title});
        if (done && !m_hasRecording[recording])
            done = connection.execute(
                QStringLiteral("INSERT INTO recordings(id, artist, title, mbid, artist_mbid, artist_key, "
                               "title_key, key_version) VALUES(?, ?, ?, '', '', ?, ?, 1)"),
                {idOf(recording), listen.recording.artist, listen.recording.title, listen.recording.artist,
                 listen.recording.title});
        m_hasRelease[release] = true;
        m_hasRecording[recording] = true;
        if (!done)
            return done;
        return connection.execute(
            QStringLiteral("INSERT INTO listens(listener_id, recording_id, release_id, listened_at, "
                           "length_ms, heard_ms, track_number, origin, private) VALUES(1, ?, ?, ?, 0, 0, 0, "
                           "'lastfm', 0)"),
            {idOf(recording), idOf(release), listen.listenedAt});
    }

private:
    static qint64 idOf(std::size_t place) { return static_cast<qint64>(place) + 1; }

    std::vector<bool> m_hasRecording;
    std::vector<bool> m_hasRelease;
};

/// The unavoidable: the rows of the same plays and names, a page a transaction, nothing looked up or
/// compared.
Result<double> plainInsert(Database& database, qint64 plays)
{
    PlainRows rows;
    QElapsedTimer timer;
    timer.start();
    for (qint64 at = (plays - 1) / pageSize * pageSize; at >= 0; at -= pageSize) {
        const std::vector<Listen> listens = page(at, plays);
        auto stored = database.write([&](Connection& c) -> Done {
            Done done;
            for (const Listen& listen : listens) {
                if (done)
                    done = rows.insert(c, (listen.listenedAt - firstSecond) / secondsBetween, listen);
            }
            return done;
        });
        if (!stored)
            return fail(std::move(stored.error()));
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Result<double> storedPages(Database& database, qint64 plays)
{
    const auto source = SourceStore(database).open(QStringLiteral("lastfm"), QStringLiteral("Tester"));
    if (!source)
        return fail(source.error());
    ImportWriter writer(database, *source);
    QElapsedTimer timer;
    timer.start();
    for (qint64 at = (plays - 1) / pageSize * pageSize; at >= 0; at -= pageSize) {
        const HistoryRange range{play(at).listenedAt, play(at + pageSize).listenedAt};
        const auto counts = writer.store({page(at, plays), range, range, std::nullopt, 1'700'000'000});
        if (!counts)
            return fail(counts.error());
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Done measure(qint64 plays, const QString& name, Figures& figures)
{
    const QTemporaryDir folder;
    auto plain = emptyDatabase(folder, "plain.db");
    auto ours = emptyDatabase(folder, "ours.db");
    if (!plain || !ours)
        return fail(plain ? ours.error() : plain.error());
    const auto floor = plainInsert(**plain, plays);
    const auto taken = storedPages(**ours, plays);
    if (!floor || !taken)
        return fail(floor ? taken.error() : floor.error());
    const auto rows =
        (*ours)->read([](Connection& c) { return c.number(QStringLiteral("SELECT count(*) FROM listens")); });
    if (!rows || *rows != plays)
        return fail(ErrorKind::Malformed, QStringLiteral("not every play was stored"));
    figures.append({QStringLiteral("history-store.%1").arg(name), *taken, QStringLiteral("s"), *floor});
    return {};
}

} // namespace

Result<Figures> measureHistoryStoring(Size size)
{
    Figures figures;
    if (size == Size::Tiny) {
        if (auto done = measure(1000, QStringLiteral("tiny"), figures); !done)
            return fail(done.error());
        return figures;
    }
    for (const auto& [plays, name] : {std::pair<qint64, const char*>{100'000, "100k"}, {1'000'000, "1m"}}) {
        if (auto done = measure(plays, QLatin1String(name), figures); !done)
            return fail(done.error());
    }
    return figures;
}

} // namespace sillon::bench
