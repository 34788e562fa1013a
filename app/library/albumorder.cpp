// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albumorder.h"

#include <QCollator>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <functional>
#include <limits>

namespace sillon {

namespace {

/// Stable by a figure; 0 is not known and stays at the end.
void byFigure(std::vector<int>& chosen, bool largestFirst, const std::function<qint64(int)>& figure)
{
    std::vector<std::pair<qint64, int>> keyed;
    keyed.reserve(chosen.size());
    for (const int index : chosen) {
        const qint64 value = figure(index);
        const qint64 key = value == 0 ? std::numeric_limits<qint64>::max() : largestFirst ? -value : value;
        keyed.emplace_back(key, index);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(keyed.begin(), keyed.end(), chosen.begin(), [](const auto& one) { return one.second; });
}

void byTitle(std::vector<int>& chosen, bool reversed, const std::vector<CatalogueAlbum>& albums)
{
    // The C locale knows neither cases nor numbers.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, int>> keyed;
    keyed.reserve(chosen.size());
    for (const int index : chosen)
        keyed.emplace_back(collator.sortKey(albums[static_cast<std::size_t>(index)].title), index);
    const auto untitled = [&albums](int index) {
        return albums[static_cast<std::size_t>(index)].title.isEmpty();
    };
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto& a, const auto& b) {
        if (untitled(a.second) != untitled(b.second))
            return untitled(b.second);
        return reversed ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), chosen.begin(), [](const auto& one) { return one.second; });
}

constexpr std::array albumOrderNames{"artist", "title", "original-year", "year",
                                     "added",  "plays", "last-heard",    "random"};
constexpr std::array artistOrderNames{"name", "albums", "plays", "last-heard"};

} // namespace

std::vector<int> orderedAlbums(const std::vector<CatalogueAlbum>& albums, std::vector<int> chosen,
                               AlbumOrder order, bool reversed, quint32 seed)
{
    std::sort(chosen.begin(), chosen.end()); // equal ones stay in the order of artists
    const auto by = [&](bool largestFirst, auto figure) {
        byFigure(chosen, largestFirst != reversed, [&albums, figure](int index) {
            return static_cast<qint64>(figure(albums[static_cast<std::size_t>(index)]));
        });
    };
    switch (order) {
    case AlbumOrder::Artist:
        if (reversed)
            std::reverse(chosen.begin(), chosen.end());
        break;
    case AlbumOrder::Title:
        byTitle(chosen, reversed, albums);
        break;
    case AlbumOrder::OriginalYear:
        by(false, [](const CatalogueAlbum& a) { return a.originalYear > 0 ? a.originalYear : a.year; });
        break;
    case AlbumOrder::Year:
        by(false, [](const CatalogueAlbum& a) { return a.year; });
        break;
    case AlbumOrder::Added:
        by(true, [](const CatalogueAlbum& a) { return a.addedAt; });
        break;
    case AlbumOrder::Plays:
        by(true, [](const CatalogueAlbum& a) { return a.plays; });
        break;
    case AlbumOrder::LastHeard:
        by(true, [](const CatalogueAlbum& a) { return a.lastHeardAt; });
        break;
    case AlbumOrder::Random:
        by(false, [seed](const CatalogueAlbum& a) {
            return 1 + static_cast<quint32>(qHash(a.title, qHash(a.artist, seed)));
        });
        break;
    }
    return chosen;
}

std::vector<int> orderedArtists(const std::vector<CatalogueArtist>& artists, std::vector<int> chosen,
                                ArtistOrder order, bool reversed)
{
    std::sort(chosen.begin(), chosen.end());
    const auto by = [&](auto figure) {
        byFigure(chosen, !reversed, [&artists, figure](int index) {
            return static_cast<qint64>(figure(artists[static_cast<std::size_t>(index)]));
        });
    };
    switch (order) {
    case ArtistOrder::Name:
        if (reversed)
            std::reverse(chosen.begin(), chosen.end());
        break;
    case ArtistOrder::Albums:
        by([](const CatalogueArtist& a) { return a.albums.size(); });
        break;
    case ArtistOrder::Plays:
        by([](const CatalogueArtist& a) { return a.plays; });
        break;
    case ArtistOrder::LastHeard:
        by([](const CatalogueArtist& a) { return a.lastHeardAt; });
        break;
    }
    return chosen;
}

QString nameOf(AlbumOrder order)
{
    return QLatin1String(albumOrderNames.at(static_cast<std::size_t>(order)));
}

QString nameOf(ArtistOrder order)
{
    return QLatin1String(artistOrderNames.at(static_cast<std::size_t>(order)));
}

std::optional<AlbumOrder> albumOrderNamed(const QString& name)
{
    for (const AlbumOrder order : allAlbumOrders) {
        if (nameOf(order) == name)
            return order;
    }
    return std::nullopt;
}

std::optional<ArtistOrder> artistOrderNamed(const QString& name)
{
    for (const ArtistOrder order : allArtistOrders) {
        if (nameOf(order) == name)
            return order;
    }
    return std::nullopt;
}

} // namespace sillon
