// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/portraitpage.h"

#include "catalogue/catalogue.h"
#include "library/covergrid.h"
#include "library/pagehead.h"
#include "library/tracklisting.h"
#include "playback/player.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace sillon {

namespace {

constexpr int scrollStep = 60;
constexpr int listingInset = 16;  // its rows have a ground of their own
constexpr int listingWidth = 960; // the eye finds the length that belongs to a title

} // namespace

PortraitPage::PortraitPage(const LibraryTools& parts, PageHead* head)
    : m_parts(parts)
    , m_head(head)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(scrollStep);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    setWidget(m_body);
    // The sheet below shows through: its corner is round.
    m_body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&parts.catalogue, &Catalogue::reset, this, [this] {
        if (!m_what.isEmpty())
            fill();
    });
    connect(&parts.catalogue, &Catalogue::rowsChanged, this, [this] {
        if (isVisible())
            showFacts();
    });
}

void PortraitPage::connectPlaying(std::function<QList<Track>()> tracks)
{
    connect(m_head, &PageHead::playClicked, this, [this, tracks] {
        m_parts.player.setShuffle(false);
        m_parts.actions.playNow(tracks());
    });
    connect(m_head, &PageHead::shuffleClicked, this, [this, tracks] {
        m_parts.player.setShuffle(true);
        m_parts.player.playTracks(tracks(), -1);
    });
    connect(m_head, &PageHead::queueClicked, this,
            [this, tracks = std::move(tracks)] { m_parts.actions.addToQueue(tracks()); });
}

void PortraitPage::resizeEvent(QResizeEvent* event)
{
    m_head->fit(viewport()->width());
    QScrollArea::resizeEvent(event);
}

void PortraitPage::visit(const QString& what)
{
    m_what = what;
    fill();
    verticalScrollBar()->setValue(0);
}

int PortraitPage::scrollPlace() const
{
    return verticalScrollBar()->value();
}

void PortraitPage::setScrollPlace(int place)
{
    layOut();
    verticalScrollBar()->setValue(place);
}

/// What was just filled in has its height now, not after the next event.
void PortraitPage::layOut()
{
    m_column->activate();
    m_body->adjustSize();
    m_body->resize(viewport()->width(), m_body->sizeHint().height());
}

void PortraitPage::showInSight(const QAbstractItemView* view, const QRect& place)
{
    layOut();
    keepInSight(view->viewport(), place);
}

QLabel* PortraitPage::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, m_body);
    heading->setTextFormat(Qt::PlainText);
    tokens::setTextSize(heading, tokens::TextSize::Section);
    heading->setContentsMargins(tokens::pageMargin, tokens::space16, tokens::pageMargin, tokens::space8);
    if (isRightToLeft()) // also for words of a script from left to right
        heading->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_column->addWidget(heading);
    return heading;
}

void PortraitPage::addListing(TrackListing* listing)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(listingInset, 0, listingInset, tokens::space8);
    listing->setMaximumWidth(listingWidth);
    row->addWidget(listing, 1);
    row->addStretch(0);
    m_column->addLayout(row);
    connect(listing, &TrackListing::currentMoved, this,
            [this, listing](const QRect& place) { keepInSight(listing->viewport(), place); });
}

void PortraitPage::addGrid(CoverGrid* grid)
{
    grid->setWhole(true);
    m_column->addWidget(grid);
    connect(grid, &CoverGrid::currentMoved, this,
            [this, grid](const QRect& place) { keepInSight(grid->viewport(), place); });
}

void PortraitPage::endSections()
{
    m_column->addStretch(1);
}

void PortraitPage::keepInSight(const QWidget* view, const QRect& place)
{
    const QPoint middle = view->mapTo(m_body, place.center());
    ensureVisible(middle.x(), middle.y(), 0, place.height() / 2 + tokens::space8);
}

} // namespace sillon
