// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playqueue.h"
#include "widgets/tracktablemodel.h"

namespace sillon {

class Player;

/// The rows of the play queue, always as the player has them. Takes drops: its own rows move, other tracks
/// come in.
class QueueModel : public TrackTableModel
{
    Q_OBJECT
public:
    QueueModel(Player& player, const Catalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] std::vector<QueueItemId> idsOf(const std::vector<int>& rows) const;
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<QueueItemId>& ids) const;
    [[nodiscard]] int currentRow() const; ///< -1 when none is current
    [[nodiscard]] qint64 lengthMs() const;
    /// Of the rows behind the current one.
    [[nodiscard]] qint64 lengthAfterCurrentMs() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Track trackAt(int row) const override;
    [[nodiscard]] TrackFacts factsAt(int row) const override;
    [[nodiscard]] bool isCurrent(int row) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Files from outside were dropped before row; somebody has to read what they are.
    void pathsDropped(const QStringList& paths, int row);
    /// Own rows were moved there; what was moved is to be chosen again.
    void itemsMoved(const std::vector<sillon::QueueItemId>& ids);

private:
    void follow();
    void markCurrent();
    void renewFacts();

    Player& m_player;
    const Catalogue& m_catalogue;
    std::vector<QueueItem> m_items; ///< as last shown; the player's may already be newer
    std::optional<QueueItemId> m_current;
};

} // namespace sillon
