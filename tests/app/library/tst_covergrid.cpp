// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/librarystage.h"
#include "app/picturelibrary.h"
#include "core/catalogue/shelftracks.h"
#include "library/albumspage.h"
#include "library/artistspage.h"
#include "library/covergrid.h"
#include "library/covermodel.h"
#include "settings/keys.h"
#include "testmain.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/trackmime.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <set>

using namespace sillon;
using namespace sillon::testing;

class CoverGridTest : public QObject
{
    Q_OBJECT

private:
    CoverGrid& grid() { return m_page->grid(); }
    [[nodiscard]] QString nameAt(int row) { return grid().model()->index(row, 0).data().toString(); }
    [[nodiscard]] QPoint middleOf(int row)
    {
        return grid().visualRect(grid().model()->index(row, 0)).center();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }
    [[nodiscard]] static std::vector<Track> manyAlbums(int count);

    std::unique_ptr<LibraryStage> m_stage;
    std::unique_ptr<AlbumsPage> m_page;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup();
    void theModelKeepsItsPromises();
    void arrowsMoveAsOneReads();
    void arrowsMoveMirroredFromRightToLeft();
    void homeEndAndPagesMove();
    void typedLettersGoToAnArtist();
    void enterOpensAndControlEnterPlays();
    void aClickOpensAndTheButtonPlays();
    void controlClickChoosesWithoutOpening();
    void shiftChoosesWhatLiesBetween();
    void theMenuKeyOffersTheTracks();
    void coverSizesFollowKeysWheelAndSlider();
    void albumsAreDraggedAsFiles();
    void screenReadersHearAnAlbum();
    void onlyCoversOnScreenAndAPageAheadAreRead();
    void scrollingPastCancelsWhatIsNotSeen();
    void nothingJumpsWhenTheLibraryGrows();
    void searchNarrowsAndSaysHowMany();
    void whatIsNotFoundOffersEverything();
    void anEmptyLibraryLeadsToAFolder();
    void ordersAreChosenAndKept();
    void anOrderByPlaysWaitsForThem();
    void theSettingOfTheirSizeIsTaken();
    void shuffledAlbumsPlayEachInItsOrder();
    void artistsCountTheirAlbums();
    void everythingHasANameAndSize();
};

std::vector<Track> CoverGridTest::manyAlbums(int count)
{
    std::vector<Track> all;
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("Album %1").arg(i, 4, 10, QLatin1Char('0'));
        const auto album =
            sampleAlbum(QStringLiteral("Artist %1").arg(i / 3, 4, 10, QLatin1Char('0')), name, 1960 + i % 60,
                        {}, {QStringLiteral("one"), QStringLiteral("two")}, 60000);
        for (Track track : album) {
            track.id = static_cast<TrackId>(all.size()) + 1;
            all.push_back(track);
        }
    }
    return all;
}

void CoverGridTest::init()
{
    m_stage = std::make_unique<LibraryStage>(pictureLibrary());
    m_page = std::make_unique<AlbumsPage>(m_stage->tools(), 3);
    m_page->resize(816, 520);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    grid().setFocus();
}

void CoverGridTest::cleanup()
{
    m_page.reset();
    m_stage.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void CoverGridTest::theModelKeepsItsPromises()
{
    const QAbstractItemModelTester tester(grid().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_stage->read();
    m_page->search(QStringLiteral("brass"));
    m_page->search({});
    QCOMPARE(grid().model()->rowCount(), int(m_stage->catalogue.albums().size()));
}

void CoverGridTest::arrowsMoveAsOneReads()
{
    const int columns = grid().coverLayout().columns();
    QVERIFY(columns >= 3);
    grid().setCurrentIndex(grid().model()->index(0, 0));
    key(Qt::Key_Right);
    QCOMPARE(grid().currentIndex().row(), 1);
    key(Qt::Key_Down);
    QCOMPARE(grid().currentIndex().row(), 1 + columns);
    key(Qt::Key_Left);
    QCOMPARE(grid().currentIndex().row(), columns);
    key(Qt::Key_Left); // round the end of the line
    QCOMPARE(grid().currentIndex().row(), columns - 1);
    key(Qt::Key_Up); // there is nothing above
    QCOMPARE(grid().currentIndex().row(), columns - 1);
}

void CoverGridTest::arrowsMoveMirroredFromRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    grid().setCurrentIndex(grid().model()->index(0, 0));
    QVERIFY(middleOf(0).x() > middleOf(1).x());
    key(Qt::Key_Left);
    QCOMPARE(grid().currentIndex().row(), 1);
    QCOMPARE(grid().indexAt(middleOf(1)).row(), 1);
}

void CoverGridTest::homeEndAndPagesMove()
{
    const int last = grid().model()->rowCount() - 1;
    grid().setCurrentIndex(grid().model()->index(0, 0));
    key(Qt::Key_End);
    QCOMPARE(grid().currentIndex().row(), last);
    QVERIFY(grid().viewport()->rect().contains(middleOf(last)));
    key(Qt::Key_Home);
    QCOMPARE(grid().currentIndex().row(), 0);
    QCOMPARE(grid().verticalScrollBar()->value(), 0);
    key(Qt::Key_PageDown);
    QVERIFY(grid().currentIndex().row() > 0);
    key(Qt::Key_PageUp);
    QCOMPARE(grid().currentIndex().row(), 0);
}

void CoverGridTest::typedLettersGoToAnArtist()
{
    QTest::keyClicks(&grid(), QStringLiteral("glas"));
    QCOMPARE(nameAt(grid().currentIndex().row()), QStringLiteral("Glass Harbour"));
    QVERIFY(grid().viewport()->rect().contains(middleOf(grid().currentIndex().row())));
}

void CoverGridTest::enterOpensAndControlEnterPlays()
{
    QSignalSpy wanted(m_page.get(), &AlbumsPage::albumWanted);
    grid().setCurrentIndex(grid().model()->index(4, 0));
    key(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    const TrackId first = wanted.at(0).at(0).toLongLong();
    QCOMPARE(m_stage->player.queue().items().front().track.id, first);
}

void CoverGridTest::aClickOpensAndTheButtonPlays()
{
    QSignalSpy wanted(m_page.get(), &AlbumsPage::albumWanted);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, middleOf(2));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(m_stage->player.queue().items().empty());
    const QRect cell = grid().visualRect(grid().model()->index(1, 0));
    const QPoint button(cell.x() + CoverLayout::padding + grid().coverLayout().side() - 28,
                        cell.y() + CoverLayout::padding + grid().coverLayout().side() - 28);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!m_stage->player.queue().items().empty());
}

void CoverGridTest::controlClickChoosesWithoutOpening()
{
    QSignalSpy wanted(m_page.get(), &AlbumsPage::albumWanted);
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(1));
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(3));
    QCOMPARE(grid().chosenRows(), std::vector<int>({1, 3}));
    QVERIFY(!grid().chosenTracks().isEmpty());
    QCOMPARE(wanted.size(), 0);
}

void CoverGridTest::shiftChoosesWhatLiesBetween()
{
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(1));
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, Qt::ShiftModifier, middleOf(5));
    QCOMPARE(grid().chosenRows(), std::vector<int>({1, 2, 3, 4, 5}));
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(grid().chosenRows(), std::vector<int>({1, 2, 3, 4}));
}

void CoverGridTest::theMenuKeyOffersTheTracks()
{
    grid().setCurrentIndex(grid().model()->index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(grid().viewport(), &event);
    auto* menu = m_page->findChild<QMenu*>(QStringLiteral("trackMenu"));
    QVERIFY(menu != nullptr);
    QVERIFY(menu->isVisible());
    menu->close();
}

void CoverGridTest::coverSizesFollowKeysWheelAndSlider()
{
    const int before = grid().coverSize();
    auto* slider = m_page->findChild<QSlider*>();
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(grid().coverSize(), before + CoverGrid::sizeStep);
    QCOMPARE(slider->value() * CoverGrid::sizeStep, grid().coverSize());
    key(Qt::Key_Minus, Qt::ControlModifier);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(grid().coverSize(), before - CoverGrid::sizeStep);
    slider->setValue(slider->maximum());
    QCOMPARE(grid().coverSize(), CoverGrid::largestCover);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(grid().coverSize(), CoverGrid::largestCover);
}

void CoverGridTest::albumsAreDraggedAsFiles()
{
    const std::unique_ptr<QMimeData> mime(
        grid().model()->mimeData({grid().model()->index(0, 0), grid().model()->index(1, 0)}));
    const auto* tracks = qobject_cast<TrackMime*>(mime.get());
    QVERIFY(tracks != nullptr);
    const auto& albums = m_stage->catalogue.albums();
    QCOMPARE(std::size_t(tracks->tracks().size()), albums[0].rows.size() + albums[1].rows.size());
    QCOMPARE(mime->urls().size(), tracks->tracks().size());
    QVERIFY(mime->urls().front().isLocalFile());
}

void CoverGridTest::screenReadersHearAnAlbum()
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&grid());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Albums"));
    QAccessibleInterface* first = list->child(0);
    QVERIFY(first != nullptr);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QCOMPARE(first->text(QAccessible::Name),
             QStringLiteral("Paper Weather, Aster Lane, 1998, from: the file's tags, 6 tracks"));
}

void CoverGridTest::onlyCoversOnScreenAndAPageAheadAreRead()
{
    m_page.reset();
    m_stage = std::make_unique<LibraryStage>(manyAlbums(600));
    std::mutex mutex;
    std::set<QString> read;
    CoverCache covers(m_stage->background, [&](const Track& track, const std::stop_token&) {
        const std::lock_guard lock(mutex);
        read.insert(track.release.title);
        return QByteArray();
    });
    LibraryTools tools{m_stage->catalogue, m_stage->player, m_stage->actions, covers,
                       m_stage->settings,  m_stage->clock};
    {
        AlbumsPage page(tools, 3);
        page.resize(816, 520);
        page.show();
        const auto [first, last] =
            page.grid().coverLayout().itemsBetween(0, page.grid().viewport()->height() - 1);
        const auto seen = static_cast<std::size_t>(last - first + 1);
        const auto count = [&] {
            const std::lock_guard lock(mutex);
            return read.size();
        };
        QTRY_VERIFY(count() >= 2 * seen);
        QTest::qWait(60);
        QCOMPARE(count(), 2 * seen);
        QVERIFY(read.contains(QStringLiteral("Album 0000")));
        QVERIFY(!read.contains(QStringLiteral("Album 0500")));
    }
    m_stage->background.stop();
}

void CoverGridTest::scrollingPastCancelsWhatIsNotSeen()
{
    m_page.reset();
    m_stage = std::make_unique<LibraryStage>(manyAlbums(600));
    std::mutex mutex;
    std::set<QString> read;
    CoverCache covers(m_stage->background, [&](const Track& track, const std::stop_token&) {
        const std::lock_guard lock(mutex);
        read.insert(track.release.title);
        return QByteArray();
    });
    const Track track = m_stage->library.front();
    std::vector<Track> past;
    for (std::size_t i = 0; i < 400; i += 2)
        past.push_back(m_stage->library[i]);
    const QObject who;
    covers.want(&who, past, 100, 1);
    covers.want(&who, {m_stage->library[900]}, 100, 1);
    const auto has = [&](const QString& title) {
        const std::lock_guard lock(mutex);
        return read.contains(title);
    };
    QTRY_VERIFY(has(m_stage->library[900].release.title));
    QTest::qWait(20);
    QVERIFY2(read.size() <= 2, "what was scrolled past was read");
    m_stage->background.stop();
}

void CoverGridTest::nothingJumpsWhenTheLibraryGrows()
{
    m_page.reset();
    std::vector<Track> tracks = manyAlbums(300);
    m_stage = std::make_unique<LibraryStage>(tracks);
    m_page = std::make_unique<AlbumsPage>(m_stage->tools(), 3);
    m_page->resize(816, 520);
    m_page->show();
    grid().verticalScrollBar()->setValue(grid().verticalScrollBar()->maximum() / 2);
    const auto [row, offset] = grid().topItem();
    const QString name = nameAt(row) + QStringLiteral("@%1").arg(offset);
    auto more = sampleAlbum(QStringLiteral("Aardvark"), QStringLiteral("First of all"), 2000, {},
                            {QStringLiteral("one")}, 60000);
    more[0].id = 100000;
    m_stage->add(more);
    const auto [rowAfter, offsetAfter] = grid().topItem();
    QVERIFY(grid().model()->rowCount() == 301);
    const int columns = grid().coverLayout().columns();
    // The one that stood at the top is in the row at the top, though it moved on by one.
    QVERIFY(row + 1 >= rowAfter && row + 1 < rowAfter + 2 * columns);
    Q_UNUSED(offsetAfter)
}

void CoverGridTest::searchNarrowsAndSaysHowMany()
{
    m_page->search(QStringLiteral("artist:\"old quarry\""));
    QCOMPARE(grid().model()->rowCount(), 2);
    m_page->search(QStringLiteral("umbrella waltz"));
    QVERIFY(grid().model()->rowCount() > 2); // of a track
    QVERIFY(grid().model()->rowCount() < int(m_stage->catalogue.albums().size()));
    m_page->search({});
    QCOMPARE(grid().model()->rowCount(), int(m_stage->catalogue.albums().size()));
}

void CoverGridTest::whatIsNotFoundOffersEverything()
{
    QSignalSpy clear(m_page.get(), &CoverPage::searchClearWanted);
    m_page->search(QStringLiteral("zither"));
    QVERIFY(!grid().isVisible());
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Show all albums"))
            button->click();
    }
    QCOMPARE(clear.size(), 1);
}

void CoverGridTest::anEmptyLibraryLeadsToAFolder()
{
    LibraryStage stage(std::vector<Track>{});
    AlbumsPage page(stage.tools(), 3);
    page.show();
    QSignalSpy wanted(&page, &CoverPage::addFolderWanted);
    const auto visible = [&page] {
        QPushButton* found = nullptr;
        for (QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Add a music folder")))
                found = button;
        }
        return found;
    };
    QVERIFY(visible() != nullptr);
    visible()->click();
    QCOMPARE(wanted.size(), 1);
    page.setScanning(true);
    QVERIFY(visible() == nullptr); // it is being read: nothing to press
    page.setScanning(false);
    QVERIFY(visible() != nullptr);
}

void CoverGridTest::ordersAreChosenAndKept()
{
    auto* box = m_page->findChild<QComboBox*>();
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    QCOMPARE(m_page->layoutText(), QStringLiteral("size=176 sort=original-year"));
    grid().setCoverSize(128);
    m_page->setLayoutText(QStringLiteral("size=240 sort=plays:reversed nonsense sort=colour"));
    QCOMPARE(m_page->layoutText(), QStringLiteral("size=240 sort=plays:reversed"));
    key(Qt::Key_Plus, Qt::ControlModifier);
    m_page.reset(); // stored when it goes
    m_page = std::make_unique<AlbumsPage>(m_stage->tools(), 3);
    QCOMPARE(m_page->layoutText(), QStringLiteral("size=256 sort=plays:reversed"));
}

void CoverGridTest::anOrderByPlaysWaitsForThem()
{
    const Track heard = m_stage->library.at(m_stage->library.size() / 2);
    addListen(*m_stage->database, heard.recording.artist, heard.recording.title, 1'700'000'000);
    QVERIFY(m_stage->settings.set(keys::viewAlbums, QStringLiteral("sort=plays")));
    LovedTracks loved(*m_stage->database, m_stage->clock);
    Catalogue starting(*m_stage->database, m_stage->background, loved);
    const LibraryTools tools{starting,        m_stage->player,   m_stage->actions,
                             m_stage->covers, m_stage->settings, m_stage->clock};
    AlbumsPage page(tools, 3);
    page.show();
    int rowsThen = -1;
    connect(&starting, &Catalogue::reset, this, [&] { rowsThen = page.grid().model()->rowCount(); });
    QSignalSpy counted(&starting, &Catalogue::playsCounted);
    starting.reload();
    QVERIFY(counted.wait());
    QCOMPARE(rowsThen, 0);
    QCOMPARE(page.grid().model()->rowCount(), int(starting.albums().size()));
    QCOMPARE(page.grid().model()->index(0, 0).data().toString(), heard.release.title);
}

void CoverGridTest::theSettingOfTheirSizeIsTaken()
{
    QVERIFY(m_stage->settings.set(keys::coverSize, 240));
    QCOMPARE(grid().coverSize(), 240);
    QCOMPARE(m_page->findChild<QSlider*>()->value(), 240 / CoverGrid::sizeStep);
    key(Qt::Key_Plus, Qt::ControlModifier); // this page alone
    m_page.reset();
    m_page = std::make_unique<AlbumsPage>(m_stage->tools(), 3);
    QCOMPARE(grid().coverSize(), 240 + CoverGrid::sizeStep);
    QCOMPARE(ArtistsPage(m_stage->tools()).grid().coverSize(), 240);
}

void CoverGridTest::shuffledAlbumsPlayEachInItsOrder()
{
    m_page->search(QStringLiteral("artist:\"aster lane\""));
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Shuffle albums"))
            button->click();
    }
    QVERIFY(!m_stage->player.shuffle());
    const auto& items = m_stage->player.queue().items();
    QVERIFY(items.size() > 12);
    std::set<QString> begun;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Track& track = items[i].track;
        if (i > 0 && items[i - 1].track.release.title == track.release.title)
            QCOMPARE(track.trackNumber, items[i - 1].track.trackNumber + 1);
        else
            QVERIFY(begun.insert(track.release.title).second); // no album in two pieces
    }
    QCOMPARE(begun.size(), std::size_t(4)); // three of their own and one they appear on
}

void CoverGridTest::artistsCountTheirAlbums()
{
    ArtistsPage page(m_stage->tools());
    page.resize(816, 520);
    page.show();
    QSignalSpy wanted(&page, &ArtistsPage::artistWanted);
    auto* model = page.grid().model();
    QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().section(QLatin1Char(','), 0, 1),
             QStringLiteral("Aster Lane, 3 albums"));
    QTest::keyClick(&page.grid(), Qt::Key_Down);
    QTest::keyClick(&page.grid(), Qt::Key_Home);
    QTest::keyClick(&page.grid(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), QStringLiteral("Aster Lane"));
}

void CoverGridTest::everythingHasANameAndSize()
{
    QCOMPARE(unnamedWidgets(m_page.get()), QStringList());
    QCOMPARE(smallTargets(m_page.get(), tokens::hitTarget), QStringList());
}

SILLON_TEST(CoverGridTest, covergrid)
#include "tst_covergrid.moc"
