// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scrobbling/sendingfixture.h"
#include "lastfm/lastfmscrobbling.h"
#include "listenbrainz/listenbrainzscrobbling.h"
#include "net/qthttpclient.h"
#include "standin/lastfmstandin.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <atomic>
#include <map>
#include <random>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;
using standin::FaultServer;

namespace {

const QString user = QStringLiteral("Tester");
const QString secret = QStringLiteral("0aa0aa0a-aaaa-4aaa-8aaa-aaaaaaaaaaaa");

standin::FaultServerOptions withClock(const Clock& clock)
{
    standin::FaultServerOptions options;
    options.utcNowMs = [&clock] { return clock.utcNowMs(); };
    return options;
}

QString keyOf(const QString& title, qint64 second)
{
    return QStringLiteral("%1 %2").arg(second).arg(title);
}

/// Every fiftieth play is one that the service refuses.
bool isBad(const QString& title)
{
    return title.section(QLatin1Char(' '), -1).toInt() % 50 == 7;
}

/// A profile and its sending parts that speak to a real server on loopback.
struct Line
{
    virtual ~Line() = default;
    [[nodiscard]] virtual std::shared_ptr<ScrobbleService> service() = 0;
    [[nodiscard]] virtual FaultServer& server() = 0;
    /// How often each play is held there, by keyOf.
    [[nodiscard]] virtual std::map<QString, int> held() const = 0;
    /// Answers in the service's own words that are no.
    [[nodiscard]] virtual std::vector<Fault> ownFaults() const = 0;
    virtual void refuseSome() = 0;

    [[nodiscard]] std::unique_ptr<SubmissionChore> chore()
    {
        return std::make_unique<SubmissionChore>(account, f.tools(), service());
    }

    SendingFixture f;
    QtHttpClient http{"Sillon/test (loopback)", {2000, QStringLiteral("none")}, f.clock};
    AccountId account = 0;
};

struct ListenBrainzLine final : Line
{
    ListenBrainzLine()
    {
        brainz.addUser(user, secret);
        brainz.changeRules([](auto& rules) { rules.rateRequests = 0; });
        account = f.signIn("Tester", "listenbrainz");
    }
    std::shared_ptr<ScrobbleService> service() override
    {
        return std::shared_ptr<ScrobbleService>(&scrobbling, [](ScrobbleService*) {});
    }
    FaultServer& server() override { return brainz.server(); }
    std::map<QString, int> held() const override
    {
        std::map<QString, int> counts;
        for (const auto& each : brainz.listens(user))
            ++counts[keyOf(each.track, each.listenedAt)];
        return counts;
    }
    std::vector<Fault> ownFaults() const override
    {
        using Standin = standin::ListenBrainzStandin;
        return {Standin::errorFault(401, QStringLiteral("paused")),
                Standin::errorFault(429, QStringLiteral("slow")),
                Standin::errorFault(503, QStringLiteral("later")).withEffect()};
    }
    void refuseSome() override
    {
        brainz.refuse([](const standin::BrainzListen& each) { return isBad(each.track); });
    }

    standin::ListenBrainzStandin brainz{withClock(f.clock)};
    ListenBrainzClient client{{QStringLiteral("listenbrainz"), listenBrainzRoot(brainz.apiUrl().toString())},
                              secret,
                              http,
                              f.clock};
    ListenBrainzScrobbling scrobbling{client, user, {QStringLiteral("Sillon"), QStringLiteral("1")}};
};

struct GnuFmLine final : Line
{
    GnuFmLine()
    {
        lastfm.addUser(user, secret);
        standin::LastfmRules rules = standin::gnuFmRules();
        rules.dropDuplicates = false; // an exact repeat must show
        lastfm.setRules(rules);
        account = f.signIn("Tester", "audioscrobbler.gnufm");
    }
    std::shared_ptr<ScrobbleService> service() override
    {
        return std::shared_ptr<ScrobbleService>(&scrobbling, [](ScrobbleService*) {});
    }
    FaultServer& server() override { return lastfm.server(); }
    std::map<QString, int> held() const override
    {
        std::map<QString, int> counts;
        for (const auto& each : lastfm.scrobbles(user))
            ++counts[keyOf(each.track, each.timestamp)];
        return counts;
    }
    std::vector<Fault> ownFaults() const override
    {
        return {lastfm.errorFault(9), lastfm.errorFault(29), lastfm.errorFault(16).withEffect(),
                lastfm.errorFault(8)};
    }
    void refuseSome() override
    {
        lastfm.refuse([](const standin::Scrobble& each) { return isBad(each.track); }, 6);
    }

    standin::LastfmStandin lastfm{withClock(f.clock)};
    LastfmClient client{
        lastfmEndpoint({QStringLiteral("audioscrobbler.gnufm"), lastfm.apiUrl().toString(), {}, {}, {}, {}}),
        secret, http, f.clock};
    LastfmScrobbling scrobbling{client, user, f.clock};
};

/// Plays go on while the server fails at random, and somebody presses "Retry all" now and then.
class BadDay
{
public:
    BadDay(Line& line, int plays, quint64 seed)
        : m_line(line)
        , m_plays(plays)
        , m_random(seed)
    {
        standin::RandomFaults faults;
        faults.seed = seed;
        faults.percent = 75;
        faults.faults = standin::everyFault();
        std::erase_if(faults.faults, [](const Fault& fault) { return fault.delayMs > 0; });
        const auto own = line.ownFaults();
        faults.faults.insert(faults.faults.end(), own.begin(), own.end());
        faults.atMost = plays;
        line.server().strewFaults(faults);
        line.server().setObserver([this](const standin::LoggedRequest& request) {
            m_faultsMet += request.fault.isEmpty() ? 0 : 1;
        });
        line.refuseSome();
    }

    ~BadDay() { m_line.server().setObserver({}); }
    BadDay(const BadDay&) = delete;
    BadDay& operator=(const BadDay&) = delete;

    void live()
    {
        auto chore = m_line.chore();
        int runs = 0;
        // Faults that nobody saw (dropped unread) are not told of: nine in ten are enough.
        const auto goesOn = [this] { return m_owed < m_plays || m_faultsMet < m_plays * 9 / 10; };
        while ((goesOn() || m_line.f.counts(m_line.account).waiting > 0) && ++runs < 20 * m_plays) {
            if (goesOn())
                hear();
            const int before = m_line.server().requestCount();
            const auto due = chore->run({});
            m_longestRun = std::max(m_longestRun, m_line.server().requestCount() - before);
            if (below(20) == 0) // a restart
                chore = m_line.chore();
            if (m_line.f.account(m_line.account).state == AccountState::Held || below(3) == 0)
                lift(*chore);
            else if (due)
                m_line.f.clock.advance(std::max<qint64>(0, *due - m_line.f.clock.utcNow()) * 1000);
        }
    }

    void isAccountedFor()
    {
        const auto held = m_line.held();
        std::map<QString, int> table;
        const auto all = m_line.f.submissions(m_line.account);
        QCOMPARE(static_cast<int>(all.size()), m_owed);
        for (const Submission& each : all) {
            const auto found = held.find(keyOf(each.listen.recording.title, each.listen.listenedAt));
            const int times = found == held.end() ? 0 : found->second;
            const QString state = submissionStateName(each.state);
            const QString what = QStringLiteral("%1 is %2 (%3), held %4 times")
                                     .arg(each.listen.recording.title, state, each.reason)
                                     .arg(times);
            ++table[each.reason.isEmpty() ? state : QStringLiteral("%1: %2").arg(state, each.reason)];
            QVERIFY2(times == (each.state == SubmissionState::Sent ? 1 : 0), qPrintable(what));
            QVERIFY2(each.state != SubmissionState::Waiting && each.state != SubmissionState::Sending,
                     qPrintable(what));
        }
        QVERIFY(m_owed >= m_plays);
        QVERIFY(m_faultsMet >= m_plays * 9 / 10);
        QVERIFY2(m_longestRun < 500, qPrintable(QString::number(m_longestRun)));
        show(table);
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    void hear()
    {
        const int more = below(30) == 0 ? 20 : 1;
        m_line.f.clock.advance(qint64(more) * 60 * 1000);
        m_line.f.playMany(more, 1);
        m_owed += more;
    }

    void lift(SubmissionChore& chore)
    {
        QVERIFY(m_line.f.accounts.lift(m_line.account).has_value());
        chore.forgetWaits();
    }

    void show(const std::map<QString, int>& table)
    {
        std::map<QString, int> faults;
        for (const auto& entry : m_line.server().requests()) {
            if (!entry.fault.isEmpty())
                ++faults[entry.fault];
        }
        int met = 0;
        QStringList lines;
        for (const auto& [fault, times] : faults) {
            met += times;
            lines.append(QStringLiteral("%1 x %2").arg(times).arg(fault));
        }
        QString text = QStringLiteral("%1 plays, %2 requests, %3 of them failed (%4)\n")
                           .arg(m_owed)
                           .arg(m_line.server().requestCount())
                           .arg(met)
                           .arg(lines.join(QStringLiteral(", ")));
        for (const auto& [state, times] : table)
            text += QStringLiteral("  %1  %2\n").arg(times, 6).arg(state);
        qInfo("%s", qPrintable(text));
    }

    Line& m_line;
    int m_plays;
    std::mt19937_64 m_random;
    std::atomic<int> m_faultsMet = 0;
    int m_owed = 0;
    int m_longestRun = 0;
};

int playsARun()
{
    bool ok = false;
    const int plays = qEnvironmentVariableIntValue("SILLON_FAULT_PLAYS", &ok);
    return ok && plays > 0 ? plays : 300;
}

} // namespace

/// As many random faults as plays, over real sockets: every play is at the service once, or listed with a
/// reason. SILLON_FAULT_PLAYS=1000 makes the whole run.
class FaultRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sillon.*=false")); }

    void everyPlayIsAccountedForAtListenBrainz()
    {
        ListenBrainzLine line;
        BadDay day(line, playsARun(), 1);
        day.live();
        day.isAccountedFor();
    }

    void everyPlayIsAccountedForAtAGnuFm()
    {
        GnuFmLine line;
        BadDay day(line, playsARun(), 2);
        day.live();
        day.isAccountedFor();
    }

    void aThousandWaitingPlaysAreOneRequestToListenBrainz()
    {
        constexpr int farMs = 200;
        ListenBrainzLine line;
        line.f.playMany(1000);
        line.server().fault(Fault::late(farMs), FaultServer::forEver);
        const auto chore = line.chore();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!chore->run({}));
        qInfo("1000 plays at ListenBrainz, %d ms away: %d request(s), %lld ms", farMs,
              line.server().requestCount(), static_cast<long long>(timer.elapsed()));
        QCOMPARE(line.server().requestCount(), 1);
        QCOMPARE(line.held().size(), std::size_t(1000));
    }
};

SILLON_TEST(FaultRunsTest, faultruns)
#include "tst_faultruns.moc"
