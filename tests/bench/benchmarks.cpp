// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

namespace sillon::bench {

const std::vector<Benchmark>& benchmarks()
{
    static const std::vector<Benchmark> all{
        {"backlog", "1,000 waiting plays go to a server 200 ms away", measureBacklog},
        {"gapless", "two files of one sound, one after the other, sample by sample", measureGapless},
        {"playing", "processor time while an mp3 plays", measurePlaying},
    };
    return all;
}

} // namespace sillon::bench
