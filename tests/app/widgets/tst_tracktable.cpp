// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/samples.h"
#include "testmain.h"
#include "widgets/theme.h"
#include "widgets/trackmime.h"
#include "widgets/tracktable.h"
#include "widgets/tracktablemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// A table over plain values.
class PlainModel : public TrackTableModel
{
public:
    explicit PlainModel(std::vector<Track> tracks)
        : m_tracks(std::move(tracks))
    {}
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_tracks.size());
    }
    [[nodiscard]] Track trackAt(int row) const override { return m_tracks[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isCurrent(int row) const override { return row == 2; }

private:
    std::vector<Track> m_tracks;
};

} // namespace

class TrackTableTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PlainModel> m_model;
    std::unique_ptr<TrackTable> m_table;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup();
    void isAProperModel();
    void showsTheFileNameWithoutATitle();
    void columnsFillTheWidthAtEverySize();
    void wideningAColumnTakesFromTheNext();
    void columnsCanBeChosenAndOrdered();
    void theLayoutSurvivesAsText();
    void nonsenseLayoutsChangeNothing();
    void doubleClickAndEnterActivate();
    void headingsChooseTheSort();
    void draggedRowsAreTracksAndFiles();
    void manyRowsAreShownAtOnce();
    void saysWhichTrackIsCurrent();
};

void TrackTableTest::init()
{
    m_model = std::make_unique<PlainModel>(sampleLibrary());
    m_table = std::make_unique<TrackTable>(*m_model, nullptr);
    m_table->setColumns({TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Length});
    m_table->resize(700, 400);
    m_table->show();
}

void TrackTableTest::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TrackTableTest::isAProperModel()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m_model->rowCount(), int(sampleLibrary().size()));
}

void TrackTableTest::showsTheFileNameWithoutATitle()
{
    const int last = m_model->rowCount() - 1;
    QCOMPARE(m_model->index(last, int(TrackColumn::Title)).data().toString(),
             QStringLiteral("recording-0417.wav"));
    QCOMPARE(m_model->index(last, int(TrackColumn::Artist)).data().toString(), QString());
    QCOMPARE(m_model->index(last, int(TrackColumn::Year)).data().toString(), QString());
    QCOMPARE(m_model->index(last, int(TrackColumn::Length)).data().toString(), QStringLiteral("1:02"));
}

void TrackTableTest::columnsFillTheWidthAtEverySize()
{
    for (const int width : {500, 700, 1300, 2200, 900}) {
        m_table->resize(width, 400);
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }
}

void TrackTableTest::wideningAColumnTakesFromTheNext()
{
    QHeaderView* header = m_table->horizontalHeader();
    const int title = header->sectionSize(int(TrackColumn::Title));
    const int artist = header->sectionSize(int(TrackColumn::Artist));
    QSignalSpy chosen(m_table.get(), &TrackTable::columnsChosen);
    header->resizeSection(int(TrackColumn::Title), title + 30);
    QCOMPARE(header->sectionSize(int(TrackColumn::Title)), title + 30);
    QCOMPARE(header->sectionSize(int(TrackColumn::Artist)), artist - 30);
    QCOMPARE(header->length(), m_table->viewport()->width());
    QCOMPARE(chosen.size(), 1);
    header->resizeSection(int(TrackColumn::Title), 5000); // not more than the next can give
    QCOMPARE(header->length(), m_table->viewport()->width());
}

void TrackTableTest::columnsCanBeChosenAndOrdered()
{
    const std::vector<TrackColumn> wanted{TrackColumn::Year, TrackColumn::Album, TrackColumn::Title};
    m_table->setColumns(wanted);
    QCOMPARE(m_table->columns(), wanted);
    m_table->setColumns({TrackColumn::Artist});
    const std::vector<TrackColumn> shown = m_table->columns();
    QCOMPARE(shown.front(), TrackColumn::Artist);
    QCOMPARE(shown.size(), std::size_t(2)); // the title is never hidden
}

void TrackTableTest::theLayoutSurvivesAsText()
{
    m_table->setColumns({TrackColumn::Album, TrackColumn::Title, TrackColumn::Genre});
    m_table->horizontalHeader()->resizeSection(int(TrackColumn::Album), 300);
    const QString text = m_table->layoutText();
    TrackTable other(*m_model, nullptr);
    other.resize(700, 400);
    other.show();
    other.setLayoutText(text);
    QCOMPARE(other.columns(), m_table->columns());
    QCOMPARE(other.layoutText(), text);
}

void TrackTableTest::nonsenseLayoutsChangeNothing()
{
    const std::vector<TrackColumn> before = m_table->columns();
    for (const char* text : {"", "bogus", "bogus:12 :: title", "title:-5", "artist:99999999999"}) {
        m_table->setLayoutText(QString::fromLatin1(text));
        QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    }
    m_table->setColumns(before);
    m_table->setLayoutText(QStringLiteral("bogus:4"));
    QCOMPARE(m_table->columns(), before);
}

void TrackTableTest::doubleClickAndEnterActivate()
{
    QSignalSpy activated(m_table.get(), &TrackTable::rowActivated);
    const QPoint at = m_table->visualRect(m_model->index(3, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.at(0).at(0).toInt(), 3);
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(1).at(0).toInt(), 4);
}

void TrackTableTest::headingsChooseTheSort()
{
    m_table->setSorting(TrackColumn::Title, Qt::AscendingOrder);
    QSignalSpy chosen(m_table.get(), &TrackTable::sortChosen);
    QHeaderView* header = m_table->horizontalHeader();
    const QPoint album(header->sectionViewportPosition(int(TrackColumn::Album)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, album);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, album);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).value<TrackColumn>(), TrackColumn::Album);
    QVERIFY(chosen.at(0).at(1) != chosen.at(1).at(1));
}

void TrackTableTest::draggedRowsAreTracksAndFiles()
{
    const std::unique_ptr<QMimeData> mime(
        m_model->mimeData({m_model->index(4, 0), m_model->index(1, 0), m_model->index(4, 1)}));
    const auto* tracks = qobject_cast<TrackMime*>(mime.get());
    QVERIFY(tracks != nullptr);
    QCOMPARE(tracks->rows(), (std::vector<int>{1, 4}));
    QCOMPARE(tracks->tracks().at(1), m_model->trackAt(4));
    QCOMPARE(localPaths(mime.get()), QStringList({m_model->trackAt(1).path, m_model->trackAt(4).path}));
}

void TrackTableTest::manyRowsAreShownAtOnce()
{
    PlainModel many(manyTracks(100000));
    TrackTable table(many, nullptr);
    table.setColumns({TrackColumn::Title, TrackColumn::Artist});
    table.resize(700, 500);
    QElapsedTimer timer;
    timer.start();
    table.show();
    table.grab();
    table.scrollToBottom();
    table.grab();
    QVERIFY2(timer.elapsed() < 3000, "painting must not depend on how many rows there are");
    QVERIFY(table.rowAt(table.viewport()->height() - 5) == 99999);
}

void TrackTableTest::saysWhichTrackIsCurrent()
{
    const QString spoken = m_model->index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.contains(QStringLiteral("current track")));
    QVERIFY(
        !m_model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("current")));
}

SILLON_TEST(TrackTableTest, tracktable)
#include "tst_tracktable.moc"
