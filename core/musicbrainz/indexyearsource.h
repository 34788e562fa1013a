// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "musicbrainz/yearindexbuilder.h"
#include "releaseyear/candidatescorer.h"
#include "releaseyear/releaseyearsource.h"
#include "storage/database.h"

#include <QMap>

#include <memory>

namespace sillon {

/// Years of albums from the offline index: by identifiers, by equal names, and by names that are alike.
class IndexYearSource final : public ReleaseYearSource
{
public:
    /// NotFound, DatabaseDamaged, NotSupported (made by other rules: to be built anew).
    [[nodiscard]] static Result<std::shared_ptr<IndexYearSource>> open(const QString& file);

    /// What it says that it holds; an index of before knows nothing of that.
    [[nodiscard]] Result<YearIndexReport> report() const;

    [[nodiscard]] bool isOffline() const override { return true; }
    [[nodiscard]] bool takes(const YearQuestion& question) const override;
    [[nodiscard]] std::size_t batchLimit() const override { return 100; }
    [[nodiscard]] Result<std::vector<YearFinding>> lookup(std::span<const YearQuestion> questions,
                                                          std::stop_token stop) override;

private:
    using Candidates = std::vector<YearCandidate>;
    explicit IndexYearSource(std::unique_ptr<Database> database)
        : m_database(std::move(database))
    {}
    [[nodiscard]] Done readTypes();
    [[nodiscard]] YearCandidate candidateOf(const Row& row) const;
    [[nodiscard]] Result<Candidates> byId(Connection& connection, const YearQuestion& question) const;
    [[nodiscard]] Result<Candidates> byName(Connection& connection, const YearQuestion& question) const;
    [[nodiscard]] Result<Candidates> byArtist(Connection& connection, const YearQuestion& question) const;
    [[nodiscard]] Result<YearFinding> find(Connection& connection, const YearQuestion& question) const;

    std::unique_ptr<Database> m_database;
    QMap<int, QString> m_primary; ///< names of types by their numbers
    QMap<int, QString> m_secondary;
};

} // namespace sillon
