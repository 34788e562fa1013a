// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "history/partialsource.h"

#include <QToolButton>

#include <vector>

namespace sillon {

/// Says on a chart that it does not show all that was heard: "partial 58 %", when a history whose plays it
/// shows was read in part; a click leads to where it goes on. Out of sight otherwise.
class PartialMark : public QToolButton
{
    Q_OBJECT
public:
    explicit PartialMark(QWidget* parent = nullptr);

    void setSources(std::vector<PartialSource> sources);
    void setPeriod(const ChartPeriod& period);
    /// "partial 58 %"; empty when nothing is missing.
    [[nodiscard]] QString words() const { return m_words; }

private:
    void renew();
    [[nodiscard]] QString wordsOf(const PartialSource& source) const;
    [[nodiscard]] static QString detailsOf(const PartialSource& source);

    std::vector<PartialSource> m_sources;
    ChartPeriod m_period;
    QString m_words;
};

} // namespace sillon
