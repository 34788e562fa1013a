// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/playstatus.h"

#include <QWidget>

#include <optional>

class QAction;
class QMenu;
class QToolButton;

namespace sillon {

class Actions;
class CoverCache;
class CurrentTrackView;
class LoveButton;
class LovedTracks;
class PlayButton;
class Player;
class PrivateListening;
class SeekBar;
class VolumeControl;

/// The foot of the window: what sounds, where it is, and whether the play counts.
class PlayerBar : public QWidget
{
    Q_OBJECT
public:
    PlayerBar(Player& player, Actions& actions, CoverCache& covers, QWidget* parent = nullptr);

    /// Puts the heart of what sounds before the volume.
    void addLoveButton(QAction* action, LovedTracks& loved);
    /// Private listening, before the heart.
    void addPrivateButton(PrivateListening& listening);
    /// How the current play stands; moves and fills the notch.
    void setPlayStatus(const PlayStatus& status);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTransport(Actions& actions);
    QWidget* makeEnd(Actions& actions);
    QMenu* makeMoreMenu(QToolButton* button, Actions& actions);
    void connectPlayer();
    void showTrack();
    void showPosition();
    void showModes();

    Player& m_player;
    CurrentTrackView* m_track;
    PlayButton* m_playButton;
    SeekBar* m_seekBar;
    LoveButton* m_love = nullptr;
    VolumeControl* m_volume;
    QToolButton* m_sleep; ///< these three are seen only while they are in force
    QToolButton* m_speed;
    QToolButton* m_stopAfter;
    QMenu* m_more = nullptr;
    std::optional<qint64> m_countsAtMs; ///< where the notch last stood in this play
};

} // namespace sillon
