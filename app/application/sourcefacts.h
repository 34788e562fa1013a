// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "history/listenholders.h"
#include "history/sourcechecks.h"
#include "history/sourcestore.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon {

/// Last.fm's terms ask to keep no more of its data than this.
inline constexpr qint64 largeHistoryBytes = qint64(100) * 1000 * 1000;

/// What is known of a name that was fetched, or of a kind of file that was imported.
struct SourceFacts
{
    StoredSource source;
    std::optional<StandingDoubt> doubt;
    qint64 checkedAt = 0; ///< UTC second; 0 never
    [[nodiscard]] bool isFile() const { return source.service == fileSourceService(); }
    /// About how much of the database its plays take: listen, echo, their indexes and a share of the names
    /// (measured: 229 a play in a database of 100,000).
    [[nodiscard]] qint64 bytes() const { return source.held * 229; }
    /// How much of what the service holds is stored; none when it did not say or nothing is missing.
    [[nodiscard]] std::optional<int> percent() const;
};

/// Everything that was fetched or imported, the newest first. Blocks: workers only.
[[nodiscard]] Result<std::vector<SourceFacts>> readSourceFacts(Database& database);

namespace words {

/// "Last.fm", or what kind of file. Translated.
[[nodiscard]] QString sourceName(const StoredSource& source);
/// Where a play came from: "Last.fm, NAME", "Files of Spotify"; what it says itself where nobody tells of it
/// any more. Translated.
[[nodiscard]] QString toldBy(ListenOrigin origin, const std::vector<ListenHolder>& holders);
/// "complete", "partial 58 %", or what is doubted. Translated.
[[nodiscard]] QString sourceState(const SourceFacts& facts);
/// Why somebody's plays cannot be read: no such user, private, or the failure as it is. held: how many of
/// them are here. Translated.
[[nodiscard]] QString historyFailure(const Error& error, const QString& service, const QString& userName,
                                     qint64 held = 0);

} // namespace words

} // namespace sillon
