// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/recording.h"

#include <QToolButton>

#include <optional>

namespace sillon {

class LovedTracks;

/// The heart of a recording: shows whether it is loved, and loves or unloves it. The action behind it takes
/// part in menus and has the shortcut.
class LoveButton : public QToolButton
{
    Q_OBJECT
public:
    LoveButton(QAction* action, LovedTracks& loved, QWidget* parent = nullptr);

    /// Whose heart it is; without one, or without artist or title, the button is disabled.
    void setRecording(const std::optional<Recording>& recording);

private:
    void showState();

    LovedTracks& m_loved;
    std::optional<Recording> m_recording;
};

} // namespace sillon
