// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/daywords.h"
#include "catalogue/catalogue.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"

#include <QActionGroup>
#include <QDate>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

// Which columns a TrackTable shows, in what order, and how they share its width.
namespace sillon {

namespace {

/// Of a column of text. By the title a row is known.
int leastWidth(TrackColumn column)
{
    return column == TrackColumn::Title ? 160 : 90;
}

/// How the width is shared at first.
int weight(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return 10;
    case TrackColumn::Artist:
    case TrackColumn::Album:
    case TrackColumn::AlbumArtist:
        return 7;
    case TrackColumn::File:
        return 9;
    default:
        return 4;
    }
}

const QLatin1String sortWord("sort=");

QString widestFigure(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Length:
        return QStringLiteral("1:00:00");
    case TrackColumn::Plays:
        return QLocale().toString(10000);
    case TrackColumn::FirstHeard:
    case TrackColumn::LastHeard:
    case TrackColumn::Added:
        return words::day(QDate(2028, 12, 28));
    case TrackColumn::BitRate:
    case TrackColumn::SampleRate: {
        TrackFacts facts;
        facts.form = {{}, 10000, 176400, 0};
        return trackColumnText({}, facts, column);
    }
    default:
        return QStringLiteral("0000");
    }
}

} // namespace

void TrackTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setStretchLastSection(false);
    header->setFont(tokens::font(tokens::TextSize::Secondary));
    header->setFixedHeight(tokens::controlHeight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns"));
    connect(header, &QHeaderView::customContextMenuRequested, this, &TrackTable::chooseColumnsAt);
    connect(header, &QHeaderView::sectionResized, this, &TrackTable::resized);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_sharing)
            Q_EMIT columnsChosen();
    });
    for (const TrackColumn column : allTrackColumns)
        header->resizeSection(static_cast<int>(column), weight(column) * 20);
}

void TrackTable::setColumns(const std::vector<TrackColumn>& columns)
{
    const QScopedValueRollback sharing(m_sharing, true);
    QHeaderView* header = horizontalHeader();
    const auto shown = [&](TrackColumn column) {
        return column == TrackColumn::Title ||
               std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    for (const TrackColumn column : allTrackColumns)
        header->setSectionHidden(static_cast<int>(column), !shown(column));
    int place = 0;
    for (const TrackColumn column : columns)
        header->moveSection(header->visualIndex(static_cast<int>(column)), place++);
    shareWidth();
}

std::vector<TrackColumn> TrackTable::columns() const
{
    std::vector<TrackColumn> shown;
    const QHeaderView* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        if (!header->isSectionHidden(section))
            shown.push_back(static_cast<TrackColumn>(section));
    }
    return shown;
}

QString TrackTable::layoutText() const
{
    QStringList words;
    for (const TrackColumn column : columns())
        words.append(
            QStringLiteral("%1:%2").arg(trackColumnName(column)).arg(columnWidth(static_cast<int>(column))));
    if (horizontalHeader()->isSortIndicatorShown())
        words.append(sortText());
    return words.join(QLatin1Char(' '));
}

void TrackTable::setLayoutText(const QString& text)
{
    std::vector<TrackColumn> chosen;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QScopedValueRollback sharing(m_sharing, true);
    for (const QString& word : words) {
        if (word.startsWith(sortWord))
            setSortText(word.mid(sortWord.size()));
        const QString name = word.section(QLatin1Char(':'), 0, 0);
        const int width = word.section(QLatin1Char(':'), 1).toInt();
        for (const TrackColumn column : allTrackColumns) {
            if (trackColumnName(column) != name ||
                std::find(chosen.begin(), chosen.end(), column) != chosen.end())
                continue;
            chosen.push_back(column);
            if (width >= leastWidth(column))
                horizontalHeader()->resizeSection(static_cast<int>(column), std::min(width, 4000));
        }
    }
    if (!chosen.empty())
        setColumns(chosen);
}

QString TrackTable::sortText() const
{
    const QHeaderView* header = horizontalHeader();
    return sortWord % trackColumnName(static_cast<TrackColumn>(header->sortIndicatorSection())) %
           (header->sortIndicatorOrder() == Qt::AscendingOrder ? QLatin1String(":up")
                                                               : QLatin1String(":down"));
}

void TrackTable::setSortText(const QString& text)
{
    if (!horizontalHeader()->isSortIndicatorShown())
        return;
    const bool down = text.section(QLatin1Char(':'), 1) == QLatin1String("down");
    for (const TrackColumn column : allTrackColumns) {
        if (trackColumnName(column) == text.section(QLatin1Char(':'), 0, 0))
            horizontalHeader()->setSortIndicator(static_cast<int>(column),
                                                 down ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void TrackTable::setSorting(TrackColumn column, Qt::SortOrder order)
{
    QHeaderView* header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(static_cast<int>(column), order);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder chosen) {
        Q_EMIT sortChosen(static_cast<TrackColumn>(section), chosen);
        if (!m_sharing)
            Q_EMIT columnsChosen();
    });
}

void TrackTable::chooseColumnsAt(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnsMenu(*menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void TrackTable::fillColumnsMenu(QMenu& menu)
{
    if (horizontalHeader()->isSortIndicatorShown())
        addSorting(menu);
    const std::vector<TrackColumn> shown = columns();
    for (const TrackColumn column : allTrackColumns) {
        QAction* action = menu.addAction(trackColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(std::find(shown.begin(), shown.end(), column) != shown.end());
        action->setEnabled(column != TrackColumn::Title);
        connect(action, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
}

void TrackTable::addSorting(QMenu& menu)
{
    QHeaderView* header = horizontalHeader();
    QMenu* orders = menu.addMenu(tr("Sort by"));
    auto* group = new QActionGroup(orders);
    for (const TrackColumn column : allTrackColumns) {
        QAction* action = orders->addAction(trackColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == static_cast<int>(column));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [header, column] {
            header->setSortIndicator(static_cast<int>(column), header->sortIndicatorOrder());
        });
    }
    orders->addSeparator();
    QAction* down = orders->addAction(tr("Turned round", "sorted the other way"));
    down->setCheckable(true);
    down->setChecked(header->sortIndicatorOrder() == Qt::DescendingOrder);
    connect(down, &QAction::toggled, this, [header](bool on) {
        header->setSortIndicator(header->sortIndicatorSection(),
                                 on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    menu.addSeparator();
}

void TrackTable::showColumn(TrackColumn column, bool shown)
{
    horizontalHeader()->setSectionHidden(static_cast<int>(column), !shown);
    shareWidth();
    Q_EMIT columnsChosen();
}

int TrackTable::figureWidth(TrackColumn column) const
{
    const QFontMetrics heading = horizontalHeader()->fontMetrics();
    constexpr int sortArrow = 18;
    return 2 * tokens::space8 + std::max(tabularWidth(fontMetrics(), widestFigure(column)),
                                         heading.horizontalAdvance(trackColumnTitle(column)) + sortArrow);
}

void TrackTable::shareWidth()
{
    const QScopedValueRollback sharing(m_sharing, true);
    QHeaderView* header = horizontalHeader();
    std::vector<int> sharers;
    int room = viewport()->width();
    int had = 0;
    for (const TrackColumn column : columns()) {
        const int section = static_cast<int>(column);
        if (isFigure(column)) {
            header->resizeSection(section, figureWidth(column));
            room -= header->sectionSize(section);
        } else {
            sharers.push_back(section);
            had += header->sectionSize(section);
        }
    }
    // Each keeps its share of what there is; the last takes what rounding leaves.
    for (std::size_t i = 0; i < sharers.size(); ++i) {
        const int before = header->sectionSize(sharers[i]);
        const bool last = i + 1 == sharers.size();
        const int least = leastWidth(static_cast<TrackColumn>(sharers[i]));
        const int width = std::max(least, last ? room : int(qint64(room) * before / std::max(1, had)));
        header->resizeSection(sharers[i], width);
        room -= width;
        had -= before;
    }
}

void TrackTable::resized(int section, int before, int after)
{
    if (m_sharing)
        return;
    // What one column gains, the next of text gives.
    const QScopedValueRollback sharing(m_sharing, true);
    QHeaderView* header = horizontalHeader();
    for (int place = header->visualIndex(section) + 1; place < header->count(); ++place) {
        const int other = header->logicalIndex(place);
        if (header->isSectionHidden(other) || isFigure(static_cast<TrackColumn>(other)))
            continue;
        const int least = leastWidth(static_cast<TrackColumn>(other));
        const int given = std::min(after - before, header->sectionSize(other) - least);
        header->resizeSection(section, before + given);
        header->resizeSection(other, header->sectionSize(other) - given);
        Q_EMIT columnsChosen();
        return;
    }
    header->resizeSection(section, before);
}

void TrackTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

} // namespace sillon
