// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingfixture.h"
#include "testmain.h"

#include <QLoggingCategory>
#include <QTest>

#include <map>
#include <random>
#include <thread>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr int plays = 1000;
constexpr int faults = 1000;

struct Killed
{};

/// A service, a network, a user and a power supply that go wrong at random.
struct BadDay
{
    SendingFixture f;
    std::mt19937 random;
    AccountId account = 0;
    bool canBeAsked = true;
    int faultsLeft = faults;
    int longestRun = 0; ///< requests
    int deaths = 0;
    int owed = 0;

    explicit BadDay(unsigned seed)
        : random(seed)
    {
        canBeAsked = seed % 3 != 2;
        f.service->dropsRepeats = !canBeAsked;
        f.service->service.maxAgeSeconds = 14 * 24 * 60 * 60;
        f.service->refuse = [](const Listen& listen) -> std::optional<ErrorKind> {
            if (listen.id % 97 == 0)
                return ErrorKind::BadRequest;
            return listen.id % 101 == 0 ? std::optional(ErrorKind::BadSignature) : std::nullopt;
        };
        f.service->judge = [this](const Listen& listen) {
            if (listen.id % 89 == 0)
                return SubmitVerdict::IgnoredArtist;
            return faultsLeft > 0 && below(200) == 0 ? SubmitVerdict::DailyLimit : SubmitVerdict::Accepted;
        };
        f.service->chance = [this](FakeScrobbleService::Request::Kind kind) {
            return kind == FakeScrobbleService::Request::Kind::Submit ? submitReply() : findReply();
        };
        account = f.signIn();
    }

    int below(int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); }

    FakeReply submitReply()
    {
        if (faultsLeft == 0 || below(4) == 0)
            return {};
        --faultsLeft;
        FakeReply odd;
        odd.miscounts = true;
        const FakeReply all[]{fails(ErrorKind::NotSent),
                              fails(ErrorKind::AnswerLost),
                              losesAnswer(),
                              losesAnswer(),
                              losesAnswer(ErrorKind::ServerBusy),
                              fails(ErrorKind::ServerBusy),
                              losesAnswer(ErrorKind::Malformed),
                              fails(ErrorKind::RateLimited, 60),
                              fails(ErrorKind::RateLimited),
                              fails(ErrorKind::Unauthorized),
                              fails(ErrorKind::AccountRefused),
                              fails(ErrorKind::BadSignature),
                              fails(ErrorKind::BadRequest),
                              fails(ErrorKind::TooLarge),
                              odd};
        return all[below(std::size(all))];
    }

    FakeReply findReply()
    {
        if (!canBeAsked)
            return fails(ErrorKind::NotSupported);
        if (faultsLeft == 0 || below(2) == 0)
            return {};
        --faultsLeft;
        FakeReply odd;
        odd.miscounts = true;
        const FakeReply all[]{fails(ErrorKind::NotSent),      fails(ErrorKind::AnswerLost),
                              fails(ErrorKind::ServerBusy),   fails(ErrorKind::RateLimited),
                              fails(ErrorKind::Unauthorized), odd};
        return all[below(std::size(all))];
    }

    /// One run of the program. Where it may die it is on a thread of its own, whose connection its death
    /// takes with it.
    std::optional<qint64> run(std::unique_ptr<SubmissionChore>& chore)
    {
        std::optional<qint64> due;
        bool died = false;
        const int before = f.service->requestCount();
        if (faultsLeft > 0 && below(10) == 0) {
            f.service->step = [this] {
                if (below(4) == 0)
                    throw Killed();
            };
            std::thread program([&] {
                try {
                    due = chore->run({});
                } catch (const Killed&) {
                    died = true;
                    ++deaths;
                }
            });
            program.join();
            f.service->step = nullptr;
        } else {
            due = chore->run({});
        }
        longestRun = std::max(longestRun, f.service->requestCount() - before);
        if (died || below(20) == 0) // a restart
            chore = f.chore(account);
        return died ? std::optional(f.clock.utcNow()) : due;
    }

    void live()
    {
        auto chore = f.chore(account);
        int runs = 0;
        while ((owed < plays || faultsLeft > 0 || f.counts(account).waiting > 0) && ++runs < 20000) {
            if (owed < plays || faultsLeft > 0) {
                const int more = below(150) == 0 ? 20 : 1;
                f.clock.advance(more * 60 * 1000);
                f.playMany(more, 1);
                owed += more;
            }
            const auto due = run(chore);
            if (f.account(account).state == AccountState::Held || below(3) == 0)
                lift(*chore);
            else if (due && below(3) == 0)
                f.clock.advance(std::max<qint64>(0, *due - f.clock.utcNow()) * 1000);
        }
    }

    void lift(SubmissionChore& chore)
    {
        if (!f.accounts.lift(account))
            qFatal("not lifted");
        chore.forgetWaits();
    }
};

} // namespace

/// A thousand faults over a thousand plays: every play is accounted for.
class RandomFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlayIsAccountedFor_data();
    void everyPlayIsAccountedFor();
};

void RandomFaultsTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("sillon.scrobbling.info=false"));
}

void RandomFaultsTest::everyPlayIsAccountedFor_data()
{
    QTest::addColumn<int>("seed");
    QTest::newRow("a service that can be asked") << 1;
    QTest::newRow("one that cannot") << 2;
}

void RandomFaultsTest::everyPlayIsAccountedFor()
{
    QFETCH(int, seed);
    BadDay day(static_cast<unsigned>(seed));
    day.live();
    SendingFixture& f = day.f;
    const auto all = f.submissions(day.account);
    QVERIFY(day.owed >= plays);
    QCOMPARE(static_cast<int>(all.size()), day.owed);
    QCOMPARE(day.faultsLeft, 0);
    QVERIFY(day.deaths > 10);
    std::map<SubmissionState, int> counts;
    for (const Submission& submission : all) {
        ++counts[submission.state];
        const int times = f.service->timesHeld(submission.listen);
        const QString what = QStringLiteral("play %1 is %2 (%3) and held %4 times")
                                 .arg(submission.listen.id)
                                 .arg(submissionStateName(submission.state), submission.reason)
                                 .arg(times);
        if (submission.state == SubmissionState::Sent)
            QVERIFY2(times == 1, qPrintable(what));
        else if (day.canBeAsked)
            QVERIFY2(times == 0, qPrintable(what));
        QVERIFY2(submission.state == SubmissionState::Sent || !submission.reason.isEmpty(), qPrintable(what));
    }
    QCOMPARE(counts[SubmissionState::Waiting] + counts[SubmissionState::Sending], 0);
    QVERIFY2(counts[SubmissionState::Sent] > day.owed * 9 / 10,
             qPrintable(QString::number(counts[SubmissionState::Sent])));
    QVERIFY2(day.longestRun < 500, qPrintable(QString::number(day.longestRun)));
    const auto sound = f.database->read([](Connection& c) {
        return c.one(QStringLiteral("PRAGMA integrity_check"), {},
                     [](const Row& row) { return row.text(0); });
    });
    QCOMPARE(*sound, std::optional(QStringLiteral("ok")));
}

SILLON_TEST(RandomFaultsTest, randomfaults)

#include "tst_randomfaults.moc"
