// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QWidget>

#include <optional>

namespace sillon {

class CoverCache;

/// The cover of one track at a fixed size.
class CoverView : public QWidget
{
    Q_OBJECT
public:
    CoverView(CoverCache& covers, int side, QWidget* parent = nullptr);

    void setTrack(const std::optional<Track>& track);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CoverCache& m_covers;
    int m_side;
    std::optional<Track> m_track;
};

} // namespace sillon
