// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/temporarydatabase.h"
#include "notices/noticestore.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

QVariantMap path(const QString& text)
{
    return {{QStringLiteral("path"), text}, {QStringLiteral("reason"), QStringLiteral("not-found")}};
}

} // namespace

class NoticeStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoticeReadsBackEqual();
    void theNewestComeFirst();
    void repeatsWithinAMinuteCountUp();
    void aLaterRepeatIsANewNotice();
    void otherArgumentsAreAnotherNotice();
    void onlyTheNewestThousandAreKept();
    void unknownKindsAreLeftOut();
    void everyKindHasAWordOfItsOwn();
};

void NoticeStoreTest::aNoticeReadsBackEqual()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    const auto added =
        store.add(NoticeKind::TrackSkipped, path(QStringLiteral("/m/Jóga \"live\".mp3")), 1000);
    QVERIFY(added);
    QVERIFY(added->id > 0);
    QCOMPARE(added->at, qint64{1000});
    const auto read = store.recent(10);
    QVERIFY(read && read->size() == 1);
    QVERIFY(read->front() == *added);
    QVERIFY(read->front().severity() == NoticeSeverity::Warning);
}

void NoticeStoreTest::theNewestComeFirst()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    QVERIFY(store.add(NoticeKind::DeviceLost, {}, 1000));
    QVERIFY(store.add(NoticeKind::SignedIn, {}, 3000));
    QVERIFY(store.add(NoticeKind::SignedOut, {}, 2000));
    const auto two = store.recent(2);
    QVERIFY(two && two->size() == 2);
    QVERIFY(two->at(0).kind == NoticeKind::SignedIn);
    QVERIFY(two->at(1).kind == NoticeKind::SignedOut);
    QCOMPARE(store.recent(0)->size(), std::size_t{3});
}

void NoticeStoreTest::repeatsWithinAMinuteCountUp()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    const auto first = store.add(NoticeKind::DeviceLost, path(QStringLiteral("a")), 1000);
    const auto second = store.add(NoticeKind::DeviceLost, path(QStringLiteral("a")), 1060);
    const auto third = store.add(NoticeKind::DeviceLost, path(QStringLiteral("a")), 1120);
    QVERIFY(first && second && third);
    QCOMPARE(third->id, first->id);
    QCOMPARE(third->times, 3);
    QCOMPARE(third->at, qint64{1120});
    const auto read = store.recent(10);
    QVERIFY(read && read->size() == 1);
    QVERIFY(read->front() == *third);
}

void NoticeStoreTest::aLaterRepeatIsANewNotice()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    QVERIFY(store.add(NoticeKind::DeviceLost, {}, 1000));
    const auto second = store.add(NoticeKind::DeviceLost, {}, 1061);
    QVERIFY(second);
    QCOMPARE(second->times, 1);
    QCOMPARE(store.recent(0)->size(), std::size_t{2});
}

void NoticeStoreTest::otherArgumentsAreAnotherNotice()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    QVERIFY(store.add(NoticeKind::TrackSkipped, path(QStringLiteral("a")), 1000));
    QVERIFY(store.add(NoticeKind::TrackSkipped, path(QStringLiteral("b")), 1000));
    QVERIFY(store.add(NoticeKind::DeviceLost, path(QStringLiteral("a")), 1000));
    QCOMPARE(store.recent(0)->size(), std::size_t{3});
}

void NoticeStoreTest::onlyTheNewestThousandAreKept()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    // Filled directly: a thousand commits would take their time.
    const auto filled = database->write([](Connection& connection) {
        return connection.execute(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                           "INSERT INTO notices(kind, arguments, at, times) SELECT 'device-lost', '{}', i * "
                           "1000, 1 FROM n"));
    });
    QVERIFY(filled);
    QVERIFY(store.add(NoticeKind::SignedIn, {}, 2000000));
    const auto all = store.recent(0);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{1000});
    QVERIFY(all->front().kind == NoticeKind::SignedIn);
    QCOMPARE(all->back().at, qint64{2000});
}

void NoticeStoreTest::unknownKindsAreLeftOut()
{
    TemporaryDatabase database;
    NoticeStore store(*database);
    const auto put = database->write([](Connection& connection) {
        return connection.execute(QStringLiteral(
            "INSERT INTO notices(kind, arguments, at, times) VALUES('of-tomorrow', '{}', 5, 1)"));
    });
    QVERIFY(put);
    QVERIFY(store.recent(0)->empty());
}

void NoticeStoreTest::everyKindHasAWordOfItsOwn()
{
    int kinds = 0;
    for (int i = 0; i <= static_cast<int>(NoticeKind::DatabaseFailed); ++i) {
        const auto kind = static_cast<NoticeKind>(i);
        QVERIFY(!noticeKindName(kind).isEmpty());
        QVERIFY(noticeKindOf(noticeKindName(kind)) == kind);
        QVERIFY(!noticeSeverityName(severityOf(kind)).isEmpty());
        ++kinds;
    }
    QVERIFY(kinds > 1);
    QVERIFY(!noticeKindOf(QStringLiteral("of-tomorrow")));
}

SILLON_TEST(NoticeStoreTest, noticestore)
#include "tst_noticestore.moc"
