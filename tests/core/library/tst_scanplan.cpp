// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/scanplan.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

FileStamp stamp(qint64 inode, qint64 size = 1000, qint64 mtime = 5000)
{
    return {size, mtime, mtime, 1, inode};
}

FoundFile found(const char* path, const FileStamp& stamp)
{
    return {QString::fromLatin1(path), stamp};
}

KnownFile known(TrackId id, const char* path, const FileStamp& stamp)
{
    return {id, QString::fromLatin1(path), stamp, false, false};
}

KnownFile gone(TrackId id, const char* path, const FileStamp& stamp)
{
    return {id, QString::fromLatin1(path), stamp, true, false};
}

ScanScope music()
{
    return {{QStringLiteral("/m")}, {}};
}

} // namespace

class ScanPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newFilesAreAdded();
    void equalStampsAreNotReadAgain();
    void anyDifferenceIsReadAgain_data();
    void anyDifferenceIsReadAgain();
    void filesNotFoundAreMissingOnce();
    void filesElsewhereAreLeftAlone();
    void nothingIsMissingBelowAnUnreadFolder();
    void aMissingFileReturns();
    void aRenamedFileKeepsItsRow();
    void aFileOfAReturnedDriveKeepsItsRow();
    void anInodeGivenAnewIsNoMove_data();
    void anInodeGivenAnewIsNoMove();
    void aHardLinkIsNoMove();
    void theSameDeviceIsPreferred();
    void twoNewNamesShareNoRow();
    void brokenFilesAreNamedAgain();
    void theRootFolderCoversEverything();
};

void ScanPlanTest::newFilesAreAdded()
{
    const ScanPlan plan = planScan({found("/m/a", stamp(1)), found("/m/b", stamp(2))}, {}, music());
    QCOMPARE(plan.added.size(), std::size_t{2});
    QCOMPARE(plan.added.at(0).path, QStringLiteral("/m/a"));
    QVERIFY(plan.changed.empty() && plan.moved.empty() && plan.missing.empty());
}

void ScanPlanTest::equalStampsAreNotReadAgain()
{
    const ScanPlan plan = planScan({found("/m/a", stamp(1))}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.unchanged, qint64{1});
    QVERIFY(plan.added.empty() && plan.changed.empty() && plan.missing.empty() && plan.returned.empty());
}

void ScanPlanTest::anyDifferenceIsReadAgain_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("size") << 0;
    QTest::newRow("modification time") << 1;
    QTest::newRow("change time alone") << 2;
    QTest::newRow("inode: a file put in its place") << 3;
}

void ScanPlanTest::anyDifferenceIsReadAgain()
{
    QFETCH(int, field);
    FileStamp now = stamp(1);
    for (qint64* value : {&now.size, &now.mtimeNs, &now.ctimeNs, &now.inode}) {
        if (field-- == 0)
            ++*value;
    }
    const ScanPlan plan = planScan({found("/m/a", now)}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.changed.size(), std::size_t{1});
    QCOMPARE(plan.changed.at(0).id, TrackId{7});
    QVERIFY(plan.changed.at(0).file.stamp == now);
    QVERIFY(plan.added.empty() && plan.missing.empty());
}

void ScanPlanTest::filesNotFoundAreMissingOnce()
{
    const ScanPlan plan = planScan({}, {known(7, "/m/a", stamp(1)), gone(8, "/m/b", stamp(2))}, music());
    QCOMPARE(plan.missing, std::vector<TrackId>{7});
}

void ScanPlanTest::filesElsewhereAreLeftAlone()
{
    const ScanPlan plan = planScan({}, {known(7, "/music/a", stamp(1)), known(8, "/n/a", stamp(2))}, music());
    QVERIFY(plan.missing.empty());
}

void ScanPlanTest::nothingIsMissingBelowAnUnreadFolder()
{
    const ScanScope scope{{QStringLiteral("/m")}, {QStringLiteral("/m/locked")}};
    const ScanPlan plan =
        planScan({}, {known(7, "/m/locked/a", stamp(1)), known(8, "/m/locked2/a", stamp(2))}, scope);
    QCOMPARE(plan.missing, std::vector<TrackId>{8});
}

void ScanPlanTest::aMissingFileReturns()
{
    const ScanPlan plan = planScan({found("/m/a", stamp(1))}, {gone(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.returned, std::vector<TrackId>{7});
    QCOMPARE(plan.unchanged, qint64{0});
    const ScanPlan changed = planScan({found("/m/a", stamp(1, 999))}, {gone(7, "/m/a", stamp(1))}, music());
    QCOMPARE(changed.changed.size(), std::size_t{1});
    QVERIFY(changed.returned.empty());
}

void ScanPlanTest::aRenamedFileKeepsItsRow()
{
    FileStamp renamed = stamp(1);
    renamed.ctimeNs += 77; // a rename touches the inode
    const ScanPlan plan = planScan({found("/m/new", renamed)}, {known(7, "/m/old", stamp(1))}, music());
    QCOMPARE(plan.moved.size(), std::size_t{1});
    QCOMPARE(plan.moved.at(0).id, TrackId{7});
    QCOMPARE(plan.moved.at(0).file.path, QStringLiteral("/m/new"));
    QVERIFY(plan.added.empty() && plan.missing.empty());
}

void ScanPlanTest::aFileOfAReturnedDriveKeepsItsRow()
{
    FileStamp elsewhere = stamp(1);
    elsewhere.device = 9;
    const ScanPlan plan =
        planScan({found("/m/a", elsewhere)}, {gone(7, "/media/drive/a", stamp(1))}, music());
    QCOMPARE(plan.moved.size(), std::size_t{1});
    QCOMPARE(plan.moved.at(0).id, TrackId{7});
}

void ScanPlanTest::anInodeGivenAnewIsNoMove_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("mtime");
    QTest::newRow("another size") << qint64{1001} << qint64{5000};
    QTest::newRow("another time") << qint64{1000} << qint64{5001};
}

void ScanPlanTest::anInodeGivenAnewIsNoMove()
{
    QFETCH(const qint64, size);
    QFETCH(const qint64, mtime);
    const ScanPlan plan =
        planScan({found("/m/new", stamp(1, size, mtime))}, {known(7, "/m/old", stamp(1))}, music());
    QCOMPARE(plan.added.size(), std::size_t{1});
    QCOMPARE(plan.missing, std::vector<TrackId>{7});
    QVERIFY(plan.moved.empty());
}

void ScanPlanTest::aHardLinkIsNoMove()
{
    const ScanPlan plan =
        planScan({found("/m/a", stamp(1)), found("/m/b", stamp(1))}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.unchanged, qint64{1});
    QCOMPARE(plan.added.size(), std::size_t{1});
    QVERIFY(plan.moved.empty());
}

void ScanPlanTest::theSameDeviceIsPreferred()
{
    FileStamp other = stamp(1);
    other.device = 2;
    for (const bool otherFirst : {true, false}) {
        std::vector<KnownFile> files{known(7, "/m/old", stamp(1))};
        files.insert(otherFirst ? files.begin() : files.end(), gone(8, "/m/older", other));
        const ScanPlan plan = planScan({found("/m/new", stamp(1))}, files, music());
        QCOMPARE(plan.moved.size(), std::size_t{1});
        QCOMPARE(plan.moved.at(0).id, TrackId{7});
        QVERIFY(plan.missing.empty());
    }
}

void ScanPlanTest::twoNewNamesShareNoRow()
{
    const ScanPlan plan =
        planScan({found("/m/b", stamp(1)), found("/m/c", stamp(1))}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.moved.size(), std::size_t{1});
    QCOMPARE(plan.added.size(), std::size_t{1});
}

void ScanPlanTest::brokenFilesAreNamedAgain()
{
    KnownFile broken = known(7, "/m/a", stamp(1));
    broken.broken = true;
    QCOMPARE(planScan({found("/m/a", stamp(1))}, {broken}, music()).stillBroken, std::vector<TrackId>{7});
    QCOMPARE(planScan({found("/m/b", stamp(1))}, {broken}, music()).stillBroken, std::vector<TrackId>{7});
    QVERIFY(planScan({found("/m/a", stamp(1, 5))}, {broken}, music()).stillBroken.empty()); // read anew
    QVERIFY(planScan({}, {broken}, music()).stillBroken.empty());
}

void ScanPlanTest::theRootFolderCoversEverything()
{
    const ScanScope root{{QStringLiteral("/")}, {}};
    QVERIFY(root.covers(QStringLiteral("/m/a")));
    QVERIFY(music().covers(QStringLiteral("/m")));
    QVERIFY(music().covers(QStringLiteral("/m/a")));
    QVERIFY(!music().covers(QStringLiteral("/ma")));
}

SILLON_TEST(ScanPlanTest, scanplan)
#include "tst_scanplan.moc"
