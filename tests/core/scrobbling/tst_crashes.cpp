// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

#include <functional>
#include <memory>
#include <thread>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// Thrown where the program dies.
struct Killed
{};

/// Dies at the n-th of the places it is called at.
struct Death
{
    int placesLeft = -1; ///< negative: never

    void operator()()
    {
        if (placesLeft >= 0 && placesLeft-- == 0)
            throw Killed();
    }
};

/// A clock that is also a place to die at: it is read in the middle of transactions too.
class DeadlyClock final : public Clock
{
public:
    DeadlyClock(const Clock& clock, Death& death)
        : m_clock(clock)
        , m_death(death)
    {}
    [[nodiscard]] qint64 utcNowMs() const override
    {
        m_death();
        return m_clock.utcNowMs();
    }
    [[nodiscard]] qint64 steadyNowMs() const override { return m_clock.steadyNowMs(); }
    bool waitUntil(std::unique_lock<std::mutex>&, std::condition_variable_any&, qint64,
                   const std::stop_token&, const std::function<bool()>&) override
    {
        return false;
    }

private:
    const Clock& m_clock;
    Death& m_death;
};

/// One run of the program over what waits, which may die. As a process takes its memory and its open
/// transaction with it, everything here is made anew on a thread of its own, whose database connection ends
/// with it.
bool runProgram(SendingFixture& f, AccountId account, Death& death)
{
    bool died = false;
    std::thread program([&] {
        const DeadlyClock clock(f.clock, death);
        f.service->step = [&] { death(); };
        const SubmissionTools tools{*f.database,
                                    f.store,
                                    f.switches,
                                    clock,
                                    Backoff(),
                                    [&] { return death(), 0.5; },
                                    [&](const SubmissionReport&) { death(); }};
        try {
            SubmissionChore(account, tools, f.service).run({});
        } catch (const Killed&) {
            died = true;
        }
        f.service->step = nullptr;
    });
    program.join();
    return died;
}

/// Starts the program anew, again and again, until nothing waits.
void drain(SendingFixture& f, AccountId account)
{
    for (int i = 0; i < 50 && f.counts(account).waiting > 0; ++i) {
        Death never;
        runProgram(f, account, never);
        f.clock.advance(4000 * 1000);
    }
}

/// Some hours of the program, ended by its death.
bool runUntilDeath(SendingFixture& f, AccountId account, int dieAt)
{
    Death death{dieAt};
    for (int i = 0; i < 6; ++i) {
        if (runProgram(f, account, death))
            return true;
        f.clock.advance(2000 * 1000);
    }
    return false;
}

using Story = std::function<void(SendingFixture&)>;

} // namespace
Q_DECLARE_METATYPE(Story)

/// The program dies between any two steps; after a restart and a drain the service holds each play exactly
/// once.
class CrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereverItDiesEachPlayArrivesOnce_data();
    void whereverItDiesEachPlayArrivesOnce();
    void whereverItDiesTwiceEachPlayArrivesOnce();
    void aServiceThatCannotBeAskedDropsTheRepeats();
};

void CrashesTest::whereverItDiesEachPlayArrivesOnce_data()
{
    QTest::addColumn<Story>("story");
    QTest::newRow("all goes well") << Story([](SendingFixture&) {});
    QTest::newRow("an answer is lost") << Story([](SendingFixture& f) {
        f.service->submitReplies = {FakeReply(), losesAnswer()};
    });
    QTest::newRow("the server is busy") << Story([](SendingFixture& f) {
        f.service->submitReplies = {losesAnswer(ErrorKind::ServerBusy), fails(ErrorKind::ServerBusy)};
        f.service->findReplies = {fails(ErrorKind::ServerBusy)};
    });
    QTest::newRow("a daily limit") << Story([](SendingFixture& f) {
        f.service->judge = [&f](const Listen&) {
            return f.service->held() % 7 == 6 && f.clock.utcNow() % 8000 < 4000 ? SubmitVerdict::DailyLimit
                                                                                : SubmitVerdict::Accepted;
        };
    });
    QTest::newRow("a play is refused") << Story([](SendingFixture& f) {
        f.service->refuse = [](const Listen& listen) {
            return listen.id == 4 ? std::optional(ErrorKind::BadRequest) : std::nullopt;
        };
    });
    QTest::newRow("the session ends") << Story([](SendingFixture& f) {
        f.service->submitReplies = {FakeReply(), fails(ErrorKind::Unauthorized)};
    });
}

void CrashesTest::whereverItDiesEachPlayArrivesOnce()
{
    QFETCH(Story, story);
    for (int dieAt = 0;; ++dieAt) {
        SendingFixture f;
        f.service->dropsRepeats = false;
        f.service->service.batch = 5;
        const AccountId alice = f.signIn();
        const auto heard = f.playMany(12);
        story(f);
        const bool died = runUntilDeath(f, alice, dieAt);
        if (f.account(alice).state == AccountState::Held)
            QVERIFY(f.accounts.lift(alice));
        drain(f, alice);
        if (f.account(alice).state == AccountState::Held) {
            QVERIFY(f.accounts.lift(alice));
            drain(f, alice);
        }
        const SubmissionCounts counts = f.counts(alice);
        QVERIFY2(counts.sent + counts.failed == 12, qPrintable(QString::number(dieAt)));
        for (const Submission& submission : f.submissions(alice)) {
            const int times = submission.state == SubmissionState::Sent ? 1 : 0;
            QVERIFY2(f.service->timesHeld(submission.listen) == times, qPrintable(QString::number(dieAt)));
        }
        QCOMPARE(counts.failed, f.service->refuse ? 1 : 0);
        if (!died) {
            QVERIFY2(dieAt > 15, "there are more places than that to die at");
            return;
        }
    }
}

void CrashesTest::whereverItDiesTwiceEachPlayArrivesOnce()
{
    for (int first = 0; first < 24; first += 3) {
        for (int second = 0; second < 12; second += 2) {
            SendingFixture f;
            f.service->dropsRepeats = false;
            f.service->service.batch = 5;
            const AccountId alice = f.signIn();
            const auto heard = f.playMany(7);
            runUntilDeath(f, alice, first);
            runUntilDeath(f, alice, second);
            drain(f, alice);
            QCOMPARE(f.counts(alice).sent, 7);
            for (const Listen& listen : heard)
                QCOMPARE(f.service->timesHeld(listen), 1);
        }
    }
}

void CrashesTest::aServiceThatCannotBeAskedDropsTheRepeats()
{
    for (int dieAt = 0; dieAt < 30; dieAt += 2) {
        SendingFixture f;
        f.service->service.batch = 5;
        f.service->findReplies.assign(100, fails(ErrorKind::NotSupported));
        const AccountId alice = f.signIn();
        const auto heard = f.playMany(7);
        runUntilDeath(f, alice, dieAt);
        drain(f, alice);
        QCOMPARE(f.counts(alice).sent, 7);
        for (const Listen& listen : heard)
            QCOMPARE(f.service->timesHeld(listen), 1);
    }
}

SILLON_TEST(CrashesTest, crashes)

#include "tst_crashes.moc"
