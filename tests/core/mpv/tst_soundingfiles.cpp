// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/soundingfiles.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString wordOf(const SoundFact& fact)
{
    const QString id = QString::number(fact.id);
    switch (fact.kind) {
    case SoundFact::Kind::Started:
        return QStringLiteral("started ") + id;
    case SoundFact::Kind::Position:
        return QStringLiteral("at %1:%2").arg(id).arg(fact.ms);
    case SoundFact::Kind::Duration:
        return QStringLiteral("length %1:%2").arg(id).arg(fact.ms);
    case SoundFact::Kind::Sought:
        return QStringLiteral("sought %1:%2").arg(id).arg(fact.ms);
    case SoundFact::Kind::Failed:
        return QStringLiteral("failed ") + id;
    case SoundFact::Kind::DeviceLost:
        return QStringLiteral("lost ") + id;
    case SoundFact::Kind::Halt:
        return QStringLiteral("HALT");
    case SoundFact::Kind::LoadCurrent:
        return QStringLiteral("LOAD");
    case SoundFact::Kind::Finished:
        break;
    }
    const QString how = fact.reason == FinishReason::Ended        ? QStringLiteral("ended")
                        : fact.reason == FinishReason::EndedEarly ? QStringLiteral("early")
                                                                  : QStringLiteral("stopped");
    return QStringLiteral("%1 %2:%3").arg(how, id).arg(fact.ms);
}

/// Feeds a SoundingFiles with libmpv's events as they come, and writes down what follows.
struct Tape
{
    SoundingFiles files;
    QStringList heard;
    qint64 entries = 0;

    explicit Tape(bool untimed = false)
        : files(untimed)
    {}
    void add(const SoundFacts& facts)
    {
        for (const SoundFact& fact : facts)
            heard << wordOf(fact);
    }
    QStringList take() { return std::exchange(heard, {}); }

    void play(PlaybackId id, qint64 fromMs = 0)
    {
        add(files.play(id, QString::number(id), fromMs));
        files.loaded(files.current()->load, ++entries);
    }
    void enqueue(PlaybackId id)
    {
        if (files.enqueue(id, QString::number(id)))
            files.loaded(files.next()->load, ++entries);
    }
    /// START_FILE up to PLAYBACK_RESTART, with the place holder that libmpv reports first.
    void opens(qint64 entry, double seconds, double placeholder = 0)
    {
        add(files.fileStarted(entry));
        add(files.durationReported(seconds));
        add(files.positionReported(placeholder));
        add(files.restarted());
    }
    void reports(std::initializer_list<double> positions)
    {
        for (const double position : positions)
            add(files.positionReported(position));
    }
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class SoundingFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startedMeansThatSoundMoves()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.57);
        QCOMPARE(tape.take(), words("length 7:2570"));
        tape.reports({0.0, 0.023, 0.099});
        QCOMPARE(tape.take(), words("started 7, at 7:23, at 7:99"));
    }

    void nextFileIsNotHeardWhenItIsOpened()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.57);
        tape.reports({2.086});
        tape.add(tape.files.ended(1));
        QCOMPARE(tape.take(), words("length 7:2570, started 7, at 7:2086"));
        tape.opens(2, 2.43);
        tape.reports({-0.383, -0.134});
        QCOMPARE(tape.take(), words("at 7:2187, at 7:2436"));
        tape.reports({0.014, 0.067});
        QCOMPARE(tape.take(), words("ended 7:2570, started 8, length 8:2430, at 8:14, at 8:67"));
    }

    void lastFileIsFinishedWhenItsEndHasSounded()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.take();
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("ended 7:2000"));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), QStringList());
    }

    void anotherFormatIsHeardWhenTheOutputHasReopened()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.57);
        tape.reports({2.08});
        tape.add(tape.files.ended(1));
        tape.opens(2, 2.0);
        tape.take();
        tape.reports({0.05});
        QCOMPARE(tape.take(), words("ended 7:2570, started 8, length 8:2000, at 8:50"));
    }

    void brokenOffDataIsNoNaturalEnd_data()
    {
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("speed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the usual distance") << 4.45 << 1.0 << "ended 7:5000";
        QTest::newRow("just within") << 3.5 << 1.0 << "ended 7:5000";
        QTest::newRow("broken off") << 1.9 << 1.0 << "early 7:1900";
        QTest::newRow("quicker, further ahead") << 2.5 << 2.0 << "ended 7:5000";
        QTest::newRow("quicker, broken off") << 1.9 << 2.0 << "early 7:1900";
        QTest::newRow("slower") << 3.4 << 0.5 << "early 7:3400";
        QTest::newRow("longer than announced") << 5.5 << 1.0 << "ended 7:5500";
    }
    void brokenOffDataIsNoNaturalEnd()
    {
        QFETCH(double, last);
        QFETCH(double, speed);
        QFETCH(QString, expected);
        Tape tape;
        tape.files.setSpeed(speed);
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({last});
        tape.add(tape.files.ended(1));
        tape.take();
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), QStringList{expected});
    }

    void brokenOffDataBeforeAnotherFileCountItsTail()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 5.0);
        tape.reports({1.0});
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.take();
        tape.reports({-0.4, -0.2, 0.1});
        QCOMPARE(tape.take(), words("early 7:1400, started 8, length 8:3000, at 8:100"));
    }

    void fileShorterThanTheBufferIsHeardInItsTurn()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.opens(2, 0.2);
        tape.add(tape.files.ended(2));
        tape.take();
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("ended 7:2000, started 8, length 8:200, ended 8:200"));
    }

    void firstFileShorterThanTheBufferIsStillStarted()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 0.2);
        tape.add(tape.files.ended(1));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("length 7:200, started 7, ended 7:200"));
    }

    void fileThatCannotBeOpenedFails()
    {
        Tape tape;
        tape.play(7);
        tape.add(tape.files.fileStarted(1));
        tape.add(tape.files.broke(1, Error{}));
        QCOMPARE(tape.take(), words("HALT, failed 7"));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), QStringList());
    }

    void nextFileFailsAfterTheOneBeforeHasEnded()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.add(tape.files.fileStarted(2));
        tape.add(tape.files.broke(2, Error{}));
        tape.take();
        tape.add(tape.files.wentIdle());
        // libmpv drops what was buffered then: only what was reported has sounded.
        QCOMPARE(tape.take(), words("ended 7:1600, failed 8"));
    }

    void fileAppendedAfterTheEndStillFollows()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.enqueue(8);
        tape.add(tape.files.wentIdle());
        tape.take();
        tape.opens(2, 3.0);
        tape.reports({0.1});
        QCOMPARE(tape.take(), words("length 8:3000, started 8, at 8:100"));
    }

    void anotherChoiceWhileTheEndSounds()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.reports({-0.3});
        QVERIFY(!tape.files.enqueue(9, QStringLiteral("9")));
        tape.take();
        tape.reports({-0.1, 0.05});
        QCOMPARE(tape.take(), words("at 7:1900, ended 7:2000, LOAD"));
        QCOMPARE(tape.files.current()->id, 9);
    }

    void noNextFileAfterAllWhileTheEndSounds()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.files.clearNext();
        tape.take();
        tape.reports({-0.1, 0.05, 0.1});
        QCOMPARE(tape.take(), words("at 7:1900, ended 7:2000, HALT"));
    }

    void nextFileTakenBackWhenLibmpvHadOpenedItAlready()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.files.clearNext(); // libmpv's events are on their way
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.take();
        tape.reports({-0.1, 0.05});
        QCOMPARE(tape.take(), words("at 7:1900, ended 7:2000, HALT"));
    }

    void fileTakenBackAfterEverythingHadEndedIsNotPlayed()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 0.2);
        tape.add(tape.files.ended(1));
        tape.add(tape.files.wentIdle());
        tape.enqueue(8);
        tape.files.clearNext();
        tape.take();
        tape.opens(2, 3.0);
        tape.reports({0.1, 0.2});
        QCOMPARE(tape.take(), words("HALT"));
    }

    void eventsOfAnEarlierFileAreNotMistaken()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.take();
        tape.play(9);
        QCOMPARE(tape.take(), words("stopped 7:1600"));
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.reports({0.5, 0.6});
        tape.add(tape.files.broke(2, Error{}));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), QStringList());
        tape.opens(3, 4.0);
        tape.reports({0.1});
        QCOMPARE(tape.take(), words("length 9:4000, started 9, at 9:100"));
    }

    void stoppingBeforeSoundTellsNothing()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.0);
        tape.take();
        tape.add(tape.files.stop());
        QCOMPARE(tape.take(), QStringList());
    }

    void playingFromAPlaceIsASeek()
    {
        Tape tape;
        tape.play(7, 1500);
        tape.opens(1, 5.0, 1.5);
        tape.add(tape.files.seekLanded(1.5003));
        tape.take();
        tape.reports({1.6});
        QCOMPARE(tape.take(), words("started 7, sought 7:1500, at 7:1600"));
    }

    void landingTooLateIsNotListening()
    {
        Tape tape;
        tape.play(7, 1500);
        tape.opens(1, 9.0, 1.5);
        tape.add(tape.files.seekLanded(3.2));
        tape.take();
        tape.reports({3.3});
        QCOMPARE(tape.take(), words("started 7, sought 7:3200, at 7:3300"));
    }

    void seeksAreToldWhereTheyLand_data()
    {
        QTest::addColumn<double>("landed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("there") << 3.0003 << "sought 7:3000";
        QTest::newRow("too late") << 4.7 << "sought 7:4700";
        QTest::newRow("paused, less the buffer") << 2.82 << "sought 7:3000";
        QTest::newRow("not known") << qQNaN() << "sought 7:3000";
        QTest::newRow("past the end") << 99.0 << "sought 7:5000";
    }
    void seeksAreToldWhereTheyLand()
    {
        QFETCH(double, landed);
        QFETCH(QString, expected);
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({0.5});
        tape.take();
        tape.files.seekAsked(3000);
        tape.reports({3.0, 0.6}); // before it has landed, reports are of neither place
        QCOMPARE(tape.take(), QStringList());
        tape.add(tape.files.seekLanded(landed));
        QCOMPARE(tape.take(), QStringList{expected});
    }

    void seekingBackGoesOnFromThere()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({3.0});
        tape.files.seekAsked(1000);
        tape.add(tape.files.seekLanded(1.0));
        tape.reports({1.0, 1.1});
        QCOMPARE(tape.take(), words("length 7:5000, started 7, at 7:3000, sought 7:1000, at 7:1100"));
    }

    void seekingPastTheEndEndsWithoutListening()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({0.9});
        tape.files.seekAsked(20000);
        tape.take();
        tape.add(tape.files.ended(1));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("sought 7:5000, ended 7:5000"));
    }

    void seekingWhileTheNextIsOpenLoadsTheFileAgain()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.reports({-0.3});
        tape.take();
        tape.files.reloadFrom(500, true);
        QCOMPARE(tape.files.current()->part.path, QStringLiteral("7"));
        QCOMPARE(tape.files.next()->part.path, QStringLiteral("8"));
        tape.files.loaded(tape.files.current()->load, 3);
        tape.files.loaded(tape.files.next()->load, 4);
        tape.opens(3, 2.0, 0.5);
        tape.add(tape.files.seekLanded(0.5));
        tape.reports({0.6});
        QCOMPARE(tape.take(), words("sought 7:500, at 7:600"));
        tape.add(tape.files.ended(3));
        tape.opens(4, 3.0);
        tape.reports({0.1});
        QCOMPARE(tape.take(), words("ended 7:2000, started 8, length 8:3000, at 8:100"));
    }

    void placeNearTheEndIsToldThoughTheDataEndFirst()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.files.reloadFrom(1700, true);
        tape.files.loaded(tape.files.current()->load, 2);
        tape.take();
        tape.opens(2, 2.0, 1.7);
        tape.add(tape.files.ended(2));
        tape.add(tape.files.seekLanded(1.7));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("sought 7:1700, ended 7:2000"));
    }

    void anotherSpeedDoesNotTurnThePositionBack()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({0.397, 0.048, 0.282, 0.45});
        QCOMPARE(tape.take(), words("length 7:5000, started 7, at 7:397, at 7:450"));
    }

    void outputOpenedAnewDropsMusicThatWasNotHeard()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({0.94});
        tape.take();
        tape.files.outputReopened();
        tape.reports({1.49, 1.58, 1.68});
        QCOMPARE(tape.take(), words("sought 7:1580, at 7:1680"));
        tape.files.outputReopened();
        tape.reports({1.78, 1.88});
        QCOMPARE(tape.take(), words("at 7:1780, at 7:1880"));
    }

    void lateReportAtTheEndIsMusicThatWasHeard()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 2.5);
        tape.reports({0.4});
        tape.take();
        tape.files.outputReopened(); // libmpv says so of the end, too
        tape.reports({2.2});
        tape.add(tape.files.ended(1));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("ended 7:2500"));
    }

    void lostDeviceKeepsThePlace()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 5.0);
        tape.reports({2.5});
        tape.take();
        tape.add(tape.files.deviceFailed(1, Error{}));
        tape.opens(2, 3.0); // libmpv tries the next file with no more luck
        tape.add(tape.files.deviceFailed(2, Error{}));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(), words("HALT, lost 7"));
        QVERIFY(tape.files.isLost());
        QCOMPARE(tape.files.current()->fromMs, 2500);

        tape.files.reloadFrom(2500, false);
        QVERIFY(!tape.files.isLost());
        tape.files.loaded(tape.files.current()->load, 3);
        tape.files.loaded(tape.files.next()->load, 4);
        tape.opens(3, 5.0, 2.5);
        tape.reports({2.6});
        QCOMPARE(tape.take(), words("at 7:2600"));
    }

    void deviceLostBeforeAnySoundStartsLater()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.add(tape.files.deviceFailed(1, Error{}));
        QCOMPARE(tape.take(), words("length 7:5000, HALT, lost 7"));
        tape.files.reloadFrom(0, false);
        tape.files.loaded(tape.files.current()->load, 2);
        tape.opens(2, 5.0);
        tape.reports({0.1});
        QCOMPARE(tape.take(), words("started 7, at 7:100"));
    }

    void deviceLostAtTheChangeOfFiles()
    {
        Tape tape;
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.0);
        tape.reports({1.6});
        tape.add(tape.files.ended(1));
        tape.opens(2, 3.0);
        tape.take();
        tape.add(tape.files.deviceFailed(2, Error{}));
        QCOMPARE(tape.take(), words("ended 7:2000, HALT, lost 8"));
        QCOMPARE(tape.files.current()->id, 8);
    }

    void seekWithoutADeviceIsKept()
    {
        Tape tape;
        tape.play(7);
        tape.opens(1, 5.0);
        tape.reports({2.5});
        tape.add(tape.files.deviceFailed(1, Error{}));
        tape.take();
        tape.add(tape.files.seekWhileLost(4000));
        QCOMPARE(tape.take(), words("sought 7:4000"));
        QCOMPARE(tape.files.current()->lastMs, 4000);
    }

    void untimedOutputHasHeardWhatItTook()
    {
        Tape tape(true);
        tape.play(7);
        tape.enqueue(8);
        tape.opens(1, 2.57);
        tape.files.dataEndedAt(2.57);
        tape.add(tape.files.ended(1));
        tape.opens(2, 5.0);
        tape.files.dataEndedAt(2.4);
        tape.add(tape.files.ended(2));
        tape.add(tape.files.wentIdle());
        QCOMPARE(tape.take(),
                 words("length 7:2570, started 7, ended 7:2570, started 8, length 8:5000, early 8:2400"));
    }
};

SILLON_TEST(SoundingFilesTest, soundingfiles)
#include "tst_soundingfiles.moc"
