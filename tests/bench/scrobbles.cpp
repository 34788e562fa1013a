// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "benchmarks.h"
#include "libraryrows.h"
#include "music/matchkey.h"
#include "scrobbling/scrobblecolumns.h"
#include "scrobbling/scrobblereader.h"
#include "storage/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>
#include <string>
#include <tuple>
#include <vector>

namespace sillon::bench {

namespace {

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The best of three runs, in milliseconds.
template <typename Work>
double bestOfThree(Work work)
{
    double best = 1e9;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, milliseconds(timer));
    }
    return best;
}

/// An account that every listen is owed to: nearly all were sent, some ended otherwise.
Done addSubmissions(Database& database)
{
    const auto account = AccountStore(database).signIn(QStringLiteral("lastfm"), QStringLiteral("listener"));
    if (!account)
        return fail(account.error());
    return database.write([](Connection& c) {
        return c.script("INSERT INTO submissions(listen_id, account_id, state) SELECT id, 1, "
                        "CASE WHEN id % 1000 = 0 THEN 'failed' WHEN id % 997 = 0 THEN 'ignored' "
                        "WHEN id % 991 = 0 THEN 'waiting' WHEN id % 10 = 0 THEN 'expired' ELSE 'sent' END "
                        "FROM listens ORDER BY id");
    });
}

/// The unavoidable: the folded names of every listen in one piece, looked through once.
std::string textOfAll(Connection& c)
{
    std::string text;
    const auto read =
        c.scan("SELECT r.artist_key, r.title_key, e.title_key FROM listens l JOIN recordings r "
               "ON r.id = l.recording_id LEFT JOIN releases e ON e.id = l.release_id ORDER BY l.listened_at",
               [&text](const PlainRow& row) {
                   for (const int column : {0, 1, 2}) {
                       const QByteArrayView name = row.bytes(column);
                       text.append(name.data(), static_cast<std::size_t>(name.size()));
                       text += '\n';
                   }
               });
    return read ? text : std::string();
}

std::size_t hitsIn(const std::string& text, const std::string& word)
{
    std::size_t hits = 0;
    const char* at = text.data();
    const char* const end = text.data() + text.size();
    while (const void* hit = ::memmem(at, static_cast<std::size_t>(end - at), word.data(), word.size())) {
        ++hits;
        at = static_cast<const char*>(hit) + word.size();
    }
    return hits;
}

Done measure(qint64 listens, const QString& name, Figures& figures)
{
    const QTemporaryDir folder;
    const auto profile = copyOfProfile({listens / 10, listens}, folder.filePath(QStringLiteral("profile")));
    if (!profile)
        return fail(profile.error());
    auto database = Database::open(*profile + QStringLiteral("/sillon.db"));
    if (!database)
        return fail(database.error());
    if (auto added = addSubmissions(**database); !added)
        return added;
    return (*database)->read([&](Connection& c) -> Done {
        qint64 sum = 0;
        const double plain = bestOfThree([&] {
            const auto count = [&sum](const PlainRow& row) { sum += row.integer(0); };
            std::ignore = c.scan("SELECT id, recording_id, release_id, listened_at FROM listens "
                                 "WHERE listener_id = 1 ORDER BY listened_at DESC, id DESC",
                                 count);
            std::ignore = c.scan("SELECT listen_id, account_id, state FROM submissions", count);
        });
        Result<ScrobbleColumns> columns = ScrobbleColumns::read(c);
        const double loading = bestOfThree([&] { columns = ScrobbleColumns::read(c); });
        if (!columns || sum == 0)
            return fail(ErrorKind::Storage);
        figures.append({QStringLiteral("scrobbles.%1.load").arg(name), loading, QStringLiteral("ms"), plain});

        const std::string text = textOfAll(c);
        double slowest = 0;
        double floor = 0;
        for (const char* typed : {"a", "lo", "love", "song number 7", "夜", "xyzzy"}) {
            const QString words = QString::fromUtf8(typed);
            slowest = std::max(slowest, bestOfThree([&] {
                                   sum += static_cast<qint64>(columns->find({{}, {}, words}).size());
                               }));
            floor = std::max(floor, bestOfThree([&] {
                                 for (const QString& word : foldedText(words).split(QLatin1Char(' ')))
                                     sum += static_cast<qint64>(hitsIn(text, word.toStdString()));
                             }));
        }
        figures.append(
            {QStringLiteral("scrobbles.%1.words").arg(name), slowest, QStringLiteral("ms"), floor});
        std::vector<ListenId> found;
        const double state = bestOfThree([&] { found = columns->find({Fate::Failed, AccountId(1), {}}); });
        figures.append({QStringLiteral("scrobbles.%1.state").arg(name), state, QStringLiteral("ms"), {}});
        const std::vector<ListenId> all = columns->find({});
        const std::vector<ListenId> seen(
            all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2),
            all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), all.size() / 2 + 40)));
        const double rows = bestOfThree([&] { std::ignore = ScrobbleReader(**database).rows(seen); });
        figures.append({QStringLiteral("scrobbles.%1.screen").arg(name), rows, QStringLiteral("ms"), {}});
        return {};
    });
}

} // namespace

Result<Figures> measureScrobbles(Size size)
{
    Figures figures;
    if (size == Size::Tiny) {
        if (auto done = measure(2'000, QStringLiteral("tiny"), figures); !done)
            return fail(done.error());
        return figures;
    }
    for (const auto& [listens, name] : {std::pair<qint64, const char*>{100'000, "100k"}, {1'000'000, "1m"}}) {
        if (auto done = measure(listens, QLatin1String(name), figures); !done)
            return fail(done.error());
    }
    return figures;
}

} // namespace sillon::bench
