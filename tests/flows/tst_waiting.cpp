// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "flows/wholeprogram.h"
#include "testmain.h"

#include <QDateTime>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const QString user = QStringLiteral("Tester");
const QString scrobble = QStringLiteral("track.scrobble");

QStringList titles(int n)
{
    QStringList all;
    for (int i = 0; i < n; ++i)
        all.append(QStringLiteral("Title %1").arg(i));
    return all;
}

/// A program under a clock turned by hand, whose server asks to be tried again always.
struct Timed
{
    Timed() { program.configure(QStringLiteral("net"), QStringLiteral("timeout_s=600")); }

    /// Lets time pass, from one moment that a worker waits for to the next, and each time waits until all is
    /// done that was due.
    void pass(qint64 seconds)
    {
        const qint64 end = clock.steadyNowMs() + seconds * 1000;
        while (clock.steadyNowMs() < end)
            clock.advance(std::min(nextMoment(), end) - clock.steadyNowMs());
        Q_UNUSED(nextMoment());
    }
    /// The moment the account's worker waits for, once it has nothing more to do before it.
    qint64 nextMoment()
    {
        constexpr int settledLooks = 4;
        constexpr int lookMs = 10;
        std::optional<qint64> moment;
        for (int looks = 0, same = 0; looks < 1000 && same < settledLooks; ++looks) {
            QTest::qWait(lookMs);
            const auto now = clock.nextDeadline();
            same = now && now == moment ? same + 1 : 0;
            moment = now;
        }
        return moment.value_or(Clock::noDeadline);
    }
    /// Hears n plays one after another, at the pace of the music.
    void hear(int n)
    {
        for (const QString& title : titles(n)) {
            program.hear(sampleTrack(title));
            clock.advance(200'000);
        }
    }

    FakeClock clock{QDateTime::currentMSecsSinceEpoch()};
    WholeProgram program{&clock};
};

} // namespace

/// What waits: kept, sent later, once, and in order.
class WaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsOfAnOfflineEveningArriveInOrderWhenTheNetworkIsBack()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().server().goOffline();
        for (const QString& title : titles(5)) {
            program.hear(sampleTrack(title));
        }
        QTRY_COMPARE(program.waiting(), 5);
        QCOMPARE(program.account().state, AccountState::Connected);

        program.server().server().comeBack();
        program.services().network().note(NetworkState::Reach::Away);
        program.services().network().note(NetworkState::Reach::There);
        QTRY_COMPARE(program.waiting(), 0);
        QCOMPARE(program.held(), titles(5));
        QCOMPARE(program.received(), titles(5));
    }

    void whatWaitsOutlivesTheProgram()
    {
        WholeProgram program;
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("first_run_s=0"));
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("backoff_s=1"));
        program.startSignedIn();
        program.server().server().goOffline();
        program.hear(sampleTrack(QStringLiteral("Kept")));
        program.stop();
        program.server().server().comeBack();
        program.start();
        QTRY_COMPARE(program.received(), QStringList{QStringLiteral("Kept")});
        QTRY_COMPARE(program.waiting(), 0);
    }

    void manyWaitingGoInBatchesOfFiftyOldestFirst()
    {
        Timed timed;
        WholeProgram& program = timed.program;
        program.startSignedIn();
        program.server().server().goOffline();
        timed.hear(120);
        QTRY_COMPARE(program.waiting(), 120);
        program.server().server().comeBack();
        program.server().server().clearLog();
        program.services().roster().retryAll(program.account().id);
        for (int i = 0; i < 200 && program.waiting() > 0; ++i) {
            timed.clock.advance(200); // the turns of the rate limit
            QTest::qWait(10);
        }
        QCOMPARE(program.waiting(), 0);

        std::vector<int> sizes;
        qint64 last = 0;
        for (const standin::LoggedRequest& call : program.server().calls(scrobble)) {
            int size = 0;
            while (call.request.params.contains(QStringLiteral("artist[%1]").arg(size))) {
                const qint64 at = call.param(QStringLiteral("timestamp[%1]").arg(size)).toLongLong();
                QVERIFY(at > last);
                last = at;
                ++size;
            }
            sizes.push_back(size);
        }
        QCOMPARE(sizes, (std::vector<int>{50, 50, 20}));
        QCOMPARE(program.received(), titles(120));
    }

    void aLostAnswerNeitherLosesNorDoubles_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("dropped after handling") << Fault::dropAfterHandling();
        QTest::newRow("dropped before reading") << Fault::dropBeforeReading();
        QTest::newRow("500, but stored") << Fault::status(500).withEffect();
        QTest::newRow("500, not stored") << Fault::status(500);
        QTest::newRow("half a body") << Fault::truncatedBody();
        QTest::newRow("half the JSON") << Fault::truncatedJson();
        QTest::newRow("garbage") << Fault::garbage();
        QTest::newRow("outage page") << Fault::htmlOutage();
    }
    void aLostAnswerNeitherLosesNorDoubles()
    {
        QFETCH(const Fault, fault);
        WholeProgram program;
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("backoff_s=1"));
        program.server().changeRules([](standin::LastfmRules& rules) { rules.dropDuplicates = false; });
        program.startSignedIn();
        program.server().fault(scrobble, fault);
        program.hear(sampleTrack(QStringLiteral("Once")));
        QTRY_COMPARE_WITH_TIMEOUT(program.submissions().front().state, SubmissionState::Sent, 10'000);
        QCOMPARE(program.received(), QStringList{QStringLiteral("Once")});
        QCOMPARE(program.held(), QStringList{QStringLiteral("Once")});
    }

    void nothingWaitingAsksNothing()
    {
        Timed timed;
        timed.program.startSignedIn();
        timed.program.server().server().clearLog();
        timed.pass(1200);
        QCOMPARE(timed.program.server().server().requestCount(), 0);
    }

    void aStartLooksAfterHalfAMinuteAndThenEveryFive()
    {
        Timed timed;
        WholeProgram& program = timed.program;
        program.startSignedIn();
        program.server().server().goOffline();
        timed.hear(1);
        program.stop();
        timed.clock.advance(3'600'000); // past every wait
        program.server().server().comeBack();
        program.server().server().clearLog();
        const qint64 started = timed.clock.utcNowMs();
        program.start();
        QTRY_COMPARE(program.account().state, AccountState::Connected);
        QTest::qWait(100);
        QCOMPARE(program.calls("track.scrobble"), 0);
        timed.pass(60);
        QTRY_COMPARE(program.waiting(), 0);
        const qint64 after = (program.server().calls(scrobble).front().arrivedMs - started) / 1000;
        QVERIFY2(after >= 30 && after <= 31, qPrintable(QString::number(after)));
    }

    void failuresAreTriedAgainAfterFiveTenTwentyFortyAndSixtyMinutes()
    {
        Timed timed;
        WholeProgram& program = timed.program;
        program.startSignedIn();
        program.server().forceError(scrobble, 11, standin::LastfmStandin::forEver);
        program.server().forceError(QStringLiteral("user.getRecentTracks"), 11,
                                    standin::LastfmStandin::forEver);
        program.server().server().clearLog();
        program.hear(sampleTrack(QStringLiteral("Tried")));
        timed.pass(10); // the turns of the rate limit
        QTRY_COMPARE(program.calls("track.scrobble"), 1);
        timed.pass(4 * 3600);

        std::vector<qint64> tries;
        for (const standin::LoggedRequest& request : program.server().server().requests()) {
            const qint64 at = request.arrivedMs / 1000;
            const bool isAgain = !tries.empty() && at - tries.back() < 60; // a question may be asked twice
            if (request.param(u"method") != QLatin1String("track.updateNowPlaying") && !isAgain)
                tries.push_back(at);
        }
        const std::vector<qint64> minutes{5, 10, 20, 40, 60, 60};
        QVERIFY2(tries.size() > minutes.size() - 1, qPrintable(QString::number(tries.size())));
        for (std::size_t i = 0; i < std::min(minutes.size(), tries.size() - 1); ++i) {
            const qint64 gap = tries[i + 1] - tries[i];
            const qint64 wanted = minutes[i] * 60;
            QVERIFY2(gap >= wanted * 9 / 10 - 1 && gap <= wanted * 11 / 10 + 60,
                     qPrintable(QStringLiteral("%1: %2 s").arg(i).arg(gap)));
        }
        QCOMPARE(program.waiting(), 1);
    }
};

SILLON_TEST(WaitingTest, waiting)
#include "tst_waiting.moc"
