// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "base/lane.h"
#include "base/mailbox.h"
#include "testmain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <semaphore>

using namespace sillon;

/// Lane, Mailbox and Background: how work leaves the main thread and comes back.
class ThreadsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLaneRunsInOrderOnOneThread();
    void closingALaneRunsWhatWaits();
    void aClosedLaneTakesNothing();
    void messagesArriveInOrderOnTheMailboxesThread();
    void aMessageMayDeleteTheMailbox();
    void aMailboxThatIsGoneDropsItsMessages();
    void messagesPostedByMessagesArrive();
    void answersComeToTheMainThread();
    void workWithoutAnAnswerIsToldToo();
    void moveOnlyAnswersArrive();
    void noAnswerReachesOneWhoIsGone();
    void stoppingAsksRunningWorkAndDropsTheRest();
    void aServerThatDoesNotAnswerKeepsNothingElse();
    void workAfterTheStopIsDropped();
    void twoQuestionsRunAtOnce();
};

void ThreadsTest::aLaneRunsInOrderOnOneThread()
{
    Lane lane;
    std::vector<int> order;
    std::vector<QThread*> threads;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(lane.post([&, i] {
            order.push_back(i);
            threads.push_back(QThread::currentThread());
        }));
    }
    lane.close();
    QCOMPARE(order.size(), std::size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QVERIFY(std::all_of(threads.begin(), threads.end(), [&](QThread* t) { return t == threads.front(); }));
    QVERIFY(threads.front() != QThread::currentThread());
}

void ThreadsTest::closingALaneRunsWhatWaits()
{
    std::atomic<int> done = 0;
    {
        Lane lane;
        for (int i = 0; i < 20; ++i)
            lane.post([&] {
                QThread::usleep(100);
                ++done;
            });
    }
    QCOMPARE(done.load(), 20);
}

void ThreadsTest::aClosedLaneTakesNothing()
{
    Lane lane;
    lane.close();
    lane.close();
    bool ran = false;
    QVERIFY(!lane.post([&] { ran = true; }));
    QVERIFY(!ran);
}

void ThreadsTest::messagesArriveInOrderOnTheMailboxesThread()
{
    Mailbox mailbox;
    std::vector<int> order;
    QThread* thread = nullptr;
    {
        Lane lane;
        for (int i = 0; i < 1000; ++i)
            lane.post([&, i] {
                mailbox.post([&, i] {
                    order.push_back(i);
                    thread = QThread::currentThread();
                });
            });
    }
    QVERIFY(order.empty());
    QCoreApplication::processEvents();
    QCOMPARE(order.size(), std::size_t(1000));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(thread, QThread::currentThread());
}

void ThreadsTest::aMessageMayDeleteTheMailbox()
{
    auto mailbox = std::make_unique<Mailbox>();
    int count = 0;
    mailbox->post([&] { mailbox.reset(); });
    mailbox->post([&] { ++count; });
    QCoreApplication::processEvents();
    QVERIFY(!mailbox);
    QCOMPARE(count, 1);
}

void ThreadsTest::aMailboxThatIsGoneDropsItsMessages()
{
    bool arrived = false;
    {
        Mailbox mailbox;
        mailbox.post([&] { arrived = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!arrived);
}

void ThreadsTest::messagesPostedByMessagesArrive()
{
    Mailbox mailbox;
    int depth = 0;
    std::function<void()> again = [&] {
        if (++depth < 5)
            mailbox.post(again);
    };
    mailbox.post(again);
    QTRY_COMPARE(depth, 5);
}

void ThreadsTest::answersComeToTheMainThread()
{
    Background background;
    QObject asker;
    int answer = 0;
    QThread* worked = nullptr;
    QThread* told = nullptr;
    background.run(
        &asker,
        [&](const std::stop_token&) {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            told = QThread::currentThread();
            answer = result;
        });
    QTRY_COMPARE(answer, 42);
    QVERIFY(worked != told);
    QCOMPARE(told, QThread::currentThread());
}

void ThreadsTest::workWithoutAnAnswerIsToldToo()
{
    Background background;
    QObject asker;
    bool told = false;
    background.run(
        &asker, [](const std::stop_token&) {}, [&] { told = true; });
    QTRY_VERIFY(told);
}

void ThreadsTest::moveOnlyAnswersArrive()
{
    Background background;
    QObject asker;
    std::unique_ptr<int> answer;
    auto question = std::make_unique<int>(7);
    background.run(
        &asker,
        [question = std::move(question)](const std::stop_token&) { return std::make_unique<int>(*question); },
        [&](std::unique_ptr<int> result) { answer = std::move(result); });
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, 7);
}

void ThreadsTest::noAnswerReachesOneWhoIsGone()
{
    Background background;
    auto asker = std::make_unique<QObject>();
    bool told = false;
    std::binary_semaphore done(0);
    background.run(
        asker.get(),
        [&](const std::stop_token&) {
            done.release();
            return 1;
        },
        [&](int) { told = true; });
    done.acquire();
    asker.reset();
    background.stop();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void ThreadsTest::stoppingAsksRunningWorkAndDropsTheRest()
{
    Background background(1);
    QObject asker;
    std::binary_semaphore begun(0);
    std::atomic<int> ran = 0;
    background.run(
        &asker,
        [&](const std::stop_token& stop) {
            ++ran;
            begun.release();
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
        },
        [] {});
    for (int i = 0; i < 10; ++i)
        background.run(
            &asker, [&](const std::stop_token&) { ++ran; }, [] {});
    std::atomic<int> changed = 0;
    background.change(
        &asker, [&](const std::stop_token&) { ++changed; }, [] {});
    begun.acquire();
    background.stop();
    QCOMPARE(ran.load(), 1);
    QCOMPARE(changed.load(), 1); // what the user changed is not lost
}

void ThreadsTest::aServerThatDoesNotAnswerKeepsNothingElse()
{
    Background background(1);
    QObject asker;
    int answers = 0;
    background.ask(
        &asker,
        [](const std::stop_token& stop) {
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
        },
        [] {});
    background.run(
        &asker, [](const std::stop_token&) {}, [&] { ++answers; });
    QTRY_COMPARE(answers, 1);
}

void ThreadsTest::workAfterTheStopIsDropped()
{
    Background background;
    QObject asker;
    background.stop();
    std::atomic<bool> ran = false;
    background.run(
        &asker, [&](const std::stop_token&) { ran = true; }, [] {});
    background.stop();
    QVERIFY(!ran.load());
}

void ThreadsTest::twoQuestionsRunAtOnce()
{
    Background background(2);
    QObject asker;
    std::binary_semaphore first(0);
    std::binary_semaphore second(0);
    int told = 0;
    // Each waits for the other: one thread alone would never end.
    background.run(
        &asker,
        [&](const std::stop_token&) {
            first.release();
            second.acquire();
        },
        [&] { ++told; });
    background.run(
        &asker,
        [&](const std::stop_token&) {
            second.release();
            first.acquire();
        },
        [&] { ++told; });
    QTRY_COMPARE(told, 2);
}

SILLON_TEST(ThreadsTest, threads)
#include "tst_threads.moc"
