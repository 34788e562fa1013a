// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/albumlookup.h"

#include "byhand/libraryalbum.h"
#include "catalogue/catalogue.h"
#include "music/matchkey.h"
#include "music/mbid.h"
#include "search/searchquery.h"

#include <algorithm>

namespace sillon {

namespace {

QString libraryId(const Catalogue& catalogue, const CatalogueAlbum& album)
{
    return QLatin1String(libraryScheme) % QLatin1Char(':') %
           QString::number(catalogue.id(album.rows.front()));
}

AlbumHit hitOf(const Catalogue& catalogue, const CatalogueAlbum& album)
{
    AlbumHit hit;
    hit.id = libraryId(catalogue, album);
    hit.title = album.title;
    hit.artist = album.artist;
    hit.year = album.originalYear > 0 ? album.originalYear : album.year;
    hit.tracks = static_cast<int>(album.rows.size());
    return hit;
}

/// The id that the text is, with its scheme; empty when it is words.
QString idOf(const QString& text, const std::vector<AlbumSource*>& sources)
{
    if (canonicalUuid(text))
        return QLatin1String("mbid:") % text.trimmed();
    const QString scheme = text.section(QLatin1Char(':'), 0, 0);
    const bool known = scheme == QLatin1String(libraryScheme) ||
                       std::any_of(sources.begin(), sources.end(),
                                   [&](const AlbumSource* source) { return source->scheme() == scheme; });
    return known && text.contains(QLatin1Char(':')) ? text : QString();
}

Result<AlbumLookup> ofAlbum(Result<Album> album)
{
    if (!album)
        return fail(std::move(album.error()));
    AlbumLookup found;
    found.album = std::move(*album);
    return found;
}

Result<Album> albumById(const QString& id, const Catalogue& catalogue,
                        const std::vector<AlbumSource*>& sources, const std::stop_token& stop)
{
    const QString scheme = id.section(QLatin1Char(':'), 0, 0);
    if (scheme == QLatin1String(libraryScheme))
        return albumOfLibraryId(catalogue, id);
    for (AlbumSource* source : sources) {
        if (source->scheme() == scheme)
            return source->album(id, stop);
    }
    return fail(ErrorKind::NotSupported);
}

} // namespace

Album albumOfLibrary(const Catalogue& catalogue, int album)
{
    const CatalogueAlbum& found = catalogue.albums().at(static_cast<std::size_t>(album));
    Album made = libraryAlbum(catalogue.tracks(found.rows));
    made.title = found.title;
    if (!found.artist.isEmpty())
        made.artist = found.artist;
    return made;
}

std::vector<AlbumHit> albumHitsOfLibrary(const Catalogue& catalogue, const QString& words, int limit)
{
    const ParsedSearch parsed = parseSearch(words, {});
    std::vector<AlbumHit> hits;
    if (parsed.mistake)
        return hits;
    for (const int index : catalogue.albumsOf(catalogue.find(parsed.query))) {
        const CatalogueAlbum& album = catalogue.albums().at(static_cast<std::size_t>(index));
        if (!album.title.isEmpty() && static_cast<int>(hits.size()) < limit)
            hits.push_back(hitOf(catalogue, album));
    }
    return hits;
}

Result<Album> albumOfLibraryId(const Catalogue& catalogue, const QString& id)
{
    const auto row = catalogue.rowOf(id.section(QLatin1Char(':'), 1).toLongLong());
    if (!row)
        return fail(ErrorKind::NotFound);
    return albumOfLibrary(catalogue, catalogue.albumOf(*row));
}

std::optional<AlbumHit> hitMeant(const std::vector<AlbumHit>& hits, const QString& words)
{
    const QString wanted = foldedText(words);
    std::vector<const AlbumHit*> meant;
    for (const AlbumHit& hit : hits) {
        const QString title = foldedText(hit.title);
        if (wanted == title || wanted == foldedText(hit.artist % QLatin1Char(' ') % hit.title) ||
            wanted == foldedText(hit.artist % QLatin1String(" - ") % hit.title))
            meant.push_back(&hit);
    }
    return meant.size() == 1 ? std::optional(*meant.front()) : std::nullopt;
}

Result<AlbumLookup> lookUpAlbum(const QString& text, const Catalogue& catalogue,
                                const std::vector<AlbumSource*>& sources, const std::stop_token& stop)
{
    if (const QString id = idOf(text, sources); !id.isEmpty())
        return ofAlbum(albumById(id, catalogue, sources, stop));
    constexpr int manyHits = 100'000;
    AlbumLookup found;
    found.candidates = albumHitsOfLibrary(catalogue, text, manyHits);
    const auto only = found.candidates.size() == 1 ? std::optional(found.candidates.front())
                                                   : hitMeant(found.candidates, text);
    if (only)
        return ofAlbum(albumOfLibraryId(catalogue, only->id));
    if (!found.candidates.empty())
        return found;
    std::optional<Error> refused;
    for (AlbumSource* source : sources) {
        auto page = source->search(text, 1, stop);
        if (!page) {
            refused = page.error();
            continue;
        }
        if (const auto hit = hitMeant(page->hits, text))
            return ofAlbum(source->album(hit->id, stop));
        found.candidates.insert(found.candidates.end(), page->hits.begin(), page->hits.end());
    }
    if (found.candidates.empty() && refused)
        return fail(std::move(*refused));
    return found;
}

} // namespace sillon
