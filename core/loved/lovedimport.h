// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedfetchstore.h"
#include "loved/lovedmatch.h"
#include "storage/database.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// What an import makes of one loved track.
enum class LovedFate : std::uint8_t {
    Matched,   ///< in the library, and without a heart so far
    Already,   ///< in the library, with its heart
    Ambiguous, ///< the user is to say which song of the library it is
    Missing,   ///< not in the library; kept, so that a file that comes later has its heart
};

struct LovedImportRow
{
    LovedTrack loved;
    LovedFate fate = LovedFate::Missing;
    std::vector<Recording> songs; ///< Ambiguous: the songs it may be; else other names it has in the library
    std::optional<Recording> library = {}; ///< Matched, Already: as the library writes it
    bool isNews = false;                   ///< importing it would change something
};

struct LovedImportCounts
{
    int total = 0;
    int matched = 0;
    int already = 0;
    int ambiguous = 0;
    int missing = 0;
    friend bool operator==(const LovedImportCounts&, const LovedImportCounts&) = default;
};

/// What an import would do (dry run), or did.
struct LovedImportReport
{
    LovedOwner owner;
    LovedFetch fetch; ///< whole, or how far it came
    std::vector<LovedImportRow> rows;

    [[nodiscard]] LovedImportCounts counts() const;
    /// Importing would change something.
    [[nodiscard]] bool hasNews() const;
    /// Comma separated, with a head: artist, title, loved_at, state, library_artist, library_title.
    [[nodiscard]] QByteArray csv() const;
};

[[nodiscard]] QString lovedFateName(LovedFate fate); ///< "matched", "already", "ambiguous", "missing"

/// Brings what was read from a service into the hearts of this profile: only ever adds. Workers only.
class LovedImport
{
public:
    explicit LovedImport(Database& database)
        : m_database(database)
    {}

    /// What was read last of this user, compared with the library and the hearts there are. Changes nothing.
    [[nodiscard]] Result<LovedImportReport> report(const LovedOwner& owner);
    /// Stores every loved track of the report with its date, and those that are known by id under other
    /// names. Those that the user unloved here, and the service has not heard of yet, stay out. How many
    /// hearts are new.
    [[nodiscard]] Result<int> apply(const LovedImportReport& report);

private:
    Database& m_database;
};

} // namespace sillon
