// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;

namespace sillon {

/// Every action of the window by name, with its shortcut. Buttons and menus show these; what an action does
/// is connected where it belongs.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    QAction* playPause;
    QAction* next;
    QAction* previous;
    QAction* stop;
    QAction* stopAfterCurrent; ///< checkable
    QAction* shuffle;          ///< checkable
    QAction* repeat;           ///< goes round: off, all, one; checked unless off
    QAction* love;             ///< checkable; of what sounds
    QAction* mute;             ///< checkable
    QAction* louder;
    QAction* quieter;
    QAction* forward; ///< ten seconds
    QAction* back;

    QAction* showPlaying; ///< the album of what sounds; enabled when the library has it
    QAction* goBack;      ///< to the page one came from
    QAction* goForward;
    QAction* search;
    QAction* openFiles;
    QAction* addFolder;
    QAction* rescan;
    QAction* undoTags; ///< the last write of tags; enabled while there is one
    QAction* messages;
    QAction* settings;
    QAction* shortcuts; ///< the list of them
    QAction* quit;

    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }

private:
    QAction* add(const char* name, const QString& text, const QKeySequence& shortcut = {});

    QList<QAction*> m_all;
};

} // namespace sillon
