// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

namespace sillon::bench {

const std::vector<Benchmark>& benchmarks()
{
    static const std::vector<Benchmark> all{
        {"backlog", "1,000 waiting plays go to a server 200 ms away", measureBacklog},
        {"album-by-hand", "a record of 50 tracks goes to a server 300 ms away", measureAlbumByHand},
        {"history-fetch", "10,000 plays are read of a server 300 ms away", measureHistoryFetching},
        {"gapless", "two files of one sound, one after the other, sample by sample", measureGapless},
        {"playing", "processor time while an mp3 plays", measurePlaying},
        {"scan-first", "processor time of a first scan of 20,000 files", measureFirstScan},
        {"scan-wall", "how long it takes, and how long until the first rows are there", measureScanWall},
        {"rescan", "a scan that finds nothing changed", measureRescan},
        {"start", "from the program's start to its window and its library", measureStart},
        {"memory", "resident memory at rest", measureMemory},
        {"search", "a keystroke to the tracks it finds", measureSearch},
        {"history-store", "plays that a service told of, page by page into the database",
         measureHistoryStoring},
        {"years-requests", "requests that the years of 6,000 albums take", measureYearRequests},
        {"years-accuracy", "how many years are found, and how many of them are right", measureYearAccuracy},
        {"years-index", "an offline index of 400,000 albums: building it, and asking it", measureYearIndex},
        {"charts", "loading a history as columns, and every chart over it", measureCharts},
        {"loved-match", "10,000 loved tracks in a library of 100,000", measureLovedMatching},
        {"scrobbles", "a long history with what became of each play", measureScrobbles},
    };
    return all;
}

} // namespace sillon::bench
