// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;
class QTableView;

namespace sillon {

class ListsDelegate;
class ListsModel;
class PageHeader;
class Playlists;

/// All playlists, where new ones are made, renamed in place, and deleted.
class ListsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ListsPage(Playlists& playlists, QWidget* parent = nullptr);

    void setSmartCounts(const QHash<PlaylistId, int>& counts);
    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void opened(sillon::PlaylistId id);
    void newWanted();
    void newSmartWanted();
    void importWanted();
    void deleteWanted(sillon::PlaylistId id);
    /// On a playlist's row; global.
    void menuWanted(sillon::PlaylistId id, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hover(int row);
    void makeTable();
    void makeKeys();
    void keepChosen();
    void showFitting();
    [[nodiscard]] PlaylistId chosen() const; ///< 0: none

    ListsModel* m_model;
    PageHeader* m_header;
    QTableView* m_table;
    ListsDelegate* m_delegate;
    QStackedLayout* m_stack;
    PlaylistId m_chosen = 0;
};

} // namespace sillon
