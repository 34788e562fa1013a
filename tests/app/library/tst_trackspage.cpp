// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/samples.h"
#include "base/background.h"
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "library/trackspage.h"
#include "playback/player.h"
#include "testmain.h"
#include "widgets/covercache.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"
#include "widgets/tracktablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace sillon;
using namespace sillon::testing;

class TracksPageTest : public QObject
{
    Q_OBJECT

private:
    /// What the library holds; changed by the tests, read by the worker.
    struct Shelf
    {
        std::mutex mutex;
        Result<std::vector<Track>> tracks = sampleLibrary();
        std::atomic<int> questions = 0;
    };
    void make(Result<std::vector<Track>> tracks = sampleLibrary());
    [[nodiscard]] int rows() const { return m_page->table().model()->rowCount(); }
    [[nodiscard]] QString title(int row) const
    {
        return m_page->table().model()->index(row, 0).data().toString();
    }
    [[nodiscard]] QPushButton* emptyButton() const { return m_page->findChild<EmptyState*>()->button(); }

    FakeClock m_clock;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<FakeEngine> m_engine;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Background> m_background;
    std::unique_ptr<CoverCache> m_covers;
    std::unique_ptr<TracksPage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void cleanup();
    void asksOnlyOnceItIsSeen();
    void playsFromTheRow();
    void playsInTheShownOrder();
    void filtersAsOneTypes();
    void anEmptyLibraryOffersToAddAFolder();
    void nothingFoundOffersToShowAll();
    void aFailureSaysWhyAndCanBeTriedAgain();
    void aFailureLaterKeepsWhatIsShown();
    void changesOfTheLibraryAreShownAndKeepTheChoice();
    void manyChangesAskOnceMore();
    void headingsSort();
    void shufflesWhatIsShown();
    void hugeListsAreQueuedAroundTheRow();
    void theMenuQueues();
    void isReachableByKeyboardAndSpoken();
};

void TracksPageTest::make(Result<std::vector<Track>> tracks)
{
    m_shelf = std::make_unique<Shelf>();
    m_shelf->tracks = std::move(tracks);
    m_engine = std::make_unique<FakeEngine>();
    m_player = std::make_unique<Player>(*m_engine, m_clock, nullptr, 7);
    m_background = std::make_unique<Background>(1);
    m_covers = std::make_unique<CoverCache>(
        *m_background, [](const Track&, const std::stop_token&) { return QByteArray(); });
    m_page = std::make_unique<TracksPage>(*m_player, *m_background, *m_covers,
                                          [shelf = m_shelf.get()](const std::stop_token&) {
                                              ++shelf->questions;
                                              const std::lock_guard lock(shelf->mutex);
                                              return shelf->tracks;
                                          });
    m_page->resize(800, 500);
    m_page->show();
}

void TracksPageTest::cleanup()
{
    if (m_background)
        m_background->stop();
    m_page.reset();
    m_covers.reset();
    m_background.reset();
    m_player.reset();
    m_engine.reset();
}

void TracksPageTest::asksOnlyOnceItIsSeen()
{
    make();
    TracksPage hidden(*m_player, *m_background, *m_covers, [this](const std::stop_token&) {
        m_shelf->questions += 100;
        return Result<std::vector<Track>>(std::vector<Track>());
    });
    QTRY_VERIFY(rows() > 0);
    QCOMPARE(m_shelf->questions.load(), 1);
    m_page->hide();
    m_page->show();
    QTest::qWait(5);
    QCOMPARE(m_shelf->questions.load(), 1);
}

void TracksPageTest::playsFromTheRow()
{
    make();
    QTRY_VERIFY(rows() > 0);
    Q_EMIT m_page->table().rowActivated(3);
    m_engine->advance(0);
    QCOMPARE(m_player->queue().size(), rows());
    QCOMPARE(m_player->currentItem()->track.recording.title, title(3));
    QVERIFY(static_cast<TrackTableModel*>(m_page->table().model())->isCurrent(3));
}

void TracksPageTest::playsInTheShownOrder()
{
    make();
    QTRY_VERIFY(rows() > 0);
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
    QTRY_VERIFY(rows() > 0);
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
    QTRY_VERIFY(rows() > 0);
    m_page->search(QStringLiteral("zither"));
    QVERIFY(emptyButton()->isVisible());
    QSignalSpy wanted(m_page.get(), &TracksPage::searchClearWanted);
    QTest::mouseClick(emptyButton(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TracksPageTest::aFailureSaysWhyAndCanBeTriedAgain()
{
    make(fail(ErrorKind::DatabaseDamaged));
    QTRY_VERIFY(emptyButton()->isVisible());
    QVERIFY(!m_page->findChild<EmptyState*>()->findChild<QLabel*>()->text().isEmpty());
    {
        const std::lock_guard lock(m_shelf->mutex);
        m_shelf->tracks = sampleLibrary();
    }
    QTest::mouseClick(emptyButton(), Qt::LeftButton);
    QTRY_VERIFY(rows() > 0);
}

void TracksPageTest::aFailureLaterKeepsWhatIsShown()
{
    make();
    QTRY_VERIFY(rows() > 0);
    {
        const std::lock_guard lock(m_shelf->mutex);
        m_shelf->tracks = fail(ErrorKind::Busy);
    }
    m_page->reload();
    QTRY_COMPARE(m_shelf->questions.load(), 2);
    QTest::qWait(5);
    QVERIFY(rows() > 0);
}

void TracksPageTest::changesOfTheLibraryAreShownAndKeepTheChoice()
{
    make();
    QTRY_VERIFY(rows() > 0);
    const int before = rows();
    m_page->table().chooseRows({5});
    const QString chosen = title(5);
    {
        const std::lock_guard lock(m_shelf->mutex);
        const std::vector<Track> more = sampleAlbum(QStringLiteral("Aardvark"), QStringLiteral("New"), 2020,
                                                    {}, {QStringLiteral("One"), QStringLiteral("Two")}, 1000);
        m_shelf->tracks->insert(m_shelf->tracks->end(), more.begin(), more.end());
    }
    m_page->reload();
    QTRY_COMPARE(rows(), before + 2);
    QCOMPARE(title(m_page->table().chosenRows().at(0)), chosen);
}

void TracksPageTest::manyChangesAskOnceMore()
{
    make();
    for (int i = 0; i < 50; ++i)
        m_page->reload();
    QTRY_COMPARE(m_shelf->questions.load(), 2);
    QTest::qWait(20);
    QCOMPARE(m_shelf->questions.load(), 2);
}

void TracksPageTest::headingsSort()
{
    make();
    QTRY_VERIFY(rows() > 0);
    Q_EMIT m_page->table().sortChosen(TrackColumn::Length, Qt::DescendingOrder);
    QTRY_COMPARE(title(0), QStringLiteral("Meridian"));
    Q_EMIT m_page->table().sortChosen(TrackColumn::Title, Qt::AscendingOrder);
    QTRY_COMPARE(title(0), QStringLiteral("Blue Shift"));
    m_page->reload(); // a new list comes in the chosen order
    QTRY_COMPARE(m_shelf->questions.load(), 2);
    QTest::qWait(5);
    QCOMPARE(title(0), QStringLiteral("Blue Shift"));
}

void TracksPageTest::shufflesWhatIsShown()
{
    make();
    QTRY_VERIFY(rows() > 0);
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
    QTRY_COMPARE(rows(), 12000);
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
    QTRY_VERIFY(rows() > 0);
    Q_EMIT m_page->table().rowActivated(0);
    const int before = m_player->queue().size();
    m_page->table().chooseRows({4, 6});
    Q_EMIT m_page->table().menuWanted(QPoint(0, 0));
    auto* menu = m_page->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 3);
    menu->actions().at(1)->trigger(); // play next
    QCOMPARE(m_player->queue().size(), before + 2);
    QCOMPARE(m_player->queue().items().at(1).track.recording.title, title(4));
    menu->actions().at(2)->trigger(); // to the end
    QCOMPARE(m_player->queue().items().back().track.recording.title, title(6));
    menu->close();
}

void TracksPageTest::isReachableByKeyboardAndSpoken()
{
    make();
    QTRY_VERIFY(rows() > 0);
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
    m_page->setFocus();
    QCOMPARE(m_page->focusWidget(), &m_page->table());
}

SILLON_TEST(TracksPageTest, trackspage)
#include "tst_trackspage.moc"
