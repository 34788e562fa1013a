// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenreader.h"
#include "standin/lastfmstandin.h"
#include "storage/database.h"
#include "storage/databasecheck.h"
#include "testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sillon;

namespace {

const QString user = QStringLiteral("Tester");
const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");
constexpr int patienceMs = 60'000;
constexpr int speed = 50; // of the clock that the rate of requests goes by
constexpr qint64 firstPlay = 1'500'000'000;

/// A profile, a server with a history, and the program that reads it.
class Reading
{
public:
    explicit Reading(int plays)
    {
        m_server.addApiKey(apiKey, apiSecret);
        m_server.addUser(user);
        std::vector<standin::Scrobble> history;
        for (int i = 0; i < plays; ++i)
            history.push_back({QStringLiteral("Artist %1").arg(i % 70),
                               QStringLiteral("Song %1").arg(i % 900), firstPlay + i * 200});
        m_server.addScrobbles(user, history);
        QFile settings(m_folder.filePath(QStringLiteral("sillon.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(
            QStringLiteral("[lastfm]\napi_url=%1\napi_key=%2\napi_secret=%3\n[secrets]\nstore=file\n"
                           "[net]\nproxy=none\n[clock]\nspeed=%4\n")
                .arg(m_server.apiUrl().toString(), apiKey, apiSecret)
                .arg(speed)
                .toUtf8());
    }

    /// Kills it so long after it has asked for so many pages; false when it did not come so far.
    [[nodiscard]] bool runAndDie(int pages, int moreMs)
    {
        const int asked = m_server.server().requestCount() + pages;
        QProcess program;
        start(program);
        const bool isFarEnough =
            QTest::qWaitFor([&] { return m_server.server().requestCount() >= asked; }, patienceMs);
        program.waitForFinished(moreMs);
        program.kill();
        return program.waitForFinished(patienceMs) && isFarEnough;
    }
    /// What is in the files as they lie there: opening them would mend them for the next program.
    [[nodiscard]] qint64 storedSoFar() const
    {
        const QTemporaryDir copy;
        for (const char* name : {"sillon.db", "sillon.db-wal"})
            QFile::copy(m_folder.filePath(QLatin1String(name)), copy.filePath(QLatin1String(name)));
        const auto database = Database::open(copy.filePath(QStringLiteral("sillon.db")));
        if (!database)
            return -1;
        const auto count = [](Connection& c) {
            return c.number(QStringLiteral("SELECT count(*) FROM listens"));
        };
        return (*database)->read(count).value_or(-1);
    }
    QJsonObject runToItsEnd()
    {
        QProcess program;
        start(program);
        if (!program.waitForFinished(patienceMs) || program.exitCode() != 0)
            return {};
        return QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    }

    [[nodiscard]] standin::LastfmStandin& server() { return m_server; }
    [[nodiscard]] QStringList held() const
    {
        QStringList lines;
        for (const standin::Scrobble& play : m_server.scrobbles(user))
            lines.append(QStringLiteral("%1 %2 - %3").arg(play.timestamp).arg(play.artist, play.track));
        return lines;
    }
    [[nodiscard]] QStringList stored() const
    {
        const auto database = Database::open(m_folder.filePath(QStringLiteral("sillon.db")));
        if (!database || databaseProblems(**database).value_or(QStringList{QString()}) != QStringList())
            return {QStringLiteral("no sound database")};
        const ListenReader reader(**database);
        const auto listener = reader.listenerNamed(user);
        ListenQuery query;
        query.limit = 0;
        query.listener = listener && *listener ? **listener : 0;
        QStringList lines;
        for (const Listen& listen : reader.listens(query).value_or(std::vector<Listen>()))
            lines.prepend(QStringLiteral("%1 %2 - %3")
                              .arg(listen.listenedAt)
                              .arg(listen.recording.artist, listen.recording.title));
        return lines;
    }

private:
    void start(QProcess& program) const
    {
        program.start(QStringLiteral(SILLON_BINARY_DIR "/bin/sillon-cli"),
                      {QStringLiteral("--profile"), m_folder.path(), QStringLiteral("--json"),
                       QStringLiteral("history"), QStringLiteral("fetch"), QStringLiteral("lastfm"),
                       QStringLiteral("--user"), user, QStringLiteral("--full")});
        QVERIFY(program.waitForStarted(patienceMs));
    }

    QTemporaryDir m_folder;
    standin::LastfmStandin m_server;
};

} // namespace

/// A whole history from the command line.
class HistoryFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandPlaysAreFiftyRequests()
    {
        Reading reading(10'000);
        const QJsonObject report = reading.runToItsEnd();
        QCOMPARE(report.value(QLatin1String("new")).toInt(), 10'000);
        QCOMPARE(report.value(QLatin1String("state")).toString(), QStringLiteral("complete"));
        QCOMPARE(reading.server().server().requestCount(), 50);
        QCOMPARE(reading.stored(), reading.held());
    }

    void killedTenTimesItLosesAndDoublesNothing()
    {
        Reading reading(20'000);
        std::mt19937 random(7);
        qint64 before = 0;
        for (int round = 0; round < 10; ++round) {
            QVERIFY(reading.runAndDie(std::uniform_int_distribution<>(3, 9)(random),
                                      std::uniform_int_distribution<>(0, 12)(random)));
            const qint64 stored = reading.storedSoFar();
            QVERIFY2(stored > before && stored < 20'000, qPrintable(QString::number(stored)));
            before = stored;
        }
        const QJsonObject report = reading.runToItsEnd();
        QCOMPARE(report.value(QLatin1String("state")).toString(), QStringLiteral("complete"));
        QCOMPARE(reading.stored(), reading.held());
        // What a killed program had stored is not asked for again: at most a page and a look for new plays
        // each.
        QVERIFY(reading.server().server().requestCount() <= 100 + 10 * 3);
    }
};

SILLON_TEST(HistoryFetchTest, historyfetch)
#include "tst_historyfetch.moc"
