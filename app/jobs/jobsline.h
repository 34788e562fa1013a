// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QAbstractButton>

class QProgressBar;

namespace sillon {

class ElidedLabel;
class JobRunner;

/// The running job at the foot of the sidebar: a thin bar with what it does; a click opens the page of jobs.
/// Gone when nothing runs or waits.
class JobsLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit JobsLine(JobRunner& jobs, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void renew();
    void showJob(const Job& job, int others);

    JobRunner& m_jobs;
    ElidedLabel* m_title;
    ElidedLabel* m_state;
    QProgressBar* m_bar;
};

/// Sets the bar to how far the job is; a wandering one while nobody knows how much there is.
void showProgress(QProgressBar& bar, const Job& job);

} // namespace sillon
