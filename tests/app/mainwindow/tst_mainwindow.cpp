// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "app/mainwindow/stage.h"
#include "mainwindow/accountcorner.h"
#include "mainwindow/statusline.h"
#include "mainwindow/volumecontrol.h"
#include "testmain.h"
#include "widgets/noticebar.h"
#include "widgets/searchbox.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace sillon;
using namespace sillon::testing;

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    [[nodiscard]] T* find(const char* name) const
    {
        return m_stage->window.findChild<T*>(QLatin1String(name));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focused = m_stage->window.focusWidget();
        QTest::keyClick(focused != nullptr ? focused : &m_stage->window, key, modifiers);
    }
    void playSome();

    std::unique_ptr<Stage> m_stage;

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }
    void init();
    void cleanup() { m_stage.reset(); }
    void everythingReachableHasANameAndSize_data();
    void everythingReachableHasANameAndSize();
    void everyPlaceIsReachedByTab();
    void pagesAreChosenInTheSidebar();
    void sectionsKeepTheirOrder();
    void countsShowInTheSidebar();
    void theSearchBoxFiltersThePage();
    void searchingOnAPageWithoutRowsGoesToTracks();
    void theKeyboardStartsInThePage();
    void shortcutsWork();
    void spacePlaysAndPauses();
    void spaceOnAButtonPressesTheButton();
    void spaceInTheSearchBoxTypes();
    void everyActionHasItsOwnNameAndShortcut();
    void tooltipsNameShortcuts();
    void theTitleSaysWhatPlays();
    void droppedFilesAndFoldersAreToldApart();
    void closingIsTold();
    void theAccountCornerLeadsToTheAccounts();
    void theLayoutIsKept();
    void theStatusLineShowsWork();
    void nothingIsCut_data();
    void nothingIsCut();
};

void MainWindowTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->window.resize(1024, 640);
    m_stage->window.show();
    m_stage->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->window));
    QTRY_VERIFY(m_stage->tracksPage->table().model()->rowCount() > 0);
}

void MainWindowTest::playSome()
{
    m_stage->player.playTracks(QList<Track>(m_stage->library.begin(), m_stage->library.begin() + 5));
    m_stage->engine.advance(1000);
}

void MainWindowTest::everythingReachableHasANameAndSize_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("playing");
    for (const char* page : {"tracks", "queue"}) {
        QTest::addRow("%s stopped", page) << QString::fromLatin1(page) << false;
        QTest::addRow("%s playing", page) << QString::fromLatin1(page) << true;
    }
}

void MainWindowTest::everythingReachableHasANameAndSize()
{
    QFETCH(const QString, page);
    QFETCH(const bool, playing);
    if (playing) {
        playSome();
        m_stage->player.setSpeed(1.5);
        m_stage->player.setSleep(SleepUntil::EndOfTrack);
        m_stage->player.setStopAfterCurrent(true);
        m_stage->window.statusLine().setJob(QStringLiteral("work"), 1, 2);
        m_stage->window.noticeBar().show(
            {BarNotice::Kind::Note, QStringLiteral("text"), QStringLiteral("Do it"), {}, {}});
    }
    m_stage->window.showPage(page);
    QCoreApplication::processEvents();
    QCOMPARE(unnamedWidgets(&m_stage->window), QStringList());
    QCOMPARE(smallTargets(&m_stage->window, tokens::hitTarget), QStringList());
}

void MainWindowTest::everyPlaceIsReachedByTab()
{
    playSome();
    m_stage->window.findChild<SearchBox*>()->setFocus();
    std::set<QWidget*> seen;
    QStringList names;
    for (int i = 0; i < 60 && !seen.contains(m_stage->window.focusWidget()); ++i) {
        seen.insert(m_stage->window.focusWidget());
        names.append(m_stage->window.focusWidget()->accessibleName());
        key(Qt::Key_Tab);
    }
    QCOMPARE(m_stage->window.focusWidget(), find<QWidget>("searchBox")); // round the whole window
    for (const char* name :
         {"searchBox", "sidebar", "playButton", "seekBar", "volumeSlider", "accountCorner", "menuButton"})
        QVERIFY2(seen.contains(find<QWidget>(name)), name);
    QVERIFY(seen.contains(&m_stage->tracksPage->table()));
    // As one reads: the top line, the sidebar, the page, the player.
    const auto place = [&names](const char* name) { return names.indexOf(QLatin1String(name)); };
    QVERIFY2(place("Menu") < place("Pages") && place("Pages") < place("Tracks") &&
                 place("Tracks") < place("Position"),
             qPrintable(names.join(QStringLiteral(", "))));
}

void MainWindowTest::pagesAreChosenInTheSidebar()
{
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("tracks"));
    QVERIFY(m_stage->tracksPage->isVisible());
    auto* list = find<QListView>("sidebar");
    list->setFocus();
    key(Qt::Key_Down);
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("queue"));
    QVERIFY(m_stage->queuePage->isVisible());
    QVERIFY(!m_stage->tracksPage->isVisible());
    key(Qt::Key_Up);
    key(Qt::Key_Up); // the heading above is stepped over, not onto
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("tracks"));
    key(Qt::Key_End);
    QVERIFY(m_stage->window.currentPage() != QStringLiteral("tracks"));
    key(Qt::Key_Home);
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("tracks"));
    m_stage->window.showPage(QStringLiteral("no such page"));
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("tracks"));
}

void MainWindowTest::sectionsKeepTheirOrder()
{
    MainWindow& window = m_stage->window;
    window.addPage(PageSection::Shelf, QStringLiteral("records"), QStringLiteral("Records"), Icon::Records,
                   new QWidget);
    window.addPage(PageSection::Remember, QStringLiteral("history"), QStringLiteral("History"), Icon::History,
                   new QWidget);
    window.addPage(PageSection::Listen, QStringLiteral("albums"), QStringLiteral("Albums"), Icon::Albums,
                   new QWidget);
    QCOMPARE(window.sidebar().ids(),
             QStringList({QStringLiteral("tracks"), QStringLiteral("queue"), QStringLiteral("albums"),
                          QStringLiteral("history"), QStringLiteral("records")}));
    QCOMPARE(window.currentPage(), QStringLiteral("tracks"));
}

void MainWindowTest::countsShowInTheSidebar()
{
    m_stage->window.sidebar().setCount(QStringLiteral("queue"), 12, QStringLiteral("12 waiting"));
    auto* model = find<QListView>("sidebar")->model();
    const QModelIndex queue = model->index(2, 0);
    QCOMPARE(queue.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Queue, 12 waiting"));
    m_stage->window.sidebar().setCount(QStringLiteral("queue"), 0, {});
    QCOMPARE(queue.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Queue"));
}

void MainWindowTest::theSearchBoxFiltersThePage()
{
    auto* box = find<SearchBox>("searchBox");
    QCOMPARE(box->placeholderText(), QStringLiteral("Search tracks"));
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_stage->window.focusWidget(), box);
    QTest::keyClicks(box, QStringLiteral("kestrel"));
    QCOMPARE(m_stage->tracksPage->table().model()->rowCount(), 5);
    key(Qt::Key_Down);
    QCOMPARE(m_stage->window.focusWidget(), &m_stage->tracksPage->table());
    m_stage->window.clearSearch();
    QCOMPARE(m_stage->tracksPage->table().model()->rowCount(), int(m_stage->library.size()));
}

void MainWindowTest::searchingOnAPageWithoutRowsGoesToTracks()
{
    m_stage->window.showPage(QStringLiteral("queue"));
    QTest::keyClicks(find<SearchBox>("searchBox"), QStringLiteral("brass"));
    QCOMPARE(m_stage->window.currentPage(), QStringLiteral("tracks"));
    QCOMPARE(m_stage->tracksPage->table().model()->rowCount(), 7);
}

void MainWindowTest::theKeyboardStartsInThePage()
{
    // In the search box Space would type instead of playing.
    QCOMPARE(m_stage->window.focusWidget(), &m_stage->tracksPage->table());
}

void MainWindowTest::shortcutsWork()
{
    playSome();
    key(Qt::Key_Right, Qt::ControlModifier);
    m_stage->engine.advance(1000);
    QCOMPARE(m_stage->player.currentItem()->track.path, m_stage->library[1].path);
    key(Qt::Key_Left, Qt::ControlModifier);
    m_stage->engine.advance(1000);
    QCOMPARE(m_stage->player.currentItem()->track.path, m_stage->library[0].path);
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_stage->player.volume(), 95);
    key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_stage->player.volume(), 0);
    key(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(m_stage->player.volume(), 95);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_stage->player.repeat(), RepeatMode::All);
    key(Qt::Key_R, Qt::ControlModifier);
    key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_stage->player.repeat(), RepeatMode::Off);
    QSignalSpy settings(&m_stage->window, &MainWindow::settingsWanted);
    QSignalSpy rescan(&m_stage->window, &MainWindow::rescanWanted);
    key(Qt::Key_Comma, Qt::ControlModifier);
    key(Qt::Key_F5);
    QCOMPARE(settings.size(), 1);
    QCOMPARE(rescan.size(), 1);
}

void MainWindowTest::spacePlaysAndPauses()
{
    playSome();
    m_stage->tracksPage->table().setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_stage->player.state(), PlaybackState::Paused);
    key(Qt::Key_Space);
    QCOMPARE(m_stage->player.state(), PlaybackState::Playing);
}

void MainWindowTest::spaceOnAButtonPressesTheButton()
{
    playSome();
    QSignalSpy wanted(&m_stage->window, &MainWindow::accountsWanted);
    find<QWidget>("accountCorner")->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m_stage->player.state(), PlaybackState::Playing);
    find<QWidget>("playButton")->setFocus();
    key(Qt::Key_Space);
    QCOMPARE(m_stage->player.state(), PlaybackState::Paused);
}

void MainWindowTest::spaceInTheSearchBoxTypes()
{
    playSome();
    auto* box = find<SearchBox>("searchBox");
    box->setFocus();
    QTest::keyClicks(box, QStringLiteral("a b"));
    QCOMPARE(box->text(), QStringLiteral("a b"));
    QCOMPARE(m_stage->player.state(), PlaybackState::Playing);
}

void MainWindowTest::everyActionHasItsOwnNameAndShortcut()
{
    std::set<QString> names;
    std::set<QString> shortcuts;
    for (const QAction* action : m_stage->window.actions().all()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(names.insert(action->objectName()).second);
        const QString shortcut = action->shortcut().toString();
        QVERIFY2(shortcut.isEmpty() || shortcuts.insert(shortcut).second, qPrintable(shortcut));
    }
}

void MainWindowTest::tooltipsNameShortcuts()
{
    playSome();
    QCOMPARE(find<QToolButton>("playButton")->toolTip(), QStringLiteral("Pause (Space)"));
    QCOMPARE(find<QToolButton>("playButton")->accessibleName(), QStringLiteral("Pause"));
    m_stage->player.pause();
    QCOMPARE(find<QToolButton>("playButton")->toolTip(), QStringLiteral("Play (Space)"));
}

void MainWindowTest::theTitleSaysWhatPlays()
{
    QCOMPARE(m_stage->window.windowTitle(), QStringLiteral("Sillon"));
    playSome();
    QCOMPARE(m_stage->window.windowTitle(), QString::fromUtf8("Inkwell – Aster Lane"));
    m_stage->player.stop();
    QCOMPARE(m_stage->window.windowTitle(), QStringLiteral("Sillon"));
}

void MainWindowTest::droppedFilesAndFoldersAreToldApart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("one.flac"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QSignalSpy files(&m_stage->window, &MainWindow::filesChosen);
    QSignalSpy folders(&m_stage->window, &MainWindow::foldersChosen);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file), QUrl::fromLocalFile(folder.path())});
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject&>(m_stage->window).event(&drop); // Qt delivers drops only during a drag of its own
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.at(0).at(0).toStringList(), QStringList({file}));
    QCOMPARE(folders.size(), 1);
    QCOMPARE(folders.at(0).at(0).toStringList(), QStringList({folder.path()}));
}

void MainWindowTest::closingIsTold()
{
    QSignalSpy closed(&m_stage->window, &MainWindow::closed);
    m_stage->window.close();
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::theAccountCornerLeadsToTheAccounts()
{
    auto* corner = find<AccountCorner>("accountCorner");
    QCOMPARE(corner->accessibleName(), QStringLiteral("Connect an account"));
    m_stage->window.account().setState(
        {QStringLiteral("northwindow"), QStringLiteral("12,345 plays"), StatusDot::Kind::Good, {}});
    QCOMPARE(corner->accessibleName(), QStringLiteral("Account: northwindow, 12,345 plays"));
    QSignalSpy wanted(&m_stage->window, &MainWindow::accountsWanted);
    QTest::mouseClick(corner, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void MainWindowTest::theLayoutIsKept()
{
    m_stage->window.resize(1111, 555);
    const QByteArray kept = m_stage->window.layoutBytes();
    Stage other;
    other.window.setLayoutBytes(kept);
    QCOMPARE(other.window.size(), QSize(1111, 555));
    other.window.setLayoutBytes(QByteArray("junk"));
    QCOMPARE(other.window.size(), QSize(1111, 555));
}

void MainWindowTest::theStatusLineShowsWork()
{
    StatusLine& line = m_stage->window.statusLine();
    auto* bar = line.findChild<QWidget*>(QStringLiteral("jobBar"));
    QVERIFY(!bar->isVisible());
    line.setJob(QStringLiteral("Reading music"), 10, 100);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Reading music"));
    line.clearJob();
    QVERIFY(!bar->isVisible());
    QSignalSpy wanted(&m_stage->window, &MainWindow::messagesWanted);
    line.setUnread(3);
    QTest::mouseClick(line.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void MainWindowTest::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    for (const QSize size : {QSize(800, 480), QSize(1024, 640), QSize(1440, 900), QSize(2560, 1440)}) {
        for (const int points : {9, 10, 13})
            QTest::addRow("%dx%d %dpt", size.width(), size.height(), points) << size << points;
    }
}

void MainWindowTest::nothingIsCut()
{
    QFETCH(const QSize, size);
    QFETCH(const int, points);
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), points));
    Stage stage;
    stage.window.resize(size);
    stage.window.show();
    stage.player.playTracks(QList<Track>(stage.library.begin(), stage.library.begin() + 5));
    stage.engine.advance(1000);
    stage.player.setSpeed(1.25);
    stage.player.setSleep(SleepUntil::EndOfAlbum);
    QCoreApplication::processEvents();
    QCOMPARE(stage.window.size(), size);
    QStringList cut;
    const QList<QWidget*> widgets = stage.window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr)
            continue; // Qt lays out the icons in a line itself
        const bool words = qobject_cast<const QLabel*>(widget) != nullptr ||
                           qobject_cast<const QAbstractButton*>(widget) != nullptr;
        const QSize least = widget->minimumSizeHint();
        if (words && widget->isVisible() &&
            (widget->width() < least.width() || widget->height() < least.height()))
            cut.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                       widget->accessibleName());
        const QRect inside = widget->parentWidget()->rect();
        if (words && widget->isVisible() && !inside.contains(widget->geometry()))
            cut.append(QStringLiteral("outside: ") + widget->accessibleName());
    }
    QApplication::setFont(before);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QStringLiteral("; "))));
}

SILLON_TEST(MainWindowTest, mainwindow)
#include "tst_mainwindow.moc"
