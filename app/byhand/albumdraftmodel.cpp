// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumdraftmodel.h"

#include "application/byhandwords.h"
#include "application/figurewords.h"
#include "application/words.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPalette>

namespace sillon {

namespace {

QString timeOfDay(qint64 second)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(second).time(), QStringLiteral("HH:mm:ss"));
}

std::pair<int, int> keyOf(const DraftLine& line)
{
    return {line.row, line.part};
}

} // namespace

std::optional<qint64> lengthOfText(const QString& text)
{
    const QStringList parts = words::plainDigits(text).trimmed().split(QLatin1Char(':'));
    if (parts.size() > 3)
        return std::nullopt;
    qint64 seconds = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool isNumber = false;
        const int number = parts.at(i).toInt(&isNumber);
        if (!isNumber || number < 0 || (i > 0 && number > 59) || number > 86'400)
            return std::nullopt;
        seconds = seconds * 60 + number;
    }
    if (seconds < 1 || seconds > 86'400)
        return std::nullopt;
    return seconds * 1000;
}

AlbumDraftModel::AlbumDraftModel(QObject* parent)
    : QAbstractTableModel(parent)
{}

void AlbumDraftModel::setDraft(AlbumDraft draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_times.clear();
    m_outside.clear();
    m_results.clear();
    endResetModel();
}

void AlbumDraftModel::setIndexUse(IndexUse use)
{
    beginResetModel();
    m_draft.setIndexUse(use);
    m_results.clear();
    endResetModel();
    Q_EMIT edited();
}

void AlbumDraftModel::chooseAll()
{
    m_draft.chooseAll();
    tellAll();
    Q_EMIT edited();
}

void AlbumDraftModel::chooseOnly(const QString& section)
{
    m_draft.chooseOnly(section);
    tellAll();
    Q_EMIT edited();
}

void AlbumDraftModel::setPlan(const ByHandPlan& plan)
{
    m_times.clear();
    m_outside.clear();
    for (const TimelinePlay& play : plan.plays)
        m_times.insert({play.song.row, play.song.part}, play);
    for (const SkippedRow& row : plan.skipped) {
        if (row.reason == SkipReason::TooOld || row.reason == SkipReason::InFuture)
            m_outside.insert({row.row, row.part}, row.reason);
    }
    tellAll();
}

void AlbumDraftModel::setResult(int row, int part, const DraftResult& result)
{
    m_results.insert({row, part}, result);
    tellAll();
}

void AlbumDraftModel::clearResults()
{
    m_results.clear();
    tellAll();
}

void AlbumDraftModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AlbumDraftModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.lines().size());
}

int AlbumDraftModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlbumDraftModel::note(const DraftLine& line) const
{
    if (const auto result = m_results.constFind(keyOf(line)); result != m_results.constEnd())
        return result->brief;
    if (line.unfit)
        return words::skipReason(*line.unfit);
    if (const auto outside = m_outside.constFind(keyOf(line)); outside != m_outside.constEnd())
        return words::skipReason(*outside);
    QStringList notes;
    const auto time = m_times.constFind(keyOf(line));
    if (time != m_times.constEnd() && time->clashes)
        notes.append(tr("overlaps with another play"));
    if (line.chosen && !line.lengthKnown)
        notes.append(tr("length assumed"));
    return notes.join(QStringLiteral(" · "));
}

/// What is said where there is room for all of it.
QString AlbumDraftModel::wholeText(const DraftLine& line, Column column) const
{
    const auto result = column == Note ? m_results.constFind(keyOf(line)) : m_results.constEnd();
    return result == m_results.constEnd() ? text(line, column) : result->whole;
}

QString AlbumDraftModel::text(const DraftLine& line, Column column) const
{
    const auto time = m_times.constFind(keyOf(line));
    const bool timed = time != m_times.constEnd();
    switch (column) {
    case Number:
        return line.position;
    case Title:
        return line.title.isEmpty() ? tr("(no title)") : line.title;
    case Artist:
        return line.artist;
    case Length:
        return line.unfit ? QString() : words::duration(line.lengthMs);
    case Starts:
        return timed ? timeOfDay(time->startsAt) : QString();
    case Ends:
        return timed ? timeOfDay(time->endsAt) : QString();
    case Note:
        return note(line);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AlbumDraftModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DraftLine& line = m_draft.lines().at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return wholeText(line, column);
    case Qt::CheckStateRole:
        if (column != Number || line.unfit)
            return {};
        return static_cast<int>(line.chosen ? Qt::Checked : Qt::Unchecked);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (column == Length || column == Starts || column == Ends ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!line.chosen || column == Artist || column == Note || column == Ends)
            return QApplication::palette().color(QPalette::PlaceholderText);
        return {};
    case Qt::AccessibleTextRole:
        return column == Number ? tr("%1, heard").arg(line.title) : wholeText(line, column);
    default:
        return {};
    }
}

QVariant AlbumDraftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= Length && section <= Ends ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number:
        return tr("Heard");
    case Title:
        return tr("Title");
    case Artist:
        return tr("Artist");
    case Length:
        return tr("Length");
    case Starts:
        return tr("Starts");
    case Ends:
        return tr("Ends");
    case Note:
    case ColumnCount:
        break;
    }
    return QString();
}

Qt::ItemFlags AlbumDraftModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const DraftLine& line = m_draft.lines().at(static_cast<std::size_t>(index.row()));
    if (line.unfit)
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == Number)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Length)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AlbumDraftModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Number) {
        m_draft.setChosen(index.row(), value.toInt() == Qt::Checked);
        tellAll();
        Q_EMIT edited();
        return true;
    }
    const auto length = lengthOfText(value.toString());
    if (role != Qt::EditRole || index.column() != Length || !length)
        return false;
    m_draft.setLength(index.row(), *length);
    tellAll();
    Q_EMIT edited();
    return true;
}

} // namespace sillon
