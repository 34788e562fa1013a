// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/track.h"

#include <QList>
#include <QObject>

#include <vector>

class QMenu;
class QWidget;

namespace sillon {

class NoticeBar;
class Services;
class TrackActions;

/// What can be done about tracks whose files are away, in the menus of all pages: say where one of them is
/// now (and with it everything that moved the same way), or take them out of the library.
class AwayTracks : public QObject
{
    Q_OBJECT
public:
    /// window: over which the user is asked for the file.
    AwayTracks(Services& services, TrackActions& actions, NoticeBar& notices, QWidget* window);

    /// The file of the track, and of the other parts in it, is this one now.
    void locate(const Track& track, const QString& path);
    /// Takes them out of the library; the notice of it leads back.
    void forget(const QList<Track>& tracks);

private:
    void fillMenu(QMenu& menu, const QList<Track>& tracks);
    void askWhere(const Track& track);
    void remember(const std::vector<TrackId>& ids);
    void tellFound(const Result<qint64>& tracks);
    [[nodiscard]] bool tellFailure(const Done& done);

    Services& m_services;
    NoticeBar& m_notices;
    QWidget* m_window;
};

} // namespace sillon
