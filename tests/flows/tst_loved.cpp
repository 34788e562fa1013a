// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const QString user = QStringLiteral("Tester");
const LovedOwner owner{QStringLiteral("lastfm"), user};

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
JobState finish(WholeProgram& program)
{
    JobRunner& jobs = program.services().jobs();
    QSignalSpy finished(&jobs, &JobRunner::jobFinished);
    program.services().lovedImports().start(owner);
    if (finished.isEmpty() && !finished.wait(20000))
        return JobState::Waiting;
    return finished.front().at(0).value<Job>().state;
}

/// What is asked of the loved imports comes back through a function.
LovedImportReport reportOf(WholeProgram& program)
{
    std::optional<LovedImportReport> found;
    QObject asking;
    program.services().lovedImports().compare(
        &asking, owner, [&](const Result<LovedImportReport>& report) { found = *report; });
    return QTest::qWaitFor([&] { return found.has_value(); }, 20000) ? *found : LovedImportReport();
}

int importAll(WholeProgram& program)
{
    std::optional<int> added;
    QObject asking;
    program.services().lovedImports().import(&asking, reportOf(program),
                                             [&](const Result<int>& count) { added = count.value_or(-1); });
    return QTest::qWaitFor([&] { return added.has_value(); }, 20000) ? *added : -1;
}

} // namespace

/// Hearts between this program and Last.fm.
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
};

SILLON_TEST(LovedTest, loved)
#include "tst_loved.moc"
