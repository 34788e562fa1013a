// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/activitymodel.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

PlayRow row(ListenOrigin origin, std::vector<ListenHolder> holders)
{
    PlayRow row;
    row.listen.id = 1;
    row.listen.origin = origin;
    row.holders = std::move(holders);
    return row;
}

QString wordsOf(const PlayRow& row)
{
    return activityOf(row, {}).state;
}

} // namespace

/// What a play's line says of it.
class ActivityModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsThatWereFetchedSayWhereTheyAreFrom()
    {
        const ListenHolder lastfm{QStringLiteral("lastfm"), QStringLiteral("tester")};
        const ListenHolder file{QStringLiteral("file"), QStringLiteral("spotify")};
        QCOMPARE(wordsOf(row(ListenOrigin::Lastfm, {lastfm})), QStringLiteral("from Last.fm, tester"));
        QCOMPARE(wordsOf(row(ListenOrigin::Lastfm, {lastfm, file})),
                 QStringLiteral("from Last.fm, tester · Files of Spotify"));
        QCOMPARE(wordsOf(row(ListenOrigin::Lastfm, {})), QStringLiteral("from Last.fm"));
        QCOMPARE(wordsOf(row(ListenOrigin::Player, {})), QStringLiteral("kept here"));
        QCOMPARE(wordsOf(row(ListenOrigin::ByHand, {lastfm})),
                 QStringLiteral("kept here, also at Last.fm, tester"));
    }
};

SILLON_TEST(ActivityModelTest, activitymodel)
#include "tst_activitymodel.moc"
