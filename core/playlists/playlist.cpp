// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlist.h"

#include <array>

namespace sillon {

namespace {

constexpr std::array orderNames{"shelf",  "title", "artist", "album",      "original-year",
                                "length", "added", "plays",  "last-heard", "loved"};

} // namespace

QString smartOrderName(SmartOrder order)
{
    return QLatin1String(orderNames.at(static_cast<std::size_t>(order)));
}

SmartOrder smartOrderOf(const QString& name)
{
    for (std::size_t i = 0; i < orderNames.size(); ++i) {
        if (name == QLatin1String(orderNames.at(i)))
            return static_cast<SmartOrder>(i);
    }
    return SmartOrder::Shelf;
}

} // namespace sillon
