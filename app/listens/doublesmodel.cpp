// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/doublesmodel.h"

#include "application/sourcefacts.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace sillon {

namespace {

QString originWords(const DoubleListen& one)
{
    switch (one.listen.origin) {
    case ListenOrigin::Player:
        return DoublesModel::tr("heard here");
    case ListenOrigin::ByHand:
        return DoublesModel::tr("entered by hand");
    default:
        return words::toldBy(one.listen.origin, one.heldBy);
    }
}

/// "14 Mar 2023 21:03:20, heard here"; with the title where it is another one.
QString wordsOf(const DoubleListen& one, const QString& knownTitle)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(one.listen.listenedAt);
    const QLocale locale;
    QString text =
        locale.toString(at, QStringLiteral("d MMM yyyy HH:mm:ss")) + QStringLiteral(", ") + originWords(one);
    if (one.listen.recording.title != knownTitle)
        text += QStringLiteral(", “%1”").arg(one.listen.recording.title);
    return text;
}

} // namespace

void DoublesModel::setPairs(std::vector<DoublePair> pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

int DoublesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DoublesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DoublesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const DoublePair& pair = m_pairs.at(static_cast<std::size_t>(index.row()));
    const Recording& song = pair.first.listen.recording;
    switch (index.column()) {
    case Song:
        return QString(song.title + QStringLiteral(" – ") + song.artist);
    case Stays:
        return wordsOf(pair.first, song.title);
    default:
        return wordsOf(pair.second, song.title);
    }
}

QVariant DoublesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Song:
        return tr("Song");
    case Stays:
        return tr("Stays");
    default:
        return tr("Goes into it");
    }
}

} // namespace sillon
