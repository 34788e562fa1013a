// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/yearstate.h"

#include <array>
#include <cstddef>

namespace sillon {

namespace {

constexpr std::array states{"pending", "matched", "name_matched", "not_found"};
constexpr std::array sources{"",
                             "manual",
                             "tags",
                             "index",
                             "mirror",
                             "musicbrainz-id",
                             "musicbrainz-name",
                             "musicbrainz-fuzzy",
                             "musicbrainz-song",
                             "musicbrainz-recording",
                             "listenbrainz",
                             "discogs",
                             "compilation"};
constexpr std::array bases{"album", "song", "edition", "tagged"};

template <std::size_t size>
std::size_t placeOf(const std::array<const char*, size>& names, const QString& name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (name == QLatin1String(names[i]))
            return i;
    }
    return 0;
}

} // namespace

QString yearStateName(YearState state)
{
    return QString::fromLatin1(states.at(static_cast<std::size_t>(state)));
}

QString yearSourceName(YearSource source)
{
    return QString::fromLatin1(sources.at(static_cast<std::size_t>(source)));
}

QString yearBasisName(YearBasis basis)
{
    return QString::fromLatin1(bases.at(static_cast<std::size_t>(basis)));
}

YearState yearStateNamed(const QString& name)
{
    return static_cast<YearState>(placeOf(states, name));
}

YearSource yearSourceNamed(const QString& name)
{
    return static_cast<YearSource>(placeOf(sources, name));
}

} // namespace sillon
