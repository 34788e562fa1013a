// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistpage.h"

#include "application/playlistwords.h"
#include "playback/player.h"
#include "playlists/absencebar.h"
#include "playlists/playlistheader.h"
#include "playlists/playlistmodel.h"
#include "playlists/playlists.h"
#include "settings/keys.h"
#include "widgets/columnsbutton.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/pagefocus.h"
#include "widgets/tablelayout.h"
#include "widgets/trackactions.h"
#include "widgets/trackpage.h"
#include "widgets/tracktable.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace sillon {

PlaylistPage::PlaylistPage(const PlaylistTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new PlaylistModel(tools.catalogue, this))
    , m_header(new PlaylistHeader(this))
    , m_absence(new AbsenceBar(this))
    , m_table(new TrackTable(*m_model, &tools.covers, this))
    , m_stack(new QStackedLayout)
{
    makeLayout();
    makeKeys();
    makeMenu();
    connectTable();
    followPlayer();
    connect(&tools.playlists, &Playlists::changed, this, &PlaylistPage::takeList);
    connect(&tools.playlists, &Playlists::itemsRead, this,
            [this](PlaylistId id, const std::vector<PlaylistItem>& items) {
                if (id == m_id)
                    takeItems(items);
            });
    // What was away may be there again, under another name or tags.
    connect(&tools.catalogue, &Catalogue::reset, this, [this] {
        if (m_id != 0)
            m_tools.playlists.readItems(m_id);
    });
    connect(m_absence, &AbsenceBar::showWanted, this, &PlaylistPage::chooseAbsent);
    connect(m_absence, &AbsenceBar::useWanted, this, [this] { useSuggestions(m_model->absent()); });
    showFitting();
}

void PlaylistPage::makeLayout()
{
    auto* empty = new EmptyState(
        Icon::Playlist,
        tr("This playlist is empty. Drop tracks here, or use “Add to playlist” in their menu."),
        tr("Choose tracks"), this);
    m_stack->addWidget(inTrackFrame(*m_table, this));
    m_stack->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_absence);
    column->addLayout(m_stack, 1);
    m_table->setAccessibleName(tr("Tracks of the playlist"));
    m_table->setColumns({TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Length});
    m_table->setTakesDrops(true);
    new TableLayout(*m_table, m_tools.settings, keys::viewPlaylist);
    m_header->addControl(makeColumnsButton(*m_table, this));
    setFocusProxy(m_table);
    connect(empty, &EmptyState::buttonClicked, this, &PlaylistPage::browseWanted);
}

void PlaylistPage::makeKeys()
{
    addRowKey(*m_table, tr("Remove from the playlist"), QKeySequence::Delete, [this] { removeChosen(); });
    addRowKey(*m_table, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    addRowKey(*m_table, tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
    addAction(&m_header->renameAction());
}

void PlaylistPage::makeMenu()
{
    QMenu& menu = m_header->menu();
    menu.addSeparator();
    const auto add = [&](const QString& text, auto wish) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, wish] { Q_EMIT(this->*wish)(m_id); });
    };
    add(tr("Add from a file…"), &PlaylistPage::importWanted);
    for (const bool relative : {false, true})
        connect(menu.addAction(relative ? tr("Export with relative paths…") : tr("Export…")),
                &QAction::triggered, this, [this, relative] { Q_EMIT exportWanted(m_id, relative); });
    menu.addSeparator();
    add(tr("Delete playlist"), &PlaylistPage::deleteWanted);
    connect(m_header, &PlaylistHeader::playWanted, this, [this] { play(0); });
    connect(m_header, &PlaylistHeader::shuffleWanted, this, &PlaylistPage::shuffle);
    connect(m_header, &PlaylistHeader::renamed, this, [this](const QString& name) {
        m_header->setName(name);
        m_tools.playlists.rename(m_id, name);
    });
}

void PlaylistPage::connectTable()
{
    connect(m_table, &TrackTable::rowActivated, this, &PlaylistPage::play);
    connect(m_table, &TrackTable::menuWanted, this, &PlaylistPage::showMenu);
    connectHearts(*m_table, m_tools.actions);
    connect(m_model, &PlaylistModel::itemsDropped, this, &PlaylistPage::move);
    connect(m_model, &PlaylistModel::tracksDropped, this,
            [this](const QList<Track>& tracks, int row) { m_tools.playlists.insert(m_id, row, tracks); });
    connect(m_model, &PlaylistModel::pathsDropped, this,
            [this](const QStringList& paths, int row) { Q_EMIT pathsDropped(m_id, paths, row); });
}

void PlaylistPage::followPlayer()
{
    Player& player = m_tools.player;
    const auto track = [this, &player] {
        const std::optional<QueueItem> item = player.currentItem();
        m_model->setCurrent(item ? std::optional(item->track) : std::nullopt);
    };
    connect(&player, &Player::currentChanged, this, track);
    track();
    followPause(*m_table, player);
}

void PlaylistPage::show(PlaylistId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_read = false;
    m_model->setItems({});
    m_table->scrollToTop();
    takeList();
    m_tools.playlists.readItems(id);
}

void PlaylistPage::takeList()
{
    const Playlist* list = m_tools.playlists.find(m_id);
    if (list == nullptr)
        return;
    m_header->setName(words::playlistName(*list));
    showFitting();
}

void PlaylistPage::takeItems(const std::vector<PlaylistItem>& items)
{
    m_read = true;
    const std::vector<PlaylistItemId> chosen = m_model->idsOf(m_table->chosenRows());
    const int place = m_table->verticalScrollBar()->value();
    m_model->setItems(items);
    if (const std::vector<int> rows = m_model->rowsOf(chosen); !rows.empty() && m_table->chosenRows() != rows)
        m_table->chooseRows(rows);
    m_table->verticalScrollBar()->setValue(place);
    showFitting();
}

void PlaylistPage::showFitting()
{
    const int count = m_model->rowCount();
    const std::vector<PlaylistItem> absent = m_model->absent();
    const auto suggested =
        std::count_if(absent.begin(), absent.end(), [](const PlaylistItem& item) { return item.suggestion; });
    m_absence->say(static_cast<int>(absent.size()), static_cast<int>(suggested));
    m_header->setCount(count > 0 ? listCount(count, m_model->lengthMs()) : QString());
    m_header->setPlayable(count > static_cast<int>(absent.size()));
    // While the items are on their way the table waits empty: nothing jumps.
    m_stack->setCurrentIndex(count > 0 || !m_read ? 0 : 1);
    if (count > 0)
        takeIdleFocus(*this);
}

/// What is not there is left out; the chosen row is taken all the same, to be told why it cannot be played.
void PlaylistPage::play(int row)
{
    QList<Track> tracks;
    int start = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const PlaylistItem& item = m_model->itemAt(i);
        if (i == row)
            start = static_cast<int>(tracks.size());
        const bool wanted = i == row && row > 0 && !item.track.path.isEmpty();
        if (item.state == ItemState::There || wanted)
            tracks.append(item.track);
    }
    if (!tracks.isEmpty())
        m_tools.player.playTracks(tracks, std::min(start, static_cast<int>(tracks.size()) - 1));
}

void PlaylistPage::shuffle()
{
    QList<Track> tracks;
    for (const PlaylistItem& item : m_model->items()) {
        if (item.state == ItemState::There)
            tracks.append(item.track);
    }
    if (tracks.isEmpty())
        return;
    m_tools.player.setShuffle(true);
    m_tools.player.playTracks(tracks, -1);
}

void PlaylistPage::moveChosen(int by)
{
    const std::vector<int> rows = m_table->chosenRows();
    if (rows.empty())
        return;
    const int before = by < 0 ? rows.front() - 1 : rows.back() + 2;
    if (before >= 0 && before <= m_model->rowCount())
        move(m_model->idsOf(rows), before);
}

void PlaylistPage::move(const std::vector<PlaylistItemId>& ids, int before)
{
    m_model->move(ids, before);
    m_table->chooseRows(m_model->rowsOf(ids));
    m_tools.playlists.moveItems(m_id, ids, before);
}

void PlaylistPage::removeChosen()
{
    const std::vector<int> rows = m_table->chosenRows();
    if (rows.empty())
        return;
    std::vector<PlaylistItem> gone;
    for (const int row : rows)
        gone.push_back(m_model->itemAt(row));
    const std::vector<PlaylistItemId> ids = m_model->idsOf(rows);
    m_model->remove(ids);
    // The row that came up is chosen, so that Delete can be pressed again.
    if (m_model->rowCount() > 0)
        m_table->chooseRows({std::min(rows.front(), m_model->rowCount() - 1)});
    showFitting();
    m_tools.playlists.removeItems(m_id, ids);
    Q_EMIT itemsRemoved(m_id, gone);
}

void PlaylistPage::chooseAbsent()
{
    const std::vector<PlaylistItem> absent = m_model->absent();
    std::vector<PlaylistItemId> ids;
    for (const PlaylistItem& item : absent)
        ids.push_back(item.id);
    const std::vector<int> rows = m_model->rowsOf(ids);
    m_table->chooseRows(rows);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!rows.empty())
        m_table->scrollTo(m_model->index(rows.front(), 0));
}

void PlaylistPage::useSuggestions(const std::vector<PlaylistItem>& items)
{
    std::vector<PlaylistItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found),
                 [](const PlaylistItem& item) { return item.suggestion.has_value(); });
    if (!found.empty())
        m_tools.playlists.setTracks(m_id, found);
}

void PlaylistPage::showMenu(const QPoint& at)
{
    const std::vector<int> rows = m_table->chosenRows();
    std::vector<PlaylistItem> found;
    for (const int row : rows) {
        if (m_model->itemAt(row).suggestion)
            found.push_back(m_model->itemAt(row));
    }
    m_tools.actions.showMenu(
        m_table, at, m_model->tracksAt(rows), [this, found](QMenu& menu, const QList<Track>&) {
            if (!found.empty())
                connect(menu.addAction(tr("Use the library's track of this name")), &QAction::triggered, this,
                        [this, found] { useSuggestions(found); });
            menu.addActions(m_table->actions());
        });
}

} // namespace sillon
