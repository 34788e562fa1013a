// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tracktablemodel.h"

#include <vector>

namespace sillon {

/// The rows of the catalogue that a smart playlist holds, in its order. Empty while the catalogue is new and
/// the question was not asked again.
class SmartModel : public TrackTableModel
{
    Q_OBJECT
public:
    explicit SmartModel(const Catalogue& catalogue, QObject* parent = nullptr);

    void setRows(std::vector<int> rows);
    [[nodiscard]] qint64 lengthMs() const { return m_lengthMs; }
    [[nodiscard]] std::vector<int> rowsOf(const std::vector<TrackId>& ids) const;
    void setCurrent(TrackId id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Track trackAt(int row) const override;
    [[nodiscard]] TrackFacts factsAt(int row) const override;
    [[nodiscard]] bool isCurrent(int row) const override;

private:
    [[nodiscard]] int at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    const Catalogue& m_catalogue;
    std::vector<int> m_rows; ///< of the catalogue
    qint64 m_lengthMs = 0;
    TrackId m_current = 0;
};

} // namespace sillon
