// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>
#include <QMimeData>
#include <QModelIndexList>

#include <vector>

namespace sillon {

/// Tracks on their way by drag and drop: as they are within the program, as files for everybody else.
class TrackMime : public QMimeData
{
    Q_OBJECT
public:
    TrackMime(const QObject* source, QList<Track> tracks, std::vector<int> rows);

    [[nodiscard]] const QList<Track>& tracks() const { return m_tracks; }
    /// The model they come from, and the rows they have there. Only to be compared: it may be gone.
    [[nodiscard]] const QObject* source() const { return m_source; }
    [[nodiscard]] const std::vector<int>& rows() const { return m_rows; }

private:
    const QObject* m_source;
    QList<Track> m_tracks;
    std::vector<int> m_rows;
};

/// The rows of some places of a model, from above.
[[nodiscard]] std::vector<int> sortedRows(const QModelIndexList& indexes);
/// The local files and folders among dropped addresses.
[[nodiscard]] QStringList localPaths(const QMimeData* mime);

} // namespace sillon
