// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QWidget>

#include <map>

class QStackedLayout;
class QVBoxLayout;

namespace sillon {

class EmptyState;
class JobRow;
class JobRunner;

/// Long work: what runs, waits, stopped or was done lately, the newest first.
class JobsPage : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostShown = 30;

    explicit JobsPage(JobRunner& jobs, QWidget* parent = nullptr);

private:
    void renew();
    void take(const Job& job);

    JobRunner& m_jobs;
    QStackedLayout* m_stack;
    QVBoxLayout* m_rowsColumn;
    EmptyState* m_empty;
    std::map<JobId, JobRow*> m_rows;
};

} // namespace sillon
