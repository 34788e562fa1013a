// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "widgets/settingsform.h"

class QLabel;
class QPushButton;

namespace sillon {

class Services;
struct YearCoverage;

/// Settings: whether years are looked for by themselves and where, and how many are known.
class YearsSettingsPage : public SettingsForm
{
    Q_OBJECT
public:
    explicit YearsSettingsPage(Services& services, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addSearch();
    void addServer();
    void addOwnSources();
    void showRate();
    void showJob();
    void readCoverage();
    void showCoverage(const Result<YearCoverage>& coverage);
    void showUnheard(const Result<qint64>& albums);

    Services& m_services;
    QLabel* m_coverage = nullptr;
    bool m_readingCoverage = false;
    bool m_coverageIsOld = false; ///< something was found while it was read
    QLabel* m_rate = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_search = nullptr;
    QPushButton* m_searchLibrary = nullptr;
    QLabel* m_unheard = nullptr;
    qint64 m_unheardAlbums = 0; ///< without a year
};

} // namespace sillon
