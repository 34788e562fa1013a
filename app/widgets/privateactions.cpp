// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/privateactions.h"

#include "application/privatelistening.h"

#include <QDateTime>
#include <QLocale>

namespace sillon {

PrivateActions::PrivateActions(PrivateListening& listening, QObject* parent)
    : QObject(parent)
    , m_listening(listening)
{
    m_forAnHour.setObjectName(QStringLiteral("privateForAnHour"));
    m_untilOff.setObjectName(QStringLiteral("privateUntilOff"));
    for (QAction* action : {&m_forAnHour, &m_untilOff})
        action->setCheckable(true);
    connect(&m_forAnHour, &QAction::triggered, this, [this](bool on) {
        on ? m_listening.turnOnFor(PrivateListening::hourSeconds) : m_listening.turnOff();
        showState();
    });
    connect(&m_untilOff, &QAction::triggered, this, [this](bool on) {
        on ? m_listening.turnOn() : m_listening.turnOff();
        showState();
    });
    connect(&listening, &PrivateListening::changed, this, &PrivateActions::showState);
    retranslate();
}

void PrivateActions::retranslate()
{
    m_forAnHour.setText(tr("Listen pri&vately for an hour"));
    m_untilOff.setText(tr("Listen privately until turned o&ff"));
    showState();
}

QString PrivateActions::words() const
{
    if (!m_listening.isOn())
        return tr("Private listening: off");
    if (!m_listening.until())
        return tr("Private listening: on. Nothing is sent.");
    const QDateTime end = QDateTime::fromSecsSinceEpoch(*m_listening.until());
    return tr("Private listening until %1. Nothing is sent.")
        .arg(QLocale().toString(end.time(), QStringLiteral("HH:mm")));
}

void PrivateActions::showState()
{
    m_forAnHour.setChecked(m_listening.isOn() && m_listening.until());
    m_untilOff.setChecked(m_listening.isOn() && !m_listening.until());
    Q_EMIT changed();
}

} // namespace sillon
