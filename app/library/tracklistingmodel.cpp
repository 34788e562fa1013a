// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tracklistingmodel.h"

#include "application/words.h"
#include "library/albumwords.h"
#include "music/matchkey.h"
#include "widgets/trackcolumn.h"
#include "widgets/trackmime.h"

#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace sillon {

TrackListingModel::TrackListingModel(const Catalogue& catalogue, Kind kind, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
    , m_kind(kind)
{}

void TrackListingModel::setTracks(std::vector<int> rows, const QString& artist)
{
    beginResetModel();
    m_entries.clear();
    m_artist = foldedText(artist);
    std::set<int> discs;
    if (m_kind == Kind::Album) {
        for (const int row : rows)
            discs.insert(m_catalogue.track(row).discNumber);
    }
    int number = 0;
    int disc = 0;
    for (const int row : rows) {
        const int own = discs.size() > 1 ? m_catalogue.track(row).discNumber : 0;
        if (own != disc && own > 0)
            m_entries.push_back({-1, own, number});
        disc = own;
        m_entries.push_back({row, disc, number++});
    }
    m_hasLines = false;
    for (int row = 0; row < rowCount() && !m_hasLines; ++row)
        m_hasLines = !isHeading(row) && !lineAt(row).isEmpty();
    endResetModel();
}

void TrackListingModel::setCurrent(TrackId id)
{
    if (std::exchange(m_current, id) != id)
        refresh();
}

void TrackListingModel::refresh()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

bool TrackListingModel::isHeading(int row) const
{
    return entry(row).row < 0;
}

QString TrackListingModel::heading(int row) const
{
    return tr("Disc %1").arg(entry(row).disc);
}

bool TrackListingModel::isCurrent(int row) const
{
    return !isHeading(row) && m_current != 0 && m_catalogue.id(entry(row).row) == m_current;
}

QString TrackListingModel::numberAt(int row) const
{
    if (m_kind == Kind::Top)
        return QLocale().toString(entry(row).number + 1);
    const int number = trackAt(row).trackNumber;
    return number > 0 ? QLocale().toString(number) : QString();
}

QString TrackListingModel::lineAt(int row) const
{
    const Track track = trackAt(row);
    if (m_kind == Kind::Top)
        return track.release.title;
    const QString& artist = track.recording.artist;
    return foldedText(artist) == m_artist ? QString() : artist;
}

Track TrackListingModel::trackAt(int row) const
{
    return m_catalogue.track(entry(row).row);
}

TrackFacts TrackListingModel::factsAt(int row) const
{
    return m_catalogue.facts(entry(row).row);
}

QList<Track> TrackListingModel::tracksAt(const std::vector<int>& rows) const
{
    std::vector<int> chosen;
    for (const int row : rows) {
        if (!isHeading(row))
            chosen.push_back(entry(row).row);
    }
    return m_catalogue.tracks(chosen);
}

QList<Track> TrackListingModel::allTracks() const
{
    std::vector<int> rows;
    for (const Entry& one : m_entries) {
        if (one.row >= 0)
            rows.push_back(one.row);
    }
    return m_catalogue.tracks(rows);
}

int TrackListingModel::trackNumberOf(int row) const
{
    return entry(row).number;
}

int TrackListingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant TrackListingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::DisplayRole)
        return isHeading(index.row()) ? heading(index.row())
                                      : trackColumnText(trackAt(index.row()), TrackColumn::Title);
    if (role == Qt::AccessibleTextRole)
        return isHeading(index.row()) ? heading(index.row()) : spoken(index.row());
    return {};
}

QString TrackListingModel::spoken(int row) const
{
    const Track track = trackAt(row);
    const TrackFacts facts = factsAt(row);
    QStringList parts{numberAt(row), trackColumnText(track, TrackColumn::Title), lineAt(row),
                      words::duration(track.lengthMs), words::plays(facts.plays)};
    if (facts.lovedAt > 0)
        parts.append(tr("loved"));
    if (facts.away)
        parts.append(tr("not there now"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Qt::ItemFlags TrackListingModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList TrackListingModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* TrackListingModel::mimeData(const QModelIndexList& indexes) const
{
    return new TrackMime(this, tracksAt(sortedRows(indexes)), {});
}

} // namespace sillon
