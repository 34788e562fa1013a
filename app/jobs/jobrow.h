// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "widgets/icon.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sillon {

class ElidedLabel;
class JobRunner;

/// One job on the page of jobs: what it does, how far it is, what it is at, and its buttons.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    JobRow(JobRunner& jobs, const Job& job, QWidget* parent = nullptr);

    void showJob(const Job& job);

private:
    [[nodiscard]] QToolButton* addButton(Icon icon, const QString& name, const char* objectName,
                                         void (JobRunner::*wish)(JobId));

    JobRunner& m_jobs;
    const JobId m_id;
    QLabel* m_title;
    QLabel* m_state;
    ElidedLabel* m_item;
    QProgressBar* m_bar;
    QToolButton* m_pause;
    QToolButton* m_resume;
    QToolButton* m_retry;
    QToolButton* m_cancel;
};

} // namespace sillon
