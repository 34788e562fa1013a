// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/yearindexsettings.h"

#include "application/daywords.h"
#include "application/jobwords.h"
#include "application/pathwords.h"
#include "application/services.h"
#include "application/yearindexes.h"
#include "application/yearwords.h"
#include "widgets/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int barSteps = 1000;

} // namespace

YearIndexSettings::YearIndexSettings(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_state(new QLabel(this))
    , m_work(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_build(new QPushButton(tr("Build…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_state->setObjectName(QStringLiteral("yearIndexState"));
    m_state->setAccessibleName(tr("Offline index"));
    m_work->setObjectName(QStringLiteral("yearIndexWork"));
    m_work->setAccessibleName(tr("Building the offline index"));
    for (QLabel* label : {m_state, m_work})
        label->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("yearIndexProgress"));
    m_bar->setAccessibleName(tr("Building the offline index"));
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_build->setObjectName(QStringLiteral("buildYearIndexButton"));
    m_build->setAccessibleName(tr("Build the offline index from a MusicBrainz dump"));
    m_cancel->setObjectName(QStringLiteral("cancelYearIndexButton"));
    m_cancel->setAccessibleName(tr("Stop building the offline index"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_build);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::space8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_state, m_work, m_bar})
        column->addWidget(part);
    column->addLayout(buttons);

    auto* sources = new QMenu(m_build);
    sources->addAction(tr("From the dump (mbdump.tar.bz2)…"), this, &YearIndexSettings::chooseDump);
    sources->addAction(tr("From a folder of its files…"), this, &YearIndexSettings::chooseFolder);
    m_build->setMenu(sources);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_services.yearIndexes().cancel(); });
    connect(&services.jobs(), &JobRunner::jobChanged, this, [this](const Job& job) {
        if (job.kind == QLatin1String(YearIndexes::jobKind))
            showJob();
    });
    connect(&services.yearIndexes(), &YearIndexes::built, this, &YearIndexSettings::readState);
    showJob();
    readState();
}

void YearIndexSettings::chooseDump()
{
    auto* dialog = new QFileDialog(this, tr("Choose a MusicBrainz dump"), QDir::homePath(),
                                   tr("Dumps (*.tar.bz2 *.tar.xz *.tar.gz *.tar.zst *.tar)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& files) { m_services.yearIndexes().build(files); });
    dialog->open();
}

/// Of a dump that was unpacked.
void YearIndexSettings::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Choose the folder of a MusicBrainz dump"), QDir::homePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList& folders) { m_services.yearIndexes().build(folders); });
    dialog->open();
}

void YearIndexSettings::readState()
{
    m_services.background().run(
        this, [&indexes = m_services.yearIndexes()](const std::stop_token&) { return indexes.state(); },
        [this](const YearIndexState& state) { showState(state); });
}

void YearIndexSettings::showState(const YearIndexState& state)
{
    if (!state.isThere) {
        m_state->setText(tr("There is no offline index. With one, built from a MusicBrainz dump "
                            "(mbdump.tar.bz2), most years are found without a network."));
        return;
    }
    if (!state.report) {
        m_state->setText(words::indexTrouble(state.report.error()));
        return;
    }
    const QLocale locale;
    const QString day = words::day(state.changed);
    const QString size = locale.formattedDataSize(state.bytes);
    const QString file = words::path(state.file);
    m_state->setText(state.report->groups > 0
                         ? tr("%1 albums, built on %2, %3, in %4.")
                               .arg(locale.toString(state.report->groups), day, size, file)
                         : tr("Built on %1, %2, in %3.").arg(day, size, file));
}

void YearIndexSettings::showJob()
{
    const Job* job = m_services.yearIndexes().unfinished();
    const bool isActive = job && job->isActive();
    m_work->setVisible(job != nullptr);
    m_bar->setVisible(isActive);
    showButtons(job != nullptr, !isActive && m_services.holdsProfile());
    const bool hasFailed = job && job->state == JobState::Failed;
    m_cancel->setText(hasFailed ? tr("Dismiss") : tr("Cancel"));
    m_cancel->setAccessibleName(hasFailed ? tr("Dismiss the failed index")
                                          : tr("Stop building the offline index"));
    if (!job)
        return;
    m_work->setText(words::jobState(*job));
    const qint64 done = std::clamp<qint64>(job->done, 0, std::max<qint64>(job->total, 0));
    m_bar->setMaximum(job->total > 0 ? barSteps : 0);
    m_bar->setValue(job->total > 0 ? static_cast<int>(barSteps * done / job->total) : 0);
}

/// The keyboard stays at these two: Qt would give it to the next field of the page.
void YearIndexSettings::showButtons(bool cancel, bool build)
{
    // Also while a dialog is before the window.
    const QWidget* const focused = window()->focusWidget();
    const bool wasAtBuild = focused == m_build;
    const bool wasAtCancel = focused == m_cancel;
    if (build)
        m_build->setEnabled(true);
    if (cancel)
        m_cancel->show();
    if (wasAtBuild && !build && cancel)
        m_cancel->setFocus();
    if (wasAtCancel && !cancel && build)
        m_build->setFocus();
    m_build->setEnabled(build);
    m_cancel->setVisible(cancel);
}

} // namespace sillon
