// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkstate.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using sillon::NetworkState;

class NetworkStateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyComingBackIsTold_data();
    void onlyComingBackIsTold();
    void aSystemThatDoesNotSayIsNoFailure();
};

void NetworkStateTest::onlyComingBackIsTold_data()
{
    using Reach = NetworkState::Reach;
    QTest::addColumn<QList<NetworkState::Reach>>("news");
    QTest::addColumn<int>("told");
    QTest::newRow("there from the start") << QList{Reach::There} << 0;
    QTest::newRow("away") << QList{Reach::There, Reach::Away} << 0;
    QTest::newRow("back") << QList{Reach::There, Reach::Away, Reach::There} << 1;
    QTest::newRow("back once") << QList{Reach::Away, Reach::There, Reach::There} << 1;
    QTest::newRow("twice") << QList{Reach::Away, Reach::There, Reach::Away, Reach::There} << 2;
    QTest::newRow("known at last") << QList{Reach::Unknown, Reach::There} << 0;
}

void NetworkStateTest::onlyComingBackIsTold()
{
    QFETCH(QList<NetworkState::Reach>, news);
    QFETCH(int, told);
    NetworkState state;
    QSignalSpy spy(&state, &NetworkState::becameReachable);
    for (const NetworkState::Reach reach : news)
        state.note(reach);
    QCOMPARE(spy.count(), told);
    QCOMPARE(state.reach(), news.last());
}

void NetworkStateTest::aSystemThatDoesNotSayIsNoFailure()
{
    NetworkState state;
    state.watchSystem();
    QSignalSpy spy(&state, &NetworkState::becameReachable);
    state.note(NetworkState::Reach::Away);
    state.note(NetworkState::Reach::There);
    QCOMPARE(spy.count(), 1);
}

SILLON_TEST(NetworkStateTest, networkstate)
#include "tst_networkstate.moc"
