// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "standin/listenbrainzstandin.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const QString user = QStringLiteral("Tester");
const LovedOwner owner{QStringLiteral("lastfm"), user};
const LovedOwner brainzOwner{QStringLiteral("listenbrainz.home"), user};

Recording song(const char* artist, const char* title)
{
    Recording recording;
    recording.artist = QString::fromUtf8(artist);
    recording.title = QString::fromUtf8(title);
    return recording;
}

std::vector<standin::LovedTrack> lovedThere(int count)
{
    std::vector<standin::LovedTrack> all;
    for (int i = 0; i < count; ++i)
        all.push_back({QStringLiteral("Artist %1").arg(i % 9), QStringLiteral("Song %1").arg(i), 1000 + i});
    return all;
}

/// What a window loads at its start.
void load(WholeProgram& program)
{
    program.services().jobs().load();
    program.services().loved().load();
}

/// Lets an import run to its end, and says how that was.
JobState finish(WholeProgram& program, const LovedOwner& whose = owner)
{
    JobRunner& jobs = program.services().jobs();
    QSignalSpy finished(&jobs, &JobRunner::jobFinished);
    program.services().lovedImports().start(whose);
    if (finished.isEmpty() && !finished.wait(20000))
        return JobState::Waiting;
    return finished.front().at(0).value<Job>().state;
}

/// What is asked of the loved imports comes back through a function.
LovedImportReport reportOf(WholeProgram& program, const LovedOwner& whose = owner)
{
    std::optional<LovedImportReport> found;
    QObject asking;
    program.services().lovedImports().compare(
        &asking, whose, [&](const Result<LovedImportReport>& report) { found = *report; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 20000) ? *found : LovedImportReport();
}

int importAll(WholeProgram& program, const LovedOwner& whose = owner)
{
    std::optional<int> added;
    QObject asking;
    program.services().lovedImports().import(&asking, reportOf(program, whose),
                                             [&](const Result<int>& count) { added = count.value_or(-1); });
    return QTest::qWaitFor([&] { return added.has_value(); }, 20000) ? *added : -1;
}

/// What differs between the hearts here and those of the user there, as a window would show it.
std::vector<LoveDifference> planOf(WholeProgram& program, const LovedOwner& whose)
{
    std::optional<std::vector<LoveDifference>> plan;
    QObject asking;
    program.services().lovedImports().plan(
        &asking, whose, [&](const Result<std::vector<LoveDifference>>& made) { plan = made.value(); });
    return QTest::qWaitFor([&] { return plan.has_value(); }, 20000) ? *plan : std::vector<LoveDifference>();
}

/// Loves everything on the side that lacks it.
LovePlanDone loveBothWays(WholeProgram& program, const LovedOwner& whose,
                          const std::vector<LoveDifference>& plan)
{
    std::vector<LoveDecision> decisions;
    for (const LoveDifference& one : plan)
        decisions.push_back({one, LoveStep::Love});
    std::optional<LovePlanDone> done;
    QObject asking;
    program.services().lovedImports().carryOut(&asking, whose, decisions,
                                               [&](const Result<LovePlanDone>& all) { done = all.value(); });
    return QTest::qWaitFor([&] { return done.has_value(); }, 20000) ? *done : LovePlanDone();
}

/// A ListenBrainz of one's own, named in the settings, that the program is signed in at.
struct Brainz
{
    explicit Brainz(WholeProgram& program)
    {
        server.addUser(user, QStringLiteral("token-1"));
        program.configure(brainzOwner.service, QStringLiteral("api_url=%1").arg(server.apiUrl().toString()));
    }
    void connectTo(WholeProgram& program) const
    {
        const QSignalSpy signedIn(&program.services().roster(), &AccountRoster::signedIn);
        program.services().signIns().connectWith(brainzOwner.service, user, QStringLiteral("token-1"));
        QTRY_COMPARE(signedIn.size(), 1);
        QTRY_COMPARE(program.account().state, AccountState::Connected);
    }
    [[nodiscard]] int loves() const
    {
        const auto all = server.feedback(user);
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const auto& each) { return each.score == 1; }));
    }

    standin::ListenBrainzStandin server;
};

const QString runId = QStringLiteral("bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb");
const QString mineId = QStringLiteral("cccccccc-cccc-4ccc-8ccc-cccccccccccc");

} // namespace

/// Hearts between this program and the services.
class LovedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourHundredAndOneComeInByThreeRequests()
    {
        WholeProgram program;
        program.startSignedIn();
        load(program);
        program.server().addLoved(user, lovedThere(401));
        QVERIFY(finish(program) == JobState::Completed);
        QCOMPARE(program.calls("user.getLovedTracks"), 3);
        QCOMPARE(program.services().loved().count(), 0); // only compared so far
        QCOMPARE(importAll(program), 401);
        QTRY_COMPARE(program.services().loved().count(), 401);
        QCOMPARE(program.services().loved().lovedAt(song("ARTIST 4", "song 400")), 1400);
        QCOMPARE(program.calls("track.love"), 0);
        QVERIFY(finish(program) == JobState::Completed);
        QCOMPARE(importAll(program), 0);
    }

    void aFailedPageKeepsTheRestAndIsContinued()
    {
        WholeProgram program;
        program.startSignedIn();
        load(program);
        program.server().addLoved(user, lovedThere(401));
        program.server().server().fault(program.server().errorFault(10), 1,
                                        [](const standin::Request& request) {
                                            return request.params.value(u"page") == QLatin1String("2");
                                        });
        QVERIFY(finish(program) == JobState::Failed);
        QCOMPARE(reportOf(program).counts().total, 200);
        QCOMPARE(importAll(program), 200);
        const int before = program.calls("user.getLovedTracks");
        QVERIFY(finish(program) == JobState::Completed);
        QCOMPARE(program.calls("user.getLovedTracks") - before, 2);
        QCOMPARE(importAll(program), 201);
    }

    void aStoppedImportGoesOnByItselfAtTheNextStart()
    {
        WholeProgram program;
        program.startSignedIn();
        load(program);
        program.server().addLoved(user, lovedThere(1001));
        program.server().server().fault(Fault::late(60'000), 1, [](const standin::Request& request) {
            return request.params.value(u"page") == QLatin1String("3");
        });
        QTRY_VERIFY(program.services().jobs().isLoaded());
        program.services().lovedImports().start(owner);
        // It is the third page that is cut off: a stop before it was asked for would leave the fault to the
        // program that comes after.
        QTRY_COMPARE(program.calls("user.getLovedTracks"), 3);
        program.stop();
        program.start();
        QSignalSpy finished(&program.services().jobs(), &JobRunner::jobFinished);
        load(program);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(reportOf(program).counts().total, 1001);
    }

    void aHeartIsSentAtOnce()
    {
        WholeProgram program;
        program.startSignedIn();
        program.services().loved().setLoved(song("Björk", "Jóga"), true);
        QTRY_COMPARE(program.server().loved(user).size(), 1u);
        QCOMPARE(program.server().loved(user).front().track, QStringLiteral("Jóga"));
        program.services().loved().setLoved(song("Björk", "Jóga"), false);
        QTRY_VERIFY(program.server().loved(user).empty());
    }

    void toggledTwiceOfflineIsOneCall()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().server().goOffline();
        program.services().loved().setLoved(song("Björk", "Jóga"), true);
        QTRY_VERIFY(program.account().failures > 0);
        program.services().loved().setLoved(song("Björk", "Jóga"), false);
        program.services().loved().setLoved(song("Björk", "Jóga"), true);
        program.stop(); // it survives a restart
        program.server().server().comeBack();
        program.start();
        QTRY_VERIFY(!program.services().roster().accounts().empty());
        program.services().roster().retryAll(program.services().roster().accounts().front().id);
        QTRY_COMPARE(program.server().loved(user).size(), 1u);
        QCOMPARE(program.calls("track.love"), 1);
        QCOMPARE(program.calls("track.unlove"), 0);
    }

    void withTheSwitchOffNothingIsEverTold()
    {
        WholeProgram program;
        program.startSignedIn();
        AccountRoster& roster = program.services().roster();
        roster.setScrobbling(roster.accounts().front().id, false);
        QTRY_VERIFY(!program.account().scrobbling);
        program.services().loved().setLoved(song("Björk", "Jóga"), true);
        QSignalSpy stored(&program.services().loved(), &LovedTracks::stored);
        QTRY_COMPARE(stored.count(), 1);
        roster.setScrobbling(roster.accounts().front().id, true);
        QTRY_VERIFY(program.account().scrobbling);
        program.services().loved().setLoved(song("Björk", "Unravel"), true);
        QTRY_COMPARE(program.server().loved(user).size(), 1u);
        QCOMPARE(program.server().loved(user).front().track, QStringLiteral("Unravel"));
    }

    void aPlanChangesNothingUntilItIsCarriedOut()
    {
        WholeProgram program;
        program.startSignedIn();
        load(program);
        program.server().addLoved(user, {{QStringLiteral("Air"), QStringLiteral("Run"), 1000},
                                         {QStringLiteral("Air"), QStringLiteral("Both"), 2000}});
        auto& database = program.services().database();
        QVERIFY(LovedTrackStore(database).put({song("Air", "Both"), 300000}, false));
        QVERIFY(LovedTrackStore(database).put({song("Air", "Mine"), 400000}, false));
        QVERIFY(finish(program) == JobState::Completed);
        const auto plan = planOf(program, owner);
        QCOMPARE(plan.size(), 3u);
        QCOMPARE(program.calls("track.love") + program.calls("track.unlove"), 0);
        const LovePlanDone done = loveBothWays(program, owner, plan);
        QCOMPARE(done.here, 1);
        QCOMPARE(done.wishes, 1);
        QTRY_COMPARE(program.server().loved(user).size(), 3u);
        QTRY_COMPARE(program.services().loved().lovedAt(song("Air", "Run")), 1000);
        QCOMPARE(program.calls("track.love"), 1);
    }

    void heartsOfAListenBrainzGoBothWays()
    {
        WholeProgram program;
        Brainz brainz(program);
        brainz.server.addRecordings({{runId, QStringLiteral("Air"), QStringLiteral("Run")},
                                     {mineId, QStringLiteral("Air"), QStringLiteral("Mine")}});
        brainz.server.addFeedback(user, {{runId, {}, 1, 1000}});
        program.start();
        load(program);
        brainz.connectTo(program);
        QVERIFY(LovedTrackStore(program.services().database()).put({song("Air", "Mine"), 400000}, false));
        QVERIFY(finish(program, brainzOwner) == JobState::Completed);
        const auto plan = planOf(program, brainzOwner);
        QCOMPARE(plan.size(), 2u);
        QCOMPARE(brainz.loves(), 1);
        const LovePlanDone done = loveBothWays(program, brainzOwner, plan);
        QCOMPARE(done.here, 1);
        QCOMPARE(done.wishes, 1);
        QTRY_COMPARE(brainz.loves(), 2);
        QTRY_COMPARE(program.services().loved().lovedAt(song("Air", "Run")), 1000);
        QVERIFY(finish(program, brainzOwner) == JobState::Completed);
        QVERIFY(planOf(program, brainzOwner).size() <= 1u); // the service dates its own loves
        QCOMPARE(importAll(program, brainzOwner), 0);
    }

    void whatAServiceDoesNotTakeIsToldAndTriedAgain()
    {
        WholeProgram program;
        Brainz brainz(program);
        program.start();
        load(program);
        brainz.connectTo(program);
        program.services().loved().setLoved(song("Air", "Mine"), true);
        LoveWishStore wishes(program.services().database());
        QTRY_COMPARE(wishes.refused()->size(), 1u);
        QTRY_VERIFY(program.wasTold(NoticeKind::LovesRefused));
        QVERIFY(program.services().loved().isLoved(song("Air", "Mine"))); // here it stays
        brainz.server.addRecordings({{mineId, QStringLiteral("Air"), QStringLiteral("Mine")}});
        program.services().loveWishes().retry({wishes.refused()->front().id});
        QTRY_COMPARE(brainz.loves(), 1);
        QTRY_VERIFY(wishes.all(program.account().id)->empty());
    }
};

SILLON_TEST(LovedTest, loved)
#include "tst_loved.moc"
