// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrow.h"

#include "application/jobwords.h"
#include "jobs/jobrunner.h"
#include "jobs/jobsline.h"
#include "widgets/buttons.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sillon {

JobRow::JobRow(JobRunner& jobs, const Job& job, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_id(job.id)
    , m_title(new QLabel(this))
    , m_state(new QLabel(this))
    , m_item(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_pause(addButton(Icon::Pause, tr("Pause"), "jobPauseButton", &JobRunner::pause))
    , m_resume(addButton(Icon::Play, tr("Resume"), "jobResumeButton", &JobRunner::resume))
    , m_retry(addButton(Icon::Retry, tr("Try again"), "jobRetryButton", &JobRunner::retry))
    , m_cancel(addButton(Icon::Close, tr("Cancel"), "jobCancelButton", &JobRunner::cancel))
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    tokens::setTextSize(m_state, tokens::TextSize::Secondary);
    tokens::setTextSize(m_item, tokens::TextSize::Secondary);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens::space8);
    m_bar->setObjectName(QStringLiteral("jobProgress"));
    auto* text = new QVBoxLayout;
    text->setSpacing(tokens::space4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_state, m_bar, m_item})
        text->addWidget(part);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, tokens::space8, 0, tokens::space8);
    line->setSpacing(tokens::space8);
    line->addLayout(text, 1);
    for (QToolButton* button : {m_pause, m_resume, m_retry, m_cancel})
        line->addWidget(button, 0, Qt::AlignTop);
    showJob(job);
}

QToolButton* JobRow::addButton(Icon icon, const QString& name, const char* objectName,
                               void (JobRunner::*wish)(JobId))
{
    QToolButton* button = makeIconButton(icon, name, this);
    button->setObjectName(QLatin1String(objectName));
    // Copies, as gcc 12 with -fsanitize=vptr takes rubbish for the `this` of a captured `this->m_jobs` that
    // stands left of .* (clang and gcc without it do not).
    connect(button, &QToolButton::clicked, this, [&jobs = m_jobs, id = m_id, wish] { (jobs.*wish)(id); });
    return button;
}

void JobRow::showJob(const Job& job)
{
    const QString title = words::jobTitle(job);
    m_title->setText(title);
    m_state->setText(words::jobState(job));
    m_item->setText(job.item);
    m_item->setVisible(job.state == JobState::Running && !job.item.isEmpty());
    m_bar->setVisible(!job.isFinished() && job.state != JobState::Waiting);
    m_bar->setAccessibleName(title);
    showProgress(*m_bar, job);
    m_pause->setVisible(job.isActive());
    m_resume->setVisible(job.state == JobState::Paused);
    m_retry->setVisible(job.state == JobState::Failed);
    m_cancel->setVisible(!job.isFinished());
    for (QToolButton* button : {m_pause, m_resume, m_retry, m_cancel})
        button->setAccessibleDescription(title);
}

} // namespace sillon
