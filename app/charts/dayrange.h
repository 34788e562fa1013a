// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"

#include <QDate>
#include <QTimeZone>
#include <QWidget>

class QDateEdit;

namespace sillon {

/// From a day up to and with another one, in either order.
[[nodiscard]] ChartPeriod periodOfDays(QDate from, QDate to, const QTimeZone& zone);

/// Two fields in which such a time is typed, or chosen from a calendar.
class DayRange : public QWidget
{
    Q_OBJECT
public:
    /// first, last: what the fields are called for those who hear them.
    DayRange(const QString& first, const QString& last, QWidget* parent = nullptr);

    void setDays(QDate first, QDate last);
    [[nodiscard]] ChartPeriod period(const QTimeZone& zone) const;
    [[nodiscard]] QDate firstDay() const; ///< the earlier one
    [[nodiscard]] QDate lastDay() const;
    /// "1 Jan 2024 – 31 Mar 2024".
    [[nodiscard]] QString words() const { return wordsOf(firstDay(), lastDay()); }
    [[nodiscard]] static QString wordsOf(QDate first, QDate last);

Q_SIGNALS:
    void changed();

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace sillon
