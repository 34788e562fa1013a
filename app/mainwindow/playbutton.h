// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sillon {

/// The round play button in the middle of the player bar.
class PlayButton : public QToolButton
{
    Q_OBJECT
public:
    /// Plays and pauses through the action, and looks like it.
    explicit PlayButton(QAction* action, QWidget* parent = nullptr);

    void setPlaying(bool playing); ///< shows the pause bars
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAction* m_action;
    bool m_playing = false;
};

} // namespace sillon
