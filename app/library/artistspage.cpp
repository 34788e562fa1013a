// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/artistspage.h"

#include "catalogue/catalogue.h"
#include "library/albumorder.h"
#include "settings/keys.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sillon {

namespace {

QString titleOf(ArtistOrder order)
{
    switch (order) {
    case ArtistOrder::Name:
        return ArtistsPage::tr("By name");
    case ArtistOrder::Albums:
        return ArtistsPage::tr("Most albums");
    case ArtistOrder::Plays:
        return ArtistsPage::tr("Most played");
    case ArtistOrder::LastHeard:
        break;
    }
    return ArtistsPage::tr("Heard last");
}

/// Artists of whom a track is among these rows.
std::vector<int> artistsOf(const std::vector<CatalogueArtist>& artists, const std::vector<int>& rows,
                           int size)
{
    std::vector<bool> found(static_cast<std::size_t>(size), false);
    for (const int row : rows)
        found[static_cast<std::size_t>(row)] = true;
    std::vector<int> chosen;
    for (std::size_t i = 0; i < artists.size(); ++i) {
        const std::vector<int>& own = artists[i].rows;
        if (std::any_of(own.begin(), own.end(),
                        [&found](int row) { return found[static_cast<std::size_t>(row)]; }))
            chosen.push_back(static_cast<int>(i));
    }
    return chosen;
}

} // namespace

ArtistsPage::ArtistsPage(const LibraryTools& parts)
    : ArtistsPage(parts, new ArtistModel(parts.catalogue))
{}

ArtistsPage::ArtistsPage(const LibraryTools& parts, ArtistModel* artists)
    : CoverPage(parts, *artists, tr("Artists"), orders(), keys::viewArtists)
    , m_artists(artists)
{
    connect(&parts.catalogue, &Catalogue::rowsChanged, m_artists, &ArtistModel::refresh);
    begin();
}

std::vector<CoverPage::Order> ArtistsPage::orders()
{
    std::vector<Order> all;
    for (const ArtistOrder order : allArtistOrders)
        all.push_back(
            {nameOf(order), titleOf(order), order == ArtistOrder::Plays || order == ArtistOrder::LastHeard});
    return all;
}

QString ArtistsPage::searchHint() const
{
    return tr("Search artists");
}

void ArtistsPage::fill(const std::optional<std::vector<int>>& rows)
{
    const Catalogue& catalogue = parts().catalogue;
    std::vector<int> chosen;
    if (rows) {
        chosen = artistsOf(catalogue.artists(), *rows, catalogue.size());
    } else {
        chosen.resize(catalogue.artists().size());
        std::iota(chosen.begin(), chosen.end(), 0);
    }
    m_artists->setArtists(orderedArtists(catalogue.artists(), std::move(chosen),
                                         allArtistOrders.at(static_cast<std::size_t>(order())),
                                         isReversed()));
}

int ArtistsPage::wholeCount() const
{
    return static_cast<int>(parts().catalogue.artists().size());
}

QString ArtistsPage::countText(int shown, int all) const
{
    if (shown == all)
        return tr("%Ln artists", nullptr, all);
    return tr("%1 of %2 artists").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString ArtistsPage::showAllText() const
{
    return tr("Show all artists");
}

void ArtistsPage::open(int row)
{
    const auto artist = static_cast<std::size_t>(m_artists->artistAt(row));
    Q_EMIT artistWanted(parts().catalogue.artists().at(artist).name);
}

} // namespace sillon
