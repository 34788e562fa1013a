// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "flows/wholeprogram.h"
#include "scrobbling/editpresets.h"
#include "scrobbling/scrobblereader.h"
#include "testmain.h"

#include <QDateTime>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString user = QStringLiteral("Tester");

std::vector<Listen> listens(WholeProgram& program)
{
    return program.services().listens().recent(100).value();
}

ScrobbleRow rowOf(WholeProgram& program, ListenId id)
{
    return ScrobbleReader(program.services().database()).rows(std::vector{id}).value().front();
}

} // namespace

/// What becomes of plays between the player and the service, as the user wants it.
class FatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inPrivateNothingIsSent()
    {
        WholeProgram program;
        program.startSignedIn();
        program.services().privateListening().turnOn();
        program.hear(sampleTrack(QStringLiteral("Secret")));
        const PrivateListening nextStart(program.settings(), program.services().clock());
        QVERIFY(nextStart.isOn()); // until it is turned off
        program.hear(sampleTrack(QStringLiteral("Secret too")));
        program.services().privateListening().turnOff();
        program.hear(sampleTrack(QStringLiteral("Open")));
        QTRY_COMPARE(program.held(), QStringList{QStringLiteral("Open")});
        QCOMPARE(program.received(), QStringList{QStringLiteral("Open")});
        QTRY_COMPARE(program.calls("track.updateNowPlaying"), 1);
        const auto all = listens(program);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[2].isPrivate, true);
        QCOMPARE(all[1].isPrivate, true);
        QCOMPARE(all[0].isPrivate, false);
        QCOMPARE(rowOf(program, all[2].id).unowed.front().why, UnowedWhy::Private);
    }

    void aPlayThatWasPrivateForAMomentStaysSo()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Half secret")), 2000);
        program.services().privateListening().turnOnFor(PrivateListening::hourSeconds);
        QVERIFY(program.services().privateListening().until().has_value());
        program.services().privateListening().turnOff();
        program.engine().advance(150000);
        QTRY_COMPARE(program.listenCount(), 1);
        QVERIFY(listens(program).front().isPrivate);
        QCOMPARE(program.calls("track.scrobble"), 0);
        QCOMPARE(program.calls("track.updateNowPlaying"), 0);
    }

    void filtersKeepPlaysFromTheirAccount()
    {
        WholeProgram program;
        program.startSignedIn();
        QVERIFY(program.services().filters().add(
            {0, program.account().id, FilterKind::Search, QStringLiteral("title:secret or genre:speech")}));
        Track speech = sampleTrack(QStringLiteral("Talk"));
        speech.genre = QStringLiteral("Speech");
        program.hear(sampleTrack(QStringLiteral("Secret & more")));
        program.hear(speech);
        program.hear(sampleTrack(QStringLiteral("Open")));
        QTRY_COMPARE(program.held(), QStringList{QStringLiteral("Open")});
        QCOMPARE(program.received(), QStringList{QStringLiteral("Open")});
        const ScrobbleRow row = rowOf(program, listens(program)[1].id);
        QVERIFY(row.deliveries.empty());
        QCOMPARE(row.unowed.front().why, UnowedWhy::Filtered);
        QCOMPARE(row.unowed.front().detail, QStringLiteral("search:title:secret or genre:speech"));
    }

    void rulesChangeWhatIsSentAndWhatIsAskedFor()
    {
        WholeProgram program;
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("backoff_s=1"));
        program.startSignedIn();
        ScrobbleEdits edits =
            withPreset(withPreset({}, EditPreset::RemasterSuffixes), EditPreset::AlbumArtist);
        QVERIFY(program.services().edits().setEdits(edits));
        Track track = sampleTrack(QStringLiteral("Joga – 2011 Remaster"));
        track.release.title = QStringLiteral("Homogenic");
        track.release.albumArtist = QStringLiteral("Bj\u00f6rk & Co+");
        program.server().fault(QStringLiteral("track.scrobble"), standin::Fault::dropAfterHandling(), 1);
        program.hear(track);
        QTRY_COMPARE_WITH_TIMEOUT(program.waiting(), 0, 15000);
        QCOMPARE(program.received(), QStringList{QStringLiteral("Joga")}); // once, though the answer was lost
        QCOMPARE(program.server().scrobbles(user).front().artist, track.release.albumArtist);
        QVERIFY(program.calls("user.getRecentTracks") >= 1);
        QCOMPARE(listens(program).front().recording.title, track.recording.title);
        QCOMPARE(listens(program).front().recording.artist, track.recording.artist);
    }

    void anIgnoredPlayIsMendedAndArrivesOnce()
    {
        const QString odd = QStringLiteral("a&b+c%20 \U0001F3B5 \u05E9\u05DC\u05D5\u05DD e\u0301 ") +
                            QString(900, QLatin1Char('x'));
        WholeProgram program;
        program.startSignedIn();
        standin::LastfmRules rules = program.server().rules();
        rules.ignoredArtists.insert(QStringLiteral("bj\u00f6rk"));
        program.server().setRules(rules);
        program.hear(sampleTrack(QStringLiteral("Filtered there")));
        QTRY_COMPARE(program.submissions().front().state, SubmissionState::Ignored);
        const SubmissionId id = program.submissions().front().id;
        SubmissionStore& store = program.services().submissionStore();
        QCOMPARE(store.reword({id}, {QStringLiteral("Mended"), odd, QStringLiteral("Album"), {}}).value(), 1);
        QCOMPARE(store.retry({id}).value(), 1);
        program.services().roster().wakeAll();
        QTRY_COMPARE(program.submissions().front().state, SubmissionState::Sent);
        QCOMPARE(program.held(), QStringList{odd.trimmed()});
        QCOMPARE(store.retry({id}).value(), 0);
        QCOMPARE(store.reword({id}, {QStringLiteral("Again"), odd, {}, {}}).value(), 0);
        QCOMPARE(listens(program).front().recording.title, QStringLiteral("Filtered there"));
    }

    void aPlayThatDidNotCountIsMadeToCount()
    {
        WholeProgram program;
        program.startSignedIn();
        program.play(sampleTrack(QStringLiteral("Skipped")), 80000);
        program.services().player().stop();
        UncountedPlayStore& store = program.services().uncountedStore();
        QTRY_COMPARE(store.count().value(), 1);
        const UncountedPlay play = store.plays().value().front();
        QCOMPARE(play.neededMs, 100000);
        QCOMPARE(play.listen.heardMs, 80000);
        QCOMPARE(program.listenCount(), 0);
        QVERIFY(program.services().listenWriter().storeOnce(play.listen, nullptr).value().has_value());
        program.services().roster().wakeAll();
        QTRY_COMPARE(program.held(), QStringList{QStringLiteral("Skipped")});
        QCOMPARE(store.count().value(), 0);
        QCOMPARE(listens(program).front().listenedAt, play.listen.listenedAt);
    }

    void anotherProgramThatSendsTheSamePlayIsNoticedOnce()
    {
        FakeClock clock{QDateTime::currentMSecsSinceEpoch()};
        WholeProgram program{&clock};
        program.configure(QStringLiteral("net"), QStringLiteral("timeout_s=600"));
        program.startSignedIn();
        program.hear(sampleTrack(QStringLiteral("Twice")));
        QTRY_VERIFY((clock.advance(500), program.held() == QStringList{QStringLiteral("Twice")}));
        QTRY_VERIFY((clock.advance(500), program.waiting() == 0));
        const Listen ours = listens(program).front();
        program.server().addScrobbles(user, {standin::Scrobble{ours.recording.artist, ours.recording.title,
                                                               ours.listenedAt + 7, QString()}});
        QTRY_VERIFY((clock.advance(10'000), program.wasTold(NoticeKind::SecondScrobbler)));
        QCOMPARE(program.calls("user.getRecentTracks"), 1);
    }
};

SILLON_TEST(FatesTest, fates)
#include "tst_fates.moc"
