// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguesorting.h"

#include "catalogue/nameranks.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace sillon {

namespace {

struct Keyed
{
    std::uint32_t key;
    int row;
};

template <typename KeyOf>
std::vector<std::uint32_t> keyed(const std::vector<int>& rows, KeyOf keyOf)
{
    std::vector<std::uint32_t> keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.push_back(static_cast<std::uint32_t>(keyOf(static_cast<std::size_t>(row))));
    return keys;
}

} // namespace

const std::vector<std::uint32_t>& CatalogueSorting::titleRanks() const
{
    if (m_titleRanks.empty()) {
        const std::array<const std::vector<NameId>*, 3> columns{&m_columns.title, &m_columns.genre,
                                                                &m_columns.audioType};
        m_titleRanks = ranksOf(m_columns.names, columns, RankedAs::Title);
    }
    return m_titleRanks;
}

const std::vector<std::uint32_t>& CatalogueSorting::pathRanks() const
{
    if (!m_pathRanks.empty())
        return m_pathRanks;
    const CatalogueColumns& c = m_columns;
    std::vector<std::uint32_t> order(c.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&c](std::uint32_t row) {
        return std::tuple(c.paths.bytes(c.folder[row]), c.paths.bytes(c.file[row]), row);
    };
    std::sort(order.begin(), order.end(),
              [&place](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
    m_pathRanks.resize(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        m_pathRanks[order[rank]] = static_cast<std::uint32_t>(rank + 1);
    return m_pathRanks;
}

/// 0 is "not known".
std::vector<std::uint32_t> CatalogueSorting::keysOf(const std::vector<int>& rows, CatalogueOrder order) const
{
    const CatalogueColumns& c = m_columns;
    switch (order) {
    case CatalogueOrder::Shelf:
        return keyed(rows, [](std::size_t i) { return i + 1; });
    case CatalogueOrder::Title:
        return keyed(rows, [&c, &ranks = titleRanks()](std::size_t i) { return ranks[c.title[i]]; });
    case CatalogueOrder::Artist:
        return keyed(rows, [&c](std::size_t i) { return c.artistRanks[c.artist[i]]; });
    case CatalogueOrder::Album:
        return keyed(rows, [&c](std::size_t i) { return c.albumRanks[c.album[i]]; });
    case CatalogueOrder::AlbumArtist:
        return keyed(rows, [&c](std::size_t i) { return c.artistRanks[c.shelfArtist(i)]; });
    case CatalogueOrder::Number:
        return keyed(rows, [&c](std::size_t i) { return c.number[i]; });
    case CatalogueOrder::Year:
        return keyed(rows, [&c](std::size_t i) { return c.year[i]; });
    case CatalogueOrder::OriginalYear:
        return keyed(rows, [&c](std::size_t i) { return c.originalYear[i]; });
    case CatalogueOrder::YearSource:
        return keyed(rows, [&c](std::size_t i) { return static_cast<int>(c.yearSource[i]); });
    case CatalogueOrder::Genre:
        return keyed(rows, [&c, &ranks = titleRanks()](std::size_t i) { return ranks[c.genre[i]]; });
    case CatalogueOrder::Length:
        return keyed(rows, [&c](std::size_t i) { return c.lengthMs[i]; });
    case CatalogueOrder::Path:
        return keyed(rows, [&ranks = pathRanks()](std::size_t i) { return ranks[i]; });
    case CatalogueOrder::Added:
        return keyed(rows, [&c](std::size_t i) { return c.addedAt[i]; });
    case CatalogueOrder::Plays: // none is known to be none
        return keyed(rows, [&c](std::size_t i) { return c.factsOf(i).plays + 1; });
    case CatalogueOrder::FirstHeard:
        return keyed(rows, [&c](std::size_t i) { return c.factsOf(i).firstHeardAt; });
    case CatalogueOrder::LastHeard:
        return keyed(rows, [&c](std::size_t i) { return c.factsOf(i).lastHeardAt; });
    case CatalogueOrder::Loved:
        return keyed(rows, [&c](std::size_t i) { return c.factsOf(i).lovedAt; });
    case CatalogueOrder::AudioType:
        return keyed(rows, [&c, &ranks = titleRanks()](std::size_t i) { return ranks[c.audioType[i]]; });
    case CatalogueOrder::BitRate:
        return keyed(rows, [&c](std::size_t i) { return c.bitRate[i]; });
    case CatalogueOrder::SampleRate:
        return keyed(rows, [&c](std::size_t i) { return c.sampleRate[i]; });
    case CatalogueOrder::Channels:
        return keyed(rows, [&c](std::size_t i) { return c.channels[i]; });
    }
    return std::vector<std::uint32_t>(rows.size());
}

std::vector<int> CatalogueSorting::sorted(std::vector<int> rows, CatalogueOrder order,
                                          Qt::SortOrder direction) const
{
    const std::vector<std::uint32_t> keys = keysOf(rows, order);
    std::vector<Keyed> sorting;
    sorting.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // One less, so that 0 becomes the largest; turned round for the other direction, but for that one.
        const std::uint32_t key = keys[i] - 1;
        const bool turned = direction == Qt::DescendingOrder && keys[i] != 0;
        sorting.push_back({turned ? ~key - 1 : key, rows[i]});
    }
    std::sort(sorting.begin(), sorting.end(),
              [](const Keyed& a, const Keyed& b) { return std::tie(a.key, a.row) < std::tie(b.key, b.row); });
    std::transform(sorting.begin(), sorting.end(), rows.begin(), [](const Keyed& one) { return one.row; });
    return rows;
}

} // namespace sillon
