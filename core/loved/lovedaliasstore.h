// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedtrack.h"
#include "storage/database.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace sillon {

/// How it is known what a loved track of other names means.
enum class AliasOrigin : std::uint8_t {
    SameId, ///< equal MusicBrainz ids
    User,   ///< the user said so
    None,   ///< the user said that the library does not have it; then library is empty
};

/// A loved track under the names of a service, and the song of the library that it is.
struct LovedAlias
{
    QString lovedKey;  ///< songKey()
    Recording library; ///< names as in the library's tags
    AliasOrigin origin = AliasOrigin::User;
};

/// Reads and writes the table `loved_aliases`. Workers only.
class LovedAliasStore
{
public:
    explicit LovedAliasStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<std::vector<LovedAlias>> all() const;
    /// The user's answer: it takes the place of what was known. Without names of the library it is in none.
    [[nodiscard]] Done choose(const Recording& loved, const Recording& library);
    /// Keeps that they are one song by their ids.
    [[nodiscard]] static Done addSameId(Connection& connection, const Recording& loved,
                                        const Recording& library);
    /// Keys (songKey) of loved tracks that mean this song of the library, its own among them.
    [[nodiscard]] static Result<std::vector<LovedTrack>> lovedAs(Connection& connection,
                                                                 const Recording& library);

private:
    Database& m_database;
};

} // namespace sillon
