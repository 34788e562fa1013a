// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarystage.h"
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
    static SearchQuery query(const char* text) { return parseSearch(QString::fromUtf8(text), {}).query; }
    [[nodiscard]] static QString title(const LibraryModel& model, int row)
    {
        return model.trackAt(row).recording.title;
    }

private Q_SLOTS:
    void isAProperModelThroughAllItsChanges();
    void showsAllOrSomeOfTheRows();
    void aQueryStaysOverANewOrder();
    void everyColumnSortsBothWays_data();
    void everyColumnSortsBothWays();
    void equalRowsKeepTheShelfOrder();
    void marksWhatSounds();
    void changedFactsAreToldAndMoveNothing();
    void saysWhatIsAwayAndLoved();
    void anEmptyModelHasNoRows();
    void manyRowsAreSearchedAtOnce();
};

void LibraryModelTest::isAProperModelThroughAllItsChanges()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(std::nullopt, {});
    model.show(std::nullopt, query("rain"));
    model.show(std::vector<int>{3, 1}, {});
    model.setSorting(TrackColumn::Year, Qt::DescendingOrder);
    model.setCurrent(model.idAt(1));
    model.forget();
    QCOMPARE(model.rowCount(), 0);
    stage.read();
    model.show(std::nullopt, {});
    QCOMPARE(model.trackAt(0).year, 2016);
    stage.loved.setLoved(model.trackAt(3).recording, true);
}

void LibraryModelTest::showsAllOrSomeOfTheRows()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    QCOMPARE(model.rowCount(), 0);
    model.show(std::nullopt, {});
    QCOMPARE(model.rowCount(), stage.catalogue.size());
    model.show(std::vector<int>{7, 2}, {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), stage.catalogue.id(2)); // in the order of the table, not of the asking
    model.show(std::vector<int>{}, {});
    QCOMPARE(model.rowCount(), 0);
}

void LibraryModelTest::aQueryStaysOverANewOrder()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, query("kestrel"));
    QCOMPARE(model.rowCount(), 5);
    model.setSorting(TrackColumn::Title, Qt::AscendingOrder);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(title(model, 0), QStringLiteral("Downpour"));
}

void LibraryModelTest::everyColumnSortsBothWays_data()
{
    QTest::addColumn<TrackColumn>("column");
    for (const TrackColumn column : allTrackColumns) {
        const bool told = column == TrackColumn::Disc || column == TrackColumn::OriginalYear ||
                          column == TrackColumn::YearSource || column == TrackColumn::Plays ||
                          column == TrackColumn::Loved || column == TrackColumn::FirstHeard ||
                          column == TrackColumn::LastHeard || column == TrackColumn::Added ||
                          column == TrackColumn::Type || column == TrackColumn::BitRate ||
                          column == TrackColumn::SampleRate || column == TrackColumn::Channels;
        if (!told) // the sample has one value of these, or none
            QTest::addRow("%s", qPrintable(trackColumnName(column))) << column;
    }
}

void LibraryModelTest::everyColumnSortsBothWays()
{
    QFETCH(const TrackColumn, column);
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, {});
    const auto texts = [&](Qt::SortOrder direction) {
        model.setSorting(column, direction);
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(column == TrackColumn::Title ? title(model, row)
                                                    : trackColumnText(model.trackAt(row), column));
        return all;
    };
    const QStringList up = texts(Qt::AscendingOrder);
    const QStringList down = texts(Qt::DescendingOrder);
    // The one file without tags stands last in both; the rest mirrors itself.
    const qsizetype known = up.size() - (up.last().isEmpty() ? 1 : 0);
    QCOMPARE(up.last().isEmpty(), down.last().isEmpty());
    QVERIFY(!up.first().isEmpty() && !down.first().isEmpty());
    QVERIFY(up.first() != up.at(known - 1));
    QCOMPARE(up.first(), down.at(known - 1));
    QCOMPARE(up.at(known - 1), down.first());
}

void LibraryModelTest::equalRowsKeepTheShelfOrder()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, {});
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.setSorting(TrackColumn::Genre, direction);
        for (int row = 1; row < model.rowCount(); ++row) {
            const Track before = model.trackAt(row - 1);
            const Track after = model.trackAt(row);
            if (before.release.title == after.release.title)
                QVERIFY(before.trackNumber < after.trackNumber);
        }
    }
}

void LibraryModelTest::marksWhatSounds()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, {});
    QSignalSpy changed(&model, &LibraryModel::dataChanged);
    model.setCurrent(model.idAt(1));
    QVERIFY(model.isCurrent(1));
    QCOMPARE(changed.size(), 1);
    model.setCurrent(model.idAt(4));
    QVERIFY(!model.isCurrent(1));
    QVERIFY(model.isCurrent(4));
    QCOMPARE(changed.size(), 3);
    model.setCurrent(0);
    QVERIFY(!model.isCurrent(4));
    QCOMPARE(model.rowOf(4711), -1);
    QCOMPARE(model.rowOf(0), -1);
}

void LibraryModelTest::changedFactsAreToldAndMoveNothing()
{
    LibraryStage stage;
    LibraryModel model(stage.catalogue);
    model.setSorting(TrackColumn::Loved, Qt::DescendingOrder);
    model.show(std::nullopt, {});
    const TrackId fourth = model.idAt(3);
    QSignalSpy changed(&model, &LibraryModel::dataChanged);
    stage.loved.setLoved(model.trackAt(3).recording, true);
    QCOMPARE(model.idAt(3), fourth);
    QVERIFY(model.factsAt(3).lovedAt != 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 3);
    model.show(std::nullopt, {}); // asked anew, it comes first
    QCOMPARE(model.idAt(0), fourth);
}

void LibraryModelTest::saysWhatIsAwayAndLoved()
{
    LibraryStage stage(std::vector<Track>{});
    stage.add(sampleAlbum(QStringLiteral("A"), QStringLiteral("B"), 2000, {}, {QStringLiteral("Gone")}, 1000),
              true);
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, {});
    const auto spoken = [&](TrackColumn column) {
        return model.index(0, static_cast<int>(column)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(TrackColumn::Title), QStringLiteral("Gone, away"));
    QCOMPARE(spoken(TrackColumn::Loved), QStringLiteral("not loved"));
    stage.loved.setLoved(model.trackAt(0).recording, true);
    QCOMPARE(spoken(TrackColumn::Loved), QStringLiteral("loved"));
}

void LibraryModelTest::anEmptyModelHasNoRows()
{
    LibraryStage stage(std::vector<Track>{});
    LibraryModel model(stage.catalogue);
    model.show(std::nullopt, query("x"));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.idAt(0), TrackId(0));
    model.renewFacts({0, 5});
}

void LibraryModelTest::manyRowsAreSearchedAtOnce()
{
    LibraryStage stage(manyTracks(20000));
    LibraryModel model(stage.catalogue);
    model.setSorting(TrackColumn::Title, Qt::AscendingOrder);
    model.show(std::nullopt, {});
    QElapsedTimer timer;
    timer.start();
    model.show(std::nullopt, query("parallax 99"));
    QCOMPARE(model.rowCount(), 12);
    // Far above what it takes even in a debug build; what it really takes is measured by the benchmarks.
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

SILLON_TEST(LibraryModelTest, librarymodel)
#include "tst_librarymodel.moc"
