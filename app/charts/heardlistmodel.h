// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/songgroups.h"
#include "charts/topchart.h"
#include "releaseyear/yearstate.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace sillon {

/// The year of a row, and where it comes from.
struct RowYear
{
    int year = 0; ///< 0: none is shown
    YearSource source = YearSource::None;
    friend bool operator==(const RowYear&, const RowYear&) = default;
};

/// Artists, albums or tracks with how often and how long they were heard, the most first.
class HeardListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// figures: what stands at the end of a row.
    void setEntries(TopKind kind, TopOrder figures, std::vector<TopEntry> entries,
                    std::shared_ptr<const SongNames> names);
    void clear();
    /// One for each row, or none at all.
    void setYears(std::vector<RowYear> years);
    [[nodiscard]] RowYear year(int row) const;

    [[nodiscard]] TopKind kind() const { return m_kind; }
    [[nodiscard]] const TopEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const SongGroup& group(int row) const;
    [[nodiscard]] QString figure(int row) const; ///< "312 plays" or "21 h 7 min"
    /// The first row's share of which this one is, 0..1.
    [[nodiscard]] double partOfMost(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    TopKind m_kind = TopKind::Albums;
    TopOrder m_figures = TopOrder::Plays;
    std::vector<TopEntry> m_entries;
    std::vector<RowYear> m_years;
    std::shared_ptr<const SongNames> m_names;
};

} // namespace sillon
