// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QWidget>

#include <optional>

namespace sillon {

class CoverCache;
class CoverView;
class ElidedLabel;

/// The cover, title, artist and album of what sounds.
class CurrentTrackView : public QWidget
{
    Q_OBJECT
public:
    explicit CurrentTrackView(CoverCache& covers, QWidget* parent = nullptr);

    void setTrack(const std::optional<Track>& track);

Q_SIGNALS:
    void clicked();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    CoverView* m_cover;
    ElidedLabel* m_title;
    ElidedLabel* m_origin;
};

} // namespace sillon
