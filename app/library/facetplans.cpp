// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "library/decadefacets.h"
#include "library/facetpage.h"
#include "library/folderfacets.h"
#include "library/genrefacets.h"
#include "settings/keys.h"
#include "settings/settings.h"

// What is browsed by: genres, decades, folders.
namespace sillon {

FacetPlan genrePlan(const LibraryTools& tools)
{
    return {FacetPage::tr("Genres"),
            FacetPage::tr("All genres"),
            FacetPage::tr("Search by genre"),
            [](int count) { return FacetPage::tr("%Ln genres", nullptr, count); },
            [&catalogue = tools.catalogue](const std::vector<int>& rows) {
                return genreFacets(rows, [&catalogue](int row) { return catalogue.genre(row); });
            },
            {TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Loved,
             TrackColumn::Length},
            TrackColumn::Artist,
            keys::viewGenres};
}

FacetPlan decadePlan(const LibraryTools& tools)
{
    return {FacetPage::tr("Decades"),
            FacetPage::tr("All decades"),
            FacetPage::tr("Search by decade"),
            [](int count) { return FacetPage::tr("%Ln decades", nullptr, count); },
            [&catalogue = tools.catalogue](const std::vector<int>& rows) {
                return decadeFacets(rows, [&catalogue](int row) -> KnownYears {
                    return {catalogue.facts(row).originalYear, catalogue.year(row)};
                });
            },
            {TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::OriginalYear,
             TrackColumn::Year},
            TrackColumn::OriginalYear,
            keys::viewDecades,
            true};
}

FacetPlan folderPlan(const LibraryTools& tools)
{
    return {FacetPage::tr("Folders"),
            FacetPage::tr("All folders"),
            FacetPage::tr("Search in folders"),
            [](int count) { return FacetPage::tr("%Ln folders", nullptr, count); },
            [&catalogue = tools.catalogue, &settings = tools.settings](const std::vector<int>& rows) {
                return folderFacets(
                    rows, [&catalogue](int row) { return catalogue.path(row); },
                    settings.get(keys::libraryFolders));
            },
            {TrackColumn::Title, TrackColumn::Artist, TrackColumn::Length, TrackColumn::File},
            TrackColumn::File,
            keys::viewFolders};
}

} // namespace sillon
