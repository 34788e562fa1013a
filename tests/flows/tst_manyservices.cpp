// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyfetch.h"
#include "flows/wholeprogram.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;
using standin::ListenBrainzStandin;

namespace {

const QString brainzService = QStringLiteral("listenbrainz");
const QString gnuService = QStringLiteral("audioscrobbler.gnu");
const QString malojaService = QStringLiteral("audioscrobbler.maloja");
const QString submitCall = QStringLiteral("submit-listens");
const QString tester = QStringLiteral("Tester");

standin::FaultServerOptions withClock(const Clock& clock)
{
    standin::FaultServerOptions options;
    options.utcNowMs = [&clock] { return clock.utcNowMs(); };
    return options;
}

/// The whole program beside Last.fm, ListenBrainz, a GNU FM and a Maloja.
struct World
{
    World()
    {
        brainz.addUser(tester, QStringLiteral("token-1"));
        gnu.setRules(standin::gnuFmRules());
        gnu.addUser(tester, QStringLiteral("gnu-session"));
        maloja.setRules(standin::malojaRules());
        maloja.addUser(tester, {}, QStringLiteral("an API key"));
        program.configure(brainzService, QStringLiteral("api_url=%1").arg(brainz.apiUrl().toString()));
        program.configure(gnuService, QStringLiteral("api_url=%1").arg(gnu.apiUrl().toString()));
        program.configure(
            malojaService,
            QStringLiteral("api_url=%1")
                .arg(maloja.server().url(QStringLiteral("/apis/audioscrobbler/2.0/")).toString()));
    }

    /// With a secret that is there already.
    void connectAt(const QString& service, const QString& user, const QString& secret)
    {
        const QSignalSpy signedIn(&program.services().roster(), &AccountRoster::signedIn);
        program.services().signIns().connectWith(service, user, secret);
        QTRY_COMPARE(signedIn.size(), 1);
        QTRY_COMPARE(account(service, user).state, AccountState::Connected);
        QTRY_VERIFY(!account(service, user).lastAnswer.isEmpty());
    }
    /// The next submission of plays, not of what sounds now, meets the fault.
    void faultSubmission(const Fault& fault)
    {
        brainz.server().fault(
            fault, 1, [](const standin::Request& request) { return request.body.contains("listened_at"); });
    }
    void connectBrainz() { connectAt(brainzService, tester, QStringLiteral("token-1")); }

    [[nodiscard]] Account account(const QString& service, const QString& user = tester) const
    {
        for (const Account& each : program.services().roster().accounts()) {
            if (each.service == service && each.userName == user)
                return each;
        }
        return {};
    }
    void hear(const QString& title)
    {
        const Track track = sampleTrack(title);
        program.hear(track);
        clock.jump(track.lengthMs / 2);
    }
    [[nodiscard]] QStringList atBrainz(const QString& user = tester) const
    {
        QStringList titles;
        for (const auto& each : brainz.listens(user))
            titles.append(each.track);
        return titles;
    }
    [[nodiscard]] static QStringList titlesAt(const standin::LastfmStandin& server)
    {
        QStringList titles;
        for (const auto& each : server.scrobbles(tester))
            titles.append(each.track);
        return titles;
    }
    [[nodiscard]] SubmissionState stateAt(const QString& service, const QString& title)
    {
        const AccountId id = account(service).id;
        for (const Submission& each : program.submissions()) {
            if (each.accountId == id && each.listen.recording.title == title)
                return each.state;
        }
        return SubmissionState::Expired;
    }

    JumpingClock clock;
    ListenBrainzStandin brainz{withClock(clock)};
    standin::LastfmStandin gnu{withClock(clock)};
    standin::LastfmStandin maloja{withClock(clock)};
    mutable WholeProgram program{&clock};
};

} // namespace

/// Several services at once, each with its own ways to fail.
class ManyServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlayReachesAllThatAreConnected()
    {
        World world;
        world.program.startSignedIn();
        world.connectBrainz();
        world.connectAt(gnuService, tester, QStringLiteral("gnu-session"));
        const QStringList titles{QStringLiteral("One"), QStringLiteral("Two"),
                                 QStringLiteral("Three & four")};
        for (const QString& title : titles)
            world.hear(title);
        QTRY_COMPARE(world.program.held(), titles);
        QTRY_COMPARE(world.atBrainz(), titles);
        QTRY_COMPARE(World::titlesAt(world.gnu), titles);
        QTRY_COMPARE(world.program.waiting(), 0);
        QCOMPARE(world.program.submissions().size(), std::size_t(9));
        const auto sent = world.brainz.received(tester).front();
        QCOMPARE(sent.listenType, QStringLiteral("single"));
        QCOMPARE(sent.listen.additional[QLatin1String("submission_client")].toString(),
                 QStringLiteral("Sillon"));
        QCOMPARE(sent.listen.additional[QLatin1String("duration_ms")].toInteger(), 200'000);
    }

    void anyNumberOfListenBrainzServersEachGetTheirOwn()
    {
        World world;
        const QString home = QStringLiteral("listenbrainz.home");
        const QString koito = QStringLiteral("listenbrainz.koito");
        ListenBrainzStandin atHome{withClock(world.clock)};
        ListenBrainzStandin atKoito{withClock(world.clock)};
        atHome.addUser(tester, QStringLiteral("token-h"));
        atKoito.setRules(standin::koitoListenRules());
        atKoito.addUser(tester, QStringLiteral("token-k"));
        world.program.configure(home, QStringLiteral("api_url=%1").arg(atHome.apiUrl().toString()));
        world.program.configure(koito, QStringLiteral("api_url=%1").arg(atKoito.apiUrl().toString()));
        world.program.start();
        world.connectBrainz();
        world.connectAt(home, tester, QStringLiteral("token-h"));
        world.connectAt(koito, tester, QStringLiteral("token-k"));
        world.hear(QStringLiteral("One"));
        for (const ListenBrainzStandin* server : {&world.brainz, &atHome, &atKoito})
            QTRY_COMPARE(server->listens(tester).size(), 1u);
        QTRY_COMPARE(world.program.waiting(), 0);
        // Each is asked for itself alone.
        atHome.addListens(tester, {{1'600'000'000, QStringLiteral("Air"), QStringLiteral("Run")}});
        JobRunner& jobs = world.program.services().jobs();
        jobs.load();
        QTRY_VERIFY(jobs.isLoaded());
        const QSignalSpy finished(&jobs, &JobRunner::jobFinished);
        const HistoryOrder order{home, tester, {}};
        jobs.start(historyJobKind(home), order.key(), order.toJson());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished.front().at(0).value<Job>().state == JobState::Completed);
        QCOMPARE(world.program.listenCount(), 2);
    }

    void oneThatFailsDoesNotKeepTheOthers()
    {
        World world;
        world.program.startSignedIn();
        world.connectBrainz();
        world.brainz.server().goOffline();
        world.hear(QStringLiteral("One"));
        QTRY_COMPARE(world.program.held().size(), 1);
        QTRY_COMPARE(world.account(brainzService).failures, 1);
        QCOMPARE(world.program.account().failures, 0);
        world.hear(QStringLiteral("Two"));
        QTRY_COMPARE(world.program.held().size(), 2);
        world.brainz.server().comeBack();
        world.program.services().roster().retryAll(world.account(brainzService).id);
        QTRY_COMPARE(world.atBrainz().size(), 2);
        QCOMPARE(world.brainz.received(tester).front().listenType, QStringLiteral("import"));
        QCOMPARE(world.program.held().size(), 2);
    }

    void aLostAnswerIsAskedForEvenWhenReadingLags()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.brainz.changeRules([](auto& rules) { rules.lagMs = 3'600'000; });
        world.faultSubmission(Fault::dropAfterHandling());
        world.hear(QStringLiteral("Lost"));
        QTRY_COMPARE(world.stateAt(brainzService, QStringLiteral("Lost")), SubmissionState::Sending);
        QTRY_COMPARE(world.account(brainzService).failures, 1);
        world.program.services().roster().retryAll(world.account(brainzService).id);
        QTRY_COMPARE(world.stateAt(brainzService, QStringLiteral("Lost")), SubmissionState::Sent);
        // It was asked, did not see it yet, and sent it again unchanged: the service drops exact repeats.
        QCOMPARE(world.brainz.calls(QStringLiteral("listens")).size(), std::size_t(1));
        QCOMPARE(world.atBrainz(), QStringList{QStringLiteral("Lost")});
        QVERIFY(world.brainz.received(tester).back().duplicate);
    }

    void aPlayThatIsThereIsNotSentAgain()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.faultSubmission(Fault::truncatedJson());
        world.hear(QStringLiteral("There"));
        QTRY_COMPARE(world.account(brainzService).failures, 1);
        world.program.services().roster().retryAll(world.account(brainzService).id);
        QTRY_COMPARE(world.stateAt(brainzService, QStringLiteral("There")), SubmissionState::Sent);
        QCOMPARE(world.brainz.received(tester).size(), std::size_t(1));
    }

    void aTokenThatIsReplacedHoldsTheAccountUntilTheNewOneCame()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.hear(QStringLiteral("Before"));
        QTRY_COMPARE(world.atBrainz().size(), 1);
        world.brainz.addUser(tester, QStringLiteral("token-2"));
        world.hear(QStringLiteral("After"));
        QTRY_COMPARE(world.account(brainzService).state, AccountState::Held);
        QCOMPARE(world.account(brainzService).holdReason, HoldReason::SignInAgain);
        QTRY_VERIFY(world.program.wasTold(NoticeKind::AccountHeld));
        SecretSignIn& signIn = world.program.services().signIns().bySecretAt(brainzService);
        signIn.start({{}, QStringLiteral("token-1")});
        QTRY_COMPARE(signIn.state().phase, SignInState::Phase::Failed);
        QCOMPARE(signIn.state().error->kind, ErrorKind::Unauthorized);
        QCOMPARE(world.account(brainzService).state, AccountState::Held);
        signIn.start({{}, QStringLiteral(" token-2 ")});
        QTRY_COMPARE(world.atBrainz().size(), 2);
        QTRY_COMPARE(world.account(brainzService).state, AccountState::Connected);
    }

    void whatWaitsForOneUserNeverReachesAnother()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.brainz.server().goOffline();
        world.hear(QStringLiteral("Hers"));
        QTRY_COMPARE(world.account(brainzService).failures, 1);
        world.program.services().signIns().disconnectAccount(world.account(brainzService).id);
        QTRY_COMPARE(world.account(brainzService).state, AccountState::SignedOut);
        world.brainz.server().comeBack();
        world.brainz.addUser(QStringLiteral("Other"), QStringLiteral("token-o"));
        world.connectAt(brainzService, QStringLiteral("Other"), QStringLiteral("token-o"));
        world.hear(QStringLiteral("His"));
        QTRY_COMPARE(world.atBrainz(QStringLiteral("Other")), QStringList{QStringLiteral("His")});
        QTRY_COMPARE(world.program.waiting(), 1);
        QVERIFY(world.atBrainz().isEmpty());
        world.connectBrainz(); // the first one back: it goes to her, and both get what comes
        QTRY_COMPARE(world.atBrainz(), QStringList{QStringLiteral("Hers")});
        world.hear(QStringLiteral("Both"));
        QTRY_COMPARE(world.atBrainz().size(), 2);
        QTRY_COMPARE(world.atBrainz(QStringLiteral("Other")).size(), 2);
    }

    void aSwitchOfOneAccountLeavesTheOthers()
    {
        World world;
        world.program.startSignedIn();
        world.connectBrainz();
        world.program.services().roster().setScrobbling(world.account(brainzService).id, false);
        QTRY_VERIFY(!world.account(brainzService).scrobbling);
        world.brainz.server().clearLog();
        world.hear(QStringLiteral("Only there"));
        QTRY_COMPARE(world.program.held().size(), 1);
        world.program.services().roster().setScrobbling(world.account(brainzService).id, true);
        QTRY_VERIFY(world.account(brainzService).scrobbling);
        world.hear(QStringLiteral("Everywhere"));
        QTRY_COMPARE(world.atBrainz(), QStringList{QStringLiteral("Everywhere")});
        QTRY_COMPARE(world.program.held().size(), 2);
    }

    void whatPlaysNowIsToldOnce()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.program.play(sampleTrack(QStringLiteral("Sounding")), 4000);
        QTRY_VERIFY(world.brainz.nowPlaying(tester));
        QCOMPARE(world.brainz.nowPlaying(tester)->listen.track, QStringLiteral("Sounding"));
        world.brainz.fault(submitCall, Fault::status(500));
        world.program.play(sampleTrack(QStringLiteral("Next")), 4000);
        QTRY_COMPARE(world.brainz.calls(submitCall).size(), std::size_t(2));
        QCOMPARE(world.program.listenCount(), 0);
    }

    void aBadListenStandsAloneInTheEnd()
    {
        World world;
        world.program.start();
        world.connectBrainz();
        world.brainz.server().goOffline();
        for (int i = 0; i < 6; ++i)
            world.hear(QStringLiteral("Title %1").arg(i));
        QTRY_COMPARE(world.program.waiting(), 6);
        QTRY_VERIFY(world.account(brainzService).failures > 0);
        world.brainz.refuse(
            [](const standin::BrainzListen& each) { return each.track == QLatin1String("Title 3"); });
        world.brainz.server().comeBack();
        world.program.services().roster().retryAll(world.account(brainzService).id);
        QTRY_COMPARE_WITH_TIMEOUT(world.program.waiting(), 0, 15'000);
        QCOMPARE(world.atBrainz().size(), 5);
        QCOMPARE(world.stateAt(brainzService, QStringLiteral("Title 3")), SubmissionState::Failed);
        QCOMPARE(world.account(brainzService).state, AccountState::Connected);
    }

    void malojaIsSignedInByPasswordAndNeedsNoAnswerToQuestions()
    {
        World world;
        world.program.start();
        SignIns& signIns = world.program.services().signIns();
        QCOMPARE(signIns.wayAt(malojaService), SignInWay::Password);
        QCOMPARE(signIns.wayAt(gnuService), SignInWay::Browser);
        signIns.bySecretAt(malojaService).start({tester, QStringLiteral("wrong")});
        QTRY_COMPARE(signIns.bySecretAt(malojaService).state().phase, SignInState::Phase::Failed);
        signIns.bySecretAt(malojaService).start({tester, QStringLiteral("an API key")});
        QTRY_COMPARE(world.account(malojaService).state, AccountState::Connected);
        world.hear(QStringLiteral("One"));
        QTRY_COMPARE(World::titlesAt(world.maloja).size(), 1);
        world.maloja.fault(QStringLiteral("track.scrobble"), Fault::dropAfterHandling());
        world.hear(QStringLiteral("Two"));
        QTRY_COMPARE(world.account(malojaService).failures, 1);
        world.program.services().roster().retryAll(world.account(malojaService).id);
        QTRY_COMPARE(world.program.waiting(), 0);
        QCOMPARE(World::titlesAt(world.maloja), QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
        QCOMPARE(world.account(malojaService).state, AccountState::Connected);
    }

    void aGnuFmSaysNoWithStatus200()
    {
        World world;
        world.program.start();
        world.connectAt(gnuService, tester, QStringLiteral("gnu-session"));
        world.gnu.forceError(QStringLiteral("track.scrobble"), 9);
        world.hear(QStringLiteral("One"));
        QTRY_COMPARE(world.account(gnuService).state, AccountState::Held);
        QCOMPARE(world.account(gnuService).holdReason, HoldReason::SignInAgain);
        world.connectAt(gnuService, tester, QStringLiteral("gnu-session"));
        QTRY_COMPARE(World::titlesAt(world.gnu).size(), 1);
    }

    void everyAccountIsBackAfterARestart()
    {
        World world;
        world.program.startSignedIn();
        world.connectBrainz();
        world.program.stop();
        world.program.start();
        QTRY_COMPARE(world.account(brainzService).state, AccountState::Connected);
        QTRY_COMPARE(world.account(brainzService).lastAnswer, QStringLiteral("ok"));
        world.hear(QStringLiteral("Again"));
        QTRY_COMPARE(world.atBrainz().size(), 1);
        QTRY_COMPARE(world.program.held().size(), 1);
    }
};

SILLON_TEST(ManyServicesTest, manyservices)
#include "tst_manyservices.moc"
