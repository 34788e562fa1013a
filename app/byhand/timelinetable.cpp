// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/timelinetable.h"

#include "byhand/albumdraftmodel.h"

#include <QHeaderView>

#include <algorithm>

namespace sillon {

namespace {

constexpr int lineHeight = 34;
constexpr int leastColumn = 48;
constexpr int leastNote = 64;
constexpr int noteShare = 25;       // percent of the table's width, at most
constexpr int narrowWidth = 480;    // titles and times come first
constexpr int narrowNoteShare = 17; // percent

} // namespace

TimelineTable::TimelineTable(AlbumDraftModel& model, QWidget* parent)
    : QTableView(parent)
    , m_draft(model)
{
    setObjectName(QStringLiteral("byHandTimeline"));
    setAccessibleName(tr("Tracks and when they were heard"));
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::SelectedClicked);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(leastColumn);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlbumDraftModel::Title, QHeaderView::Stretch);
    header->setSectionResizeMode(AlbumDraftModel::Artist, QHeaderView::Stretch);
    header->setSectionResizeMode(AlbumDraftModel::Note, QHeaderView::Fixed);
}

void TimelineTable::reset()
{
    QTableView::reset();
    showArtists();
    fitNotes();
}

void TimelineTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                                const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    fitNotes();
}

void TimelineTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showArtists();
    fitNotes();
}

void TimelineTable::showArtists()
{
    const auto& lines = m_draft.draft().lines();
    const QString& artist = m_draft.draft().album().artist;
    const bool isOne = std::all_of(lines.begin(), lines.end(), [&artist](const DraftLine& line) {
        return line.artist.isEmpty() || line.artist == artist;
    });
    setColumnHidden(AlbumDraftModel::Artist, isOne || viewport()->width() < narrowWidth);
}

bool TimelineTable::hasNotes() const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (!model()->index(row, AlbumDraftModel::Note).data().toString().isEmpty())
            return true;
    }
    return false;
}

void TimelineTable::fitNotes()
{
    const int width = viewport()->width();
    setColumnHidden(AlbumDraftModel::Note, width < narrowWidth && !hasNotes());
    const int share = width < narrowWidth ? narrowNoteShare : noteShare;
    const int most = std::max(leastNote, width * share / 100);
    const int wanted = sizeHintForColumn(AlbumDraftModel::Note);
    horizontalHeader()->resizeSection(AlbumDraftModel::Note, std::clamp(wanted, leastNote, most));
}

} // namespace sillon
