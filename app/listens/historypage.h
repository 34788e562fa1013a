// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/otherlisteners.h"
#include "music/track.h"
#include "widgets/searchable.h"

#include <QList>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;

namespace sillon {

class EmptyState;
class ListenList;
class NoticeBar;
class PageHeader;
class PlayRemoval;
class Services;
class TrackActions;
struct ListensFound;
struct Recording;

/// What was heard, by me or by somebody who was fetched, newest first, with what became of each play.
class HistoryPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    /// actions, notices: outlive this.
    HistoryPage(Services& services, TrackActions& actions, NoticeBar& notices, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }
    /// All plays of the listener shown; by its ending as a table or as lines of JSON.
    void exportTo(const QString& file);

Q_SIGNALS:
    /// Where the history came from, and where more is brought in.
    void historiesWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void readListeners();
    void takeListeners(const std::vector<OtherListener>& listeners);
    void showFound(const ListensFound& found);
    void chooseExport();
    void makeActions();
    void showChosen();
    void play();
    void showMenu(const QPoint& at);
    void addSongEntries(QMenu& menu, const Recording& recording);
    /// What the library has of the chosen plays, each song once.
    [[nodiscard]] QList<Track> chosenTracks() const;

    Services& m_services;
    TrackActions& m_actions;
    PlayRemoval* m_removal;
    QAction* m_remove;
    std::vector<OtherListener> m_listeners;
    int m_all = 0; ///< plays of the listener shown, also while they are searched
    PageHeader* m_header;
    QComboBox* m_listener;
    QPushButton* m_export;
    ListenList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
