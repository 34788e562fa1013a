// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedmodel.h"

#include "application/daywords.h"
#include "application/words.h"
#include "music/matchkey.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

QString placeOf(const ListedLove& love)
{
    if (love.path.isEmpty())
        return LovedModel::tr("not in the library");
    return love.away ? LovedModel::tr("in the library, away") : LovedModel::tr("in the library");
}

QString dayOf(qint64 second)
{
    return words::day(second);
}

} // namespace

LovedRows lovedRows(std::vector<ListedLove> loves)
{
    LovedRows rows{std::move(loves), {}};
    rows.folded.reserve(rows.loves.size());
    for (const ListedLove& love : rows.loves) {
        const Recording& recording = love.loved.recording;
        rows.folded.push_back(foldedText(recording.artist) + QChar(0x1f) + foldedText(recording.title));
    }
    return rows;
}

void LovedModel::setLoves(LovedRows rows)
{
    beginResetModel();
    m_all = std::move(rows);
    choose();
    endResetModel();
}

void LovedModel::setFilter(const QString& words, Shown shown)
{
    beginResetModel();
    m_words = words;
    m_shown = shown;
    choose();
    endResetModel();
}

void LovedModel::choose()
{
    const QStringList words = foldedText(m_words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.loves.size(); ++i) {
        const bool isHere = !m_all.loves[i].path.isEmpty();
        if ((m_shown == Shown::InLibrary && !isHere) || (m_shown == Shown::Missing && isHere))
            continue;
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& word) { return m_all.folded[i].contains(word); }))
            m_rows.push_back(i);
    }
}

int LovedModel::inLibrary() const
{
    return static_cast<int>(std::count_if(m_all.loves.begin(), m_all.loves.end(),
                                          [](const ListedLove& love) { return !love.path.isEmpty(); }));
}

int LovedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LovedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant LovedModel::data(const QModelIndex& index, int role) const
{
    const ListedLove& shown = love(index.row());
    if (role == Qt::ForegroundRole && (shown.path.isEmpty() || shown.away))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Title:
        return shown.loved.recording.title;
    case Artist:
        return shown.loved.recording.artist;
    case LovedOn:
        return dayOf(shown.loved.lovedAt);
    default:
        return placeOf(shown);
    }
}

QVariant LovedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case LovedOn:
        return tr("Loved on");
    default:
        return tr("Library");
    }
}

} // namespace sillon
