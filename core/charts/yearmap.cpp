// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearmap.h"

#include "charts/chartdays.h"
#include "listens/listencolumns.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int monthsOfYear = 12;

/// The bounds of what was counted in a map that is as wide as it could be.
YearMap cutOut(const YearMap& wide)
{
    YearMap map;
    map.firstListening = wide.lastListening + 1;
    map.firstRelease = wide.lastRelease + 1;
    map.lastListening = wide.firstListening - 1;
    map.lastRelease = wide.firstRelease - 1;
    for (int listening = wide.firstListening; listening <= wide.lastListening; ++listening) {
        for (int release = wide.firstRelease; release <= wide.lastRelease; ++release) {
            if (wide.at(listening, release) == 0)
                continue;
            map.firstListening = std::min(map.firstListening, listening);
            map.lastListening = std::max(map.lastListening, listening);
            map.firstRelease = std::min(map.firstRelease, release);
            map.lastRelease = std::max(map.lastRelease, release);
        }
    }
    if (map.listeningYears() <= 0)
        return {};
    for (int listening = map.firstListening; listening <= map.lastListening; ++listening) {
        for (int release = map.firstRelease; release <= map.lastRelease; ++release)
            map.plays.push_back(wide.at(listening, release));
    }
    return map;
}

void findReleaseYears(std::span<const DatedSong> dated, YearMap& map)
{
    bool any = false;
    for (const DatedSong& song : dated) {
        if (song.answer != Dating::Dated)
            continue;
        map.firstRelease = any ? std::min<int>(map.firstRelease, song.year) : song.year;
        map.lastRelease = any ? std::max<int>(map.lastRelease, song.year) : song.year;
        any = true;
    }
}

} // namespace

YearMap yearMap(const ListenColumns& columns, std::span<const DatedSong> dated, const ChartDays& days,
                const ChartPeriod& period)
{
    YearMap wide;
    findReleaseYears(dated, wide);
    if (wide.releaseYears() <= 0 || columns.size() == 0)
        return {};
    wide.firstListening = days.firstMonth() / monthsOfYear;
    wide.lastListening = days.lastMonth() / monthsOfYear;
    wide.plays.assign(
        static_cast<std::size_t>(wide.listeningYears()) * static_cast<std::size_t>(wide.releaseYears()), 0);
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::uint32_t at = columns.listenedAt[row];
        const DatedSong song = dated[columns.song[row]];
        if (song.answer != Dating::Dated || !period.holds(at))
            continue;
        const int listening = days.month(days.day(at)) / monthsOfYear;
        ++wide.plays[static_cast<std::size_t>((listening - wide.firstListening) * wide.releaseYears() +
                                              song.year - wide.firstRelease)];
    }
    return cutOut(wide);
}

} // namespace sillon
