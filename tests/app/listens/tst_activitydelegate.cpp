// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitydelegate.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

/// A play's row in the history.
class ActivityDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonHasTheRoomThatAShortArtistLeaves()
    {
        QCOMPARE(activityStateWidth(800, 100), 800 - 100 - 12);
        QCOMPARE(activityStateWidth(800, 700), 336); // a long artist gives way
    }
};

SILLON_TEST(ActivityDelegateTest, activitydelegate)
#include "tst_activitydelegate.moc"
