// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/currenttrackview.h"

#include "widgets/coverview.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"
#include "widgets/trackcolumn.h"

#include <QHBoxLayout>
#include <QMouseEvent>
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
    , m_cover(new CoverView(covers, coverSide, this))
    , m_title(new ElidedLabel(this))
    , m_origin(new ElidedLabel(this))
{
    tokens::setTextSize(m_origin, tokens::TextSize::Secondary);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(tokens::space4);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_origin);
    texts->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space12);
    row->addWidget(m_cover);
    row->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTrack(std::nullopt);
}

void CurrentTrackView::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(event->button() == Qt::LeftButton);
}

void CurrentTrackView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void CurrentTrackView::setTrack(const std::optional<Track>& track)
{
    m_cover->setTrack(track);
    setCursor(track ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QFont font = tokens::font(tokens::TextSize::Body);
    font.setWeight(track ? QFont::DemiBold : QFont::Normal);
    m_title->setFont(font);
    m_title->setText(track ? trackColumnText(*track, TrackColumn::Title) : tr("Nothing is playing"));
    m_title->setForegroundRole(track ? QPalette::WindowText : QPalette::PlaceholderText);
    m_origin->setText(track ? originOf(*track) : QString());
    m_origin->setVisible(!m_origin->text().isEmpty());
    setAccessibleName(track ? m_title->text() % QStringLiteral(", ") % m_origin->text() : m_title->text());
}

} // namespace sillon
