// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scrobbling/metadataedit.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

namespace sillon {

/// What is changed on the way out, as stored: mapping and rules for all plays, the user's own words for
/// single submissions, and what left. Blocks: workers only.
class ScrobbleEditStore
{
public:
    explicit ScrobbleEditStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<ScrobbleEdits> edits();
    [[nodiscard]] static Result<ScrobbleEdits> edits(Connection& connection);
    /// In place of all that were there.
    [[nodiscard]] Done setEdits(const ScrobbleEdits& edits);

    /// The user's own words for a submission; none when there are none.
    [[nodiscard]] static Result<std::optional<SentTexts>> ownWords(Connection& connection, SubmissionId id);
    [[nodiscard]] static Done setOwnWords(Connection& connection, SubmissionId id, const SentTexts& texts);
    /// What it said when it last left; none when it said what the listen says, or never left.
    [[nodiscard]] static Result<std::optional<SentTexts>> sentAs(Connection& connection, SubmissionId id);
    [[nodiscard]] static Done noteSentAs(Connection& connection, SubmissionId id,
                                         const std::optional<SentTexts>& texts);

private:
    Database& m_database;
};

} // namespace sillon
