// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"
#include "library/librarymodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class LibraryModelTest : public QObject
{
    Q_OBJECT

private:
    static void fill(LibraryModel& model)
    {
        const auto list = std::make_shared<const TrackList>(sampleLibrary());
        model.setList(list, list->order(TrackColumn::Artist, Qt::AscendingOrder));
    }

private Q_SLOTS:
    void isAProperModelThroughAllItsChanges();
    void wordsNarrowTheRowsAndStayOverANewList();
    void marksTheFileThatSounds();
    void anEmptyModelHasNoRows();
};

void LibraryModelTest::isAProperModelThroughAllItsChanges()
{
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model);
    model.setWords(QStringLiteral("rain"));
    model.setWords({});
    model.setOrder(model.list()->order(TrackColumn::Year, Qt::DescendingOrder));
    QCOMPARE(model.trackAt(0).year, 2016);
    model.setCurrentPath(model.trackAt(3).path);
    model.setList(std::make_shared<const TrackList>(), {});
    QCOMPARE(model.rowCount(), 0);
}

void LibraryModelTest::wordsNarrowTheRowsAndStayOverANewList()
{
    LibraryModel model;
    model.setWords(QStringLiteral("kestrel"));
    fill(model);
    QCOMPARE(model.rowCount(), 5);
    model.setOrder(model.list()->order(TrackColumn::Title, Qt::AscendingOrder));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.trackAt(0).recording.title, QStringLiteral("Downpour"));
    model.setWords({});
    QCOMPARE(model.rowCount(), model.list()->size());
}

void LibraryModelTest::marksTheFileThatSounds()
{
    LibraryModel model;
    fill(model);
    QSignalSpy changed(&model, &LibraryModel::dataChanged);
    const QString first = model.trackAt(1).path;
    const QString second = model.trackAt(4).path;
    model.setCurrentPath(first);
    QVERIFY(model.isCurrent(1));
    QCOMPARE(changed.size(), 1);
    model.setCurrentPath(second);
    QVERIFY(!model.isCurrent(1));
    QVERIFY(model.isCurrent(4));
    QCOMPARE(changed.size(), 3);
    model.setCurrentPath(QStringLiteral("/elsewhere.flac"));
    QVERIFY(!model.isCurrent(4));
    QCOMPARE(model.rowOf(QStringLiteral("/elsewhere.flac")), -1);
}

void LibraryModelTest::anEmptyModelHasNoRows()
{
    LibraryModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf({}), -1);
    model.setWords(QStringLiteral("x"));
    QCOMPARE(model.rowCount(), 0);
}

SILLON_TEST(LibraryModelTest, librarymodel)
#include "tst_librarymodel.moc"
