// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/batchline.h"

#include "application/byhandwords.h"
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

QString withReasons(const ByHandOutcome& outcome)
{
    QStringList lines{words::byHandOutcome(outcome)};
    const QStringList refusals = words::byHandRefusals(outcome);
    lines += refusals.mid(0, mostReasons);
    if (refusals.size() > mostReasons)
        lines.append(BatchLine::tr("and %n more", nullptr, static_cast<int>(refusals.size()) - mostReasons));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

BatchLine::BatchLine(ByHandScrobbles& scrobbles, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_scrobbles(scrobbles)
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
    connect(&scrobbles, &ByHandScrobbles::reported, this, [this](int batch, const ByHandOutcome& outcome) {
        if (batch == m_batch)
            take(outcome);
    });
    connect(&scrobbles, &ByHandScrobbles::failed, this, [this](int batch, const Error& reason) {
        if (batch != m_batch)
            return;
        show(words::error(reason), false, false);
        Q_EMIT ended();
    });
    connect(&scrobbles, &ByHandScrobbles::undone, this,
            [this](int batch, const std::vector<ListenId>& removed, int left) {
                if (batch != m_batch)
                    return;
                show(words::takenBack(static_cast<int>(removed.size()), left), false, false);
                Q_EMIT ended();
            });
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
    show(untouched ? tr("%n play(s) are sent in a moment.", nullptr, outcome.waiting) : withReasons(outcome),
         !outcome.isSettled(), untouched);
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
