// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarytable.h"

#include "library/librarymodel.h"
#include "playback/player.h"
#include "widgets/tablelayout.h"
#include "widgets/trackactions.h"
#include "widgets/trackpage.h"
#include "widgets/tracktable.h"

#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace sillon {

namespace {

/// A queue is something one can look through: a double click in a huge table takes the rows around, not all.
constexpr int mostQueued = 5000;
constexpr int keptBefore = 500;

} // namespace

LibraryTable::LibraryTable(const LibraryTools& tools, const std::vector<TrackColumn>& columns,
                           TrackColumn sort, const SettingKey<QString>& layoutKey, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_model(new LibraryModel(tools.catalogue, this))
    , m_table(new TrackTable(*m_model, &tools.covers, this))
{
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(inTrackFrame(*m_table, this));
    m_table->setAccessibleName(tr("Tracks"));
    m_table->setColumns(columns);
    m_table->setSorting(sort, Qt::AscendingOrder);
    m_model->setSorting(sort, Qt::AscendingOrder);
    connectTable();
    new TableLayout(*m_table, tools.settings, layoutKey);
    followPlayer();
    setFocusProxy(m_table);
}

void LibraryTable::connectTable()
{
    connect(m_table, &TrackTable::rowActivated, this, &LibraryTable::playFrom);
    connect(m_table, &TrackTable::sortChosen, this, &LibraryTable::sortBy);
    connect(m_table, &TrackTable::menuWanted, this, [this](const QPoint& at) {
        m_tools.actions.showMenu(m_table, at, m_model->tracksAt(m_table->chosenRows()));
    });
    connectHearts(*m_table, m_tools.actions);
}

void LibraryTable::followPlayer()
{
    const auto track = [this] {
        const std::optional<QueueItem> item = m_tools.player.currentItem();
        m_model->setCurrent(item ? item->track.id : 0);
    };
    connect(&m_tools.player, &Player::currentChanged, this, track);
    track();
    followPause(*m_table, m_tools.player);
}

bool LibraryTable::canShow(const SearchQuery& query) const
{
    return m_tools.catalogue.canAnswer(query) && m_tools.catalogue.canSort(m_model->order());
}

int LibraryTable::count() const
{
    return m_model->rowCount();
}

void LibraryTable::forget()
{
    if (m_model->rowCount() > 0)
        m_left = placeIn(*m_table, *m_model);
    m_model->forget();
}

void LibraryTable::show(std::optional<std::vector<int>> scope, const SearchQuery& query, bool anew)
{
    const TablePlace place = m_left ? *std::exchange(m_left, std::nullopt) : placeIn(*m_table, *m_model);
    m_model->show(std::move(scope), query);
    goTo(place, *m_table, *m_model, !anew);
    if (anew)
        m_table->scrollToTop();
    Q_EMIT renewed();
}

void LibraryTable::sortBy(TrackColumn column, Qt::SortOrder direction)
{
    if (m_left) { // the rows come later, then sorted like this
        m_model->setSorting(column, direction);
        return;
    }
    const TablePlace place = placeIn(*m_table, *m_model);
    m_model->setSorting(column, direction);
    m_table->scrollToTop();
    goTo(place, *m_table, *m_model, false);
    if (const int row = m_model->rowOf(place.current); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

/// What is away is left out; the row `keep` is taken all the same, to be told why it cannot be played.
QList<Track> LibraryTable::playable(std::vector<int> rows, int keep) const
{
    std::erase_if(rows, [&](int row) { return row != keep && m_model->factsAt(row).away; });
    return m_model->tracksAt(rows);
}

void LibraryTable::playFrom(int row)
{
    const int first = m_model->rowCount() <= mostQueued ? 0 : std::max(0, row - keptBefore);
    const int last = std::min(m_model->rowCount(), first + mostQueued);
    std::vector<int> before(static_cast<std::size_t>(row - first));
    std::iota(before.begin(), before.end(), first);
    std::vector<int> from(static_cast<std::size_t>(last - row));
    std::iota(from.begin(), from.end(), row);
    QList<Track> tracks = playable(std::move(before), -1);
    const int start = static_cast<int>(tracks.size());
    tracks += playable(std::move(from), row);
    m_tools.player.playTracks(tracks, start);
}

void LibraryTable::playAll()
{
    if (m_model->rowCount() > 0)
        playFrom(0);
}

void LibraryTable::shuffleAll()
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    if (rows.size() > mostQueued) {
        std::shuffle(rows.begin(), rows.end(), std::mt19937(Player::randomSeed()));
        rows.resize(mostQueued);
    }
    const QList<Track> tracks = playable(std::move(rows), -1);
    if (tracks.isEmpty())
        return;
    m_tools.player.setShuffle(true);
    m_tools.player.playTracks(tracks, -1);
}

} // namespace sillon
