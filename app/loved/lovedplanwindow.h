// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/lovedimports.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sillon {

class LovedPlanModel;
class Services;
struct Job;

/// The hearts here beside those of an account: what differs, and what would be done about it. Nothing changes
/// before OK. Not modal.
class LovedPlanWindow : public QDialog
{
    Q_OBJECT
public:
    /// Reads the service's list first.
    LovedPlanWindow(Services& services, LovedOwner owner, QWidget* parent = nullptr);

private:
    void build();
    void takeJob(const Job& job);
    void showPlan(const Result<std::vector<LoveDifference>>& plan);
    void showCounts();
    void carryOut();

    Services& m_services;
    const LovedOwner m_owner;
    bool m_isShown = false; ///< the plan is there to be decided on
    LovedPlanModel* m_model;
    QLabel* m_state;
    QLabel* m_counts;
    QTableView* m_table;
    QPushButton* m_ok;
};

} // namespace sillon
