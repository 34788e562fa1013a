// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "application/searchwords.h"
#include "mainwindow/accountcorner.h"
#include "mainwindow/playeractions.h"
#include "mainwindow/playerbar.h"
#include "mainwindow/sheet.h"
#include "mainwindow/statusline.h"
#include "mainwindow/topline.h"
#include "playback/player.h"
#include "search/searchquery.h"
#include "widgets/doubleclickguard.h"
#include "widgets/menukey.h"
#include "widgets/noticebar.h"
#include "widgets/pagefocus.h"
#include "widgets/searchable.h"
#include "widgets/searchbox.h"
#include "widgets/tokens.h"
#include "widgets/trackcolumn.h"
#include "widgets/trackmime.h"
#include "widgets/visitable.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QStandardPaths>

#include <tuple>

namespace sillon {

namespace {

Searchable* searchable(QWidget* page)
{
    return dynamic_cast<Searchable*>(page);
}

bool isTabStop(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
}

/// What Tab visits inside region, in its own order.
QWidgetList tabStops(QWidget* window, const QWidget* region)
{
    QWidgetList stops;
    for (QWidget* widget = window->nextInFocusChain(); widget != window;
         widget = widget->nextInFocusChain()) {
        if (isTabStop(widget) && region->isAncestorOf(widget))
            stops.append(widget);
    }
    return stops;
}

QString musicFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
}

} // namespace

MainWindow::MainWindow(Player& player, CoverCache& covers, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(800, 480);
    resize(1200, 760);
    setAcceptDrops(true);
    connectActions(m_actions, player);
    makeFrame(player, covers);
    connectFrame();
    connectActionsOfWindow();
    connect(&player, &Player::currentChanged, this, [this, &player] { showTitle(player); });
    connect(&player, &Player::stateChanged, this, [this, &player] { showTitle(player); });
    showTitle(player);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeFrame(Player& player, CoverCache& covers)
{
    m_sidebar = new Sidebar(this);
    m_topLine = new TopLine(m_actions, m_sidebar->width(), this);
    m_sheet = new Sheet(this);
    m_statusLine = new StatusLine(m_sidebar);
    m_sidebar->addFoot(m_statusLine);
    m_noticeBar = new NoticeBar(this);
    m_playerBar = new PlayerBar(player, m_actions, covers, this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_topLine, 0, 0, 1, 2);
    grid->addWidget(m_sidebar, 1, 0);
    grid->addWidget(m_sheet, 1, 1);
    grid->addWidget(m_noticeBar, 2, 0, 1, 2);
    grid->addWidget(m_playerBar, 3, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
}

void MainWindow::connectFrame()
{
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_topLine->searchBox(), &SearchBox::textChanged, this, &MainWindow::search);
    connect(m_topLine->searchBox(), &SearchBox::left, this, [this] {
        if (QWidget* page = m_sheet->currentWidget())
            page->setFocus(Qt::TabFocusReason);
    });
    connect(m_topLine->account(), &AccountCorner::clicked, this, &MainWindow::accountsWanted);
    connect(m_statusLine, &StatusLine::messagesWanted, this, &MainWindow::messagesWanted);
}

void MainWindow::connectActionsOfWindow()
{
    addActions(m_actions.all());
    connect(m_actions.search, &QAction::triggered, this, [this] {
        m_topLine->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_topLine->searchBox()->selectAll();
    });
    connect(m_actions.goBack, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions.goForward, &QAction::triggered, this, &MainWindow::goForward);
    new MenuKey(this);
    new DoubleClickGuard(this);
    qApp->installEventFilter(this); // the side buttons of a mouse go back wherever it is
    connect(m_actions.openFiles, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_actions.addFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(m_actions.rescan, &QAction::triggered, this, &MainWindow::rescanWanted);
    connect(m_actions.messages, &QAction::triggered, this, &MainWindow::messagesWanted);
    connect(m_actions.settings, &QAction::triggered, this, &MainWindow::settingsWanted);
    connect(m_actions.shortcuts, &QAction::triggered, this, &MainWindow::shortcutsWanted);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::quit, Qt::QueuedConnection);
}

AccountCorner& MainWindow::account()
{
    return *m_topLine->account();
}

void MainWindow::addPage(PageSection section, const QString& id, const QString& title, Icon icon,
                         QWidget* page)
{
    m_pages.insert(id, page);
    if (m_sheet->indexOf(page) < 0)
        m_sheet->addWidget(page);
    m_sidebar->addPage(section, id, title, icon);
    orderTabs();
    if (m_pages.size() == 1)
        showPage(id);
    if (m_later && m_later->page == id) {
        showPage(id, QString(m_later->what));
        takeIdleFocus(*page);
    }
}

void MainWindow::openAt(const Place& place)
{
    if (m_pages.contains(place.page))
        showPage(place.page, place.what);
    else
        m_later = place;
}

void MainWindow::orderTabs()
{
    // As one reads: the top line, the sidebar, the page, what came up, the player.
    QWidgetList stops;
    for (const QWidget* region :
         std::initializer_list<const QWidget*>{m_topLine, m_sidebar, m_sheet, m_noticeBar, m_playerBar})
        stops += tabStops(this, region);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

/// Qt's own would stop at pages too, since they lead the keyboard on to their main part: Tab would go round
/// between that and the player, and never come to the top line again.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget* const from = focusWidget() != nullptr ? focusWidget() : this;
    const auto step = [next](const QWidget* at) {
        return next ? at->nextInFocusChain() : at->previousInFocusChain();
    };
    for (QWidget* at = step(from); at != from; at = step(at)) {
        if (at == this || !isTabStop(at) || !at->isVisibleTo(this) || !at->isEnabled())
            continue;
        at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void MainWindow::removePage(const QString& id)
{
    if (currentPage() == id)
        showPage(m_sidebar->ids().value(0));
    m_sidebar->removePage(id);
    m_pages.remove(id);
    m_trail.forget(id);
    showWay();
}

void MainWindow::removeInnerPage(const QString& id)
{
    QWidget* page = m_pages.value(id);
    if (page == nullptr)
        return;
    if (currentPage() == id)
        showPage(m_under.value(id));
    m_pages.remove(id);
    m_under.remove(id);
    m_trail.forget(id);
    showWay();
    page->hide();
    page->deleteLater();
}

void MainWindow::showWay()
{
    m_actions.goBack->setEnabled(m_trail.canGoBack());
    m_actions.goForward->setEnabled(m_trail.canGoForward());
}

void MainWindow::addInnerPage(const QString& id, const QString& under, QWidget* page)
{
    m_pages.insert(id, page);
    m_under.insert(id, under);
    m_sheet->addWidget(page);
    orderTabs();
}

void MainWindow::showPage(const QString& id, const QString& what)
{
    if (!m_pages.contains(id) || m_trail.here().isSameAs({id, what}))
        return;
    m_later.reset();
    leavePage();
    m_trail.go({id, what});
    enterPage(m_under.contains(id));
}

void MainWindow::goBack()
{
    if (!m_trail.canGoBack())
        return;
    leavePage();
    m_trail.goBack();
    enterPage(true);
}

void MainWindow::goForward()
{
    if (!m_trail.canGoForward())
        return;
    leavePage();
    m_trail.goForward();
    enterPage(true);
}

/// Keeps where the page was scrolled to.
void MainWindow::leavePage()
{
    if (const auto* page = dynamic_cast<Visitable*>(m_sheet->currentWidget()))
        m_trail.setScroll(page->scrollPlace());
}

/// Shows the place the trail has come to.
void MainWindow::enterPage(bool focusIt)
{
    const Place place = m_trail.here();
    QWidget* page = m_pages.value(place.page);
    // The keyboard goes with the page, unless it is at work elsewhere.
    const QWidget* focused = focusWidget();
    const bool fromPage = focused != nullptr && m_sheet->isAncestorOf(focused);
    if (auto* visited = dynamic_cast<Visitable*>(page)) {
        visited->visit(place.what);
        m_sheet->setCurrentWidget(page);
        visited->setScrollPlace(place.scroll);
    } else {
        m_sheet->setCurrentWidget(page);
    }
    m_sidebar->choose(m_under.value(place.page, place.page));
    showWay();
    showSearchOf(place.page);
    if (fromPage || focusIt)
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(place.page);
}

void MainWindow::clearSearch()
{
    m_topLine->searchBox()->clear();
}

/// The page that a search on this one narrows; empty when there is none.
QString MainWindow::searchedFrom(const QString& id) const
{
    if (searchable(m_pages.value(id)) != nullptr)
        return id;
    const QString under = m_under.value(id);
    if (searchable(m_pages.value(under)) != nullptr)
        return under;
    // A page without rows to search: the first that has some.
    const QStringList ids = m_sidebar->ids();
    for (const QString& other : ids) {
        if (searchable(m_pages.value(other)) != nullptr)
            return other;
    }
    return {};
}

void MainWindow::showSearchOf(const QString& id)
{
    SearchBox* box = m_topLine->searchBox();
    const QString searchedId = searchedFrom(id);
    Searchable* searched = searchable(m_pages.value(searchedId));
    const bool elsewhere = searched == nullptr || (searchedId != id && searchedId != m_under.value(id));
    box->setPlaceholderText(elsewhere ? tr("Search the library") : searched->searchHint());
    m_searches = false;
    box->setText(m_words.value(id));
    m_searches = true;
    if (searched != nullptr)
        std::ignore = isUnderstood(box->text(), *searched);
}

/// Says in the search box what is not understood; what the page shows stays until it is.
bool MainWindow::isUnderstood(const QString& words, Searchable& page)
{
    SearchBox* box = m_topLine->searchBox();
    const std::optional<SearchMistake> mistake =
        page.readsSearchLanguage() ? parseSearch(words, {}).mistake : std::nullopt;
    if (!mistake) {
        box->clearMistake();
        return true;
    }
    const QString reason = words::searchMistake(*mistake);
    box->showMistake(mistake->position, mistake->length, reason);
    page.keepDespite(reason);
    return false;
}

void MainWindow::search(const QString& words)
{
    const QString id = currentPage();
    if (!m_searches || (words.isEmpty() && searchable(m_pages.value(id)) == nullptr))
        return;
    const QString searched = searchedFrom(id);
    Searchable* page = searchable(m_pages.value(searched));
    m_words.insert(searched, words);
    if (page != nullptr && isUnderstood(words, *page))
        page->search(words);
    showPage(searched);
}

void MainWindow::showTitle(const Player& player)
{
    const std::optional<QueueItem> item = player.currentItem();
    if (!item || player.state() == PlaybackState::Stopped)
        return setWindowTitle(QStringLiteral("Sillon"));
    const QString title = trackColumnText(item->track, TrackColumn::Title);
    const QString& artist = item->track.recording.artist;
    setWindowTitle(artist.isEmpty() ? title : title % QStringLiteral(" – ") % artist);
}

void MainWindow::chooseFiles()
{
    auto* dialog = new QFileDialog(this, tr("Open files"), musicFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::filesChosen);
    dialog->open();
}

void MainWindow::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a music folder"), musicFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::foldersChosen);
    dialog->open();
}

void MainWindow::takePaths(const QStringList& paths)
{
    QStringList files;
    QStringList folders;
    for (const QString& path : paths)
        (QFileInfo(path).isDir() ? folders : files).append(path);
    if (!folders.isEmpty())
        Q_EMIT foldersChosen(folders);
    if (!files.isEmpty())
        Q_EMIT filesChosen(files);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool ours = qobject_cast<const TrackMime*>(event->mimeData()) != nullptr;
    if (!ours && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takePaths(localPaths(event->mimeData()));
}

bool MainWindow::event(QEvent* event)
{
    // Space plays and pauses everywhere, but on a button that has the focus it must press that button.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space &&
        qobject_cast<QAbstractButton*>(focusWidget()) != nullptr) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
        const bool side = button == Qt::BackButton || button == Qt::ForwardButton;
        if (side && widget != nullptr && widget->window() == this) {
            button == Qt::BackButton ? goBack() : goForward();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (QWidget* page = m_sheet->currentWidget(); page != nullptr && focusWidget() == nullptr)
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

QByteArray MainWindow::layoutBytes() const
{
    return saveGeometry();
}

void MainWindow::setLayoutBytes(const QByteArray& bytes)
{
    restoreGeometry(bytes);
}

} // namespace sillon
