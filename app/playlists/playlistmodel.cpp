// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistmodel.h"

#include "application/pathwords.h"
#include "playlists/playlistorder.h"
#include "widgets/trackmime.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

namespace sillon {

PlaylistModel::PlaylistModel(const Catalogue& catalogue, QObject* parent)
    : TrackTableModel(parent)
    , m_catalogue(catalogue)
{
    // Plays and hearts of every row may be others; the rows themselves are not the catalogue's.
    const auto renew = [this] {
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(&catalogue, &Catalogue::reset, this, renew);
    connect(&catalogue, &Catalogue::rowsChanged, this, renew);
}

void PlaylistModel::setItems(std::vector<PlaylistItem> items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void PlaylistModel::move(const std::vector<PlaylistItemId>& ids, int before)
{
    setItems(movedItems(m_items, ids, before));
}

void PlaylistModel::remove(const std::vector<PlaylistItemId>& ids)
{
    const std::unordered_set<PlaylistItemId> gone(ids.begin(), ids.end());
    std::vector<PlaylistItem> left = m_items;
    std::erase_if(left, [&gone](const PlaylistItem& item) { return gone.contains(item.id); });
    setItems(std::move(left));
}

std::vector<PlaylistItemId> PlaylistModel::idsOf(const std::vector<int>& rows) const
{
    std::vector<PlaylistItemId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(itemAt(row).id);
    return ids;
}

std::vector<int> PlaylistModel::rowsOf(const std::vector<PlaylistItemId>& ids) const
{
    const std::unordered_set<PlaylistItemId> wanted(ids.begin(), ids.end());
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (wanted.contains(itemAt(row).id))
            rows.push_back(row);
    }
    return rows;
}

qint64 PlaylistModel::lengthMs() const
{
    qint64 sum = 0;
    for (const PlaylistItem& item : m_items)
        sum += item.track.lengthMs;
    return sum;
}

std::vector<PlaylistItem> PlaylistModel::absent() const
{
    std::vector<PlaylistItem> absent;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(absent),
                 [](const PlaylistItem& item) { return item.state != ItemState::There; });
    return absent;
}

void PlaylistModel::setCurrent(const std::optional<Track>& track)
{
    m_current = track;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PlaylistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Track PlaylistModel::trackAt(int row) const
{
    return itemAt(row).track;
}

TrackFacts PlaylistModel::factsAt(int row) const
{
    const PlaylistItem& item = itemAt(row);
    const std::optional<int> known = m_catalogue.rowOf(item.track.id);
    TrackFacts facts = known ? m_catalogue.facts(*known) : TrackFacts{};
    facts.away = item.state != ItemState::There;
    return facts;
}

bool PlaylistModel::isCurrent(int row) const
{
    const Track& track = itemAt(row).track;
    return m_current && !track.path.isEmpty() && m_current->path == track.path &&
           m_current->startMs == track.startMs;
}

QString PlaylistModel::absenceText(const PlaylistItem& item) const
{
    QString text = item.state == ItemState::Away
                       ? tr("The file is away: its drive or folder is not there now.")
                       : tr("There is no such file: %1").arg(words::path(item.track.path));
    if (item.track.path.isEmpty())
        text = tr("The playlist names no file for this.");
    if (!item.suggestion)
        return text;
    return text % QLatin1Char('\n') %
           tr("In the library under the same name: %1").arg(words::path(item.suggestion->path));
}

QVariant PlaylistModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole && index.isValid() && itemAt(index.row()).state != ItemState::There)
        return absenceText(itemAt(index.row()));
    return TrackTableModel::data(index, role);
}

Qt::DropActions PlaylistModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

bool PlaylistModel::canDropMimeData(const QMimeData* mime, Qt::DropAction /*action*/, int /*row*/,
                                    int /*column*/, const QModelIndex& /*parent*/) const
{
    return mime->hasUrls();
}

bool PlaylistModel::dropMimeData(const QMimeData* mime, Qt::DropAction /*action*/, int row, int /*column*/,
                                 const QModelIndex& /*parent*/)
{
    const auto* tracks = qobject_cast<const TrackMime*>(mime);
    if (tracks != nullptr && tracks->source() == this) {
        Q_EMIT itemsDropped(idsOf(tracks->rows()), row);
        return true;
    }
    if (tracks != nullptr) {
        Q_EMIT tracksDropped(tracks->tracks(), row);
        return true;
    }
    const QStringList paths = localPaths(mime);
    if (!paths.isEmpty())
        Q_EMIT pathsDropped(paths, row);
    return !paths.isEmpty();
}

} // namespace sillon
