// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tagundo.h"
#include "music/track.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace sillon {

class CoverCache;
class NoticeBar;
class Services;
class TrackActions;

/// Editing tags and covers from anywhere in the window: the entries in the menus of tracks, the editors, and
/// the news of what was written, with the way back.
class TagEditing : public QObject
{
    Q_OBJECT
public:
    /// window: over which editors open.
    TagEditing(Services& services, TrackActions& actions, CoverCache& covers, NoticeBar& notices,
               QWidget* window);

    /// Opens an editor of these files, or brings forward the one that is open.
    void edit(const QList<Track>& tracks);
    /// Of what is chosen in the table, the grid or the tree that has the keyboard, else of what sounds.
    void editChosen();
    /// Of the menu: takes the last write back also when its notice is long gone.
    void setUndoAction(QAction& action);

Q_SIGNALS:
    void written(); ///< tags of files are different now

private:
    void fillMenu(QMenu& menu, const QList<Track>& tracks);
    void fetchCover(const Track& track);
    void showFound(const Track& track, const QByteArray& cover, bool hasOwn);
    void saveBeside(const Track& track, const QByteArray& cover);
    void say(const QString& text, bool good);
    void tell(const TagWriteReport& report, bool undone);
    void showUndoable(bool undone);

    Services& m_services;
    CoverCache& m_covers;
    NoticeBar& m_notices;
    QWidget* m_window;
    QAction* m_undo = nullptr;
};

} // namespace sillon
