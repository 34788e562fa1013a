// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobspage.h"

#include "jobs/jobrow.h"
#include "jobs/jobrunner.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sillon {

JobsPage::JobsPage(JobRunner& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(Icon::Tools, tr("Long work is shown here while it runs."), QString(), this))
{
    auto* rows = new QWidget;
    auto* all = new QVBoxLayout(rows);
    all->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::pageMargin);
    m_rowsColumn = new QVBoxLayout;
    m_rowsColumn->setSpacing(tokens::space8);
    all->addLayout(m_rowsColumn);
    all->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    scroll->viewport()->setAutoFillBackground(false); // the sheet's own ground
    rows->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Jobs"), this));
    column->addLayout(m_stack, 1);
    connect(&jobs, &JobRunner::loaded, this, &JobsPage::renew);
    connect(&jobs, &JobRunner::forgotten, this, &JobsPage::renew);
    connect(&jobs, &JobRunner::jobChanged, this, &JobsPage::take);
    renew();
}

void JobsPage::renew()
{
    for (const auto& [id, row] : m_rows)
        row->deleteLater();
    m_rows.clear();
    const auto& jobs = m_jobs.jobs();
    const std::size_t first = jobs.size() > mostShown ? jobs.size() - mostShown : 0;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        if (i >= first || !jobs[i].isFinished())
            take(jobs[i]);
    }
    m_stack->setCurrentIndex(m_rows.empty() ? 1 : 0);
}

void JobsPage::take(const Job& job)
{
    const auto found = m_rows.find(job.id);
    if (found != m_rows.end()) {
        found->second->showJob(job);
        return;
    }
    auto* row = new JobRow(m_jobs, job, this);
    m_rows.emplace(job.id, row);
    m_rowsColumn->insertWidget(0, row);
    m_stack->setCurrentIndex(0);
}

} // namespace sillon
