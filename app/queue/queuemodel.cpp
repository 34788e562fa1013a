// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuemodel.h"

#include "playback/player.h"
#include "widgets/trackmime.h"

#include <algorithm>
#include <utility>

namespace sillon {

QueueModel::QueueModel(Player& player, const Catalogue& catalogue, QObject* parent)
    : TrackTableModel(parent)
    , m_player(player)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::reset, this, &QueueModel::renewFacts);
    connect(&catalogue, &Catalogue::rowsChanged, this, &QueueModel::renewFacts);
    connect(&player, &Player::queueChanged, this, &QueueModel::follow);
    connect(&player, &Player::currentChanged, this, &QueueModel::markCurrent);
    follow();
}

void QueueModel::follow()
{
    const std::vector<QueueItem>& items = m_player.queue().items();
    const bool sameRows = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                     [](const QueueItem& a, const QueueItem& b) { return a.id == b.id; });
    if (sameRows) { // only their tags are others: what is chosen stays
        m_items = items;
        m_current = m_player.queue().current();
        return renewFacts();
    }
    beginResetModel();
    m_items = items;
    m_current = m_player.queue().current();
    endResetModel();
}

void QueueModel::markCurrent()
{
    const int before = currentRow();
    m_current = m_player.queue().current();
    for (const int row : {before, currentRow()}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void QueueModel::renewFacts()
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::vector<QueueItemId> QueueModel::idsOf(const std::vector<int>& rows) const
{
    std::vector<QueueItemId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_items.at(static_cast<std::size_t>(row)).id);
    return ids;
}

std::vector<int> QueueModel::rowsOf(const std::vector<QueueItemId>& ids) const
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_items.size(); ++row) {
        if (std::find(ids.begin(), ids.end(), m_items[row].id) != ids.end())
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

int QueueModel::currentRow() const
{
    if (!m_current)
        return -1;
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [this](const QueueItem& item) { return item.id == *m_current; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

qint64 QueueModel::lengthMs() const
{
    qint64 sum = 0;
    for (const QueueItem& item : m_items)
        sum += item.track.lengthMs;
    return sum;
}

qint64 QueueModel::lengthAfterCurrentMs() const
{
    qint64 sum = 0;
    for (std::size_t row = static_cast<std::size_t>(currentRow() + 1); row < m_items.size(); ++row)
        sum += m_items[row].track.lengthMs;
    return sum;
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Track QueueModel::trackAt(int row) const
{
    return m_items[static_cast<std::size_t>(row)].track;
}

TrackFacts QueueModel::factsAt(int row) const
{
    const std::optional<int> known = m_catalogue.rowOf(m_items[static_cast<std::size_t>(row)].track.id);
    return known ? m_catalogue.facts(*known) : TrackFacts();
}

bool QueueModel::isCurrent(int row) const
{
    return m_current == m_items[static_cast<std::size_t>(row)].id;
}

Qt::DropActions QueueModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool QueueModel::canDropMimeData(const QMimeData* mime, Qt::DropAction /*action*/, int /*row*/,
                                 int /*column*/, const QModelIndex& /*parent*/) const
{
    return mime->hasUrls();
}

bool QueueModel::dropMimeData(const QMimeData* mime, Qt::DropAction /*action*/, int row, int /*column*/,
                              const QModelIndex& /*parent*/)
{
    const auto* tracks = qobject_cast<const TrackMime*>(mime);
    if (tracks != nullptr && tracks->source() == this) {
        const std::vector<QueueItemId> ids = idsOf(tracks->rows());
        m_player.moveItems(ids, row);
        Q_EMIT itemsMoved(ids);
        return true;
    }
    if (tracks != nullptr) {
        m_player.insertTracks(row, tracks->tracks());
        return true;
    }
    const QStringList paths = localPaths(mime);
    if (!paths.isEmpty())
        Q_EMIT pathsDropped(paths, row);
    return !paths.isEmpty();
}

} // namespace sillon
