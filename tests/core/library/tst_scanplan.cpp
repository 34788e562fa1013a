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
    return {QByteArray(path), stamp};
}

KnownFile known(TrackId id, const char* path, const FileStamp& stamp)
{
    return {id, QByteArray(path), stamp};
}

KnownFile gone(TrackId id, const char* path, const FileStamp& stamp)
{
    KnownFile file = known(id, path, stamp);
    file.missing = true;
    return file;
}

ScanScope music()
{
    return {{QByteArray("/m")}, {}};
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
    void aFileOfWhichLessWasTakenIsReadOnceMore();
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
    void anotherDeviceNumberAloneChangesNothing();
    void aChangedCueSheetIsReadAgain();
    void aFileRetaggedAndMovedKeepsItsRowAndIsReadAgain();
    void anInodeMadeAnewIsNoMove();
    void aMoveToAnotherFileSystemIsRecognisedByContent();
    void equalContentsAreToldApartByName();
    void whatIsElsewhereOrKnownIsNotGone();
};

void ScanPlanTest::newFilesAreAdded()
{
    const ScanPlan plan = planScan({found("/m/a", stamp(1)), found("/m/b", stamp(2))}, {}, music());
    QCOMPARE(plan.added.size(), std::size_t{2});
    QCOMPARE(plan.added.at(0).path, QByteArray("/m/a"));
    QVERIFY(plan.changed.empty() && plan.moved.empty() && plan.missing().empty());
}

void ScanPlanTest::equalStampsAreNotReadAgain()
{
    const ScanPlan plan = planScan({found("/m/a", stamp(1))}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.unchanged, qint64{1});
    QVERIFY(plan.added.empty() && plan.changed.empty() && plan.missing().empty() && plan.returned.empty());
}

void ScanPlanTest::aFileOfWhichLessWasTakenIsReadOnceMore()
{
    KnownFile old = known(7, "/m/a", stamp(1));
    old.readVersion = currentReadVersion - 1;
    KnownFile oldElsewhere = gone(8, "/m/before", stamp(2));
    oldElsewhere.readVersion = currentReadVersion - 1;
    const ScanPlan plan = planScan({found("/m/a", stamp(1)), found("/m/after", stamp(2))},
                                   {old, oldElsewhere, known(9, "/n/far", stamp(3))}, music());
    QCOMPARE(plan.changed.size(), std::size_t{2});
    QCOMPARE(plan.moved.size(), std::size_t{1});
    QCOMPARE(plan.unchanged, qint64{0});
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
    QVERIFY(plan.added.empty() && plan.missing().empty());
}

void ScanPlanTest::filesNotFoundAreMissingOnce()
{
    const ScanPlan plan = planScan({}, {known(7, "/m/a", stamp(1)), gone(8, "/m/b", stamp(2))}, music());
    QCOMPARE(plan.missing(), std::vector<TrackId>{7});
}

void ScanPlanTest::filesElsewhereAreLeftAlone()
{
    const ScanPlan plan = planScan({}, {known(7, "/music/a", stamp(1)), known(8, "/n/a", stamp(2))}, music());
    QVERIFY(plan.missing().empty());
}

void ScanPlanTest::nothingIsMissingBelowAnUnreadFolder()
{
    const ScanScope scope{{QByteArray("/m")}, {QByteArray("/m/locked")}};
    const ScanPlan plan =
        planScan({}, {known(7, "/m/locked/a", stamp(1)), known(8, "/m/locked2/a", stamp(2))}, scope);
    QCOMPARE(plan.missing(), std::vector<TrackId>{8});
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
    QCOMPARE(plan.moved.at(0).file.path, QByteArray("/m/new"));
    QVERIFY(plan.added.empty() && plan.missing().empty());
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
    QCOMPARE(plan.missing(), std::vector<TrackId>{7});
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
        QVERIFY(plan.missing().empty());
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
    const ScanScope root{{QByteArray("/")}, {}};
    QVERIFY(root.covers("/m/a"));
    QVERIFY(music().covers("/m"));
    QVERIFY(music().covers("/m/a"));
    QVERIFY(!music().covers("/ma"));
}

void ScanPlanTest::anotherDeviceNumberAloneChangesNothing()
{
    FileStamp pluggedInAgain = stamp(1);
    pluggedInAgain.device = 9;
    const ScanPlan plan = planScan({found("/m/a", pluggedInAgain)}, {gone(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.returned, std::vector<TrackId>{7});
    QVERIFY(plan.changed.empty());
}

void ScanPlanTest::aChangedCueSheetIsReadAgain()
{
    FoundFile file = found("/m/a", stamp(1));
    file.sheetStamp = 5;
    const ScanPlan plan = planScan({file}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(plan.changed.size(), std::size_t{1});
    file.path = "/m/b";
    const ScanPlan moved = planScan({file}, {known(7, "/m/a", stamp(1))}, music());
    QCOMPARE(moved.moved.size(), std::size_t{1});
    QCOMPARE(moved.changed.size(), std::size_t{1});
}

void ScanPlanTest::aFileRetaggedAndMovedKeepsItsRowAndIsReadAgain()
{
    FileStamp before = stamp(1);
    before.bornNs = 77;
    FileStamp now = stamp(1, 1200, 9000);
    now.bornNs = 77;
    const ScanPlan plan = planScan({found("/m/new", now)}, {known(7, "/m/old", before)}, music());
    QCOMPARE(plan.moved.size(), std::size_t{1});
    QCOMPARE(plan.moved.at(0).id, TrackId{7});
    QCOMPARE(plan.changed.size(), std::size_t{1});
    QCOMPARE(plan.changed.at(0).id, TrackId{7});
    QVERIFY(plan.added.empty() && plan.gone.empty());
}

void ScanPlanTest::anInodeMadeAnewIsNoMove()
{
    FileStamp before = stamp(1);
    before.bornNs = 77;
    FileStamp otherTime = stamp(1, 1200, 9000);
    otherTime.bornNs = 78;
    FileStamp otherDevice = stamp(1, 1200, 9000);
    otherDevice.bornNs = 77;
    otherDevice.device = 2;
    for (const FileStamp& now : {otherTime, otherDevice}) {
        const ScanPlan plan = planScan({found("/m/new", now)}, {known(7, "/m/old", before)}, music());
        QVERIFY(plan.moved.empty());
        QCOMPARE(plan.missing(), std::vector<TrackId>{7});
    }
}

void ScanPlanTest::aMoveToAnotherFileSystemIsRecognisedByContent()
{
    KnownFile former = known(7, "/m/a", stamp(1));
    former.contentHash = 99;
    GoneContents contents({former});
    QVERIFY(!contents.take("/n/b", 1000, 98));
    QVERIFY(!contents.take("/n/b", 1001, 99));
    const auto found = contents.take("/n/b", 1000, 99);
    QVERIFY(found);
    QCOMPARE(found->id, TrackId{7});
    QVERIFY(!contents.take("/n/b", 1000, 99));                                  // once
    QVERIFY(!GoneContents({known(8, "/m/a", stamp(1))}).take("/n/a", 1000, 0)); // 0 is: not known
}

void ScanPlanTest::equalContentsAreToldApartByName()
{
    std::vector<KnownFile> former{known(7, "/m/a", stamp(1)), known(8, "/m/b", stamp(2))};
    for (KnownFile& file : former)
        file.contentHash = 99;
    GoneContents contents(former);
    QVERIFY(!contents.take("/n/c", 1000, 99));
    const auto second = contents.take("/n/b", 1000, 99);
    QVERIFY(second);
    QCOMPARE(second->id, TrackId{8});
    const auto first = contents.take("/n/c", 1000, 99); // now there is only one
    QVERIFY(first);
    QCOMPARE(first->id, TrackId{7});
}

void ScanPlanTest::whatIsElsewhereOrKnownIsNotGone()
{
    const ScanPlan plan = planScan(
        {found("/m/a", stamp(1))},
        {known(7, "/m/a", stamp(1)), known(8, "/n/b", stamp(2)), gone(9, "/n/c", stamp(3))}, music());
    QCOMPARE(plan.gone.size(), std::size_t{1});
    QCOMPARE(plan.gone.at(0).id, TrackId{9});
    QVERIFY(plan.missing().empty());
}

SILLON_TEST(ScanPlanTest, scanplan)
#include "tst_scanplan.moc"
