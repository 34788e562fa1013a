// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumhitmodel.h"

#include "application/figurewords.h"

namespace sillon {

Track trackOfHit(const AlbumHit& hit)
{
    Track track;
    track.release.title = hit.title;
    track.release.albumArtist = hit.artist;
    if (hit.id.startsWith(QLatin1String("mbid:")))
        track.release.mbid = ReleaseMbid::parse(hit.id.mid(5));
    // The cache tells covers apart by folder and title: every hit has a folder of its own.
    track.path = (hit.coverUrl.isEmpty() ? hit.id : hit.coverUrl) % QLatin1String("#/");
    return track;
}

void AlbumHitModel::setHits(std::vector<AlbumHit> hits, std::vector<Track> covers)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_covers = std::move(covers);
    endResetModel();
}

QString AlbumHitModel::secondLine(int row) const
{
    const AlbumHit& found = hit(row);
    QStringList parts;
    if (!found.artist.isEmpty())
        parts.append(found.artist);
    if (found.year > 0)
        parts.append(words::year(found.year));
    if (found.tracks > 0)
        parts.append(tr("%Ln track(s)", nullptr, found.tracks));
    if (!found.note.isEmpty())
        parts.append(found.note);
    return parts.join(QStringLiteral(" · "));
}

int AlbumHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant AlbumHitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return hit(index.row()).title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(hit(index.row()).title % QLatin1Char('\n') % secondLine(index.row()));
    default:
        return {};
    }
}

} // namespace sillon
