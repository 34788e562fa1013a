// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobsline.h"

#include "application/jobwords.h"
#include "jobs/jobrunner.h"
#include "widgets/elidedlabel.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QProgressBar>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int barSteps = 1000;

} // namespace

void showProgress(QProgressBar& bar, const Job& job)
{
    // Its own steps: a count may be larger than the bar's numbers.
    const bool isKnown = job.total > 0;
    bar.setMaximum(isKnown || job.state != JobState::Running ? barSteps : 0);
    const qint64 done = std::clamp<qint64>(job.done, 0, std::max<qint64>(job.total, 0));
    bar.setValue(isKnown ? static_cast<int>(barSteps * done / job.total) : 0);
}

JobsLine::JobsLine(JobRunner& jobs, QWidget* parent)
    : QAbstractButton(parent)
    , m_jobs(jobs)
    , m_title(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("jobsLine"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    tokens::setTextSize(m_title, tokens::TextSize::Secondary);
    tokens::setTextSize(m_state, tokens::TextSize::Secondary);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens::space8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space12, tokens::space4, tokens::space12, tokens::space4);
    column->setSpacing(tokens::space4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_state, m_bar}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(part);
    }
    connect(&jobs, &JobRunner::loaded, this, &JobsLine::renew);
    connect(&jobs, &JobRunner::jobChanged, this, &JobsLine::renew);
    renew();
}

QSize JobsLine::sizeHint() const
{
    return layout()->sizeHint();
}

void JobsLine::renew()
{
    const Job* shown = nullptr;
    int active = 0;
    for (const Job& job : m_jobs.jobs()) {
        if (!job.isActive())
            continue;
        ++active;
        if (!shown || (shown->state != JobState::Running && job.state == JobState::Running))
            shown = &job;
    }
    setVisible(shown != nullptr);
    if (shown)
        showJob(*shown, active - 1);
}

void JobsLine::showJob(const Job& job, int others)
{
    m_title->setText(words::jobTitle(job));
    const QString state = words::jobState(job);
    m_state->setText(others > 0 ? tr("%1, and %n more", "jobs", others).arg(state) : state);
    showProgress(*m_bar, job);
    setAccessibleName(words::jobTitle(job));
    setAccessibleDescription(m_state->text());
    m_bar->setAccessibleName(words::jobTitle(job));
}

void JobsLine::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace sillon
