// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/partialsource.h"

#include <algorithm>

namespace sillon {

TimeRanges missingOf(const ReadSoFar& read)
{
    const TimeRanges all = read.all();
    if (all.isEmpty())
        return {};
    // What was heard just before the last answer is always read once more later: no hole yet.
    return all.missingIn({firstHistorySecond, std::max(all.end(), read.readAt - latePlaySeconds)});
}

Result<std::vector<PartialSource>> readPartialSources(Database& database, ListenerId listener)
{
    const SourceStore store(database);
    const auto sources = store.all();
    if (!sources)
        return fail(sources.error());
    std::vector<PartialSource> partial;
    for (const StoredSource& source : *sources) {
        if (source.listener != listener || source.service == fileSourceService())
            continue;
        const auto read = store.readSoFar(source.id);
        if (!read)
            return fail(read.error());
        if (TimeRanges missing = missingOf(*read); !missing.isEmpty())
            partial.push_back({source, std::move(missing)});
    }
    return partial;
}

const PartialSource* partialIn(std::span<const PartialSource> sources, const HistoryRange& range)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&range](const PartialSource& one) {
        const auto& holes = one.missing.ranges();
        return std::any_of(holes.begin(), holes.end(),
                           [&range](const HistoryRange& hole) { return !common(hole, range).isEmpty(); });
    });
    return found != sources.end() ? &*found : nullptr;
}

} // namespace sillon
