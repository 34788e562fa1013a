// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenreader.h"
#include "scrobbling/submissionreader.h"
#include "standin/lastfmstandin.h"
#include "storage/database.h"
#include "storage/databasecheck.h"
#include "testmain.h"

#include <QDateTime>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sillon;
using standin::Fault;

namespace {

constexpr int roundsARow = 20;
constexpr int speed = 100; // a play of its own second every few hundredths of a real one
constexpr int patienceMs = 20'000;
const QString user = QStringLiteral("Tester");
const auto session = QStringLiteral("0123456789abcdef0123456789abcdef");
const auto apiKey = QStringLiteral("00112233445566778899aabbccddeeff");
const auto apiSecret = QStringLiteral("ffeeddccbbaa99887766554433221100");

/// A program that plays, and dies again and again, with a server that loses answers.
class DyingProgram
{
public:
    explicit DyingProgram(quint64 seed)
        : m_epochMs(QDateTime::currentMSecsSinceEpoch())
        , m_server(options())
        , m_random(seed)
    {
        m_server.addApiKey(apiKey, apiSecret);
        m_server.addUser(user, session);
        // An exact repeat must show.
        m_server.changeRules([](standin::LastfmRules& rules) { rules.dropDuplicates = false; });
        QFile settings(m_folder.filePath(QStringLiteral("sillon.ini")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(
            QStringLiteral("[lastfm]\napi_url=%1\napi_key=%2\napi_secret=%3\n"
                           "[secrets]\nstore=file\n[years]\nautomatic=false\n[net]\nproxy=none\ntimeout_s=5\n"
                           "[scrobbling]\nbackoff_s=2,5,10\n")
                .arg(m_server.apiUrl().toString(), apiKey, apiSecret)
                .toUtf8());
    }

    void strewFaults(quint64 seed)
    {
        standin::RandomFaults faults;
        faults.seed = seed;
        faults.percent = 30;
        faults.faults = {Fault::dropAfterHandling(), Fault::status(500),     Fault::status(500).withEffect(),
                         Fault::dropBeforeReading(), Fault::truncatedJson(), Fault::late(60)};
        m_server.server().strewFaults(faults);
    }
    /// Runs until the first play is on disk; the account is connected then.
    void beginSignedIn()
    {
        QProcess driver;
        start(driver, {user, session});
        QTRY_VERIFY_WITH_TIMEOUT(m_server.received(user).size() > 0, patienceMs);
        die(driver);
    }
    /// Runs, and is killed at a random instant.
    void runAndDie()
    {
        QProcess driver;
        start(driver, {});
        const int lifeMs = std::uniform_int_distribution<>(20, 700)(m_random);
        QTest::qWait(lifeMs);
        die(driver);
    }
    void drain()
    {
        m_server.clearFaults();
        QProcess driver;
        start(driver, {QStringLiteral("--drain")});
        QVERIFY2(driver.waitForFinished(patienceMs), "what waits does not go out");
        QCOMPARE(driver.exitStatus(), QProcess::NormalExit);
        QCOMPARE(driver.exitCode(), 0);
    }

    /// Titles of the plays that were told to be on disk.
    [[nodiscard]] const QStringList& recorded() const { return m_recorded; }
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("sillon.db")); }
    [[nodiscard]] const standin::LastfmStandin& server() const { return m_server; }
    /// How a play that is not at the server went, and what went on around it.
    [[nodiscard]] QString storyOf(const QString& title, Database& database)
    {
        QString story = QStringLiteral("lost: %1\n").arg(title);
        const auto listens = ListenReader(database).recent(100'000);
        for (const Listen& each : listens.value_or(std::vector<Listen>())) {
            if (each.recording.title == title)
                story += QStringLiteral("a listen at %1\n").arg(each.listenedAt);
        }
        const ScrobblingSwitches switches;
        const auto submissions = SubmissionReader(database, switches).list({});
        qint64 at = 0; // stays when the play owes nothing to anybody
        for (const Submission& each : submissions.value_or(std::vector<Submission>())) {
            if (each.listen.recording.title == title)
                at = each.listen.listenedAt;
        }
        for (const Submission& each : submissions.value_or(std::vector<Submission>())) {
            if (qAbs(each.listen.listenedAt - at) < 60)
                story += QStringLiteral("stored: %1 at %2, %3 after %4 attempts, at %5\n")
                             .arg(each.listen.recording.title)
                             .arg(each.listen.listenedAt)
                             .arg(submissionStateName(each.state))
                             .arg(each.attempts)
                             .arg(each.sentAt.value_or(0));
        }
        for (const standin::ReceivedScrobble& each : m_server.received(user)) {
            if (qAbs(each.scrobble.timestamp - at) < 60)
                story +=
                    QStringLiteral("held: %1 at %2\n").arg(each.scrobble.track).arg(each.scrobble.timestamp);
        }
        for (const standin::LoggedRequest& each : m_server.server().requests()) {
            if (qAbs(each.arrivedMs / 1000 - at) < 300)
                story +=
                    QStringLiteral("asked at %1: %2 %3 %4 (%5, %6)\n")
                        .arg(each.arrivedMs / 1000)
                        .arg(each.param(u"method"), each.param(u"track[0]"), each.param(u"from"), each.fault)
                        .arg(each.status);
        }
        return story;
    }
    [[nodiscard]] int requests() { return m_server.server().requestCount(); }

private:
    standin::FaultServerOptions options() const
    {
        standin::FaultServerOptions options;
        options.utcNowMs = [epochMs = m_epochMs] {
            return epochMs + (QDateTime::currentMSecsSinceEpoch() - epochMs) * speed;
        };
        return options;
    }
    void start(QProcess& driver, const QStringList& more) const
    {
        driver.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        driver.start(QStringLiteral(SILLON_BINARY_DIR "/bin/sillon-crashdriver"),
                     QStringList{m_folder.path(), QString::number(m_epochMs), QString::number(speed)} + more);
        QVERIFY(driver.waitForStarted(patienceMs));
    }
    void die(QProcess& driver)
    {
        QCOMPARE(driver.state(), QProcess::Running); // it did not fall by itself
        driver.kill();
        QVERIFY(driver.waitForFinished(patienceMs));
        const QList<QByteArray> lines = driver.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines.mid(0, lines.size() - 1)) { // the last may be torn
            QVERIFY(line.startsWith("recorded "));
            m_recorded.append(QString::fromUtf8(line.mid(line.indexOf(' ', 9) + 1)));
        }
    }

    qint64 m_epochMs;
    QTemporaryDir m_folder;
    standin::LastfmStandin m_server;
    std::mt19937_64 m_random;
    QStringList m_recorded;
};

} // namespace

/// A program killed at any instant loses and doubles nothing.
class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLosesAndDoublesNothing_data()
    {
        QTest::addColumn<int>("rounds");
        QTest::addColumn<quint64>("seed");
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("SILLON_CRASH_ROUNDS", &isNumber);
        quint64 seed = 1;
        for (int left = isNumber ? asked : roundsARow; left > 0; left -= roundsARow, ++seed)
            QTest::addRow("seed %llu", seed) << std::min(left, roundsARow) << seed;
    }
    void aKilledProgramLosesAndDoublesNothing()
    {
        QFETCH(const int, rounds);
        QFETCH(const quint64, seed);
        DyingProgram program(seed);
        program.beginSignedIn();
        program.strewFaults(seed);
        for (int round = 0; round < rounds; ++round)
            program.runAndDie();
        if (QTest::currentTestFailed())
            return;
        program.drain();

        const auto database = Database::open(program.databaseFile());
        QVERIFY(database);
        QCOMPARE(databaseProblems(**database).value_or(QStringList{QStringLiteral("unreadable")}),
                 QStringList());
        const ScrobblingSwitches switches;
        const auto counts = SubmissionReader(**database, switches).counts();
        QVERIFY(counts);
        QCOMPARE(counts->waiting, 0);
        QCOMPARE(counts->failed + counts->ignored + counts->expired, 0);

        const auto listens = ListenReader(**database).recent(100'000);
        QVERIFY(listens);
        for (std::size_t i = 1; i < listens->size(); ++i) {
            const qint64 apart = (*listens)[i - 1].listenedAt - (*listens)[i].listenedAt;
            QVERIFY2(apart > 2,
                     qPrintable(QStringLiteral("the driver played %1 s apart: no music does").arg(apart)));
        }

        QMap<QString, int> times;
        for (const standin::ReceivedScrobble& each : program.server().received(user))
            ++times[each.scrobble.track];
        for (const QString& title : program.recorded())
            QVERIFY2(times.contains(title), qPrintable(program.storyOf(title, **database)));
        for (auto each = times.cbegin(); each != times.cend(); ++each)
            QVERIFY2(each.value() == 1, qPrintable(QStringLiteral("doubled: ") + each.key()));
        QCOMPARE(qint64(times.size()), ListenReader(**database).count().value_or(-1));
        QCOMPARE(counts->sent, static_cast<int>(times.size()));
        qInfo("%d deaths, %d plays told to be on disk, %d at the server, %d requests", rounds + 1,
              static_cast<int>(program.recorded().size()), static_cast<int>(times.size()),
              program.requests());
        QVERIFY(program.recorded().size() > rounds / 4); // else nothing was tried
    }
};

SILLON_TEST(CrashTest, crash)
#include "tst_crash.moc"
