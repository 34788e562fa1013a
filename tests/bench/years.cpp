// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "benchmarks.h"
#include "fakes/yeartruth.h"
#include "listens/listenstore.h"
#include "musicbrainz/musicbrainzyears.h"
#include "net/qthttpclient.h"
#include "releaseyear/songyears.h"
#include "standin/musicbrainzstandin.h"
#include "storage/database.h"
#include "storage/migrator.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace sillon::bench {

namespace {

using standin::MusicBrainzStandin;
using namespace sillon::testing;
using standin::MusicBrainzWorld;

constexpr qint64 in2025 = 1735689600;

/// A database of listens and a MusicBrainz, and a search for the years.
class YearStage
{
public:
    YearStage()
    {
        auto opened = Database::open(m_folder.filePath(QStringLiteral("sillon.db")));
        if (!opened || !migrate(**opened))
            qFatal("no database");
        m_database = std::move(*opened);
    }
    ~YearStage() { m_http.stop(); }

    [[nodiscard]] MusicBrainzStandin& server() { return m_server; }
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] qint64 requests() const { return m_client.requests(); }

    struct Heard
    {
        QString artist;
        QString album;
        QString mbid;
        qint64 plays = 1;
    };
    [[nodiscard]] Done hear(const std::vector<Heard>& albums)
    {
        return m_database->write([&](Connection& connection) -> Done {
            ListenStore store(connection);
            for (const Heard& album : albums) {
                for (qint64 play = 0; play < album.plays; ++play) {
                    Listen listen;
                    listen.recording.artist = album.artist;
                    listen.recording.title = QStringLiteral("Song");
                    listen.release.title = album.album;
                    listen.release.mbid = ReleaseMbid::parse(album.mbid);
                    listen.listenedAt = in2025 + m_listens++;
                    if (auto stored = store.insert(myListenerId, listen); !stored)
                        return fail(stored.error());
                }
            }
            return {};
        });
    }

    [[nodiscard]] Result<YearRun> search(const ReleaseYearResolver::Told& told = {})
    {
        return ReleaseYearResolver(*m_database, m_clock, musicBrainzYearSteps(m_client)).run({}, told, {});
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    MusicBrainzStandin m_server;
    QtHttpClient m_http{"Sillon/bench (bench)", {}, m_clock};
    MusicBrainzClient m_client{m_http, [this] { return m_server.apiUrl(); }};
    qint64 m_listens = 0;
};

QString id(const QString& kind, int number)
{
    return MusicBrainzWorld::idFor(kind, QString::number(number));
}

QString nameOf(const char* kind, int number)
{
    static const QStringList syllables{QStringLiteral("ba"), QStringLiteral("ne"), QStringLiteral("ti"),
                                       QStringLiteral("ro"), QStringLiteral("lu"), QStringLiteral("sha"),
                                       QStringLiteral("ke"), QStringLiteral("mi"), QStringLiteral("do"),
                                       QStringLiteral("zu")};
    QString name;
    for (int rest = number + 1000; rest > 0; rest /= 10)
        name += syllables.at(rest % 10);
    name[0] = name.at(0).toUpper();
    return QString::fromLatin1(kind) + QLatin1Char(' ') + name;
}

/// 6,000 albums of 2,000 artists, played as people play: few very often, half of them once. Every second one
/// has an id, of which one in twenty is stale (half merged, half deleted); of the others three in four have
/// the catalogue's name, most of the rest another spelling, and some are not in it.
std::vector<YearStage::Heard> history(MusicBrainzStandin& server, int albums)
{
    std::vector<YearStage::Heard> heard;
    for (int i = 0; i < albums; ++i) {
        const QString artist = nameOf("The", i * 7 % std::max(albums / 3, 1));
        const QString title = nameOf("Songs of", i);
        const bool hasId = i % 2 == 0;
        const bool isStale = hasId && i % 40 == 6;
        const bool isDeleted = hasId && i % 80 == 6;
        const int spelling = i / 2 % 20;
        const bool isElsewhere = !hasId && spelling == 19;
        if (!isElsewhere)
            server.add({{QStringLiteral("title"), title},
                        {QStringLiteral("artist"), artist},
                        {QStringLiteral("releases"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), id(QStringLiteral("release"), i)},
                                                {QStringLiteral("date"), QString::number(1955 + i % 70)}}}}});
        if (isStale && !isDeleted)
            server.add({{QStringLiteral("type"), QStringLiteral("merged")},
                        {QStringLiteral("from"), id(QStringLiteral("old"), i)},
                        {QStringLiteral("to"), id(QStringLiteral("release"), i)}});
        QString printed = title;
        if (!hasId && spelling >= 15)
            printed.insert(printed.size() - 2, printed.at(printed.size() - 3));
        const QString mbid = id(isStale ? QStringLiteral("old") : QStringLiteral("release"), i);
        const qint64 plays = 1 + albums / 2 / (1 + i * 97 % albums);
        heard.push_back({artist, printed, hasId ? mbid : QString(), plays});
    }
    return heard;
}

} // namespace

Result<Figures> measureYearRequests(Size size)
{
    const int albums = size == Size::Full ? 6000 : 120;
    YearStage stage;
    if (auto done = stage.hear(history(stage.server(), albums)); !done)
        return fail(std::move(done.error()));
    YearStore store(stage.database());
    qint64 most = -1;
    const auto first = stage.search([&](const YearRun&) {
        const auto coverage = most < 0 ? store.coverage(myListenerId) : Result<YearCoverage>(YearCoverage{});
        if (coverage && coverage->plays > 0 && coverage->dated * 100 >= coverage->plays * 80)
            most = stage.requests();
    });
    if (!first)
        return fail(first.error());
    const qint64 requests = stage.requests();
    const auto second = stage.search();
    if (!second)
        return fail(second.error());
    return Figures{
        {QStringLiteral("years requests"), static_cast<double>(requests), QStringLiteral("requests"), {}},
        {QStringLiteral("years requests until 80 % of listens are dated"),
         static_cast<double>(most),
         QStringLiteral("requests"),
         {}},
        {QStringLiteral("years requests of a second run"),
         static_cast<double>(stage.requests() - requests),
         QStringLiteral("requests"),
         {}},
        {QStringLiteral("years albums resolved"),
         100.0 * static_cast<double>(first->albums.resolved) / static_cast<double>(first->albums.asked),
         QStringLiteral("%"),
         {}}};
}

namespace {

struct Score
{
    int asked = 0;
    int answered = 0;
    int exact = 0;
    int near = 0;
    int wrong = 0;
};

double share(int part, int whole)
{
    return whole == 0 ? 0 : 100.0 * part / whole;
}

void add(Score& score, const YearTask& task, int year, const YearEntry& entry)
{
    ++score.asked;
    score.answered += year != 0 ? 1 : 0;
    score.exact += year != 0 && year == task.year ? 1 : 0;
    score.near += year != 0 && task.year != 0 && std::abs(year - task.year) <= 1 ? 1 : 0;
    const bool wrong = year != 0 && year != task.year;
    score.wrong += wrong ? 1 : 0;
    if (wrong || (year == 0 && task.year != 0 && qEnvironmentVariableIsSet("SILLON_BENCH_TELL")))
        std::fprintf(stderr, "%s - %s: %d, but %d (%s - %s)\n", qPrintable(task.artist),
                     qPrintable(task.album), year, task.year, qPrintable(entry.matchedArtist),
                     qPrintable(entry.matchedTitle));
}

/// prefix: of the figures' names.
Result<Figures> accuracyOf(TruthSet set, Size size, const QString& prefix)
{
    YearStage stage;
    const std::vector<TrueAlbum> albums = readTrueAlbums(set);
    for (const TrueAlbum& album : albums)
        stage.server().add(toJson(album));
    std::vector<YearTask> tasks = scrobbled(albums);
    if (size == Size::Tiny)
        tasks.resize(std::min<std::size_t>(tasks.size(), 60));
    else
        for (YearTask& task : readYearTasks(set))
            tasks.push_back(std::move(task));
    std::vector<YearStage::Heard> heard;
    for (const YearTask& task : tasks)
        heard.push_back({task.artist, task.album, QString(), 1});
    if (auto done = stage.hear(heard); !done)
        return fail(std::move(done.error()));
    if (const auto run = stage.search(); !run)
        return fail(run.error());

    YearStore store(stage.database());
    Score all;
    Score hard;
    Score traps;
    for (const YearTask& task : tasks) {
        const auto found = store.find(task.artist, task.album);
        if (!found)
            return fail(found.error());
        const YearEntry entry = found->value_or(YearEntry{});
        Score& score = task.kind == YearTask::Kind::Trap   ? traps
                       : task.kind == YearTask::Kind::Hard ? hard
                                                           : all;
        add(score, task, entry.known.year, entry);
    }
    const int asked = all.asked + hard.asked;
    const int answered = all.answered + hard.answered;
    const QString percent = QStringLiteral("%");
    return Figures{
        {prefix + QStringLiteral("albums asked"), static_cast<double>(asked), QStringLiteral("albums"), {}},
        {prefix + QStringLiteral("answered"), share(answered, asked), percent, {}},
        {prefix + QStringLiteral("answered of hard ones"), share(hard.answered, hard.asked), percent, {}},
        {prefix + QStringLiteral("exact of answered"), share(all.exact + hard.exact, answered), percent, {}},
        {prefix + QStringLiteral("within one of answered"),
         share(all.near + hard.near, answered),
         percent,
         {}},
        {prefix + QStringLiteral("false in all"),
         share(all.wrong + hard.wrong + traps.wrong, asked + traps.asked),
         percent,
         {}},
        {prefix + QStringLiteral("false on traps"), share(traps.wrong, traps.asked), percent, {}}};
}

} // namespace

Result<Figures> measureYearAccuracy(Size size)
{
    auto figures = accuracyOf(TruthSet::First, size, QStringLiteral("years "));
    if (!figures)
        return figures;
    auto later = accuracyOf(TruthSet::Later, size, QStringLiteral("years later "));
    if (!later)
        return later;
    *figures += *later;
    return figures;
}

} // namespace sillon::bench
