// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/currenttrackview.h"

#include "widgets/covercache.h"
#include "widgets/elidedlabel.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"
#include "widgets/trackcolumn.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace sillon {

namespace {

constexpr int coverSide = 56;

QString originOf(const Track& track)
{
    const QString& artist = track.recording.artist;
    const QString& album = track.release.title;
    if (artist.isEmpty() || album.isEmpty())
        return artist % album;
    return artist % QStringLiteral(" – ") % album;
}

} // namespace

CurrentTrackView::CurrentTrackView(CoverCache& covers, QWidget* parent)
    : QWidget(parent)
    , m_covers(covers)
    , m_title(new ElidedLabel(this))
    , m_origin(new ElidedLabel(this))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    tokens::setTextSize(m_origin, tokens::TextSize::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(coverSide + tokens::space12, 0, 0, 0);
    column->setSpacing(tokens::space4);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_origin);
    column->addStretch();
    setMinimumHeight(coverSide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&covers, &CoverCache::arrived, this, qOverload<>(&QWidget::update));
    setTrack(std::nullopt);
}

void CurrentTrackView::setTrack(const std::optional<Track>& track)
{
    m_track = track;
    m_title->setText(track ? trackColumnText(*track, TrackColumn::Title) : tr("Nothing is playing"));
    m_title->setForegroundRole(track ? QPalette::WindowText : QPalette::PlaceholderText);
    m_origin->setText(track ? originOf(*track) : QString());
    m_origin->setVisible(!m_origin->text().isEmpty());
    setAccessibleName(track ? m_title->text() % QStringLiteral(", ") % m_origin->text() : m_title->text());
    update();
}

void CurrentTrackView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QRect cover(0, (height() - coverSide) / 2, coverSide, coverSide);
    cover = QStyle::visualRect(layoutDirection(), rect(), cover);
    const QPixmap picture = m_track ? m_covers.cover(*m_track, coverSide, devicePixelRatioF()) : QPixmap();
    paint::cover(&painter, cover, picture, themeColours(palette()));
}

} // namespace sillon
