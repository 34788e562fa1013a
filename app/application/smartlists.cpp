// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/smartlists.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

CatalogueOrder catalogueOrder(SmartOrder order)
{
    switch (order) {
    case SmartOrder::Title:
        return CatalogueOrder::Title;
    case SmartOrder::Artist:
        return CatalogueOrder::Artist;
    case SmartOrder::Album:
        return CatalogueOrder::Album;
    case SmartOrder::OriginalYear:
        return CatalogueOrder::OriginalYear;
    case SmartOrder::Length:
        return CatalogueOrder::Length;
    case SmartOrder::Added:
        return CatalogueOrder::Added;
    case SmartOrder::Plays:
        return CatalogueOrder::Plays;
    case SmartOrder::LastHeard:
        return CatalogueOrder::LastHeard;
    case SmartOrder::Loved:
        return CatalogueOrder::Loved;
    case SmartOrder::Shelf:
        break;
    }
    return CatalogueOrder::Shelf;
}

} // namespace

SmartAnswer answer(const Catalogue& catalogue, const SmartRule& rule, const SearchMoment& moment)
{
    const ParsedSearch parsed = parseSearch(rule.query, moment);
    if (parsed.mistake)
        return {{}, parsed.mistake, false};
    SmartAnswer found;
    found.waits = !catalogue.canAnswer(parsed.query) || !catalogue.canSort(catalogueOrder(rule.order));
    if (found.waits)
        return found;
    found.rows = catalogue.find(parsed.query);
    if (rule.order != SmartOrder::Shelf || rule.descending)
        found.rows = catalogue.sorted(std::move(found.rows), catalogueOrder(rule.order),
                                      rule.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (rule.most > 0 && found.rows.size() > static_cast<std::size_t>(rule.most))
        found.rows.resize(static_cast<std::size_t>(rule.most));
    return found;
}

} // namespace sillon
