// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSlider;

namespace sillon {

class Player;

/// The speaker button and its slider; the wheel turns it up and down.
class VolumeControl : public QWidget
{
    Q_OBJECT
public:
    VolumeControl(QAction* mute, Player& player, QWidget* parent = nullptr);

    /// Where room is short the speaker stays alone.
    void setSliderShown(bool shown);

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    Player& m_player;
    QSlider* m_slider;
};

} // namespace sillon
