// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/periodbar.h"

#include "application/figurewords.h"
#include "charts/dayrange.h"
#include "charts/segmentedcontrol.h"
#include "widgets/tokens.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace sillon {

namespace {

constexpr int monthsBack = 12;

} // namespace

PeriodBar::PeriodBar(QWidget* parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl(tr("Heard"), this))
    , m_year(new QComboBox(this))
    , m_month(new QComboBox(this))
    , m_zoneWords(new QLabel(this))
    , m_custom(new DayRange(tr("First day"), tr("Last day"), this))
{
    m_choice->addChoice(All, tr("All time"));
    m_choice->addChoice(LastYear, tr("Last 12 months"));
    m_choice->addChoice(ThisYear, tr("This year"));
    m_choice->addChoice(OneYear, tr("A year"));
    m_choice->addChoice(Custom, tr("From – to"));
    connect(m_choice, &SegmentedControl::chosenByHand, this, &PeriodBar::choose);
    addFields();
    choose();
}

void PeriodBar::addFields()
{
    m_year->setAccessibleName(tr("Year of listening"));
    fillMonths();
    for (QComboBox* box : {m_year, m_month})
        connect(box, &QComboBox::currentIndexChanged, this, &PeriodBar::changed);
    tokens::setTextSize(m_zoneWords, tokens::TextSize::Secondary);
    sayZone();
    connect(m_custom, &DayRange::changed, this, &PeriodBar::changed);
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens::space8);
    row->addWidget(m_choice);
    row->addWidget(m_year);
    row->addWidget(m_month);
    row->addWidget(m_zoneWords);
    row->addStretch(1);
    auto* lines =
        new QVBoxLayout(this); // the days below: beside the choices they would not fit a narrow window
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(tokens::space8);
    lines->addLayout(row);
    lines->addWidget(m_custom);
}

void PeriodBar::fillMonths()
{
    m_month->setAccessibleName(tr("Month of listening"));
    m_month->addItem(tr("Whole year"), 0);
    for (int month = 1; month <= monthsBack; ++month)
        m_month->addItem(QLocale().standaloneMonthName(month, QLocale::LongFormat), month);
}

void PeriodBar::sayZone()
{
    const bool utc = m_zone == QTimeZone::utc();
    m_zoneWords->setText(utc ? tr("UTC") : tr("local days"));
    m_zoneWords->setToolTip(utc ? tr("Days and years of listening begin at midnight UTC")
                                : tr("Days and years of listening begin at midnight in %1")
                                      .arg(QString::fromLatin1(m_zone.id())));
}

void PeriodBar::setBounds(const QTimeZone& zone, int firstYear, int lastYear)
{
    const bool same = m_zone == zone && m_year->count() > 0 && m_year->itemData(0).toInt() == lastYear &&
                      m_year->itemData(m_year->count() - 1).toInt() == firstYear;
    if (same)
        return;
    m_zone = zone;
    sayZone();
    const QSignalBlocker quiet(m_year);
    const int chosen = m_year->currentData().toInt();
    m_year->clear();
    for (int year = lastYear; year >= firstYear; --year)
        m_year->addItem(words::year(year), year);
    m_year->setCurrentIndex(std::max(0, m_year->findData(chosen)));
}

void PeriodBar::choose()
{
    m_year->setVisible(m_choice->chosen() == OneYear);
    m_month->setVisible(m_choice->chosen() == OneYear);
    m_custom->setVisible(m_choice->chosen() == Custom);
    Q_EMIT changed();
}

QDate PeriodBar::today() const
{
    return QDateTime::currentDateTimeUtc().toTimeZone(m_zone).date();
}

std::optional<PeriodBar::Days> PeriodBar::days(int yearsBefore) const
{
    const QDate today = this->today().addYears(-yearsBefore);
    switch (m_choice->chosen()) {
    case LastYear:
        return Days{today.addMonths(-monthsBack).addDays(1), today};
    case ThisYear:
        return Days{QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case OneYear:
        if (const int year = m_year->currentData().toInt(); year > 0) {
            const int month = m_month->currentData().toInt();
            const QDate first(year - yearsBefore, std::max(month, 1), 1);
            return Days{first, first.addMonths(month > 0 ? 1 : monthsBack).addDays(-1)};
        }
        break;
    case Custom:
        return Days{m_custom->firstDay().addYears(-yearsBefore), m_custom->lastDay().addYears(-yearsBefore)};
    default:
        break;
    }
    return {};
}

ChartPeriod PeriodBar::period() const
{
    const auto shown = days(0);
    return shown ? periodOfDays(shown->first, shown->second, m_zone) : ChartPeriod();
}

std::optional<ChartPeriod> PeriodBar::periodBefore() const
{
    const auto before = days(1);
    return before ? std::optional(periodOfDays(before->first, before->second, m_zone)) : std::nullopt;
}

QString PeriodBar::words() const
{
    switch (m_choice->chosen()) {
    case LastYear:
        return tr("Last 12 months");
    case ThisYear:
        return words::year(today().year());
    case OneYear:
        return m_month->currentData().toInt() > 0
                   ? tr("%1 %2", "month, year").arg(m_month->currentText(), m_year->currentText())
                   : m_year->currentText();
    case Custom:
        return m_custom->words();
    default:
        break;
    }
    return tr("All time");
}

QString PeriodBar::wordsBefore() const
{
    const auto before = days(1);
    if (!before)
        return {};
    switch (m_choice->chosen()) {
    case LastYear:
        return tr("The 12 months before");
    case OneYear:
        if (m_month->currentData().toInt() > 0)
            return tr("%1 %2", "month, year").arg(m_month->currentText(), words::year(before->first.year()));
        [[fallthrough]];
    case ThisYear:
        return words::year(before->first.year());
    default:
        break;
    }
    return DayRange::wordsOf(before->first, before->second);
}

} // namespace sillon
