// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/shares.h"

#include <algorithm>
#include <numeric>

namespace sillon {

namespace {

std::vector<int> shares(std::span<const qint64> counts, qint64 whole)
{
    std::vector<int> result(counts.size(), 0);
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64{0});
    if (sum <= 0)
        return result;
    qint64 left = whole;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        result[i] = static_cast<int>(counts[i] * whole / sum);
        left -= result[i];
    }
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return counts[a] * whole % sum > counts[b] * whole % sum;
    });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++result[order[i]];
    return result;
}

} // namespace

std::vector<int> sharesInTenths(std::span<const qint64> counts)
{
    return shares(counts, 1000);
}

std::vector<int> sharesInPercent(std::span<const qint64> counts)
{
    return shares(counts, 100);
}

} // namespace sillon
