// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"
#include "playlists/playlisttools.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace sillon {

class EmptyState;
class PlaylistHeader;
class RuleBar;
class SmartModel;
class TrackTable;

/// A smart playlist: its rule, and what the library holds for it now. One page stands for whichever is shown.
class SmartPage : public QWidget
{
    Q_OBJECT
public:
    explicit SmartPage(const PlaylistTools& tools, QWidget* parent = nullptr);
    ~SmartPage() override;

    void show(PlaylistId id);
    [[nodiscard]] PlaylistId shown() const { return m_id; }
    [[nodiscard]] TrackTable& table() { return *m_table; }
    [[nodiscard]] RuleBar& rule() { return *m_rule; }
    [[nodiscard]] PlaylistHeader& header() { return *m_header; }

Q_SIGNALS:
    void exportWanted(sillon::PlaylistId id, bool relative); ///< with paths as seen from the file
    void deleteWanted(sillon::PlaylistId id);
    void keepWanted(sillon::PlaylistId id); ///< what it holds now, as a playlist of items

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeLayout();
    void makeMenu();
    void connectTable();
    void takeList();
    void ask();
    void askSoon();
    void store();
    void play(int row);
    void shuffle();
    [[nodiscard]] QList<Track> tracksThere(int keep) const;
    void showFitting(bool answered);

    PlaylistTools m_tools;
    PlaylistId m_id = 0;
    bool m_stale = true; ///< what is shown is older than the catalogue
    QTimer m_askRest;    ///< listens come one after another
    QTimer m_storeRest;  ///< the rule is stored once the hand rests
    SmartModel* m_model;
    PlaylistHeader* m_header;
    RuleBar* m_rule;
    TrackTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
