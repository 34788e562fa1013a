// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "loved/lovedimport.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabBar;
class QTableView;

namespace sillon {

class LovedReportModel;
class Services;

/// An import of loved tracks: how the reading goes, what importing would do (nothing is changed so far), the
/// questions that are open, and then what it did. Not modal.
class LovedImportWindow : public QDialog
{
    Q_OBJECT
public:
    /// Begins to read at once, or shows the reading that is under way.
    LovedImportWindow(Services& services, LovedOwner owner, QWidget* parent = nullptr);

private:
    void build();
    QWidget* makeChoice();
    void connectParts();
    void takeJob(const Job& job);
    void showJob(const Job& job);
    void compare();
    void takeReport(const Result<LovedImportReport>& report);
    void showCounts();
    void showChoice();
    void choose();
    void import();
    void exportTable();
    [[nodiscard]] const Job* job() const;

    Services& m_services;
    const LovedOwner m_owner;
    LovedReportModel* m_model;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_continue;
    QPushButton* m_cancel;
    QTabBar* m_fates;
    QTableView* m_table;
    QWidget* m_choice;
    QLabel* m_question;
    QComboBox* m_candidates;
    QPushButton* m_choose;
    QPushButton* m_export;
    QPushButton* m_import;
    bool m_importing = false;
};

} // namespace sillon
