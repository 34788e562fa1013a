// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/byhandscrobbles.h"
#include "application/byhandwords.h"
#include "flows/wholeprogram.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr int patienceMs = 15'000;
const auto scrobbling = QStringLiteral("track.scrobble");

Album albumOf(int songs, qint64 lengthMs = 200'000)
{
    Album album;
    album.id = QStringLiteral("mbid:test");
    album.title = QStringLiteral("Album");
    album.artist = QStringLiteral("Artist");
    for (int i = 1; i <= songs; ++i) {
        AlbumRow row;
        row.title = QStringLiteral("Song %1").arg(i);
        row.number = i;
        row.lengthMs = lengthMs + i * 1000;
        album.rows.push_back(row);
    }
    return album;
}

ByHandPlan planOf(WholeProgram& program, const Album& album)
{
    ByHandWish wish;
    wish.album = album;
    wish.time.at = program.services().clock().utcNow();
    return byHandPlan(wish, wish.time.at);
}

/// What the program tells of batches.
struct Told
{
    explicit Told(ByHandScrobbles& scrobbles)
    {
        QObject::connect(&scrobbles, &ByHandScrobbles::reported, &context,
                         [this](int, const ByHandOutcome& outcome) { last = outcome; });
        QObject::connect(&scrobbles, &ByHandScrobbles::undone, &context,
                         [this](int, const std::vector<ListenId>& removed, int left) {
                             taken = static_cast<int>(removed.size());
                             stayed = left;
                         });
        QObject::connect(
            &scrobbles, &ByHandScrobbles::stored, &context,
            [this](int, const std::vector<Listen>& listens) { stored += static_cast<int>(listens.size()); });
    }
    QObject context;
    std::optional<ByHandOutcome> last;
    int stored = 0;
    int taken = -1;
    int stayed = -1;
};

} // namespace

/// Scrobbling by hand through the whole program: one batch at the server, waits, undo, and honest results.
class ByHandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlbumIsOneRequestWithTheGapsOfItsLengths()
    {
        WholeProgram program;
        program.startSignedIn();
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        byHand.setWait(1);
        byHand.scrobble({planOf(program, albumOf(12))});
        QTRY_VERIFY_WITH_TIMEOUT(told.last && told.last->isSettled(), patienceMs);
        QCOMPARE(told.last->sent, 12);
        QCOMPARE(program.calls("track.scrobble"), 1);
        const auto held = program.server().scrobbles(QStringLiteral("Tester"));
        QCOMPARE(held.size(), std::size_t(12));
        for (std::size_t i = 1; i < held.size(); ++i)
            QCOMPARE(held[i].timestamp - held[i - 1].timestamp, held[i - 1].duration);
        QCOMPARE(held[0].duration, 201);
        QCOMPARE(held[0].album, QStringLiteral("Album"));
        QCOMPARE(program.listenCount(), 12);
    }

    void aPartIsNeverShownAsTheWhole()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().changeRules([](standin::LastfmRules& rules) {
            rules.ignoredTracks = {QStringLiteral("song 3"), QStringLiteral("song 9")};
        });
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        byHand.setWait(1);
        byHand.scrobble({planOf(program, albumOf(15))});
        QTRY_VERIFY_WITH_TIMEOUT(told.last && told.last->isSettled(), patienceMs);
        QCOMPARE(told.last->sent, 13);
        QCOMPARE(told.last->failed, 2);
        QVERIFY(words::byHandOutcome(*told.last).startsWith(QStringLiteral("13 of 15 scrobbled")));
        const QStringList refusals =
            words::byHandRefusals(*told.last, program.services().roster().accounts());
        QCOMPARE(refusals.size(), 2);
        QVERIFY(refusals.first().startsWith(QStringLiteral("Song 3 · Last.fm: ignored")));
    }

    void whatWaitsIsTakenBack()
    {
        WholeProgram program;
        program.startSignedIn();
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        const int batch = byHand.scrobble({planOf(program, albumOf(5))});
        QTRY_COMPARE_WITH_TIMEOUT(told.stored, 5, patienceMs);
        byHand.undo(batch);
        QTRY_COMPARE_WITH_TIMEOUT(told.taken, 5, patienceMs);
        QCOMPARE(told.stayed, 0);
        QCOMPARE(program.listenCount(), 0);
        QVERIFY(program.submissions().empty());
        QCOMPARE(program.calls("track.scrobble"), 0);
    }

    void itLeavesAtItsTimeAndNotBefore()
    {
        WholeProgram program;
        program.startSignedIn();
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        byHand.setWait(2);
        QElapsedTimer timer;
        timer.start();
        byHand.scrobble({planOf(program, albumOf(3))});
        QTRY_COMPARE_WITH_TIMEOUT(told.stored, 3, patienceMs);
        program.services().roster().wakeAll();
        QVERIFY(program.server().waitForCalls(scrobbling, 1, patienceMs));
        QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void severalAlbumsAreOneWish()
    {
        WholeProgram program;
        program.startSignedIn();
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        byHand.setWait(1);
        std::vector<ByHandPlan> plans;
        for (int i = 0; i < 3; ++i) {
            Album album = albumOf(4);
            album.title = QStringLiteral("Album %1").arg(i);
            ByHandWish wish;
            wish.album = album;
            wish.time.at = program.services().clock().utcNow() - 3600 * i;
            plans.push_back(byHandPlan(wish, program.services().clock().utcNow()));
        }
        byHand.scrobble(plans);
        QTRY_VERIFY_WITH_TIMEOUT(told.last && told.last->isSettled(), patienceMs);
        QCOMPARE(told.last->sent, 12);
        QCOMPARE(program.calls("track.scrobble"), 1);
    }

    void withoutAnAccountItIsKeptHere()
    {
        WholeProgram program;
        program.start();
        ByHandScrobbles& byHand = program.services().byHandScrobbles();
        const Told told(byHand);
        byHand.setWait(1);
        byHand.scrobble({planOf(program, albumOf(2))});
        QTRY_VERIFY_WITH_TIMEOUT(told.last, patienceMs);
        QCOMPARE(told.last->kept, 2);
        QCOMPARE(program.listenCount(), 2);
        QCOMPARE(program.server().server().requestCount(), 0);
    }

    void whatWasWishedForIsStoredAtTheEnd()
    {
        WholeProgram program;
        program.configure(QStringLiteral("scrobbling"), QStringLiteral("first_run_s=1"));
        program.startSignedIn();
        program.services().byHandScrobbles().scrobble({planOf(program, albumOf(2))});
        program.stop();
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(program.listenCount(), 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(program.held().size(), 2, patienceMs);
    }
};

SILLON_TEST(ByHandTest, byhand)
#include "tst_byhand.moc"
