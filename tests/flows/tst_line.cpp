// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "settings/keys.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const QString user = QStringLiteral("Tester");
const QString scrobble = QStringLiteral("track.scrobble");
const QString nowPlaying = QStringLiteral("track.updateNowPlaying");

// How long "nothing comes" is watched for: many times what a request on loopback takes.
constexpr int quietMs = 300;

} // namespace

/// The way of one listen: from the sound to the server.
class LineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayThatCountsArrivesWithinTwoSeconds()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Jóga")), 99'900);
        QTest::qWait(quietMs);
        QCOMPARE(program.calls("track.scrobble"), 0);

        QElapsedTimer sinceMet;
        sinceMet.start();
        program.engine().advance(100);
        QTRY_COMPARE_WITH_TIMEOUT(program.held(), QStringList{QStringLiteral("Jóga")}, 5000);
        QVERIFY2(sinceMet.elapsed() < 2000, qPrintable(QString::number(sinceMet.elapsed())));
        QTRY_COMPARE(program.waiting(), 0);
    }

    void everythingTheTagsSayArrives()
    {
        WholeProgram program;
        program.startSignedIn();
        Track track = sampleTrack(QStringLiteral("愛 & “love” +1 %20"), 183'400, QStringLiteral("Sigur Rós"));
        track.release = {QStringLiteral("( )"), QStringLiteral("Various & Co"), {}, {}};
        track.trackNumber = 7;
        const qint64 begun = program.services().clock().utcNow();
        program.hear(track);
        QTRY_COMPARE(program.held().size(), 1);
        const standin::Scrobble arrived = program.server().scrobbles(user).front();
        QCOMPARE(arrived.artist, track.recording.artist);
        QCOMPARE(arrived.track, track.recording.title);
        QCOMPARE(arrived.album, track.release.title);
        QCOMPARE(arrived.albumArtist, track.release.albumArtist);
        QCOMPARE(arrived.trackNumber, QStringLiteral("7"));
        QCOMPARE(arrived.duration, 183);
        QVERIFY(arrived.timestamp >= begun && arrived.timestamp <= begun + 1);
    }

    void nowPlayingComesAtThreeSecondsAgainAtFourMinutesAndOnResume()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Long"), 600'000), 2900);
        QTest::qWait(quietMs);
        QCOMPARE(program.calls("track.updateNowPlaying"), 0);
        program.engine().advance(100);
        QTRY_COMPARE(program.calls("track.updateNowPlaying"), 1);
        program.engine().advance(236'900);
        QTest::qWait(quietMs);
        QCOMPARE(program.calls("track.updateNowPlaying"), 1);
        program.engine().advance(100);
        QTRY_COMPARE(program.calls("track.updateNowPlaying"), 2);

        program.services().player().pause();
        program.services().player().play();
        QTRY_COMPARE(program.calls("track.updateNowPlaying"), 3);
        for (const standin::LoggedRequest& call : program.server().calls(nowPlaying)) {
            QCOMPARE(call.param(u"duration"), QStringLiteral("600"));
            for (const auto& [name, value] : call.request.params.all())
                QVERIFY2(!value.isEmpty(), qPrintable(name));
        }
    }

    void aFailedNowPlayingIsNeitherRepeatedNorTold()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().fault(nowPlaying, Fault::status(500));
        program.play(sampleTrack(QStringLiteral("One")), 3000);
        QTRY_COMPARE(program.calls("track.updateNowPlaying"), 1);
        QTest::qWait(quietMs);
        QCOMPARE(program.calls("track.updateNowPlaying"), 1);
        QCOMPARE(program.account().state, AccountState::Connected);
        QCOMPARE(program.account().nextTryAt, 0);
        QVERIFY(program.submissions().empty());
        program.engine().advance(97'000);
        QTRY_COMPARE(program.held().size(), 1);
    }

    void seekingToTheEndIsNoListening()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Skipped")), 5000);
        program.services().player().seek(190'000);
        program.engine().advance(9000);
        program.services().player().stop();
        QTest::qWait(quietMs);
        QCOMPARE(program.listenCount(), 0);
        QCOMPARE(program.calls("track.scrobble"), 0);
    }

    void aTrackRepeatedIsHeardTwice()
    {
        WholeProgram program;
        program.startSignedIn();
        const Track track = sampleTrack(QStringLiteral("Again"));
        program.engine().setLength(track.path, track.lengthMs);
        program.services().player().setRepeat(RepeatMode::One);
        program.services().player().playTracks({track});
        program.engine().advance(199'900);
        QTRY_COMPARE(program.listenCount(), 1);
        QTest::qWait(1100); // the second play begins in another second
        program.engine().advance(200'000);
        program.services().player().stop();
        QTRY_COMPARE(program.held(), QStringList({track.recording.title, track.recording.title}));
        const auto held = program.server().scrobbles(user);
        QVERIFY(held[0].timestamp < held[1].timestamp);
    }

    void theThresholdIsObeyedWhileATrackPlays()
    {
        WholeProgram program;
        program.startSignedIn();
        program.settings().set(keys::thresholdPercent, 90);
        program.play(sampleTrack(QStringLiteral("Minute"), 60'000), 53'900);
        QTest::qWait(quietMs);
        QCOMPARE(program.listenCount(), 0);
        program.engine().advance(100);
        QTRY_COMPARE(program.held().size(), 1);

        program.play(sampleTrack(QStringLiteral("Lowered"), 60'000), 40'000);
        QTest::qWait(quietMs);
        QCOMPARE(program.listenCount(), 1);
        program.settings().set(keys::thresholdPercent, 50);
        QTRY_COMPARE(program.held(), QStringList({QStringLiteral("Minute"), QStringLiteral("Lowered")}));
    }

    void aFileWithoutTagsIsNeverSentButTold()
    {
        WholeProgram program;
        program.startSignedIn();
        Track untagged = sampleTrack(QStringLiteral("file-name"));
        untagged.recording = {};
        program.play(untagged, 200'000);
        QTRY_VERIFY(program.wasTold(NoticeKind::TrackCannotCount));
        QTest::qWait(quietMs);
        QCOMPARE(program.calls("track.scrobble"), 0);
        QCOMPARE(program.calls("track.updateNowPlaying"), 0);
        QCOMPARE(program.listenCount(), 0);
    }

    void aFileWhoseTagsDoNotSayItsLengthIsSent()
    {
        WholeProgram program;
        program.startSignedIn();
        Track track = sampleTrack(QStringLiteral("Lengthless"));
        track.lengthMs = 0;
        program.engine().setLength(track.path, 200'000);
        program.services().player().playTracks({track});
        program.engine().advance(100'000);
        QTRY_COMPARE(program.held().size(), 1);
    }

    void whatIsHeardBeforeThePlayEndsIsCompletedAfterwards()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Whole")), 110'000);
        QTRY_COMPARE(program.held().size(), 1);
        program.engine().advance(30'000);
        program.services().player().stop();
        const auto heard = [&] {
            const auto listens = program.services().listens().recent(1);
            return listens && !listens->empty() ? listens->front().heardMs : -1;
        };
        QTRY_COMPARE(heard(), 140'000);
        QCOMPARE(program.received().size(), 1);
    }

    void aSwitchThatIsOffSilencesTheServerAlsoAboutThePlaysMadeMeanwhile_data()
    {
        QTest::addColumn<bool>("ofTheProgram");
        QTest::newRow("the program's") << true;
        QTest::newRow("the account's") << false;
    }
    void aSwitchThatIsOffSilencesTheServerAlsoAboutThePlaysMadeMeanwhile()
    {
        QFETCH(const bool, ofTheProgram);
        WholeProgram program;
        program.startSignedIn();
        const auto turn = [&](bool on) {
            if (ofTheProgram)
                program.settings().set(keys::scrobblingEnabled, on);
            else
                program.services().roster().setScrobbling(program.account().id, on);
            QTRY_VERIFY(ofTheProgram || program.account().scrobbling == on);
        };
        turn(false);
        program.server().server().clearLog();
        program.hear(sampleTrack(QStringLiteral("Unheard of")));
        QTest::qWait(quietMs);
        QCOMPARE(program.server().server().requestCount(), 0);

        turn(true);
        program.services().roster().retryAll(program.account().id);
        program.hear(sampleTrack(QStringLiteral("Heard of")));
        QTRY_COMPARE(program.received(), QStringList{QStringLiteral("Heard of")});
        program.stop();
        program.start();
        QTRY_COMPARE(program.account().state, AccountState::Connected);
        program.services().roster().retryAll(program.account().id);
        QTest::qWait(quietMs);
        QCOMPARE(program.received(), QStringList{QStringLiteral("Heard of")});
        QCOMPARE(program.listenCount(), 2);
    }

    void nowPlayingHasASwitchOfItsOwn()
    {
        WholeProgram program;
        program.startSignedIn();
        program.services().roster().setNowPlaying(program.account().id, false);
        QTRY_VERIFY(!program.account().nowPlaying);
        program.hear(sampleTrack(QStringLiteral("Quiet")));
        QTRY_COMPARE(program.held().size(), 1);
        QCOMPARE(program.calls("track.updateNowPlaying"), 0);
    }
};

SILLON_TEST(LineTest, line)
#include "tst_line.moc"
