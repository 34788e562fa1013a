// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/dayrange.h"

#include "application/daywords.h"
#include "widgets/tokens.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace sillon {

ChartPeriod periodOfDays(QDate from, QDate to, const QTimeZone& zone)
{
    return {std::min(from, to).startOfDay(zone).toSecsSinceEpoch(),
            std::max(from, to).addDays(1).startOfDay(zone).toSecsSinceEpoch()};
}

DayRange::DayRange(const QString& first, const QString& last, QWidget* parent)
    : QWidget(parent)
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
{
    const QDate today = QDate::currentDate();
    setDays(QDate(today.year(), 1, 1), today);
    m_first->setAccessibleName(first);
    m_last->setAccessibleName(last);
    for (QDateEdit* field : {m_first, m_last}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(sillon::words::dayPattern());
        connect(field, &QDateEdit::dateChanged, this, &DayRange::changed);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(m_first);
    row->addWidget(new QLabel(QStringLiteral("–"), this));
    row->addWidget(m_last);
    row->addStretch(1);
}

void DayRange::setDays(QDate first, QDate last)
{
    m_first->setDate(first);
    m_last->setDate(last);
}

ChartPeriod DayRange::period(const QTimeZone& zone) const
{
    return periodOfDays(m_first->date(), m_last->date(), zone);
}

QDate DayRange::firstDay() const
{
    return std::min(m_first->date(), m_last->date());
}

QDate DayRange::lastDay() const
{
    return std::max(m_first->date(), m_last->date());
}

QString DayRange::wordsOf(QDate first, QDate last)
{
    return tr("%1 – %2", "first and last day").arg(sillon::words::day(first), sillon::words::day(last));
}

} // namespace sillon
