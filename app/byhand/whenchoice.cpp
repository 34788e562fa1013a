// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/whenchoice.h"

#include "application/daywords.h"
#include "widgets/tokens.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>

#include <initializer_list>

namespace sillon {

namespace {

constexpr int usualPauseSeconds = 30; // to lift the arm, turn the record and set it down
constexpr int longestPauseSeconds = 3600;
constexpr qint64 anHour = 3600;

/// As days and hours stand in every list.
QString momentFormat()
{
    return words::dayPattern() + QStringLiteral(" HH:mm");
}

} // namespace

WhenChoice::WhenChoice(const Clock& clock, QWidget* parent)
    : WrapLine(parent)
    , m_clock(clock)
    , m_justFinished(new QRadioButton(tr("Just finished"), this))
    , m_startedAt(new QRadioButton(tr("Started at"), this))
    , m_start(new QDateTimeEdit(this))
    , m_pauseLabel(new QLabel(tr("Pause between sides"), this))
    , m_pause(new QSpinBox(this))
{
    m_justFinished->setObjectName(QStringLiteral("byHandJustFinished"));
    m_startedAt->setObjectName(QStringLiteral("byHandStartedAt"));
    m_start->setObjectName(QStringLiteral("byHandStart"));
    m_pause->setObjectName(QStringLiteral("byHandPause"));
    m_justFinished->setChecked(true);
    m_start->setAccessibleName(tr("When it started"));
    m_start->setDisplayFormat(momentFormat());
    m_start->setCalendarPopup(true);
    m_start->setDateTime(QDateTime::fromSecsSinceEpoch(clock.utcNow() - anHour));
    m_start->setEnabled(false);
    m_pause->setAccessibleName(m_pauseLabel->text());
    m_pause->setRange(0, longestPauseSeconds);
    m_pause->setValue(usualPauseSeconds);
    m_pause->setSuffix(tr(" s"));
    m_pauseLabel->setBuddy(m_pause);

    const auto lineOf = [this](std::initializer_list<QWidget*> controls) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(tokens::space8);
        for (QWidget* control : controls)
            row->addWidget(control);
        return line;
    };
    m_pauseLine = lineOf({m_pauseLabel, m_pause});
    add(lineOf({m_justFinished, m_startedAt, m_start}));
    add(m_pauseLine);
    offerPause(false);

    connect(m_startedAt, &QRadioButton::toggled, this, [this](bool on) {
        m_start->setEnabled(on);
        Q_EMIT changed();
    });
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &WhenChoice::changed);
    connect(m_pause, &QSpinBox::valueChanged, this, &WhenChoice::changed);
}

void WhenChoice::offerPause(bool offer)
{
    m_pauseLine->setVisible(offer);
}

TimelineWish WhenChoice::wish() const
{
    TimelineWish wish;
    const bool started = m_startedAt->isChecked();
    wish.anchor = started ? TimelineWish::Anchor::StartedAt : TimelineWish::Anchor::EndedAt;
    wish.at = started ? m_start->dateTime().toSecsSinceEpoch() : m_clock.utcNow();
    wish.sidePauseSeconds = m_pause->isVisibleTo(this) ? m_pause->value() : 0;
    return wish;
}

} // namespace sillon
