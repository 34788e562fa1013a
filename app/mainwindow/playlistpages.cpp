// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/playlistpages.h"

#include "application/playlistwords.h"
#include "application/services.h"
#include "application/smartlists.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/sidebardelegate.h"
#include "playlists/listspage.h"
#include "playlists/playlistheader.h"
#include "playlists/playlistpage.h"
#include "playlists/smartpage.h"
#include "widgets/noticebar.h"
#include "widgets/trackactions.h"

#include <QListView>
#include <QMenu>

#include <algorithm>
#include <iterator>

// Entries, pages and wishes; files and drops are in playlistfiles.cpp.
namespace sillon {

namespace {

const auto entryPrefix = QStringLiteral("playlist:");
const auto listsEntry = QStringLiteral("playlists");
constexpr int countRestMs = 400;

QString entryOf(PlaylistId id)
{
    return entryPrefix + QString::number(id);
}

PlaylistId idOf(const QString& entry)
{
    return entry.startsWith(entryPrefix) ? entry.mid(entryPrefix.size()).toLongLong() : 0;
}

} // namespace

PlaylistPages::PlaylistPages(Services& services, MainWindow& window, TrackActions& actions,
                             CoverCache& covers)
    : m_services(services)
    , m_window(window)
    , m_sidebarList(window.sidebar().findChild<QListView*>(QStringLiteral("sidebar")))
{
    const PlaylistTools tools{services.playlists(), services.catalogue(), services.player(), actions, covers,
                              services.settings(),  services.clock()};
    m_lists = new ListsPage(services.playlists(), &window);
    m_page = new PlaylistPage(tools, &window);
    m_smart = new SmartPage(tools, &window);
    m_page->hide();
    m_smart->hide();
    window.addPage(PageSection::Playlists, listsEntry, tr("All playlists"), Icon::Playlist, m_lists);
    connectPages();
    m_sidebarList->viewport()->setAcceptDrops(true);
    m_sidebarList->viewport()->installEventFilter(this);
    actions.addEntries([this](QMenu& menu, const QList<Track>& tracks) { fillMenu(menu, tracks); });
    connect(&services.playlists(), &Playlists::changed, this, &PlaylistPages::takeLists);
    m_countRest.setSingleShot(true);
    m_countRest.setInterval(countRestMs);
    connect(&m_countRest, &QTimer::timeout, this, &PlaylistPages::showCounts);
    const auto countSoon = [this] {
        if (!m_countRest.isActive())
            m_countRest.start();
    };
    connect(&services.catalogue(), &Catalogue::reset, this, countSoon);
    connect(&services.catalogue(), &Catalogue::rowsChanged, this, countSoon);
    takeLists();
}

void PlaylistPages::connectPages()
{
    connect(&m_window, &MainWindow::pageShown, this, &PlaylistPages::choosePage);
    connect(&m_window.sidebar(), &Sidebar::menuWanted, this, [this](const QString& entry, const QPoint& at) {
        if (const PlaylistId id = idOf(entry); id != 0)
            showMenu(id, at);
    });
    connect(m_lists, &ListsPage::opened, this, &PlaylistPages::open);
    connect(m_lists, &ListsPage::newWanted, this, [this] { makeOf({}); });
    connect(m_lists, &ListsPage::newSmartWanted, this, &PlaylistPages::makeSmart);
    connect(m_lists, &ListsPage::importWanted, this, [this] { chooseImport(0); });
    connect(m_lists, &ListsPage::deleteWanted, this, &PlaylistPages::remove);
    connect(m_lists, &ListsPage::menuWanted, this, &PlaylistPages::showMenu);
    connect(m_page, &PlaylistPage::browseWanted, this,
            [this] { m_window.showPage(QStringLiteral("tracks")); });
    connect(m_page, &PlaylistPage::pathsDropped, this, &PlaylistPages::insertPaths);
    connect(m_page, &PlaylistPage::importWanted, this, &PlaylistPages::chooseImport);
    connect(m_page, &PlaylistPage::exportWanted, this, &PlaylistPages::chooseExport);
    connect(m_page, &PlaylistPage::deleteWanted, this, &PlaylistPages::remove);
    connect(m_page, &PlaylistPage::itemsRemoved, this, &PlaylistPages::tellRemoved);
    connect(m_smart, &SmartPage::exportWanted, this, &PlaylistPages::chooseExport);
    connect(m_smart, &SmartPage::deleteWanted, this, &PlaylistPages::remove);
    connect(m_smart, &SmartPage::keepWanted, this, &PlaylistPages::keepTracks);
}

void PlaylistPages::takeLists()
{
    std::vector<Entry> entries;
    for (const Playlist& list : m_services.playlists().all())
        entries.push_back(Entry{list.id, words::playlistName(list), !list.ready.isEmpty()});
    if (entries != m_entries)
        renewSidebar(entries);
    showCounts();
}

/// Names change in place and new ones come at the end; for anything else the entries are made anew.
void PlaylistPages::renewSidebar(const std::vector<Entry>& entries)
{
    const QString current = m_window.currentPage();
    const auto isGone = [&entries](const Entry& entry) {
        return std::none_of(entries.begin(), entries.end(),
                            [&entry](const Entry& other) { return other.id == entry.id; });
    };
    if (const PlaylistId id = idOf(current); id != 0 && isGone(Entry{id, {}, false}))
        m_window.showPage(listsEntry);
    for (const Entry& entry : m_entries) {
        if (isGone(entry))
            m_window.removePage(entryOf(entry.id));
    }
    std::erase_if(m_entries, isGone);
    const auto sameId = [](const Entry& one, const Entry& other) { return one.id == other.id; };
    const auto inOrder = [&](bool ready) {
        std::vector<Entry> had;
        std::vector<Entry> has;
        const auto wanted = [ready](const Entry& entry) { return entry.ready == ready; };
        std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(had), wanted);
        std::copy_if(entries.begin(), entries.end(), std::back_inserter(has), wanted);
        return had.size() <= has.size() && std::equal(had.begin(), had.end(), has.begin(), sameId);
    };
    const bool reorders = !inOrder(false) || !inOrder(true);
    // Rows that only change places are no pages that go: one stays where one is.
    Sidebar& sidebar = m_window.sidebar();
    const QString chosen = sidebar.chosen();
    const QSignalBlocker quiet(reorders ? &sidebar : nullptr);
    for (const Entry& entry : reorders ? m_entries : std::vector<Entry>{})
        sidebar.removePage(entryOf(entry.id));
    for (const Entry& entry : entries) {
        const bool known = std::any_of(m_entries.begin(), m_entries.end(),
                                       [&](const Entry& other) { return sameId(entry, other); });
        if (known && !reorders)
            sidebar.setTitle(entryOf(entry.id), entry.title);
        else
            addEntry(entry, known);
    }
    m_entries = entries;
    if (reorders)
        sidebar.choose(chosen);
}

/// known: its page is there already, only its row is not.
void PlaylistPages::addEntry(const Entry& entry, bool known)
{
    const Playlist* list = m_services.playlists().find(entry.id);
    const bool smart = list != nullptr && list->isSmart();
    const PageSection section = entry.ready ? PageSection::Rediscover : PageSection::Playlists;
    const Icon icon = smart ? Icon::Search : Icon::Playlist;
    if (known)
        return m_window.sidebar().addPage(section, entryOf(entry.id), entry.title, icon);
    m_window.addPage(section, entryOf(entry.id), entry.title, icon,
                     smart ? static_cast<QWidget*>(m_smart) : m_page);
}

void PlaylistPages::showCounts()
{
    if (!m_services.catalogue().isLoaded())
        return;
    const SearchMoment moment{m_services.clock().utcNow()};
    QHash<PlaylistId, int> counts;
    for (const Playlist& list : m_services.playlists().all()) {
        if (!list.isSmart())
            continue;
        const SmartAnswer found = answer(m_services.catalogue(), *list.rule, moment);
        if (found.waits)
            continue;
        const auto count = static_cast<int>(found.rows.size());
        counts.insert(list.id, count);
        m_window.sidebar().setCount(entryOf(list.id), count, tr("%Ln tracks", nullptr, count));
    }
    m_lists->setSmartCounts(counts);
}

void PlaylistPages::choosePage(const QString& entry)
{
    const Playlist* list = m_services.playlists().find(idOf(entry));
    if (list == nullptr)
        return;
    if (list->isSmart())
        m_smart->show(list->id);
    else
        m_page->show(list->id);
}

void PlaylistPages::open(PlaylistId id)
{
    m_window.showPage(entryOf(id));
}

void PlaylistPages::openToName(PlaylistId id)
{
    const Playlist* list = m_services.playlists().find(id);
    if (list == nullptr)
        return;
    open(id);
    (list->isSmart() ? m_smart->header() : m_page->header()).editName();
}

QString PlaylistPages::nameOf(PlaylistId id) const
{
    const Playlist* list = m_services.playlists().find(id);
    return list != nullptr ? words::playlistName(*list) : QString();
}

QString PlaylistPages::freshName(const QString& name) const
{
    const std::vector<Playlist>& all = m_services.playlists().all();
    const auto isTaken = [&all](const QString& wanted) {
        return std::any_of(all.begin(), all.end(), [&wanted](const Playlist& list) {
            return words::playlistName(list).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString fresh = name;
    for (int number = 2; isTaken(fresh); ++number)
        fresh = tr("%1 (%2)", "a name that was taken, and a number").arg(name).arg(number);
    return fresh;
}

void PlaylistPages::makeOf(const QList<Track>& tracks)
{
    m_services.playlists().create(freshName(tr("New playlist")), tracks,
                                  [this](PlaylistId id) { openToName(id); });
}

void PlaylistPages::makeSmart()
{
    m_services.playlists().createSmart(freshName(tr("New smart playlist")), SmartRule{},
                                       [this](PlaylistId id) { openToName(id); });
}

void PlaylistPages::fillMenu(QMenu& menu, const QList<Track>& tracks)
{
    QMenu* lists = menu.addMenu(themedIcon(Icon::Playlist), tr("Add to playlist"));
    connect(lists->addAction(tr("New playlist…")), &QAction::triggered, this,
            [this, tracks] { makeOf(tracks); });
    lists->addSeparator();
    for (const Playlist& list : m_services.playlists().all()) {
        if (list.isSmart())
            continue;
        // An ampersand in a name is no mnemonic.
        const QString name = words::playlistName(list).replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(lists->addAction(name), &QAction::triggered, this,
                [this, id = list.id, tracks] { append(id, tracks); });
    }
}

void PlaylistPages::append(PlaylistId id, const QList<Track>& tracks)
{
    if (tracks.isEmpty())
        return;
    m_services.playlists().append(id, tracks);
    BarNotice notice;
    notice.key = QStringLiteral("playlist-added");
    notice.kind = BarNotice::Kind::Success;
    notice.text =
        tr("%Ln tracks were added to “%1”.", nullptr, static_cast<int>(tracks.size())).arg(nameOf(id));
    notice.actionText = tr("Show");
    notice.action = [this, id] { open(id); };
    m_window.noticeBar().show(notice);
}

/// A list that asks for plays is wanted before they are known, just after the start.
void PlaylistPages::whenCounted(const std::function<void()>& act)
{
    connect(&m_services.catalogue(), &Catalogue::playsCounted, this, act, Qt::SingleShotConnection);
}

void PlaylistPages::keepTracks(PlaylistId id)
{
    const Playlist* list = m_services.playlists().find(id);
    if (list == nullptr || !list->rule)
        return;
    const SmartAnswer found = answer(m_services.catalogue(), *list->rule, {m_services.clock().utcNow()});
    if (found.waits)
        return whenCounted([this, id] { keepTracks(id); });
    m_services.playlists().create(freshName(nameOf(id)), m_services.catalogue().tracks(found.rows),
                                  [this](PlaylistId made) { openToName(made); });
}

void PlaylistPages::remove(PlaylistId id)
{
    BarNotice notice;
    notice.text = tr("“%1” was deleted.").arg(nameOf(id));
    notice.actionText = tr("Undo");
    notice.action = [this, id] { m_services.playlists().restore(id); };
    m_services.playlists().remove(id);
    m_window.noticeBar().show(notice);
}

void PlaylistPages::tellRemoved(PlaylistId id, const std::vector<PlaylistItem>& items)
{
    BarNotice notice;
    notice.text =
        tr("%Ln tracks were removed from “%1”.", nullptr, static_cast<int>(items.size())).arg(nameOf(id));
    notice.actionText = tr("Undo");
    notice.action = [this, id, items] { m_services.playlists().restoreItems(id, items); };
    m_window.noticeBar().show(notice);
}

void PlaylistPages::showMenu(PlaylistId id, const QPoint& at)
{
    const Playlist* list = m_services.playlists().find(id);
    if (list == nullptr)
        return;
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { open(id); });
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this, [this, id] { openToName(id); });
    connect(menu->addAction(tr("Export…")), &QAction::triggered, this,
            [this, id] { chooseExport(id, false); });
    menu->addSeparator();
    connect(menu->addAction(tr("Delete playlist")), &QAction::triggered, this, [this, id] { remove(id); });
    menu->popup(at);
}

} // namespace sillon
