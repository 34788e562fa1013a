// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedimportwindow.h"

#include "application/jobwords.h"
#include "application/lovedwords.h"
#include "application/services.h"
#include "application/words.h"
#include "loved/heartwindow.h"
#include "loved/lovedreportmodel.h"
#include "widgets/buttons.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace sillon {

namespace {

constexpr std::array fates{LovedFate::Matched, LovedFate::Already, LovedFate::Ambiguous, LovedFate::Missing};

int countOf(const LovedImportCounts& counts, LovedFate fate)
{
    switch (fate) {
    case LovedFate::Matched:
        return counts.matched;
    case LovedFate::Already:
        return counts.already;
    case LovedFate::Ambiguous:
        return counts.ambiguous;
    case LovedFate::Missing:
        break;
    }
    return counts.missing;
}

Done writeFile(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

} // namespace

LovedImportWindow::LovedImportWindow(Services& services, LovedOwner owner, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_owner(std::move(owner))
    , m_model(new LovedReportModel(this))
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_continue(heartwindow::named(new QPushButton(tr("Continue"), this), "lovedContinueButton"))
    , m_cancel(heartwindow::named(new QPushButton(tr("Cancel"), this), "lovedCancelButton"))
    , m_fates(new QTabBar(this))
    , m_table(new QTableView(this))
    , m_choice(makeChoice())
    , m_export(heartwindow::named(new QPushButton(tr("Export list…"), this), "lovedExportButton"))
    , m_import(heartwindow::named(makePrimaryButton(tr("Import"), this), "lovedApplyButton"))
{
    setObjectName(QStringLiteral("lovedImportWindow"));
    setWindowTitle(
        tr("Loved tracks of %1 from %2").arg(m_owner.userName, words::serviceName(m_owner.service)));
    build();
    connectParts();
    m_services.lovedImports().start(m_owner);
    if (const Job* running = job())
        showJob(*running);
    compare();
}

QWidget* LovedImportWindow::makeChoice()
{
    auto* choice = new QWidget(this);
    m_question = new QLabel(choice);
    m_question->setWordWrap(true);
    m_candidates = new QComboBox(choice);
    m_candidates->setObjectName(QStringLiteral("lovedCandidates"));
    m_candidates->setAccessibleName(tr("Songs of the library it may be"));
    m_choose = heartwindow::named(new QPushButton(tr("That is it"), choice), "lovedChooseButton");
    auto* line = new QHBoxLayout(choice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(tokens::space8);
    line->addWidget(m_question, 1);
    line->addWidget(m_candidates, 1);
    line->addWidget(m_choose);
    return choice;
}

void LovedImportWindow::build()
{
    m_import->setEnabled(false); // nothing is read yet
    m_continue->hide();
    m_cancel->hide();
    m_state->setObjectName(QStringLiteral("lovedImportState"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(tokens::controlHeight); // nothing moves when the buttons beside it go
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(tokens::space8);
    m_bar->setAccessibleName(tr("Pages read"));
    m_fates->setObjectName(QStringLiteral("lovedFates"));
    m_fates->setAccessibleName(tr("What becomes of the loved tracks"));
    m_fates->setExpanding(false);
    m_fates->setDrawBase(false);
    for (const LovedFate fate : fates)
        m_fates->addTab(words::lovedFate(fate));
    heartwindow::setUp(*m_table, *m_model, "lovedReport", tr("Loved tracks"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int wide : {LovedReportModel::Title, LovedReportModel::Artist})
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    auto* reading = new QHBoxLayout;
    reading->setSpacing(tokens::space8);
    reading->addWidget(m_state, 1);
    reading->addWidget(m_continue);
    reading->addWidget(m_cancel);
    auto* close = heartwindow::named(new QPushButton(tr("Close"), this), "closeButton");
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(tokens::space8);
    buttons->addWidget(m_export);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space16, tokens::space16, tokens::space16, tokens::space16);
    column->setSpacing(tokens::space12);
    column->addLayout(reading);
    column->addWidget(m_bar);
    column->addWidget(m_fates);
    column->addWidget(m_table, 1);
    column->addWidget(m_choice);
    column->addLayout(buttons);
    resize(QSize(760, 560).boundedTo(screen()->availableSize()));
}

void LovedImportWindow::connectParts()
{
    connect(&m_services.jobs(), &JobRunner::jobChanged, this, &LovedImportWindow::takeJob);
    connect(m_continue, &QPushButton::clicked, this, [this] { m_services.lovedImports().start(m_owner); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const Job* running = job())
            m_services.jobs().cancel(running->id);
    });
    connect(m_fates, &QTabBar::currentChanged, this, [this](int tab) {
        m_model->setFate(fates.at(static_cast<std::size_t>(tab)));
        showChoice();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LovedImportWindow::showChoice);
    connect(m_choose, &QPushButton::clicked, this, &LovedImportWindow::choose);
    connect(m_import, &QPushButton::clicked, this, &LovedImportWindow::import);
    connect(m_export, &QPushButton::clicked, this, &LovedImportWindow::exportTable);
}

const Job* LovedImportWindow::job() const
{
    return m_services.jobs().unfinished(lovedImportKindName(), lovedImportKey(m_owner));
}

void LovedImportWindow::takeJob(const Job& job)
{
    if (job.kind != lovedImportKindName() || job.key != lovedImportKey(m_owner))
        return;
    showJob(job);
    if (!job.isActive())
        compare();
}

void LovedImportWindow::showJob(const Job& job)
{
    const bool reads = job.isActive();
    m_bar->setVisible(reads);
    m_bar->setMaximum(static_cast<int>(std::min<qint64>(job.total, 1'000'000)));
    m_bar->setValue(static_cast<int>(std::min<qint64>(job.done, 1'000'000)));
    m_cancel->setVisible(reads);
    m_continue->setVisible(!reads && job.state != JobState::Completed);
    if (reads)
        m_state->setText(tr("Reading: %1").arg(words::jobState(job)));
    m_import->setEnabled(!reads && !m_importing && m_model->report().hasNews());
}

void LovedImportWindow::compare()
{
    m_services.lovedImports().compare(
        this, m_owner, [this](const Result<LovedImportReport>& report) { takeReport(report); });
}

void LovedImportWindow::takeReport(const Result<LovedImportReport>& report)
{
    if (!report) {
        m_state->setText(words::error(report.error()));
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->setReport(*report);
    m_table->selectRow(std::min(std::max(row, 0), m_model->rowCount() - 1));
    showCounts();
    const Job* left = job();
    if (left && left->isActive())
        return;
    if (!m_importing)
        m_state->setText(words::lovedReading(report->fetch, left ? left->error : std::nullopt));
    m_continue->setVisible(!report->fetch.isWhole());
    m_cancel->setVisible(false);
    m_bar->setVisible(false);
    m_import->setEnabled(report->hasNews());
    m_import->setToolTip(
        report->hasNews() || report->rows.empty() ? QString() : tr("All that was read is here already."));
}

void LovedImportWindow::showCounts()
{
    const LovedImportCounts counts = m_model->report().counts();
    for (std::size_t i = 0; i < fates.size(); ++i)
        m_fates->setTabText(static_cast<int>(i),
                            QStringLiteral("%1  %2").arg(words::lovedFate(fates[i]),
                                                         QLocale().toString(countOf(counts, fates[i]))));
    m_export->setEnabled(counts.total > 0);
    showChoice();
}

/// The question of an ambiguous row.
void LovedImportWindow::showChoice()
{
    const QModelIndex current = m_table->currentIndex();
    const bool asks = current.isValid() && m_model->row(current.row()).fate == LovedFate::Ambiguous;
    m_choice->setVisible(asks);
    if (!asks)
        return;
    const LovedImportRow& row = m_model->row(current.row());
    m_question->setText(tr("Which song of the library is “%1”?").arg(row.loved.recording.title));
    m_candidates->clear();
    for (const Recording& song : row.songs)
        m_candidates->addItem(song.artist + QStringLiteral(" – ") + song.title);
    m_candidates->addItem(tr("None of them"));
}

void LovedImportWindow::choose()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const LovedImportRow& row = m_model->row(current.row());
    const int choice = m_candidates->currentIndex();
    const bool isNone = choice < 0 || choice >= static_cast<int>(row.songs.size());
    m_services.lovedImports().choose(this, m_owner, row.loved.recording,
                                     isNone ? Recording() : row.songs[static_cast<std::size_t>(choice)],
                                     [this](const Result<LovedImportReport>& report) { takeReport(report); });
}

void LovedImportWindow::import()
{
    m_importing = true;
    m_import->setEnabled(false);
    const int matched = m_model->report().counts().matched;
    m_services.lovedImports().import(this, m_model->report(), [this, matched](const Result<int>& added) {
        m_state->setText(added
                             ? tr("%Ln loved track(s) imported, %1 of them in the library.", nullptr, *added)
                                   .arg(QLocale().toString(std::min(matched, *added)))
                             : words::error(added.error()));
        compare();
    });
}

void LovedImportWindow::exportTable()
{
    auto* dialog = new QFileDialog(this, tr("Export the list"), QStringLiteral("loved.csv"),
                                   tr("Comma separated values (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_services.background().run(
            this,
            [path, text = m_model->report().csv()](const std::stop_token&) { return writeFile(path, text); },
            [this](const Done& written) {
                m_state->setText(written ? tr("The list was written.") : words::error(written.error()));
            });
    });
    dialog->open();
}

} // namespace sillon
