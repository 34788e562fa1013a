// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

#include <optional>
#include <utility>

class QComboBox;
class QLabel;

namespace sillon {

class DayRange;
class SegmentedControl;

/// Chooses which listens a chart is of: all, the last twelve months, a calendar year or a month of it, or
/// from one day to another; and says where its days begin.
class PeriodBar : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBar(QWidget* parent = nullptr);

    /// Where days begin, and the years that can be chosen.
    void setBounds(const QTimeZone& zone, int firstYear, int lastYear);
    [[nodiscard]] ChartPeriod period() const;
    /// "All time", "2024", "1 Jan 2024 – 31 Mar 2024".
    [[nodiscard]] QString words() const;
    /// The same time a year before; none before all time.
    [[nodiscard]] std::optional<ChartPeriod> periodBefore() const;
    [[nodiscard]] QString wordsBefore() const;

Q_SIGNALS:
    void changed();

private:
    enum Choice { All, LastYear, ThisYear, OneYear, Custom };
    /// First and last day.
    using Days = std::pair<QDate, QDate>;
    void addFields();
    void fillMonths();
    void sayZone();
    void choose();
    [[nodiscard]] QDate today() const; ///< in the zone of the days
    /// Of what is chosen, so many years before; none of all time.
    [[nodiscard]] std::optional<Days> days(int yearsBefore) const;

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    SegmentedControl* m_choice;
    QComboBox* m_year;
    QComboBox* m_month; ///< data 0: the whole year
    QLabel* m_zoneWords;
    DayRange* m_custom;
};

} // namespace sillon
