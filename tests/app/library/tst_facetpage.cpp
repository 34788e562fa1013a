// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "library/facetpage.h"
#include "library/facettree.h"
#include "library/librarytable.h"
#include "settings/keys.h"
#include "testmain.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

class FacetPageTest : public QObject
{
    Q_OBJECT

private:
    void make(FacetPlan (*plan)(const LibraryTools&), std::vector<Track> tracks = sampleLibrary());
    /// "All genres 36|Ambient 4|..." of the entries that can be seen.
    [[nodiscard]] QString entries() const;
    [[nodiscard]] QString count() const
    {
        return m_page->findChild<ElidedLabel*>(QStringLiteral("pageCount"))->text();
    }

    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<FacetPage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void cleanup();
    void genresStandBesideTheirTracks();
    void decadesHoldTheirYears();
    void foldersFollowTheSettings();
    void theSearchNarrowsBoth();
    void theChoiceAndWhatIsOpenStay();
    void enterPlaysTheChosen();
    void shufflesTheChosen();
    void theMenuIsForAllTracksOfTheEntry();
    void nothingFoundOffersToShowAll();
    void isReachableByKeyboardAndSpoken();
};

void FacetPageTest::make(FacetPlan (*plan)(const LibraryTools&), std::vector<Track> tracks)
{
    m_page.reset();
    m_stage = std::make_unique<LibraryStage>(std::move(tracks));
    m_page = std::make_unique<FacetPage>(m_stage->tools(), plan(m_stage->tools()));
    m_page->resize(900, 500);
    m_page->show();
}

void FacetPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

QString FacetPageTest::entries() const
{
    QStringList all;
    const FacetTree& tree = m_page->tree();
    for (QModelIndex index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index))
        all.append(index.data(Qt::AccessibleTextRole).toString().section(QStringLiteral(" track"), 0, 0));
    return all.join(QLatin1Char('|'));
}

void FacetPageTest::genresStandBesideTheirTracks()
{
    make(genrePlan);
    const QAbstractItemModelTester tester(m_page->tree().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(entries(), QStringLiteral("All genres, 36|Ambient, 4|Dream Pop, 6|Folk, 5|Indie, 3|Jazz, 5|"
                                       "Post-Punk, 5|Soul, 7|No genre, 1"));
    QCOMPARE(m_page->tracks().count(), 36);
    QCOMPARE(count(), QString::fromUtf8("8 genres · 36 tracks"));
    m_page->tree().choose(QStringLiteral("soul"));
    QCOMPARE(m_page->tracks().count(), 7);
    QCOMPARE(count(), QString::fromUtf8("8 genres · 7 tracks"));
    m_page->tree().setCurrentIndex(m_page->tree().model()->index(8, 0)); // without a genre
    QCOMPARE(m_page->tracks().count(), 1);
}

void FacetPageTest::decadesHoldTheirYears()
{
    std::vector<Track> tracks = sampleLibrary();
    for (Track& track : tracks) {
        if (track.year == 1974)
            track.originalDate = QStringLiteral("1971-05");
    }
    make(decadePlan, tracks);
    m_page->tree().choose(QStringLiteral("1970s"));
    QCOMPARE(m_page->tracks().count(), 7);
    m_page->tree().choose(QStringLiteral("1974")); // only the edition's year
    QCOMPARE(m_page->tree().chosenKey(), QStringLiteral("1970s"));
    m_page->tree().choose(QStringLiteral("by-1982"));
    QCOMPARE(m_page->tracks().count(), 5);
    QVERIFY(m_page->tree().currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("1982")));
    QVERIFY(entries().contains(QString::fromUtf8("≤ 1980s")));
}

void FacetPageTest::foldersFollowTheSettings()
{
    make(folderPlan);
    QVERIFY(m_stage->settings.set(keys::libraryFolders, QStringList(QStringLiteral("/music"))).has_value());
    m_stage->read();
    QVERIFY2(entries().startsWith(QStringLiteral("All folders, 36|/music, 36")), qPrintable(entries()));
    m_page->tree().choose(QStringLiteral("/music/Brass Orchard/Late Harvest"));
    QCOMPARE(m_page->tracks().count(), 7);
    m_page->tree().choose(QStringLiteral("/music/unsorted"));
    QCOMPARE(m_page->tracks().count(), 1);
}

void FacetPageTest::theSearchNarrowsBoth()
{
    make(genrePlan);
    m_page->search(QStringLiteral("kestrel or mirrorball"));
    QCOMPARE(entries(), QStringLiteral("All genres, 10|Folk, 5|Post-Punk, 5"));
    QCOMPARE(m_page->tracks().count(), 10);
    m_page->tree().choose(QStringLiteral("folk"));
    m_page->search(QStringLiteral("kestrel or mirrorball plays:x")); // a mistake changes nothing
    QCOMPARE(m_page->tracks().count(), 5);
    m_page->search({});
    QCOMPARE(m_page->tree().chosenKey(), QStringLiteral("folk"));
    QCOMPARE(m_page->tracks().count(), 5);
}

void FacetPageTest::theChoiceAndWhatIsOpenStay()
{
    make(folderPlan);
    QTest::keyClick(&m_page->tree(), Qt::Key_Down);
    QTest::keyClick(&m_page->tree(), Qt::Key_Right);
    QTest::keyClick(&m_page->tree(), Qt::Key_Down);
    const QString key = m_page->tree().chosenKey();
    const QString before = entries();
    QVERIFY(!key.isEmpty());
    m_stage->read();
    QCOMPARE(m_page->tree().chosenKey(), key);
    QCOMPARE(entries(), before);
    m_page->hide();
    m_stage->read();
    QCOMPARE(m_page->tracks().count(), 0);
    m_page->show();
    QCOMPARE(m_page->tree().chosenKey(), key);
    QVERIFY(m_page->tracks().count() > 0);
}

void FacetPageTest::enterPlaysTheChosen()
{
    make(genrePlan);
    m_page->tree().choose(QStringLiteral("jazz"));
    QTest::keyClick(&m_page->tree(), Qt::Key_Return);
    m_stage->engine.advance(0);
    QCOMPARE(m_stage->player.queue().size(), 5);
    QCOMPARE(m_stage->player.currentItem()->track.genre, QStringLiteral("Jazz"));
}

void FacetPageTest::shufflesTheChosen()
{
    make(genrePlan);
    m_page->tree().choose(QStringLiteral("soul"));
    QTest::mouseClick(m_page->findChild<PageHeader*>()->findChild<QPushButton*>(), Qt::LeftButton);
    QVERIFY(m_stage->player.shuffle());
    QCOMPARE(m_stage->player.queue().size(), 7);
}

void FacetPageTest::theMenuIsForAllTracksOfTheEntry()
{
    make(genrePlan);
    m_page->tree().choose(QStringLiteral("soul"));
    Q_EMIT m_page->tree().menuWanted(QPoint(0, 0));
    auto* menu = m_page->tree().findChild<QMenu*>(QStringLiteral("trackMenu"));
    QVERIFY(menu != nullptr);
    menu->actions().at(2)->trigger();
    QCOMPARE(m_stage->player.queue().size(), 7);
    menu->close();
}

void FacetPageTest::nothingFoundOffersToShowAll()
{
    make(genrePlan);
    m_page->search(QStringLiteral("zither"));
    auto* empty = m_page->findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QSignalSpy wanted(m_page.get(), &FacetPage::searchClearWanted);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void FacetPageTest::isReachableByKeyboardAndSpoken()
{
    for (const auto plan : {genrePlan, decadePlan, folderPlan}) {
        make(plan);
        QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
        QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
        m_page->setFocus();
        QCOMPARE(m_page->focusWidget(), &m_page->tree());
    }
}

SILLON_TEST(FacetPageTest, facetpage)
#include "tst_facetpage.moc"
