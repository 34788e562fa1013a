// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privatelistening.h"

#include "base/clock.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QLoggingCategory>

#include <cstdlib>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logPrivate, "sillon.private")

constexpr int lookEveryMs = 2000;
const auto offWord = QStringLiteral("off");
const auto onWord = QStringLiteral("on");

} // namespace

PrivateListening::PrivateListening(Settings& settings, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_timer(this)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &PrivateListening::look);
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name == keys::privateListening.key())
            look();
    });
    look();
}

void PrivateListening::turnOn()
{
    keep(onWord);
}

void PrivateListening::turnOnFor(qint64 seconds)
{
    keep(QString::number(m_clock.utcNow() + seconds));
}

void PrivateListening::turnOff()
{
    keep(offWord);
}

void PrivateListening::keep(const QString& word)
{
    if (const auto kept = m_settings.set(keys::privateListening, word); !kept)
        qCWarning(logPrivate) << "The settings could not be written:" << kept.error().serverText;
    look();
}

void PrivateListening::look()
{
    const QString word = m_settings.get(keys::privateListening);
    bool isNumber = false;
    const qint64 end = word.toLongLong(&isNumber);
    if (word != m_word) {
        m_word = word;
        m_steadyEndMs = isNumber ? m_clock.steadyNowMs() + (end - m_clock.utcNow()) * 1000 : 0;
    }
    const qint64 leftMs = m_steadyEndMs - m_clock.steadyNowMs();
    const std::optional<qint64> until =
        isNumber && leftMs > 0 ? std::optional(m_clock.utcNow() + (leftMs + 999) / 1000) : std::nullopt;
    const bool on = word == onWord || until;
    until ? m_timer.start() : m_timer.stop();
    // By a second it may seem to end earlier or later at every look.
    const bool isSame =
        until.has_value() == m_until.has_value() && std::abs(until.value_or(0) - m_until.value_or(0)) <= 1;
    if (on == m_on && isSame)
        return;
    m_on = on;
    m_until = until;
    Q_EMIT changed();
}

} // namespace sillon
