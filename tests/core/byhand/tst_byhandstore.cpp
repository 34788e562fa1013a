// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "byhand/byhandplan.h"
#include "byhand/byhandstore.h"
#include "fakes/temporarydatabase.h"
#include "library/trackstore.h"
#include "listens/listenreader.h"
#include "scrobbling/scrobblefilterstore.h"
#include "scrobbling/submissionreader.h"
#include "scrobbling/submissionstore.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = 1'700'000'000;

/// A database with one account, and what stores by hand in it.
struct Desk
{
    TemporaryDatabase database;
    ScrobblingSwitches switches;
    SubmissionStore submissions{*database, switches};
    ByHandStore store{*database,
                      [this](qint64 notBefore) -> Owe {
                          return [this, notBefore](Connection& c, ListenId id, const Listen& listen,
                                                   const Track* track) {
                              return submissions.owe(c, id, listen, track, notBefore);
                          };
                      },
                      &SubmissionStore::untouched};
    AccountId account = 0;

    Desk()
    {
        const auto signedIn =
            AccountStore(*database).signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"));
        QVERIFY(signedIn);
        account = signedIn->account.id;
    }

    std::vector<Submission> takeAt(qint64 second)
    {
        SubmissionsWanted wanted;
        wanted.account = account;
        wanted.limit = 50;
        wanted.now = second;
        return submissions.takeDue(wanted).value_or(std::vector<Submission>());
    }
};

ByHandWish albumWish(int songs)
{
    ByHandWish wish;
    wish.album.title = QStringLiteral("Album");
    wish.album.artist = QStringLiteral("Artist");
    for (int i = 1; i <= songs; ++i) {
        AlbumRow row;
        row.title = QStringLiteral("Song %1").arg(i);
        row.number = i;
        row.lengthMs = 200'000;
        wish.album.rows.push_back(row);
    }
    wish.time = {TimelineWish::Anchor::EndedAt, now, 0};
    return wish;
}

std::vector<ListenId> idsOf(const std::vector<Listen>& listens)
{
    std::vector<ListenId> ids;
    for (const Listen& listen : listens)
        ids.push_back(listen.id);
    return ids;
}

} // namespace

class ByHandStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlbumIsStoredWithWhatItOwes()
    {
        Desk desk;
        const auto stored = desk.store.store(byHandPlan(albumWish(3), now).plays, 0);
        QVERIFY(stored);
        QCOMPARE(stored->size(), std::size_t(3));
        const auto read = ListenReader(*desk.database).recent(10);
        QVERIFY(read);
        QCOMPARE(read->size(), std::size_t(3));
        QCOMPARE(read->front(), stored->back());
        QCOMPARE(desk.takeAt(now).size(), std::size_t(3));
    }

    void itIsNotSentBeforeItsTime()
    {
        Desk desk;
        QVERIFY(desk.store.store(byHandPlan(albumWish(3), now).plays, now + 5));
        QCOMPARE(desk.takeAt(now + 4).size(), std::size_t(0));
        QCOMPARE(desk.takeAt(now + 5).size(), std::size_t(3));
    }

    void filtersLookAtTheLibrarysFileOfASong()
    {
        Desk desk;
        Tags tags;
        tags.recording.artist = QStringLiteral("ARTIST");
        tags.recording.title = QStringLiteral("Song 2");
        const ReadFile file{0, {QByteArrayLiteral("/books/2.flac"), {}}, FileContents{1, {{0, 0, tags}}}};
        QVERIFY(TrackStore(*desk.database).write(std::span(&file, 1), now));
        QVERIFY(ScrobbleFilterStore(*desk.database)
                    .add({0, desk.account, FilterKind::Folder, QStringLiteral("/books")}));
        QVERIFY(desk.store.store(byHandPlan(albumWish(3), now).plays, 0));
        const auto owed = desk.takeAt(now);
        QCOMPARE(owed.size(), std::size_t(2));
        for (const Submission& submission : owed)
            QVERIFY(submission.listen.recording.title != QStringLiteral("Song 2"));
    }

    void whatWaitsCanBeTakenBack()
    {
        Desk desk;
        const auto stored = desk.store.store(byHandPlan(albumWish(3), now).plays, now + 5);
        QVERIFY(stored);
        const auto undone = desk.store.undo(idsOf(*stored));
        QVERIFY(undone);
        QCOMPARE(undone->size(), std::size_t(3));
        QCOMPARE(ListenReader(*desk.database).count().value_or(-1), 0);
        QVERIFY(desk.takeAt(now + 10).empty());
    }

    void whatWasSentStays()
    {
        Desk desk;
        const auto stored = desk.store.store(byHandPlan(albumWish(3), now).plays, 0);
        QVERIFY(stored);
        SubmissionsWanted one;
        one.account = desk.account;
        one.now = now;
        QCOMPARE(desk.submissions.takeDue(one).value_or(std::vector<Submission>()).size(), std::size_t(1));
        const auto undone = desk.store.undo(idsOf(*stored));
        QVERIFY(undone);
        QCOMPARE(undone->size(), std::size_t(2));
        QCOMPARE(ListenReader(*desk.database).count().value_or(-1), 1);
    }

    void theSameAlbumAgainIsNoticed()
    {
        Desk desk;
        ByHandPlan plan = byHandPlan(albumWish(3), now);
        QVERIFY(compareWithHistory(plan, desk.store));
        QVERIFY(!plan.repeats && !plan.plays.front().clashes);
        QVERIFY(desk.store.store(plan.plays, 0));
        ByHandWish later = albumWish(3);
        later.time.at = now + 10;
        ByHandPlan again = byHandPlan(later, now + 10);
        QVERIFY(compareWithHistory(again, desk.store));
        QVERIFY(again.repeats);
        QVERIFY(again.plays.front().clashes);
    }

    void theWayWithPartsIsRemembered()
    {
        Desk desk;
        const QString id = QStringLiteral("mbid:x");
        QCOMPARE(desk.store.indexUse(id).value_or(IndexUse::EachPart), IndexUse::OnePlay);
        QVERIFY(desk.store.rememberIndexUse(id, IndexUse::EachPart));
        QCOMPARE(desk.store.indexUse(id).value_or(IndexUse::OnePlay), IndexUse::EachPart);
        QVERIFY(desk.store.rememberIndexUse(id, IndexUse::OnePlay));
        QCOMPARE(desk.store.indexUse(id).value_or(IndexUse::EachPart), IndexUse::OnePlay);
    }

    void nothingLeftSaysWhy()
    {
        ByHandWish wish = albumWish(2);
        wish.album.artist = QStringLiteral("Various Artists");
        const ByHandPlan plan = byHandPlan(wish, now);
        QVERIFY(plan.plays.empty() && plan.isPartial());
        QCOMPARE(plan.skipped.size(), std::size_t(2));
    }
};

SILLON_TEST(ByHandStoreTest, byhandstore)
#include "tst_byhandstore.moc"
