// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

constexpr int beatMs = 5;

/// The longest time the event loop was away, beyond what the machine keeps a thread waiting that does
/// nothing else.
class EventLoopProbe
{
public:
    EventLoopProbe()
        : m_idle([this](const std::stop_token& stop) {
            QElapsedTimer beat;
            while (!stop.stop_requested()) {
                beat.start();
                std::this_thread::sleep_for(std::chrono::milliseconds(beatMs));
                m_machineMs = std::max<qint64>(m_machineMs, beat.elapsed() - beatMs);
            }
        })
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longestMs = std::max(m_longestMs, m_beat.restart() - beatMs); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_beat.start();
        m_timer.start(beatMs);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longestMs; }
    [[nodiscard]] qint64 machineMs() const { return m_machineMs; }

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
    qint64 m_longestMs = 0;
    std::atomic<qint64> m_machineMs = 0;
    std::jthread m_idle; // last: it uses the others
};

} // namespace

/// The program ends in time and never lets the window wait.
class StoppingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSilentServerDoesNotHoldUpTheEnd()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().server().fault(Fault::silence(), standin::LastfmStandin::forEver);
        program.hear(sampleTrack(QStringLiteral("Cut off")));
        program.play(sampleTrack(QStringLiteral("Playing at the end")), 150'000);
        const auto isSending = [&] {
            const auto all = program.submissions();
            return std::any_of(all.begin(), all.end(), [](const Submission& submission) {
                return submission.state == SubmissionState::Sending;
            });
        };
        QTRY_VERIFY(isSending());
        QElapsedTimer ending;
        ending.start();
        program.stop();
        QVERIFY2(ending.elapsed() < 3000, qPrintable(QString::number(ending.elapsed())));

        // Both plays are on disk and reach the server once each at the next start.
        program.server().clearFaults();
        program.server().server().closeConnections();
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("first_run_s=0"));
        program.start();
        QTRY_COMPARE(program.listenCount(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(program.waiting(), 0, 10'000);
        QStringList received = program.received();
        received.sort();
        QCOMPARE(received, QStringList({QStringLiteral("Cut off"), QStringLiteral("Playing at the end")}));
    }

    void aSignInWithASilentServerDoesNotHoldUpTheEnd()
    {
        WholeProgram program;
        program.start();
        program.server().server().fault(Fault::silence(), standin::LastfmStandin::forEver);
        program.services().signIns().at(QStringLiteral("lastfm")).start();
        QTest::qWait(200);
        QElapsedTimer ending;
        ending.start();
        program.stop();
        QVERIFY2(ending.elapsed() < 3000, qPrintable(QString::number(ending.elapsed())));
    }

    void theWindowsThreadIsNeverKeptWaiting()
    {
        WholeProgram program;
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("backoff_s=1"));
        program.startSignedIn();
        standin::RandomFaults faults;
        faults.seed = 7;
        faults.percent = 60;
        faults.faults = {Fault::late(400),       Fault::status(500),  Fault::dropAfterHandling(),
                         Fault::slowBytes(5, 8), Fault::htmlOutage(), Fault::dropBeforeReading()};
        program.server().server().strewFaults(faults);

        const EventLoopProbe probe;
        for (int i = 0; i < 150; ++i) {
            program.play(sampleTrack(QStringLiteral("Title %1").arg(i)), 120'000);
            if (i % 10 == 0)
                program.services().roster().retryAll(program.account().id);
            if (i % 50 == 20)
                program.services().roster().setNowPlaying(program.account().id, i % 100 != 20);
            QTest::qWait(15);
        }
        const qint64 longest = probe.longestMs();
        qInfo("the longest gap of the event loop: %lld ms, of an idle thread beside it: %lld ms",
              static_cast<long long>(longest), static_cast<long long>(probe.machineMs()));
        QVERIFY(longest < 250 + probe.machineMs());
        QTRY_COMPARE(program.listenCount(), 150);
    }
};

SILLON_TEST(StoppingTest, stopping)
#include "tst_stopping.moc"
