// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/programwindow.h"

#include "application/figurewords.h"
#include "application/noticewords.h"
#include "application/services.h"
#include "application/words.h"
#include "charts/chartspage.h"
#include "charts/yearspage.h"
#include "desktop/browser.h"
#include "desktop/filemanager.h"
#include "jobs/jobsline.h"
#include "jobs/jobspage.h"
#include "library/albumpage.h"
#include "library/albumspage.h"
#include "library/artistspage.h"
#include "library/awaytracks.h"
#include "library/facetpage.h"
#include "library/lyricsreader.h"
#include "library/trackspage.h"
#include "listens/historiespage.h"
#include "listens/scrobblespage.h"
#include "loved/lovedimportwindow.h"
#include "loved/lovedplanwindow.h"
#include "loved/lovedtrackspage.h"
#include "loved/refusedloveswindow.h"
#include "mainwindow/accountside.h"
#include "mainwindow/byhandpages.h"
#include "mainwindow/chartpages.h"
#include "mainwindow/coverpages.h"
#include "mainwindow/historypages.h"
#include "mainwindow/playerbar.h"
#include "mainwindow/secondquestions.h"
#include "mainwindow/shortcutsdialog.h"
#include "mainwindow/statusline.h"
#include "notices/messagespage.h"
#include "playlists/playlistreading.h"
#include "queue/queuepage.h"
#include "settings/keys.h"
#include "settings/settingsdialog.h"
#include "tags/lyricspage.h"
#include "tags/tagediting.h"
#include "welcome/welcomepage.h"
#include "widgets/noticebar.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logWindow, "sillon.window")

constexpr int coversAtOnce = 2; // beside the questions of the pages, on threads of their own
const auto layoutFile = QStringLiteral("/window");
const auto jobsId = QStringLiteral("jobs");
const auto messagesId = QStringLiteral("messages");
const auto scrobblesId = QStringLiteral("scrobbles");
const auto welcomeId = QStringLiteral("welcome");

BarNotice::Kind barKind(NoticeSeverity severity)
{
    switch (severity) {
    case NoticeSeverity::Success:
        return BarNotice::Kind::Success;
    case NoticeSeverity::Warning:
        return BarNotice::Kind::Warning;
    case NoticeSeverity::Error:
        return BarNotice::Kind::Error;
    case NoticeSeverity::Busy:
        break;
    }
    return BarNotice::Kind::Busy;
}

} // namespace

ProgramWindow::ProgramWindow(Services& services)
    : m_services(services)
    , m_coverReading(coversAtOnce)
    , m_covers(
          m_coverReading,
          [&services](const Track& track, const std::stop_token& stop) {
              return services.covers().coverOf(track, stop);
          },
          nullptr, coversAtOnce)
    , m_trackActions(services.player(), services.loved())
    , m_window(services.player(), m_covers)
    , m_shortcuts(m_window.actions().all(), services.settings())
{
    const CoverThumbnails thumbnails(services.place().cacheFolder + QStringLiteral("/covers"));
    m_covers.keepThumbnails(thumbnails);
    m_coverReading.run(
        this, [thumbnails](const std::stop_token&) { thumbnails.trim(); }, [] {});
    addPages();
    connectPlaying();
    connectWishes();
    connectNotices();
    connectAccounts();
    connectScans();
    QFile kept(services.place().dataFolder + layoutFile);
    if (kept.open(QIODevice::ReadOnly))
        m_window.setLayoutBytes(kept.read(64 * 1024));
    m_window.installEventFilter(this);
    openWhereOneLeft();
    addWelcome();
}

ProgramWindow::~ProgramWindow()
{
    m_window.removeEventFilter(this); // what goes is not hidden by anybody
    m_coverReading.stop();
}

void ProgramWindow::show()
{
    m_window.show();
}

void ProgramWindow::keepLayout()
{
    QSaveFile kept(m_services.place().dataFolder + layoutFile);
    const QByteArray layout = m_window.layoutBytes();
    if (!kept.open(QIODevice::WriteOnly) || kept.write(layout) != layout.size() || !kept.commit())
        qCWarning(logWindow) << "The window's layout could not be written:" << kept.errorString();
    if (m_window.findChild<WelcomePage*>() != nullptr) // left standing: that is an answer too
        std::ignore = m_services.settings().set(keys::welcomed, true);
    const QString page = m_window.sidebar().chosen();
    if (m_services.settings().get(keys::viewPage) == page)
        return;
    if (const auto stored = m_services.settings().set(keys::viewPage, page); !stored)
        qCWarning(logWindow) << "The settings could not be written:" << stored.error().serverText;
}

void ProgramWindow::openWhereOneLeft()
{
    if (m_services.settings().get(keys::opensLastPage))
        m_window.openAt({m_services.settings().get(keys::viewPage), {}, 0});
}

WindowState ProgramWindow::state() const
{
    WindowState state;
    state.layout = m_window.layoutBytes();
    state.place = m_window.place();
    state.shown = m_window.isVisible();
    state.unread = m_unread;
    if (m_settings && m_settings->isVisible()) {
        state.settingsPage = static_cast<int>(m_settings->page());
        state.settingsLayout = m_settings->saveGeometry();
        if (const QWidget* focused = m_settings->focusWidget())
            state.settingsFocus = focused->objectName();
    }
    return state;
}

void ProgramWindow::setState(const WindowState& state)
{
    m_window.setLayoutBytes(state.layout);
    m_window.openAt(state.place);
    showUnread(state.unread);
    if (state.shown)
        m_window.show();
    if (state.settingsPage < 0)
        return;
    openSettings(state.settingsPage);
    m_settings->restoreGeometry(state.settingsLayout);
    if (auto* control = m_settings->findChild<QWidget*>(state.settingsFocus);
        control != nullptr && !state.settingsFocus.isEmpty())
        control->setFocus(Qt::OtherFocusReason);
}

void ProgramWindow::hide()
{
    if (m_settings)
        m_settings->hide();
    if (m_shortcutsDialog)
        m_shortcutsDialog->hide();
    m_window.hide();
}

bool ProgramWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        Q_EMIT shownChanged(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}

void ProgramWindow::addWelcome()
{
    const Settings& settings = m_services.settings();
    if (settings.get(keys::welcomed) || !settings.get(keys::libraryFolders).isEmpty())
        return;
    auto* welcome = new WelcomePage(m_services);
    m_window.addInnerPage(welcomeId, m_window.sidebar().ids().value(0), welcome);
    connect(welcome, &WelcomePage::chooseFolderWanted, m_window.actions().addFolder, &QAction::trigger);
    connect(welcome, &WelcomePage::connectWanted, this,
            [this] { openSettings(static_cast<int>(SettingsDialog::Page::Scrobbling)); });
    connect(welcome, &WelcomePage::finished, this, [this] { m_window.removeInnerPage(welcomeId); });
    m_window.showPage(welcomeId);
}

void ProgramWindow::showUnread(int count)
{
    const bool read = m_window.currentPage() == messagesId && m_window.isVisible();
    m_unread = read ? 0 : count;
    m_window.statusLine().setUnread(m_unread);
}

void ProgramWindow::showShortcuts()
{
    if (!m_shortcutsDialog) {
        m_shortcutsDialog = new ShortcutsDialog(m_shortcuts, &m_window);
        connect(m_shortcutsDialog, &ShortcutsDialog::changeWanted, this,
                [this] { openSettings(static_cast<int>(SettingsDialog::Page::Shortcuts)); });
    }
    m_shortcutsDialog->show();
    m_shortcutsDialog->raise();
    m_shortcutsDialog->activateWindow();
}

void ProgramWindow::addPages()
{
    Services& s = m_services;
    addLibraryPages();
    auto* queue = new QueuePage(s.player(), s.catalogue(), m_trackActions, m_covers, s.settings());
    m_window.addPage(PageSection::Listen, QStringLiteral("queue"), tr("Queue"), Icon::Queue, queue);
    auto* lyrics = new LyricsPage(s.player(), s.background(), &readLyrics);
    m_window.addPage(PageSection::Listen, QStringLiteral("lyrics"), tr("Lyrics"), Icon::Lyrics, lyrics);
    auto* tags = new TagEditing(s, m_trackActions, m_covers, m_window.noticeBar(), &m_window);
    connect(tags, &TagEditing::written, lyrics, &LyricsPage::reload);
    tags->setUndoAction(*m_window.actions().undoTags);
    new AwayTracks(s, m_trackActions, m_window.noticeBar(), &m_window);
    m_playlistPages = std::make_unique<PlaylistPages>(s, m_window, m_trackActions, m_covers);
    connect(m_playlistPages.get(), &PlaylistPages::queueWanted, this,
            [this](const QStringList& paths) { playPaths(paths, m_services.player().queue().size()); });
    HistoriesPage* histories = addHistoryPages(m_window, s, m_trackActions);
    connect(histories, &HistoriesPage::addressWanted, this, &ProgramWindow::openAddress);
    connect(histories, &HistoriesPage::userWanted, this,
            [this](const QString& service, const QString& user) { m_accountSide->lookUp(service, user); });
    auto* scrobbles = new ScrobblesPage(s, m_window.noticeBar());
    m_window.addPage(PageSection::Remember, scrobblesId, tr("Scrobbles"), Icon::Scrobble, scrobbles);
    connect(scrobbles, &ScrobblesPage::changed, this, &ProgramWindow::askForWaiting);
    addLoved();
    const ChartPages charts = addChartPages(m_window, s, m_trackActions, m_covers);
    connect(charts.years, &YearsPage::addressWanted, this, &ProgramWindow::openAddress);
    connect(charts.charts, &ChartsPage::addressWanted, this, &ProgramWindow::openAddress);
    connect(m_albumPage, &AlbumPage::yearWanted, charts.years, &YearsPage::openYearDialog);
    addByHandPages(s, m_window, m_trackActions, *m_albumPage);
    auto* messages = new MessagesPage(s);
    m_window.addPage(PageSection::Remember, messagesId, tr("Messages"), Icon::Messages, messages);
    connect(messages, &MessagesPage::noticeActivated, this, [this](const Notice& notice) {
        if (const auto action = actionOf(notice))
            action();
    });
    addJobs();

    connect(queue, &QueuePage::browseWanted, this, [this] { m_window.showPage(QStringLiteral("tracks")); });
    connect(queue, &QueuePage::pathsDropped, this, &ProgramWindow::playPaths);
    connect(queue, &QueuePage::emptied, this, [this](const std::function<void()>& undo) {
        m_window.noticeBar().show(
            {BarNotice::Kind::Success, tr("The queue was emptied."), tr("Undo"), undo, {}});
    });
    connect(queue, &QueuePage::saveWanted, this, [this] {
        QList<Track> tracks;
        for (const QueueItem& item : m_services.player().queue().items())
            tracks.append(item.track);
        m_playlistPages->makeOf(tracks);
    });
}

void ProgramWindow::addLoved()
{
    auto* page = new LovedTracksPage(m_services);
    m_window.addPage(PageSection::Remember, QStringLiteral("loved"), tr("Loved"), Icon::Loved, page);
    connect(page, &LovedTracksPage::importWanted, this, &ProgramWindow::importLoved);
    connect(page, &LovedTracksPage::compareWanted, this, &ProgramWindow::compareLoved);
    connect(page, &LovedTracksPage::refusedWanted, this, &ProgramWindow::showRefusedLoves);
    connect(&m_services.lovedImports(), &LovedImports::askedFor, this, &ProgramWindow::importLoved);
}

void ProgramWindow::importLoved(const LovedOwner& owner)
{
    showOnce(QStringLiteral("import ") + lovedImportKey(owner),
             [this, owner]() -> QWidget* { return new LovedImportWindow(m_services, owner, &m_window); });
}

void ProgramWindow::compareLoved(const LovedOwner& owner)
{
    showOnce(QStringLiteral("compare ") + lovedImportKey(owner),
             [this, owner]() -> QWidget* { return new LovedPlanWindow(m_services, owner, &m_window); });
}

void ProgramWindow::showRefusedLoves()
{
    showOnce(QStringLiteral("refused loves"),
             [this]() -> QWidget* { return new RefusedLovesWindow(m_services, &m_window); });
}

/// Brings the window of that name to the front, made when there is none.
void ProgramWindow::showOnce(const QString& name, const std::function<QWidget*()>& make)
{
    QPointer<QWidget>& window = m_windows[name];
    if (!window) {
        window = make();
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void ProgramWindow::addJobs()
{
    auto* line = new JobsLine(m_services.jobs());
    m_window.sidebar().addFoot(line);
    m_window.addInnerPage(jobsId, messagesId, new JobsPage(m_services.jobs()));
    connect(line, &JobsLine::clicked, this, [this] { m_window.showPage(jobsId); });
}

void ProgramWindow::addLibraryPages()
{
    Services& s = m_services;
    const LibraryTools tools{s.catalogue(), s.player(), m_trackActions, m_covers, s.settings(), s.clock()};
    const auto add = [this](const char* id, const QString& title, Icon icon, LibraryPage* page) {
        m_window.addPage(PageSection::Listen, QLatin1String(id), title, icon, page);
        connect(page, &LibraryPage::addFolderWanted, m_window.actions().addFolder, &QAction::trigger);
        connect(page, &LibraryPage::searchClearWanted, &m_window, &MainWindow::clearSearch);
    };
    const CoverPages covers = addCoverPages(m_window, tools);
    for (CoverPage* page : std::initializer_list<CoverPage*>{covers.albums, covers.artists}) {
        connect(&s.scans(), &LibraryScans::progressed, page, [page] { page->setScanning(true); });
        connect(&s.scans(), &LibraryScans::finished, page, [page] { page->setScanning(false); });
        connect(&s.scans(), &LibraryScans::failed, page, [page] { page->setScanning(false); });
    }
    m_albumPage = covers.album;
    add("tracks", tr("Tracks"), Icon::Tracks, new TracksPage(tools));
    add("genres", tr("Genres"), Icon::Genres, new FacetPage(tools, genrePlan(tools)));
    add("decades", tr("Decades"), Icon::Years, new FacetPage(tools, decadePlan(tools)));
    add("folders", tr("Folders"), Icon::Folder, new FacetPage(tools, folderPlan(tools)));
}

void ProgramWindow::connectPlaying()
{
    Services& s = m_services;
    connect(&s.recorder(), &ListenRecorder::statusChanged, &m_window.playerBar(), &PlayerBar::setPlayStatus);
    m_window.playerBar().addLoveButton(m_window.actions().love, s.loved());
    m_window.playerBar().addPrivateButton(s.privateListening());
}

void ProgramWindow::connectWishes()
{
    connect(&m_window, &MainWindow::filesChosen, this, &ProgramWindow::openPaths);
    connect(&m_window, &MainWindow::foldersChosen, this, &ProgramWindow::addFolders);
    connect(&m_window, &MainWindow::rescanWanted, this,
            [this] { m_services.scans().start(m_services.settings().get(keys::libraryFolders)); });
    connect(&m_window, &MainWindow::settingsWanted, this,
            [this] { openSettings(static_cast<int>(SettingsDialog::Page::General)); });
    connect(&m_window, &MainWindow::shortcutsWanted, this, &ProgramWindow::showShortcuts);
    connect(&m_window, &MainWindow::messagesWanted, this, [this] { m_window.showPage(messagesId); });
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString& id) {
        if (id == messagesId)
            showUnread(0);
    });
    connect(&m_trackActions, &TrackActions::folderWanted, this,
            [this](const QString& path) { showInFileManager(path, this); });
    connect(&m_window, &MainWindow::closed, this, &ProgramWindow::closed);
    connect(&m_services.signIns(), &SignIns::browserWanted, this, &ProgramWindow::openAddress);
}

void ProgramWindow::connectNotices()
{
    m_secondQuestions = new SecondQuestions(m_services, m_window, this);
    connect(&m_services.notices(), &Notices::posted, this, &ProgramWindow::showNotice);
}

void ProgramWindow::connectAccounts()
{
    AccountRoster& roster = m_services.roster();
    connect(&roster, &AccountRoster::accountsChanged, this, &ProgramWindow::askForWaiting);
    connect(&roster, &AccountRoster::queueChanged, this, &ProgramWindow::askForWaiting);
    connect(&m_services.recorder(), &ListenRecorder::listenRecorded, this, &ProgramWindow::askForWaiting);
    m_accountSide = new AccountSide(m_services, m_window, this);
    connect(m_accountSide, &AccountSide::linkCopied, this, &ProgramWindow::tellLinkCopied);
    connect(m_accountSide, &AccountSide::pageWanted, this, &ProgramWindow::openAddress);
    connect(&m_services.byHandScrobbles(), &ByHandScrobbles::stored, this, &ProgramWindow::askForWaiting);
    connect(&m_services.byHandScrobbles(), &ByHandScrobbles::undone, this, &ProgramWindow::askForWaiting);
}

void ProgramWindow::connectScans()
{
    LibraryScans& scans = m_services.scans();
    StatusLine& line = m_window.statusLine();
    connect(&scans, &LibraryScans::progressed, this, [&line](qint64 done, qint64 total) {
        line.setJob(ProgramWindow::tr("Scanning %1 of %2").arg(words::number(done), words::number(total)),
                    done, total);
    });
    connect(&scans, &LibraryScans::lookedAt, this, [this](const QStringList& folders) {
        for (const QString& folder : folders)
            m_covers.lookAgain(folder);
    });
    connect(&scans, &LibraryScans::finished, this, [&line] { line.clearJob(); });
    connect(&scans, &LibraryScans::failed, this, [&line] { line.clearJob(); });
}

void ProgramWindow::openPaths(const QStringList& paths)
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    if (!paths.isEmpty())
        playPaths(paths, -1);
}

void ProgramWindow::playPaths(const QStringList& paths, int row)
{
    m_services.background().run(
        this,
        [&database = m_services.database(), paths](const std::stop_token& stop) {
            return openFiles(database, paths, stop);
        },
        [this, row, paths](const Result<OpenedFiles>& found) {
            if (!found) {
                m_window.noticeBar().show({BarNotice::Kind::Error, words::error(found.error()), {}, {}, {}});
                return;
            }
            const QList<Track> tracks(found->tracks.begin(), found->tracks.end());
            m_playlistPages->tellBroken(QFileInfo(paths.front()).fileName(), found->broken);
            m_playlistPages->tellNotMusic(found->notMusic);
            if (tracks.isEmpty())
                return;
            if (row < 0)
                m_services.player().playTracks(tracks);
            else
                m_services.player().insertTracks(row, tracks);
        });
}

void ProgramWindow::addFolders(const QStringList& folders)
{
    QStringList all = m_services.settings().get(keys::libraryFolders);
    for (const QString& folder : folders) {
        if (!all.contains(folder))
            all.append(folder);
    }
    const auto stored = m_services.settings().set(keys::libraryFolders, all);
    if (!stored)
        m_services.notices().post(NoticeKind::SettingsNotWritten,
                                  {{QStringLiteral("reason"), errorKindName(stored.error().kind)},
                                   {QStringLiteral("text"), stored.error().serverText}});
}

void ProgramWindow::openSettings(int page)
{
    if (!m_settings) {
        m_settings = new SettingsDialog(m_services, m_shortcuts, &m_window);
        connect(m_settings, &SettingsDialog::linkCopied, this, &ProgramWindow::tellLinkCopied);
        connect(m_settings, &SettingsDialog::restoreWanted, this, &ProgramWindow::restoreWanted);
    }
    m_settings->showPage(static_cast<SettingsDialog::Page>(page));
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void ProgramWindow::openAddress(const QUrl& address)
{
    const auto opened = openInBrowser(address, m_services.settings().get(keys::browserCommand));
    if (!opened)
        m_window.noticeBar().show({BarNotice::Kind::Warning,
                                   tr("No browser could be opened. Copy the link from the account's page."),
                                   {},
                                   {},
                                   {}});
}

/// What can be done about a notice; none when nothing can.
std::function<void()> ProgramWindow::actionOf(const Notice& notice)
{
    if (notice.kind == NoticeKind::SecondScrobbler)
        return [this, notice] { m_secondQuestions->ask(notice); };
    if (notice.kind == NoticeKind::LovesRefused)
        return [this] { showRefusedLoves(); };
    if (notice.kind == NoticeKind::SecretsLocked)
        return [this] { m_services.roster().tryUnready(); };
    if (words::noticeAction(notice.kind).isEmpty())
        return {};
    return [this] { openSettings(static_cast<int>(SettingsDialog::Page::Scrobbling)); };
}

void ProgramWindow::showNotice(const Notice& notice)
{
    BarNotice shown;
    shown.kind = barKind(notice.severity());
    shown.text = words::notice(notice);
    shown.key = notice.id > 0 ? QString::number(notice.id) : QString();
    shown.actionText = words::noticeAction(notice.kind);
    shown.action = actionOf(notice);
    shown.stays = notice.kind == NoticeKind::SecondScrobbler;
    m_window.noticeBar().show(shown);
    if (m_services.settings().get(keys::desktopNotifications))
        m_notification.show({QStringLiteral("Sillon"), shown.text, {}, {}});
    if (notice.severity() == NoticeSeverity::Warning || notice.severity() == NoticeSeverity::Error)
        showUnread(m_unread + 1);
}

void ProgramWindow::tellRestored(const Done& restored)
{
    BarNotice notice;
    notice.kind = restored ? BarNotice::Kind::Success : BarNotice::Kind::Error;
    notice.text = restored ? tr("Everything is as it was backed up. What was here before is kept as %1.")
                                 .arg(QFileInfo(m_services.place().databaseFile()).fileName() +
                                      QStringLiteral(".before-restore"))
                           : tr("The backup could not be restored, and nothing was changed. %1")
                                 .arg(words::error(restored.error()));
    notice.stays = true;
    m_window.noticeBar().show(notice);
}

void ProgramWindow::tellLinkCopied()
{
    m_window.noticeBar().show({BarNotice::Kind::Success, tr("The link was copied."), {}, {}, {}});
}

void ProgramWindow::askForWaiting()
{
    m_services.background().run(
        this, [&reader = m_services.submissions()](const std::stop_token&) { return reader.counts(); },
        [this](const Result<SubmissionCounts>& counts) {
            if (!counts)
                return;
            const QString words =
                counts->waiting > 0 ? tr("%Ln scrobble(s) waiting", nullptr, counts->waiting) : QString();
            m_window.statusLine().setText(words);
            m_window.sidebar().setCount(scrobblesId, counts->waiting, words);
        });
}

} // namespace sillon
