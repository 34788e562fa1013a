// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/faultplan.h"
#include "testmain.h"

#include <QTest>

using namespace sillon::standin;

namespace {

Request callOf(const char* method)
{
    Request request;
    request.path = QStringLiteral("/2.0/");
    request.httpMethod = "POST";
    request.params.append(QStringLiteral("method"), QString::fromLatin1(method));
    return request;
}

QStringList namesOf(FaultPlan& plan, int requests)
{
    QStringList names;
    for (int i = 0; i < requests; ++i)
        names.append(plan.next(callOf("track.scrobble")).name());
    return names;
}

} // namespace

class FaultPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesFaultsUpInOrder()
    {
        FaultPlan plan;
        plan.add(Fault::status(500), 2, {});
        plan.add(Fault::garbage(), 1, {});
        QCOMPARE(plan.waiting(), 3);
        QCOMPARE(namesOf(plan, 4), QStringList({QStringLiteral("status 500"), QStringLiteral("status 500"),
                                                QStringLiteral("garbage"), QString()}));
        QCOMPARE(plan.waiting(), 0);
    }

    void meetsOnlyTheRequestsMeant()
    {
        FaultPlan plan;
        plan.add(Fault::reset(), 1, byMethod(QStringLiteral("TRACK.love")));
        QCOMPARE(plan.next(callOf("track.scrobble")).kind, Fault::Kind::None);
        QCOMPARE(plan.next(callOf("track.Love")).kind, Fault::Kind::Reset);
        QCOMPARE(plan.next(callOf("track.love")).kind, Fault::Kind::None);

        plan.add(Fault::reset(), 1, byPath(QStringLiteral("/2.0"), "GET"));
        QCOMPARE(plan.next(callOf("track.love")).kind, Fault::Kind::None);
        plan.clear();
        plan.add(Fault::reset(), 1, byPath(QStringLiteral("/2.0"), "POST"));
        QCOMPARE(plan.next(callOf("track.love")).kind, Fault::Kind::Reset);
    }

    void canHoldForEver()
    {
        FaultPlan plan;
        plan.add(Fault::silence(), FaultPlan::forEver, {});
        for (int i = 0; i < 100; ++i)
            QCOMPARE(plan.next(callOf("x")).kind, Fault::Kind::Silence);
        plan.clear();
        QCOMPARE(plan.next(callOf("x")).kind, Fault::Kind::None);
    }

    void dropsUnreadOnlyWhenEveryRequestIsMeant()
    {
        FaultPlan plan;
        plan.add(Fault::dropBeforeReading(), 1, byMethod(QStringLiteral("track.scrobble")));
        QVERIFY(!plan.dropsUnread());
        QCOMPARE(plan.next(callOf("track.scrobble")).kind, Fault::Kind::DropBeforeReading);
        plan.add(Fault::dropBeforeReading(), 1, {});
        QVERIFY(plan.dropsUnread());
        QVERIFY(!plan.dropsUnread());
    }

    void strewsTheSameFaultsForTheSameSeed()
    {
        const RandomFaults random{42, 50, {Fault::status(500), Fault::garbage(), Fault::reset()}};
        FaultPlan one;
        FaultPlan two;
        one.strew(random);
        two.strew(random);
        const QStringList names = namesOf(one, 200);
        QCOMPARE(namesOf(two, 200), names);
        const qsizetype healthy = names.count(QString());
        QVERIFY2(healthy > 70 && healthy < 130, qPrintable(QString::number(healthy)));
        QVERIFY(names.contains(QStringLiteral("reset")) && names.contains(QStringLiteral("garbage")));

        FaultPlan other;
        RandomFaults another = random;
        another.seed = 43;
        other.strew(another);
        QVERIFY(namesOf(other, 200) != names);
    }

    void strewsNoMoreThanAsked()
    {
        FaultPlan plan;
        RandomFaults random{1, 100, {Fault::status(500)}};
        random.atMost = 3;
        plan.strew(random);
        QCOMPARE(namesOf(plan, 10).count(QStringLiteral("status 500")), 3);
    }

    void namesLeadBackToFaults_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        for (const char* name : {"drop-before", "drop-after", "reset", "silence", "truncated-body",
                                 "truncated-json", "garbage", "broken-http", "loose-types", "wrong-types",
                                 "bad-chunk", "endless-body", "redirect-loop", "slow-bytes", "status 503"})
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(name);
        QTest::newRow("503") << QStringLiteral("503") << QStringLiteral("status 503");
        QTest::newRow("late") << QStringLiteral("late 20") << QStringLiteral("late");
        QTest::newRow("html") << QStringLiteral("html") << QStringLiteral("status 502");
    }
    void namesLeadBackToFaults()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        const auto fault = faultNamed(name);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->name(), expected);
    }

    void knowsNoOtherNames()
    {
        QVERIFY(!faultNamed(QStringLiteral("nonsense")));
        QVERIFY(!faultNamed(QString()));
        QVERIFY(!faultNamed(QStringLiteral("42")));
    }
};

SILLON_TEST(FaultPlanTest, faultplan)
#include "tst_faultplan.moc"
