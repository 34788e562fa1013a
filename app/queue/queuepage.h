// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedLayout;

namespace sillon {

class Catalogue;
class CoverCache;
class EmptyState;
class PageHeader;
class Player;
class QueueModel;
class Settings;
class TrackActions;
class TrackTable;

/// What plays next, in an order that can be changed by dragging and by keys.
class QueuePage : public QWidget
{
    Q_OBJECT
public:
    QueuePage(Player& player, const Catalogue& catalogue, TrackActions& actions, CoverCache& covers,
              Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] TrackTable& table() { return *m_table; }

Q_SIGNALS:
    void browseWanted(); ///< the queue is empty; show something to choose from
    void saveWanted();   ///< as a playlist
    /// On wish; undo gives everything back.
    void emptied(const std::function<void()>& undo);
    /// Files from outside were dropped before row.
    void pathsDropped(const QStringList& paths, int row);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    void connectTable();
    void makeKeys();
    void showFitting();
    void showCount();
    void moveChosen(int by);
    void emptyQueue();
    void removeChosen();
    void showMenu(const QPoint& at);

    Player& m_player;
    TrackActions& m_actions;
    QueueModel* m_model;
    PageHeader* m_header;
    TrackTable* m_table;
    QPushButton* m_clear;
    QPushButton* m_save;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
