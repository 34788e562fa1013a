// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fakes/temporarydatabase.h"
#include "fakes/yeartruth.h"
#include "listens/listenstore.h"
#include "musicbrainz/musicbrainzyears.h"
#include "net/qthttpclient.h"
#include "standin/musicbrainzstandin.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using sillon::standin::MusicBrainzStandin;

namespace {

constexpr qint64 in2025 = 1735689600;

/// Every third album has a bootleg that is older than it: the service's first date is wrong there.
QJsonObject withBootleg(const TrueAlbum& album, std::size_t number)
{
    QJsonObject json = toJson(album);
    if (number % 3 != 0)
        return json;
    const QString year = QString::number(album.year);
    json.insert(QStringLiteral("releases"),
                QJsonArray{QJsonObject{{QStringLiteral("date"), year}},
                           QJsonObject{{QStringLiteral("date"), QString::number(album.year - 2)},
                                       {QStringLiteral("status"), QStringLiteral("Bootleg")}}});
    return json;
}

/// How many of the answers are right.
struct Score
{
    int asked = 0;
    int answered = 0;
    int exact = 0;
    int traps = 0;
    int trapped = 0;
    QStringList wrong;
};

} // namespace

Q_DECLARE_METATYPE(sillon::testing::TruthSet)

/// The years of real albums under the names that listens have for them, and of names that are none of them.
class YearAccuracyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesGetTheRightYears_data();
    void namesGetTheRightYears();

private:
    static Score scoreOf(Database& database, const std::vector<YearTask>& tasks)
    {
        Score score;
        YearStore store(database);
        for (const YearTask& task : tasks) {
            const auto found = store.find(task.artist, task.album);
            const YearEntry entry = found ? found->value_or(YearEntry{}) : YearEntry{};
            const int year = entry.known.year;
            if (year != 0 && year != task.year)
                score.wrong.append(
                    QStringLiteral("%1 - %2: %3 (%4)")
                        .arg(task.artist, task.album, QString::number(year), entry.matchedTitle));
            if (task.year == 0) {
                ++score.traps;
                score.trapped += year != 0 ? 1 : 0;
                continue;
            }
            ++score.asked;
            score.answered += year != 0 ? 1 : 0;
            score.exact += year == task.year ? 1 : 0;
        }
        return score;
    }
};

void YearAccuracyTest::namesGetTheRightYears_data()
{
    QTest::addColumn<TruthSet>("set");
    QTest::newRow("albums that the method was made with") << TruthSet::First;
    QTest::newRow("albums that it was not made with") << TruthSet::Later;
}

void YearAccuracyTest::namesGetTheRightYears()
{
    QFETCH(const TruthSet, set);
    MusicBrainzStandin server;
    const std::vector<TrueAlbum> albums = readTrueAlbums(set);
    for (std::size_t i = 0; i < albums.size(); ++i)
        server.add(withBootleg(albums[i], i));
    std::vector<YearTask> tasks = scrobbled(albums);
    for (YearTask& task : readYearTasks(set))
        tasks.push_back(std::move(task));
    TemporaryDatabase database;
    QVERIFY(database->write([&](Connection& connection) -> Done {
        qint64 at = in2025;
        for (const YearTask& task : tasks) {
            Listen listen;
            listen.recording.artist = task.artist;
            listen.recording.title = QStringLiteral("Song");
            listen.release.title = task.album;
            listen.listenedAt = at++;
            if (const auto stored = ListenStore(connection).insert(myListenerId, listen); !stored)
                return fail(stored.error());
        }
        return {};
    }));
    SystemClock clock{1000.0};
    QtHttpClient http("Sillon/test (tests)", {}, clock);
    std::jthread([&] {
        MusicBrainzClient client(http, [&server] { return server.apiUrl(); });
        const auto run =
            ReleaseYearResolver(*database.get(), clock, musicBrainzYearSteps(client)).run({}, {}, {});
        QVERIFY(run && !run->ended);
    }).join();
    http.stop();

    const Score score = scoreOf(*database.get(), tasks);
    const QString told = QStringLiteral("%1 of %2 answered, %3 exact, %4 of %5 traps; wrong: %6")
                             .arg(score.answered)
                             .arg(score.asked)
                             .arg(score.exact)
                             .arg(score.trapped)
                             .arg(score.traps)
                             .arg(score.wrong.join(QStringLiteral("; ")));
    qInfo("%s", qPrintable(told));
    QVERIFY2(score.answered * 100 >= score.asked * 90, qPrintable(told));
    QVERIFY2(score.exact * 100 >= score.answered * 97, qPrintable(told));
    QVERIFY2(score.wrong.size() * 100 <= score.asked + score.traps, qPrintable(told));
    QVERIFY2(score.trapped * 100 <= score.traps * 3, qPrintable(told));
}

SILLON_TEST(YearAccuracyTest, yearaccuracy)
#include "tst_yearaccuracy.moc"
