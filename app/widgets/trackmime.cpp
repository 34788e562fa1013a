// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackmime.h"

#include "base/filename.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace sillon {

TrackMime::TrackMime(const QObject* source, QList<Track> tracks, std::vector<int> rows)
    : m_source(source)
    , m_tracks(std::move(tracks))
    , m_rows(std::move(rows))
{
    QList<QUrl> urls;
    for (const Track& track : m_tracks)
        urls.append(QUrl(addressOfFile(track.path)));
    setUrls(urls);
}

std::vector<int> sortedRows(const QModelIndexList& indexes)
{
    std::vector<int> rows;
    for (const QModelIndex& index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QStringList localPaths(const QMimeData* mime)
{
    QStringList paths;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl& url : urls) {
        if (const auto path = fileOfAddress(url.toString(QUrl::FullyEncoded)))
            paths.append(*path);
    }
    return paths;
}

} // namespace sillon
