// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarystage.h"
#include "app/picturelibrary.h"
#include "library/albumpage.h"
#include "library/albumspage.h"
#include "library/artistpage.h"
#include "library/covergrid.h"
#include "library/tracklisting.h"
#include "mainwindow/coverpages.h"
#include "mainwindow/currenttrackview.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/playerbar.h"
#include "testmain.h"
#include "widgets/searchbox.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace sillon;
using namespace sillon::testing;

/// The ways between the pages.
class NavigationTest : public QObject
{
    Q_OBJECT

private:
    struct Browser : LibraryStage
    {
        Browser()
            : LibraryStage(pictureLibrary())
            , window(player, covers)
        {
            pages = addCoverPages(window, tools());
            window.resize(1024, 640);
            window.show();
        }
        [[nodiscard]] QString trackOf(const QString& album) const
        {
            for (const CatalogueAlbum& one : catalogue.albums()) {
                if (one.title == album)
                    return QString::number(catalogue.id(one.rows.front()));
            }
            return {};
        }
        void play(const QString& album, int track)
        {
            for (const CatalogueAlbum& one : catalogue.albums()) {
                if (one.title == album)
                    player.playTracks(catalogue.tracks(one.rows), track);
            }
            engine.advance(1000);
        }
        MainWindow window;
        CoverPages pages{};
    };
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focused = m_browser->window.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &m_browser->window, key, modifiers);
    }
    [[nodiscard]] bool says(const QString& text) const;

    std::unique_ptr<Browser> m_browser;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup() { m_browser.reset(); }
    void theFirstPageIsTheAlbums();
    void anAlbumOpensAndBackReturnsToItsPlace();
    void theSideButtonsOfAMouseGoBackAndForward();
    void theSidebarShowsToWhichPageAnAlbumBelongs();
    void tabGoesThroughTheTopLineAsOneReads();
    void everyPageKeepsItsSearch();
    void searchingOnAnAlbumSearchesAlbums();
    void whatIsNotUnderstoodLeavesThePageAsItIs();
    void anAlbumSaysWhatItIs();
    void anAlbumLeadsToItsArtistAndBack();
    void tracksOfAnAlbumPlayFromTheChosenOne();
    void aVanishedAlbumSaysSo();
    void aMenuOfTracksLeadsToTheirAlbum();
    void whatPlaysLeadsToItsAlbum();
    void theShortcutLeadsThereTooAndOnlyOnce();
    void whatTheLibraryDoesNotHaveLeadsNowhere();
};

void NavigationTest::init()
{
    m_browser = std::make_unique<Browser>();
    m_browser->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_browser->window));
}

bool NavigationTest::says(const QString& text) const
{
    const QList<QLabel*> labels = m_browser->window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void NavigationTest::theFirstPageIsTheAlbums()
{
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
    QCOMPARE(m_browser->window.focusWidget(), &m_browser->pages.albums->grid());
}

void NavigationTest::anAlbumOpensAndBackReturnsToItsPlace()
{
    CoverGrid& grid = m_browser->pages.albums->grid();
    key(Qt::Key_End);
    const int place = grid.verticalScrollBar()->value();
    QVERIFY(place > 0);
    key(Qt::Key_Return);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("album"));
    QVERIFY(qobject_cast<TrackListing*>(m_browser->window.focusWidget()) != nullptr);
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
    QCOMPARE(grid.verticalScrollBar()->value(), place);
    QCOMPARE(m_browser->window.focusWidget(), &grid);
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("album"));
}

void NavigationTest::theSideButtonsOfAMouseGoBackAndForward()
{
    m_browser->window.showPage(QStringLiteral("artists"));
    QTest::mouseClick(m_browser->window.findChild<QListView*>(QStringLiteral("sidebar"))->viewport(),
                      Qt::BackButton);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
    QTest::mouseClick(m_browser->pages.albums->grid().viewport(), Qt::ForwardButton);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("artists"));
}

void NavigationTest::theSidebarShowsToWhichPageAnAlbumBelongs()
{
    auto* list = m_browser->window.findChild<QListView*>(QStringLiteral("sidebar"));
    m_browser->window.showPage(QStringLiteral("artist"), QStringLiteral("Aster Lane"));
    QCOMPARE(m_browser->window.sidebar().chosen(), QStringLiteral("artists"));
    // Choosing the entry again leads back to the whole list.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("artists"));
}

void NavigationTest::tabGoesThroughTheTopLineAsOneReads()
{
    m_browser->window.showPage(QStringLiteral("artists")); // there is a way back
    m_browser->window.findChild<QWidget*>(QStringLiteral("backButton"))->setFocus();
    QStringList visited;
    for (int step = 0; step < 3; ++step) {
        key(Qt::Key_Tab);
        visited.append(m_browser->window.focusWidget()->objectName());
    }
    QCOMPARE(visited.at(0), QStringLiteral("searchBox"));
    QCOMPARE(visited.at(2), QStringLiteral("menuButton")); // behind the account
}

void NavigationTest::everyPageKeepsItsSearch()
{
    auto* box = m_browser->window.findChild<SearchBox*>();
    box->setText(QStringLiteral("quarry"));
    QCOMPARE(m_browser->pages.albums->grid().model()->rowCount(), 2);
    m_browser->window.showPage(QStringLiteral("artists"));
    QCOMPARE(box->text(), QString());
    QCOMPARE(box->placeholderText(), QStringLiteral("Search artists"));
    m_browser->window.goBack();
    QCOMPARE(box->text(), QStringLiteral("quarry"));
    QCOMPARE(m_browser->pages.albums->grid().model()->rowCount(), 2);
    box->setFocus();
    key(Qt::Key_Escape);
    QCOMPARE(box->text(), QString());
    QVERIFY(m_browser->pages.albums->grid().model()->rowCount() > 30);
}

void NavigationTest::searchingOnAnAlbumSearchesAlbums()
{
    m_browser->window.showPage(QStringLiteral("album"), m_browser->trackOf(QStringLiteral("Nattlys")));
    auto* box = m_browser->window.findChild<SearchBox*>();
    QCOMPARE(box->placeholderText(), QStringLiteral("Search albums"));
    QTest::keyClicks(box, QStringLiteral("old"));
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
    QCOMPARE(box->text(), QStringLiteral("old"));
}

void NavigationTest::whatIsNotUnderstoodLeavesThePageAsItIs()
{
    auto* box = m_browser->window.findChild<SearchBox*>();
    box->setText(QStringLiteral("quarry"));
    box->setText(QStringLiteral("quarry plays>many"));
    QCOMPARE(m_browser->pages.albums->grid().model()->rowCount(), 2);
    QVERIFY(box->toolTip().contains(QStringLiteral("plays>10")));
    box->setText(QStringLiteral("quarry plays<1"));
    QCOMPARE(m_browser->pages.albums->grid().model()->rowCount(), 2);
    QCOMPARE(box->toolTip(), QString());
}

void NavigationTest::anAlbumSaysWhatItIs()
{
    m_browser->window.showPage(QStringLiteral("album"), m_browser->trackOf(QStringLiteral("Static Gardens")));
    QVERIFY(says(QStringLiteral("Static Gardens")));
    QVERIFY(says(QStringLiteral("1980 (reissued 2020)")));
    QVERIFY(says(QStringLiteral("More by Bell Tower Radio")));
    m_browser->window.showPage(QStringLiteral("album"),
                               m_browser->trackOf(QStringLiteral("Harbour Nights, Volume 3")));
    const QList<QAbstractButton*> buttons = m_browser->window.findChildren<QAbstractButton*>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->isVisible() && button->text() == QStringLiteral("Various Artists") &&
               !button->isEnabled();
    }));
    m_browser->window.showPage(QStringLiteral("album"), m_browser->trackOf({}));
    QVERIFY(says(QStringLiteral("Without an album")));
}

void NavigationTest::anAlbumLeadsToItsArtistAndBack()
{
    m_browser->window.showPage(QStringLiteral("album"), m_browser->trackOf(QStringLiteral("Static Gardens")));
    const QList<QAbstractButton*> buttons = m_browser->window.findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text() == QStringLiteral("Bell Tower Radio"))
            button->click();
    }
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("artist"));
    QVERIFY(says(QStringLiteral("2 albums")));
    m_browser->window.goBack();
    QVERIFY(says(QStringLiteral("1980 (reissued 2020)")));
}

void NavigationTest::tracksOfAnAlbumPlayFromTheChosenOne()
{
    m_browser->window.showPage(QStringLiteral("album"),
                               m_browser->trackOf(QStringLiteral("Live at the Observatory")));
    auto* listing = qobject_cast<TrackListing*>(m_browser->window.focusWidget());
    QVERIFY(listing != nullptr);
    QVERIFY(listing->tracks().isHeading(0)); // of several discs
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    m_browser->engine.advance(1000);
    QCOMPARE(int(m_browser->player.queue().items().size()), int(listing->tracks().allTracks().size()));
    QCOMPARE(m_browser->player.currentItem()->track.trackNumber, 2);
}

void NavigationTest::aVanishedAlbumSaysSo()
{
    m_browser->window.showPage(QStringLiteral("album"), QStringLiteral("987654"));
    QVERIFY(says(QStringLiteral("not in the library any more")));
    m_browser->window.showPage(QStringLiteral("artist"), QStringLiteral("Nobody"));
    QVERIFY(says(QStringLiteral("Nobody is not in the library any more")));
}

void NavigationTest::aMenuOfTracksLeadsToTheirAlbum()
{
    Q_EMIT m_browser->actions.albumWanted(m_browser->catalogue.track(0));
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("album"));
    Q_EMIT m_browser->actions.artistWanted(m_browser->catalogue.track(0));
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("artist"));
}

void NavigationTest::whatPlaysLeadsToItsAlbum()
{
    m_browser->play(QStringLiteral("Live at the Observatory"), 3);
    auto* shown = m_browser->window.playerBar().findChild<CurrentTrackView*>();
    QTest::mouseClick(shown, Qt::LeftButton, {}, QPoint(20, 20)); // the cover
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("album"));
    auto* listing = qobject_cast<TrackListing*>(m_browser->window.focusWidget());
    QVERIFY(listing != nullptr);
    QCOMPARE(listing->chosenRows().size(), std::size_t{1});
    QCOMPARE(listing->tracks().trackAt(listing->chosenRows().front()).id,
             m_browser->player.currentItem()->track.id);
    m_browser->read(); // files of the library changed: the row stays chosen
    QCOMPARE(listing->chosenRows().size(), std::size_t{1});
}

void NavigationTest::theShortcutLeadsThereTooAndOnlyOnce()
{
    m_browser->play(QStringLiteral("Live at the Observatory"), 1);
    key(Qt::Key_J, Qt::ControlModifier);
    m_browser->player.next();
    key(Qt::Key_J, Qt::ControlModifier); // another track of it: the same place
    m_browser->window.goBack();
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
}

void NavigationTest::whatTheLibraryDoesNotHaveLeadsNowhere()
{
    QVERIFY(!m_browser->window.actions().showPlaying->isEnabled());
    Track elsewhere;
    elsewhere.path = QStringLiteral("/elsewhere/one.flac");
    m_browser->player.playTracks({elsewhere});
    m_browser->engine.advance(1000);
    QVERIFY(!m_browser->window.actions().showPlaying->isEnabled());
    QTest::mouseClick(m_browser->window.playerBar().findChild<CurrentTrackView*>(), Qt::LeftButton);
    QCOMPARE(m_browser->window.currentPage(), QStringLiteral("albums"));
}

SILLON_TEST(NavigationTest, navigation)
#include "tst_navigation.moc"
