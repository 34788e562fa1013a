// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/smartpage.h"

#include "application/playlistwords.h"
#include "application/smartlists.h"
#include "base/clock.h"
#include "playback/player.h"
#include "playlists/playlistheader.h"
#include "playlists/playlists.h"
#include "playlists/rulebar.h"
#include "playlists/smartmodel.h"
#include "settings/keys.h"
#include "widgets/columnsbutton.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/tablelayout.h"
#include "widgets/trackactions.h"
#include "widgets/trackpage.h"
#include "widgets/tracktable.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int askRestMs = 250;
constexpr int storeRestMs = 800;

} // namespace

SmartPage::SmartPage(const PlaylistTools& tools, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new SmartModel(tools.catalogue, this))
    , m_header(new PlaylistHeader(this))
    , m_rule(new RuleBar(this))
    , m_table(new TrackTable(*m_model, &tools.covers, this))
    , m_empty(new EmptyState(Icon::Playlist, tr("No track of the library fits this rule now."), {}, this))
    , m_stack(new QStackedLayout)
{
    makeLayout();
    makeMenu();
    connectTable();
    m_askRest.setSingleShot(true);
    m_askRest.setInterval(askRestMs);
    m_storeRest.setSingleShot(true);
    m_storeRest.setInterval(storeRestMs);
    connect(&m_askRest, &QTimer::timeout, this, &SmartPage::ask);
    connect(&m_storeRest, &QTimer::timeout, this, &SmartPage::store);
    connect(m_rule, &RuleBar::ruleChanged, this, [this] {
        ask();
        m_storeRest.start();
    });
    connect(&tools.playlists, &Playlists::changed, this, &SmartPage::takeList);
    connect(&tools.catalogue, &Catalogue::reset, this, [this] {
        m_stale = true;
        if (isVisible())
            ask();
    });
    connect(&tools.catalogue, &Catalogue::rowsChanged, this, &SmartPage::askSoon);
    connect(&tools.catalogue, &Catalogue::playsCounted, this, [this] {
        if (isVisible())
            ask();
    });
}

SmartPage::~SmartPage()
{
    store();
}

void SmartPage::makeLayout()
{
    m_stack->addWidget(inTrackFrame(*m_table, this));
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_rule);
    column->addLayout(m_stack, 1);
    m_table->setAccessibleName(tr("Tracks of the playlist"));
    m_table->setColumns({TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Plays,
                         TrackColumn::LastHeard, TrackColumn::Length});
    new TableLayout(*m_table, m_tools.settings, keys::viewSmartPlaylist);
    m_header->addControl(makeColumnsButton(*m_table, this));
    setFocusProxy(m_table);
}

void SmartPage::makeMenu()
{
    QMenu& menu = m_header->menu();
    menu.addSeparator();
    const auto add = [&](const QString& text, auto wish) {
        connect(menu.addAction(text), &QAction::triggered, this, [this, wish] { Q_EMIT(this->*wish)(m_id); });
    };
    add(tr("Keep these tracks as a playlist"), &SmartPage::keepWanted);
    for (const bool relative : {false, true})
        connect(menu.addAction(relative ? tr("Export with relative paths…") : tr("Export…")),
                &QAction::triggered, this, [this, relative] { Q_EMIT exportWanted(m_id, relative); });
    menu.addSeparator();
    add(tr("Delete playlist"), &SmartPage::deleteWanted);
    addAction(&m_header->renameAction());
    connect(m_header, &PlaylistHeader::playWanted, this, [this] { play(0); });
    connect(m_header, &PlaylistHeader::shuffleWanted, this, &SmartPage::shuffle);
    connect(m_header, &PlaylistHeader::renamed, this, [this](const QString& name) {
        m_header->setName(name);
        m_tools.playlists.rename(m_id, name);
    });
}

void SmartPage::connectTable()
{
    connect(m_table, &TrackTable::rowActivated, this, &SmartPage::play);
    connect(m_table, &TrackTable::menuWanted, this, [this](const QPoint& at) {
        m_tools.actions.showMenu(m_table, at, m_model->tracksAt(m_table->chosenRows()));
    });
    connectHearts(*m_table, m_tools.actions);
    Player& player = m_tools.player;
    const auto track = [this, &player] {
        const std::optional<QueueItem> item = player.currentItem();
        m_model->setCurrent(item ? item->track.id : 0);
    };
    connect(&player, &Player::currentChanged, this, track);
    track();
    followPause(*m_table, player);
}

void SmartPage::show(PlaylistId id)
{
    if (id == m_id)
        return;
    store();
    m_id = id;
    m_model->setRows({});
    m_table->scrollToTop();
    const Playlist* list = m_tools.playlists.find(id);
    m_rule->setRule(list != nullptr ? list->rule.value_or(SmartRule{}) : SmartRule{});
    takeList();
    ask();
}

void SmartPage::takeList()
{
    const Playlist* list = m_tools.playlists.find(m_id);
    if (list == nullptr)
        return;
    m_header->setName(words::playlistName(*list));
    const SmartRule rule = list->rule.value_or(SmartRule{});
    if (m_storeRest.isActive() || rule == m_rule->rule())
        return; // what is being written is newer
    m_rule->setRule(rule);
    ask();
}

void SmartPage::askSoon()
{
    m_stale = true;
    if (isVisible() && !m_askRest.isActive())
        m_askRest.start();
}

void SmartPage::ask()
{
    m_stale = false;
    const SmartAnswer found = answer(m_tools.catalogue, m_rule->rule(), {m_tools.clock.utcNow()});
    m_rule->showMistake(found.mistake);
    if (!found.mistake) { // what was found before stays while a rule is half written
        std::vector<TrackId> chosen;
        for (const int row : m_table->chosenRows())
            chosen.push_back(m_model->trackAt(row).id);
        const int place = m_table->verticalScrollBar()->value();
        m_model->setRows(found.rows);
        if (const std::vector<int> rows = m_model->rowsOf(chosen); !rows.empty())
            m_table->chooseRows(rows);
        m_table->verticalScrollBar()->setValue(place);
    }
    showFitting(!found.mistake && !found.waits);
    if (found.waits)
        m_header->setCount(tr("Loading…"));
}

void SmartPage::showFitting(bool answered)
{
    const int count = m_model->rowCount();
    m_header->setCount(count > 0 ? listCount(count, m_model->lengthMs()) : QString());
    m_header->setPlayable(count > 0);
    m_stack->setCurrentIndex(count > 0 || !answered ? 0 : 1);
}

void SmartPage::store()
{
    m_storeRest.stop();
    const Playlist* list = m_tools.playlists.find(m_id);
    const SmartRule& rule = m_rule->rule();
    const bool understood = !parseSearch(rule.query, {m_tools.clock.utcNow()}).mistake;
    if (list != nullptr && list->rule && *list->rule != rule && understood)
        m_tools.playlists.setRule(m_id, rule);
}

void SmartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        ask();
}

void SmartPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    store();
}

/// What is away is left out; the row `keep` is taken all the same, to be told why it cannot be played.
QList<Track> SmartPage::tracksThere(int keep) const
{
    QList<Track> tracks;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (row == keep || !m_model->factsAt(row).away)
            tracks.append(m_model->trackAt(row));
    }
    return tracks;
}

void SmartPage::play(int row)
{
    const QList<Track> tracks = tracksThere(row);
    if (tracks.isEmpty())
        return;
    int before = 0;
    for (int i = 0; i < row; ++i)
        before += m_model->factsAt(i).away ? 0 : 1;
    m_tools.player.playTracks(tracks, before);
}

void SmartPage::shuffle()
{
    const QList<Track> tracks = tracksThere(-1);
    if (tracks.isEmpty())
        return;
    m_tools.player.setShuffle(true);
    m_tools.player.playTracks(tracks, -1);
}

} // namespace sillon
