// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "core/catalogue/shelftracks.h"
#include "library/trackspage.h"
#include "testmain.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"
#include "widgets/tracktablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sillon;
using namespace sillon::testing;

class TracksPageTest : public QObject
{
    Q_OBJECT

private:
    void make(std::vector<Track> tracks = sampleLibrary());
    [[nodiscard]] int rows() const { return m_page->table().model()->rowCount(); }
    [[nodiscard]] QString title(int row) const
    {
        return m_page->table().model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QPushButton* emptyButton() const { return m_page->findChild<EmptyState*>()->button(); }
    [[nodiscard]] QString count() const
    {
        return m_page->findChild<ElidedLabel*>(QStringLiteral("pageCount"))->text();
    }
    [[nodiscard]] QMenu* menuOf(const std::vector<int>& chosen);

    std::unique_ptr<LibraryStage> m_stage;
    Player* m_player = nullptr;
    FakeEngine* m_engine = nullptr;
    std::unique_ptr<TracksPage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void cleanup();
    void saysThatItLoads();
    void whatDependsOnPlaysWaitsForThem();
    void followsOnlyWhileItIsSeen();
    void playsFromTheRow();
    void playsInTheShownOrder();
    void filtersAsOneTypes();
    void anEmptyLibraryOffersToAddAFolder();
    void nothingFoundOffersToShowAll();
    void aMistakeKeepsTheLastGoodResult();
    void theSearchKnowsFields();
    void aFailureSaysWhyAndCanBeTriedAgain();
    void aFailureLaterKeepsWhatIsShown();
    void changesOfTheLibraryAreShownAndKeepThePlace();
    void headingsSort();
    void sortAndColumnsAreKept();
    void whatIsAwayIsLeftOutOfTheQueue();
    void heartsAreGivenByAClick();
    void typedLettersGoToTheTitle();
    void everythingCanBeChosen();
    void shufflesWhatIsShown();
    void hugeListsAreQueuedAroundTheRow();
    void theMenuQueues();
    void theMenuLovesAndLeadsOn();
    void columnsAreReachedByKeyboard();
    void isReachableByKeyboardAndSpoken();
};

void TracksPageTest::make(std::vector<Track> tracks)
{
    m_page.reset();
    m_stage = std::make_unique<LibraryStage>(std::move(tracks));
    m_player = &m_stage->player;
    m_engine = &m_stage->engine;
    m_page = std::make_unique<TracksPage>(m_stage->tools());
    m_page->resize(800, 500);
    m_page->show();
}

void TracksPageTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
}

QMenu* TracksPageTest::menuOf(const std::vector<int>& chosen)
{
    m_page->table().chooseRows(chosen);
    Q_EMIT m_page->table().menuWanted(QPoint(0, 0));
    return m_page->table().findChild<QMenu*>(QStringLiteral("trackMenu"));
}

void TracksPageTest::saysThatItLoads()
{
    make();
    LovedTracks loved(*m_stage->database, m_stage->clock);
    Catalogue empty(*m_stage->database, m_stage->background, loved);
    LibraryTools tools{empty,           m_stage->player,   m_stage->actions,
                       m_stage->covers, m_stage->settings, m_stage->clock};
    TracksPage page(tools);
    page.show();
    const auto* words = page.findChild<ElidedLabel*>(QStringLiteral("pageCount"));
    QCOMPARE(words->text(), QString::fromUtf8("Loading…"));
    QVERIFY(page.table().isVisible());
    empty.reload();
    QTRY_COMPARE(page.table().model()->rowCount(), int(m_stage->library.size()));
    QCOMPARE(words->text(), QStringLiteral("%1 tracks").arg(m_stage->library.size()));
}

void TracksPageTest::whatDependsOnPlaysWaitsForThem()
{
    make();
    const Recording heard = m_stage->library.at(3).recording;
    addListen(*m_stage->database, heard.artist, heard.title, 1'700'000'000);
    LovedTracks loved(*m_stage->database, m_stage->clock);
    Catalogue starting(*m_stage->database, m_stage->background, loved);
    const LibraryTools tools{starting,        m_stage->player,   m_stage->actions,
                             m_stage->covers, m_stage->settings, m_stage->clock};
    TracksPage all(tools);
    TracksPage searched(tools);
    searched.search(QStringLiteral("plays>0"));
    all.show();
    searched.show();
    // The tracks are there, their plays are still being counted.
    QStringList words;
    std::vector<int> rowsThen;
    connect(&starting, &Catalogue::reset, this, [&] {
        for (const TracksPage* page : {&all, &searched}) {
            words.append(page->findChild<ElidedLabel*>(QStringLiteral("pageCount"))->text());
            rowsThen.push_back(const_cast<TracksPage*>(page)->table().model()->rowCount());
        }
    });
    QSignalSpy counted(&starting, &Catalogue::playsCounted);
    starting.reload();
    QVERIFY(counted.wait());
    QCOMPARE(rowsThen, (std::vector<int>{int(m_stage->library.size()), 0}));
    QCOMPARE(words.at(1), QString::fromUtf8("Loading…"));
    QCOMPARE(searched.table().model()->rowCount(), 1);
    QCOMPARE(searched.table().model()->index(0, 0).data().toString(), heard.title);
    QCOMPARE(all.table().model()->rowCount(), int(m_stage->library.size()));
}

void TracksPageTest::followsOnlyWhileItIsSeen()
{
    make();
    const int before = rows();
    m_page->hide();
    m_stage->add(sampleAlbum(QStringLiteral("A"), QStringLiteral("B"), 1, {}, {QStringLiteral("C")}, 1000));
    QCOMPARE(rows(), 0); // nothing is asked for by rows of before
    m_page->show();
    QCOMPARE(rows(), before + 1);
}

void TracksPageTest::playsFromTheRow()
{
    make();
    Q_EMIT m_page->table().rowActivated(3);
    m_engine->advance(0);
    QCOMPARE(m_player->queue().size(), rows());
    QCOMPARE(m_player->currentItem()->track.recording.title, title(3));
    QVERIFY(static_cast<TrackTableModel*>(m_page->table().model())->isCurrent(3));
}

void TracksPageTest::playsInTheShownOrder()
{
    make();
    m_page->search(QStringLiteral("brass orchard"));
    Q_EMIT m_page->table().rowActivated(1);
    QStringList queued;
    for (const QueueItem& item : m_player->queue().items())
        queued.append(item.track.recording.title);
    QStringList shown;
    for (int row = 0; row < rows(); ++row)
        shown.append(title(row));
    QCOMPARE(queued, shown);
    QCOMPARE(queued.size(), 7);
}

void TracksPageTest::filtersAsOneTypes()
{
    make();
    const int all = rows();
    m_page->search(QStringLiteral("k"));
    m_page->search(QStringLiteral("ke"));
    m_page->search(QStringLiteral("kestrel"));
    QCOMPARE(rows(), 5);
    m_page->search({});
    QCOMPARE(rows(), all);
}

void TracksPageTest::anEmptyLibraryOffersToAddAFolder()
{
    make(std::vector<Track>());
    QTRY_VERIFY(emptyButton()->isVisible());
    QSignalSpy wanted(m_page.get(), &TracksPage::addFolderWanted);
    QTest::mouseClick(emptyButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TracksPageTest::nothingFoundOffersToShowAll()
{
    make();
    m_page->search(QStringLiteral("zither"));
    QVERIFY(emptyButton()->isVisible());
    QSignalSpy wanted(m_page.get(), &TracksPage::searchClearWanted);
    QTest::mouseClick(emptyButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TracksPageTest::aMistakeKeepsTheLastGoodResult()
{
    make();
    m_page->search(QStringLiteral("kestrel"));
    m_page->search(QStringLiteral("kestrel plays:many"));
    QCOMPARE(rows(), 5);
    QCOMPARE(count(), QStringLiteral("5 of %1 tracks").arg(m_stage->library.size()));
}

void TracksPageTest::theSearchKnowsFields()
{
    make();
    m_page->search(QStringLiteral("year:1960..1979 -artist:cassiopeia"));
    QCOMPARE(rows(), 7);
    m_page->search(QStringLiteral("loved:yes"));
    QVERIFY(emptyButton()->isVisible());
}

void TracksPageTest::aFailureSaysWhyAndCanBeTriedAgain()
{
    make();
    LovedTracks loved(*m_stage->database, m_stage->clock);
    Catalogue broken(*m_stage->database, m_stage->background, loved);
    LibraryTools tools{broken,          m_stage->player,   m_stage->actions,
                       m_stage->covers, m_stage->settings, m_stage->clock};
    TracksPage page(tools);
    page.show();
    Q_EMIT broken.failed(Error{ErrorKind::DatabaseDamaged, 0, 0, {}, {}});
    auto* empty = page.findChild<EmptyState*>();
    QVERIFY(empty->isVisible());
    QVERIFY(!empty->findChild<QLabel*>()->text().isEmpty());
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QTRY_COMPARE(page.table().model()->rowCount(), int(m_stage->library.size()));
}

void TracksPageTest::aFailureLaterKeepsWhatIsShown()
{
    make();
    Q_EMIT m_stage->catalogue.failed(Error{ErrorKind::Busy, 0, 0, {}, {}});
    QVERIFY(rows() > 0);
    QVERIFY(m_page->table().isVisible());
}

void TracksPageTest::changesOfTheLibraryAreShownAndKeepThePlace()
{
    make(manyTracks(500));
    TrackTable& table = m_page->table();
    table.chooseRows({205, 207, 300});
    table.verticalScrollBar()->setValue(203 * tokens::rowHeight + 7);
    const QString top = title(203);
    QStringList chosen;
    for (const int row : table.chosenRows())
        chosen.append(title(row));
    m_stage->add(sampleAlbum(QStringLiteral("Aardvark"), QStringLiteral("New"), 2020, {},
                             {QStringLiteral("One"), QStringLiteral("Two")}, 1000));
    QCOMPARE(rows(), 502);
    QCOMPARE(table.verticalScrollBar()->value(), 205 * tokens::rowHeight + 7);
    QCOMPARE(title(205), top);
    QStringList after;
    for (const int row : table.chosenRows())
        after.append(title(row));
    QCOMPARE(after, chosen);
}

void TracksPageTest::headingsSort()
{
    make();
    Q_EMIT m_page->table().sortChosen(TrackColumn::Length, Qt::DescendingOrder);
    QCOMPARE(title(0), QStringLiteral("Meridian"));
    Q_EMIT m_page->table().sortChosen(TrackColumn::Title, Qt::AscendingOrder);
    QCOMPARE(title(0), QStringLiteral("Blue Shift"));
    m_stage->read(); // new rows come in the chosen order
    QCOMPARE(title(0), QStringLiteral("Blue Shift"));
}

void TracksPageTest::sortAndColumnsAreKept()
{
    make();
    TrackTable& table = m_page->table();
    table.setColumns({TrackColumn::Title, TrackColumn::Genre, TrackColumn::Plays});
    table.horizontalHeader()->setSortIndicator(int(TrackColumn::Length), Qt::DescendingOrder);
    m_page.reset();
    m_page = std::make_unique<TracksPage>(m_stage->tools());
    m_page->show();
    QCOMPARE(m_page->table().columns(),
             std::vector({TrackColumn::Title, TrackColumn::Genre, TrackColumn::Plays}));
    QCOMPARE(title(0), QStringLiteral("Meridian"));
}

void TracksPageTest::whatIsAwayIsLeftOutOfTheQueue()
{
    make();
    const int here = rows();
    m_stage->add(sampleAlbum(QStringLiteral("Away"), QStringLiteral("Gone"), 2020, {},
                             {QStringLiteral("One"), QStringLiteral("Two")}, 1000),
                 true);
    QCOMPARE(rows(), here + 2);
    m_page->search(QStringLiteral("artist:away or artist:aster"));
    Q_EMIT m_page->table().rowActivated(0);
    QCOMPARE(m_player->queue().size(), 6);
    // The row itself is taken, so that its failure tells why it cannot be played.
    const int away = rows() - 1;
    Q_EMIT m_page->table().rowActivated(away);
    QCOMPARE(m_player->queue().size(), 7);
    QCOMPARE(m_player->queue().items().back().track.recording.title, QStringLiteral("Two"));
}

void TracksPageTest::heartsAreGivenByAClick()
{
    make();
    TrackTable& table = m_page->table();
    table.chooseRows({1});
    const QRect heart = table.visualRect(table.model()->index(2, int(TrackColumn::Loved)));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, heart.center());
    const auto* model = static_cast<TrackTableModel*>(table.model());
    QVERIFY(m_stage->loved.isLoved(model->trackAt(2).recording));
    QVERIFY(model->factsAt(2).lovedAt != 0);
    QCOMPARE(table.chosenRows(), std::vector{1}); // what was chosen stays chosen
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, heart.center());
    QCOMPARE(m_player->queue().size(), 0); // and nothing plays
}

void TracksPageTest::typedLettersGoToTheTitle()
{
    make();
    m_page->table().horizontalHeader()->setSortIndicator(int(TrackColumn::Length), Qt::AscendingOrder);
    m_page->table().setFocus();
    QTest::keyClicks(&m_page->table(), QStringLiteral("petri"));
    const std::vector<int> chosen = m_page->table().chosenRows();
    QCOMPARE(chosen.size(), std::size_t(1));
    QCOMPARE(title(chosen.front()), QStringLiteral("Petrichor"));
}

void TracksPageTest::everythingCanBeChosen()
{
    make(manyTracks(3000));
    m_page->table().setFocus();
    QTest::keyClick(&m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(int(m_page->table().chosenRows().size()), 3000);
    m_stage->read();
    QCOMPARE(int(m_page->table().chosenRows().size()), 3000);
}

void TracksPageTest::shufflesWhatIsShown()
{
    make();
    m_page->search(QStringLiteral("mirrorball"));
    auto* shuffle = m_page->findChild<PageHeader*>()->findChild<QPushButton*>();
    QTest::mouseClick(shuffle, Qt::LeftButton);
    QVERIFY(m_player->shuffle());
    QCOMPARE(m_player->queue().size(), 5);
    QVERIFY(m_player->queue().current().has_value());
}

void TracksPageTest::hugeListsAreQueuedAroundTheRow()
{
    make(manyTracks(12000));
    QCOMPARE(rows(), 12000);
    Q_EMIT m_page->table().rowActivated(9000);
    QCOMPARE(m_player->queue().size(), 3500);
    QCOMPARE(m_player->currentItem()->track.recording.title, title(9000));
    Q_EMIT m_page->table().rowActivated(2);
    QCOMPARE(m_player->queue().size(), 5000);
    QCOMPARE(m_player->currentItem()->track.recording.title, title(2));
}

void TracksPageTest::theMenuQueues()
{
    make();
    Q_EMIT m_page->table().rowActivated(0);
    const int before = m_player->queue().size();
    QMenu* menu = menuOf({4, 6});
    QVERIFY(menu != nullptr);
    menu->actions().at(1)->trigger(); // play next
    QCOMPARE(m_player->queue().size(), before + 2);
    QCOMPARE(m_player->queue().items().at(1).track.recording.title, title(4));
    menu->actions().at(2)->trigger(); // to the end
    QCOMPARE(m_player->queue().items().back().track.recording.title, title(6));
    menu->actions().at(0)->trigger(); // now
    QCOMPARE(m_player->queue().size(), 2);
    menu->close();
}

void TracksPageTest::theMenuLovesAndLeadsOn()
{
    make();
    const auto entry = [](const QMenu* menu, const char* text) -> QAction* {
        for (QAction* action : menu->actions()) {
            if (action->text() == QLatin1String(text))
                return action;
        }
        return nullptr;
    };
    const Track first = static_cast<TrackTableModel*>(m_page->table().model())->trackAt(0);
    std::unique_ptr<QMenu> menu(menuOf({0, 1}));
    entry(menu.get(), "Love")->trigger();
    QCOMPARE(m_stage->loved.count(), 2);
    QSignalSpy album(&m_stage->actions, &TrackActions::albumWanted);
    QSignalSpy artist(&m_stage->actions, &TrackActions::artistWanted);
    QSignalSpy folder(&m_stage->actions, &TrackActions::folderWanted);
    entry(menu.get(), "Go to the album")->trigger();
    entry(menu.get(), "Go to the artist")->trigger();
    entry(menu.get(), "Show in the file manager")->trigger();
    QCOMPARE(album.at(0).at(0).value<Track>(), first);
    QCOMPARE(artist.at(0).at(0).value<Track>(), first);
    QCOMPARE(folder.at(0).at(0).toString(), first.path);
    entry(menu.get(), "Copy artist and title")->trigger();
    QCOMPARE(QApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0),
             QString::fromUtf8("Aster Lane – Inkwell"));

    menu.reset();
    menu.reset(menuOf({0}));
    entry(menu.get(), "Unlove")->trigger();
    QCOMPARE(m_stage->loved.count(), 1);
    menu.reset();
    menu.reset(menuOf({0, 1})); // one of two is loved: both become so
    entry(menu.get(), "Love")->trigger();
    QCOMPARE(m_stage->loved.count(), 2);
    menu.reset();
    menu.reset(menuOf({rows() - 1})); // a file without tags
    QVERIFY(!entry(menu.get(), "Love")->isEnabled());
    QVERIFY(!entry(menu.get(), "Go to the album")->isEnabled());
}

void TracksPageTest::columnsAreReachedByKeyboard()
{
    make();
    auto* button = m_page->findChild<QToolButton*>(QStringLiteral("columnsButton"));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    Q_EMIT button->menu()->aboutToShow();
    QMenu* orders = nullptr;
    for (const QAction* action : button->menu()->actions()) {
        if (action->menu() != nullptr)
            orders = action->menu();
        if (action->text() == QStringLiteral("Genre"))
            const_cast<QAction*>(action)->setChecked(true);
    }
    const std::vector<TrackColumn> shown = m_page->table().columns();
    QVERIFY(std::find(shown.begin(), shown.end(), TrackColumn::Genre) != shown.end());
    QVERIFY(orders != nullptr);
    orders->actions().at(int(TrackColumn::Length))->trigger();
    orders->actions().last()->setChecked(true);
    QCOMPARE(title(0), QStringLiteral("Meridian"));
}

void TracksPageTest::isReachableByKeyboardAndSpoken()
{
    make();
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), &m_page->table());
}

SILLON_TEST(TracksPageTest, trackspage)
#include "tst_trackspage.moc"
