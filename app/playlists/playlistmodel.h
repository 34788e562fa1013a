// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"
#include "widgets/tracktablemodel.h"

#include <vector>

namespace sillon {

/// The rows of a playlist of items, in their order. Takes drops: its own rows move, other tracks and files
/// are told to whoever stores them.
class PlaylistModel : public TrackTableModel
{
    Q_OBJECT
public:
    explicit PlaylistModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setItems(std::vector<PlaylistItem> items);
    [[nodiscard]] const std::vector<PlaylistItem>& items() const { return m_items; }
    [[nodiscard]] const PlaylistItem& itemAt(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<PlaylistItemId> idsOf(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<PlaylistItemId>& ids) const;
    [[nodiscard]] qint64 lengthMs() const;
    /// Items whose file is not there.
    [[nodiscard]] std::vector<PlaylistItem> absent() const;
    void setCurrent(const std::optional<Track>& track);
    /// Shows at once what is being stored.
    void move(const std::vector<PlaylistItemId>& ids, int before);
    void remove(const std::vector<PlaylistItemId>& ids);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Track trackAt(int row) const override;
    [[nodiscard]] TrackFacts factsAt(int row) const override;
    [[nodiscard]] bool isCurrent(int row) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void itemsDropped(const std::vector<sillon::PlaylistItemId>& ids, int before); ///< own rows
    void tracksDropped(const QList<sillon::Track>& tracks, int row);
    void pathsDropped(const QStringList& paths, int row); ///< files and folders; somebody has to read them

private:
    [[nodiscard]] QString absenceText(const PlaylistItem& item) const;

    const Catalogue& m_catalogue;
    std::vector<PlaylistItem> m_items;
    std::optional<Track> m_current;
};

} // namespace sillon
