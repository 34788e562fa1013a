// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/owncover.h"

#include "application/coverfinder.h"
#include "catalogue/catalogue.h"
#include "music/matchkey.h"
#include "search/searchquery.h"

#include <QBuffer>
#include <QImageReader>

namespace sillon {

std::optional<Track> ownTrack(const Catalogue& catalogue, const QString& artist, const QString& title)
{
    SearchTerm byArtist;
    byArtist.field = SearchField::Artist;
    byArtist.text = foldedText(artist);
    SearchTerm byTitle;
    byTitle.field = SearchField::Title;
    byTitle.text = foldedText(title);
    if (byArtist.text.isEmpty() || byTitle.text.isEmpty())
        return std::nullopt;
    SearchQuery query;
    query.alternatives = {{byArtist, byTitle}};
    for (const int row : catalogue.find(query)) {
        Track track = catalogue.track(row);
        if (foldedText(track.recording.artist) == byArtist.text &&
            foldedText(track.recording.title) == byTitle.text)
            return track;
    }
    return std::nullopt;
}

QImage ownCover(CoverFinder& covers, const Track& track, int pixels, const std::stop_token& stop)
{
    QByteArray bytes = covers.coverOf(track, stop);
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    reader.setScaledSize(size.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace sillon
