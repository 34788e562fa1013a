// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearsnews.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

class BusySpinner;
class IconLabel;
class JobRunner;
class ReleaseYears;
class Settings;

/// The line above the Years chart: what is under way, in words that move with it, or whether years may be
/// looked up outside. Gone when there is nothing to tell.
class YearsBand : public QWidget
{
    Q_OBJECT
public:
    YearsBand(JobRunner& jobs, ReleaseYears& years, Settings& settings, QWidget* parent = nullptr);

    /// How much of what is shown has a year.
    void setCoverage(const ChartCoverage& coverage);
    [[nodiscard]] const YearsNews& news() const { return m_news; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void renew();
    void showButtons();
    void act();
    void decline();
    [[nodiscard]] QString words() const;

    JobRunner& m_jobs;
    ReleaseYears& m_years;
    Settings& m_settings;
    ChartCoverage m_coverage;
    YearsNews m_news;
    BusySpinner* m_spinner;
    IconLabel* m_icon;
    QLabel* m_words;
    QPushButton* m_action;
    QPushButton* m_notNow;
};

} // namespace sillon
