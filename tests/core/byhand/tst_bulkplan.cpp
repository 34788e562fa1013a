// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/bulkplan.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

constexpr qint64 now = 1'700'000'000;

Album albumOf(int songs, const QString& artist = QStringLiteral("Artist"))
{
    Album album;
    album.artist = artist;
    for (int i = 0; i < songs; ++i) {
        AlbumRow row;
        row.title = QStringLiteral("Song %1").arg(i);
        row.lengthMs = 100'000;
        album.rows.push_back(row);
    }
    return album;
}

} // namespace

class BulkPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void albumsFollowOneAnotherAndEndAtTheGivenMoment()
    {
        const auto plans = bulkPlans({albumOf(2), albumOf(3)}, {TimelineWish::Anchor::EndedAt, now, 0}, now);
        QCOMPARE(plans.size(), std::size_t(2));
        QCOMPARE(plans[0].plays.front().startsAt, now - 500);
        QCOMPARE(plans[1].plays.front().startsAt, plans[0].plays.back().endsAt);
        QCOMPARE(plans[1].plays.back().endsAt, now);
    }

    void orBeginThen()
    {
        const auto plans =
            bulkPlans({albumOf(1), albumOf(1)}, {TimelineWish::Anchor::StartedAt, now - 1000, 0}, now);
        QCOMPARE(plans[0].plays.front().startsAt, now - 1000);
        QCOMPARE(plans[1].plays.front().startsAt, now - 900);
    }

    void anAlbumOfNobodyTakesNoTime()
    {
        const auto plans = bulkPlans({albumOf(2), albumOf(9, QStringLiteral("Various")), albumOf(1)},
                                     {TimelineWish::Anchor::EndedAt, now, 0}, now);
        QCOMPARE(plans.size(), std::size_t(3));
        QVERIFY(plans[1].plays.empty());
        QCOMPARE(plans[2].plays.front().startsAt, plans[0].plays.back().endsAt);
    }

    void whatIsTooOldIsLeftOut()
    {
        std::vector<Album> many(100, albumOf(150)); // 15,000 s each: over 17 days
        const auto plans = bulkPlans(many, {TimelineWish::Anchor::EndedAt, now, 0}, now);
        QVERIFY(plans.front().plays.empty());
        QCOMPARE(plans.front().skipped.front().reason, SkipReason::TooOld);
        QCOMPARE(plans.back().plays.size(), std::size_t(150));
    }
};

SILLON_TEST(BulkPlanTest, bulkplan)
#include "tst_bulkplan.moc"
