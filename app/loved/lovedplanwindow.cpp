// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedplanwindow.h"

#include "application/jobwords.h"
#include "application/services.h"
#include "application/words.h"
#include "loved/heartwindow.h"
#include "loved/lovedplanmodel.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

namespace sillon {

LovedPlanWindow::LovedPlanWindow(Services& services, LovedOwner owner, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_owner(std::move(owner))
    , m_model(new LovedPlanModel(this))
    , m_state(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_table(new QTableView(this))
    , m_ok(heartwindow::named(makePrimaryButton(tr("OK"), this), "lovedPlanOkButton"))
{
    setObjectName(QStringLiteral("lovedPlanWindow"));
    setWindowTitle(tr("Hearts here and at %1").arg(words::serviceName(m_owner.service)));
    build();
    connect(&m_services.jobs(), &JobRunner::jobChanged, this, &LovedPlanWindow::takeJob);
    connect(m_model, &LovedPlanModel::decided, this, &LovedPlanWindow::showCounts);
    connect(m_ok, &QPushButton::clicked, this, &LovedPlanWindow::carryOut);
    m_services.lovedImports().start(m_owner);
}

void LovedPlanWindow::build()
{
    m_state->setObjectName(QStringLiteral("lovedPlanState"));
    m_state->setText(tr("Reading what you love there…"));
    m_counts->setWordWrap(true);
    tokens::setTextSize(m_counts, tokens::TextSize::Secondary);
    heartwindow::setUp(*m_table, *m_model, "lovedPlan", tr("What differs"));
    for (const int wide : {LovedPlanModel::Title, LovedPlanModel::Artist})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    m_ok->setEnabled(false);
    QPushButton* cancel = heartwindow::named(new QPushButton(tr("Cancel"), this), "lovedPlanCancelButton");
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_counts, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    heartwindow::layOut(*this, *m_state, *m_table, buttons, {860, 560});
}

void LovedPlanWindow::takeJob(const Job& job)
{
    // What was decided on a plan stays, whatever is read anew elsewhere.
    if (m_isShown || job.kind != lovedImportKindName() || job.key != lovedImportKey(m_owner))
        return;
    if (job.state != JobState::Completed) {
        // A plan over half of a list would love what is there already.
        m_state->setText(words::jobState(job));
        return;
    }
    m_services.lovedImports().plan(
        this, m_owner, [this](const Result<std::vector<LoveDifference>>& plan) { showPlan(plan); });
}

void LovedPlanWindow::showPlan(const Result<std::vector<LoveDifference>>& plan)
{
    if (!plan) {
        m_state->setText(words::error(plan.error()));
        return;
    }
    m_isShown = true;
    const QString service = words::serviceName(m_owner.service);
    m_model->setPlan(*plan, service);
    const QLocale locale;
    m_state->setText(
        m_model->rowCount() == 0
            ? tr("Here and at %1 the same songs are loved.").arg(service)
            : tr("%1 loved only here, %2 only at %3, %4 on other dates. Nothing changes before OK.")
                  .arg(locale.toString(m_model->count(LoveSide::Here)),
                       locale.toString(m_model->count(LoveSide::There)), service,
                       locale.toString(m_model->count(LoveSide::Both))));
    showCounts();
}

void LovedPlanWindow::showCounts()
{
    const int there = m_model->count(LoveSide::Here, LoveStep::Love);
    const int here = m_model->count(LoveSide::There, LoveStep::Love);
    const int away =
        m_model->count(LoveSide::Here, LoveStep::Unlove) + m_model->count(LoveSide::There, LoveStep::Unlove);
    const QLocale locale;
    m_counts->setText(tr("Love there: %1 · love here: %2 · take away: %3")
                          .arg(locale.toString(there), locale.toString(here), locale.toString(away)));
    m_ok->setEnabled(there + here + away > 0);
}

void LovedPlanWindow::carryOut()
{
    m_ok->setEnabled(false);
    m_services.lovedImports().carryOut(this, m_owner, m_model->decisions(),
                                       [this](const Result<LovePlanDone>& done) {
                                           if (done)
                                               close();
                                           else
                                               m_state->setText(words::error(done.error()));
                                       });
}

} // namespace sillon
