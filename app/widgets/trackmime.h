// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>
#include <QMimeData>

namespace sillon {

/// Tracks on their way by drag and drop: as they are within the program, as files for everybody else.
class TrackMime : public QMimeData
{
    Q_OBJECT
public:
    TrackMime(QList<Track> tracks, std::vector<int> rows);

    [[nodiscard]] const QList<Track>& tracks() const { return m_tracks; }
    /// The rows they have in the table they come from.
    [[nodiscard]] const std::vector<int>& rows() const { return m_rows; }

private:
    QList<Track> m_tracks;
    std::vector<int> m_rows;
};

/// The local files and folders among dropped addresses.
[[nodiscard]] QStringList localPaths(const QMimeData* mime);

} // namespace sillon
