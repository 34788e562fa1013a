// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearstore.h"
#include "releaseyear/yearworklist.h"
#include "testmain.h"
#include "yearsample.h"

#include <QTest>

#include <array>
#include <memory>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 now = 1700000000;

} // namespace

/// What is to be asked for, and whether a search is worth it.
class YearWorkListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_database = std::make_unique<TemporaryDatabase>(); }
    void whatNobodyMayBeAskedForIsNoNews();
    void whatWasNeverHeardIsNoNews();
    void whatIsPutOffWaitsForItsTime();
    void aSecondArtistOnAReleaseIsNews();

private:
    Database& database() { return **m_database; }
    bool news(qint64 at = now, bool outside = true)
    {
        return YearWorkList(database()).hasNews(at, outside).value_or(false);
    }
    std::vector<YearQuestion> gather(qint64 at = now)
    {
        return YearWorkList(database()).gather(at).value_or(YearWork{}).questions;
    }

    std::unique_ptr<TemporaryDatabase> m_database;
};

void YearWorkListTest::whatNobodyMayBeAskedForIsNoNews()
{
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("B"));
    run(database(), QStringLiteral("UPDATE listens SET private = 1"));
    QVERIFY(news()); // its file and the index may know it
    QCOMPARE(gather().size(), std::size_t{1});
    QVERIFY(!news());
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("B"), 1600000500);
    QVERIFY(news());
    // A song without an album is no other case.
    run(database(), QStringLiteral("UPDATE listens SET private = 1, release_id = NULL"));
    QCOMPARE(gather().size(), std::size_t{1});
    QVERIFY(!news());
    run(database(), QStringLiteral("UPDATE listens SET private = 0"));
    QVERIFY(news());
}

void YearWorkListTest::whatWasNeverHeardIsNoNews()
{
    YearStore store(database());
    QVERIFY(store.setByHand(QStringLiteral("A"), QStringLiteral("B"), 1999, 1));
    QVERIFY(store.setByHand(QStringLiteral("A"), QStringLiteral("B"), 0, 1));
    QVERIFY(!news());
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("B"));
    QVERIFY(news());
}

void YearWorkListTest::whatIsPutOffWaitsForItsTime()
{
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("B"));
    const std::array<qint64, 1> album{gather().front().id};
    QVERIFY(YearStore(database()).putOff(album, now + 60));
    QVERIFY(!news());
    QVERIFY(gather().empty());
    QVERIFY(news(now + 60));
    QCOMPARE(gather(now + 60).size(), std::size_t{1});
}

void YearWorkListTest::aSecondArtistOnAReleaseIsNews()
{
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("Hits"));
    QCOMPARE(gather().size(), std::size_t{1});
    QVERIFY(!news(now, false));
    hear(database(), QStringLiteral("B"), QStringLiteral("Song"), QStringLiteral("Hits"));
    QVERIFY(news(now, false));
    QCOMPARE(gather().size(), std::size_t{2});
    QVERIFY(!news(now, false));
    // Where the release names its artist it is one album whoever sings.
    Release named;
    named.albumArtist = QStringLiteral("Various Artists");
    hear(database(), QStringLiteral("A"), QStringLiteral("Song"), QStringLiteral("Now"), 1600000600, named);
    QCOMPARE(gather().size(), std::size_t{3});
    hear(database(), QStringLiteral("B"), QStringLiteral("Song"), QStringLiteral("Now"), 1600000700, named);
    QVERIFY(!news(now, false));
}

SILLON_TEST(YearWorkListTest, yearworklist)
#include "tst_yearworklist.moc"
