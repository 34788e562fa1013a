// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "notices/notices.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class NoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPostedNoticeIsStoredAndShown();
    void repeatsKeepTheirIdAndCount();
    void whatCannotBeStoredIsShownAllTheSame();
    void closingStoresWhatWaits();
};

void NoticesTest::aPostedNoticeIsStoredAndShown()
{
    TemporaryDatabase database;
    FakeClock clock(5000000);
    Notices notices(*database, clock);
    QSignalSpy posted(&notices, &Notices::posted);
    notices.post(NoticeKind::SignedIn, {{QStringLiteral("user"), QStringLiteral("someone")}});
    QVERIFY(posted.wait());
    const auto notice = posted.at(0).at(0).value<Notice>();
    QVERIFY(notice.id > 0);
    QCOMPARE(notice.at, qint64{5000});
    QCOMPARE(notice.arguments.value(QStringLiteral("user")).toString(), QStringLiteral("someone"));
    QVERIFY(notice.severity() == NoticeSeverity::Success);
}

void NoticesTest::repeatsKeepTheirIdAndCount()
{
    TemporaryDatabase database;
    FakeClock clock;
    Notices notices(*database, clock);
    QSignalSpy posted(&notices, &Notices::posted);
    notices.post(NoticeKind::DeviceLost);
    clock.advance(30000);
    notices.post(NoticeKind::DeviceLost);
    QTRY_COMPARE(posted.size(), 2);
    QCOMPARE(posted.at(1).at(0).value<Notice>().id, posted.at(0).at(0).value<Notice>().id);
    QCOMPARE(posted.at(1).at(0).value<Notice>().times, 2);
}

void NoticesTest::whatCannotBeStoredIsShownAllTheSame()
{
    TemporaryDatabase database;
    QVERIFY(database->write(
        [](Connection& connection) { return connection.execute(QStringLiteral("DROP TABLE notices")); }));
    FakeClock clock;
    Notices notices(*database, clock);
    QSignalSpy posted(&notices, &Notices::posted);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be stored")));
    notices.post(NoticeKind::DatabaseFailed, {{QStringLiteral("reason"), QStringLiteral("disk-full")}});
    QVERIFY(posted.wait());
    const auto notice = posted.at(0).at(0).value<Notice>();
    QCOMPARE(notice.id, qint64{0});
    QVERIFY(notice.kind == NoticeKind::DatabaseFailed);
}

void NoticesTest::closingStoresWhatWaits()
{
    TemporaryDatabase database;
    FakeClock clock;
    {
        Notices notices(*database, clock);
        for (int i = 0; i < 5; ++i)
            notices.post(NoticeKind::TrackSkipped, {{QStringLiteral("path"), QString::number(i)}});
        notices.close();
        notices.post(NoticeKind::DeviceLost);
    }
    QCOMPARE(NoticeStore(*database).recent(0)->size(), std::size_t{5});
}

SILLON_TEST(NoticesTest, notices)
#include "tst_notices.moc"
