// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/batchline.h"

#include "application/byhandwords.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/busyspinner.h"
#include "widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace sillon {

namespace {

constexpr int mostReasons = 4;

/// Nothing of it has left yet.
bool isUntouched(const ByHandOutcome& outcome)
{
    return outcome.waiting > 0 &&
           std::all_of(outcome.submissions.begin(), outcome.submissions.end(), [](const auto& submissions) {
               return std::all_of(submissions.begin(), submissions.end(),
                                  [](const Submission& submission) { return submission.attempts == 0; });
           });
}

} // namespace

BatchLine::BatchLine(Services& services, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_scrobbles(services.byHandScrobbles())
    , m_roster(services.roster())
    , m_spinner(new BusySpinner(this))
    , m_words(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    m_words->setObjectName(name % QStringLiteral("Result"));
    m_undo->setObjectName(name % QStringLiteral("Undo"));
    m_undo->setToolTip(tr("Take back what was not sent yet"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(m_spinner);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    clear();
    connect(m_undo, &QPushButton::clicked, this, [this] { m_scrobbles.undo(m_batch); });
    connect(&m_scrobbles, &ByHandScrobbles::reported, this, [this](int batch, const ByHandOutcome& outcome) {
        if (batch == m_batch)
            take(outcome);
    });
    connect(&m_scrobbles, &ByHandScrobbles::failed, this, [this](int batch, const Error& reason) {
        if (batch != m_batch)
            return;
        show(words::error(reason), false, false);
        Q_EMIT ended();
    });
    connect(&m_scrobbles, &ByHandScrobbles::undone, this,
            [this](int batch, const std::vector<ListenId>& removed, int left) {
                if (batch != m_batch)
                    return;
                show(words::takenBack(static_cast<int>(removed.size()), left), false, false);
                Q_EMIT ended();
            });
}

QString BatchLine::withReasons(const ByHandOutcome& outcome) const
{
    QStringList lines{words::byHandOutcome(outcome)};
    const QStringList refusals = words::byHandRefusals(outcome, m_roster.accounts());
    lines += refusals.mid(0, mostReasons);
    if (refusals.size() > mostReasons)
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(refusals.size()) - mostReasons));
    return lines.join(QLatin1Char('\n'));
}

void BatchLine::follow(int batch)
{
    m_batch = batch;
    show(tr("Storing…"), true, false);
}

void BatchLine::clear()
{
    m_batch = 0;
    show({}, false, false);
}

void BatchLine::take(const ByHandOutcome& outcome)
{
    const bool untouched = isUntouched(outcome);
    const bool isPrivate = m_services.privateListening().isOn();
    show(untouched ? words::byHandSoon(outcome.waiting, isPrivate) : withReasons(outcome),
         !outcome.isSettled() && !isPrivate, untouched);
    Q_EMIT outcomeShown(outcome);
}

void BatchLine::show(const QString& words, bool busy, bool canUndo)
{
    m_busy = busy;
    setVisible(!words.isEmpty());
    m_words->setText(words);
    m_spinner->setVisible(busy);
    // The button that was pressed cannot keep the focus while the batch waits.
    const bool leads = canUndo && m_undo->isHidden();
    m_undo->setVisible(canUndo);
    if (leads)
        m_undo->setFocus(Qt::OtherFocusReason);
}

} // namespace sillon
