// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/datedsong.h"

namespace sillon {

std::vector<std::uint8_t> songsOfYears(std::span<const DatedSong> dated, int from, int to)
{
    std::vector<std::uint8_t> choice;
    choice.reserve(dated.size());
    for (const DatedSong& song : dated)
        choice.push_back(song.answer == Dating::Dated && song.year >= from && song.year <= to ? 1 : 0);
    return choice;
}

std::vector<std::uint8_t> songsAnswered(std::span<const DatedSong> dated, Dating answer)
{
    std::vector<std::uint8_t> choice;
    choice.reserve(dated.size());
    for (const DatedSong& song : dated)
        choice.push_back(song.answer == answer ? 1 : 0);
    return choice;
}

} // namespace sillon
