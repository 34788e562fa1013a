// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

namespace sillon {

class Clock;
class Settings;

/// Private listening: for a while or until it is turned off, over restarts too. What follows from
/// it is the recorder's to do.
class PrivateListening : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 hourSeconds = 60 * 60;

    /// Both live longer.
    PrivateListening(Settings& settings, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    /// UTC second at which it ends by itself; none while it is off, or on until it is turned off.
    [[nodiscard]] std::optional<qint64> until() const { return m_until; }

    void turnOn();
    void turnOnFor(qint64 seconds);
    void turnOff();

Q_SIGNALS:
    void changed(); ///< on, off, or on for another time

private:
    void keep(const QString& word);
    void look();

    Settings& m_settings;
    const Clock& m_clock;
    bool m_on = false;
    std::optional<qint64> m_until;
    QString m_word;           ///< the setting that m_steadyEndMs was reckoned from
    qint64 m_steadyEndMs = 0; ///< a clock that is set neither ends nor prolongs it
    QTimer m_timer;           ///< runs only while there is an end to wait for
};

} // namespace sillon
