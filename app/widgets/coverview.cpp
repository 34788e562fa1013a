// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverview.h"

#include "widgets/covercache.h"
#include "widgets/paint.h"

#include <QPainter>

namespace sillon {

CoverView::CoverView(CoverCache& covers, int side, QWidget* parent)
    : QWidget(parent)
    , m_covers(covers)
    , m_side(side)
{
    setFixedSize(side, side);
    connect(&covers, &CoverCache::arrived, this, qOverload<>(&QWidget::update));
}

void CoverView::setTrack(const std::optional<Track>& track)
{
    m_track = track;
    update();
}

QSize CoverView::sizeHint() const
{
    return {m_side, m_side};
}

void CoverView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QPixmap picture = m_track ? m_covers.cover(*m_track, m_side, devicePixelRatioF()) : QPixmap();
    paint::cover(&painter, rect(), picture, themeColours(palette()));
}

} // namespace sillon
