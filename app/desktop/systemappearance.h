// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QDBusVariant>
#include <QObject>

namespace sillon {

/// What the desktop says of light and dark, of its accent and of movement, through the portal's settings.
/// Without a portal: light, no accent, and things may move.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(QObject* parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_dark; }
    [[nodiscard]] bool reducesMotion() const { return m_still; }
    [[nodiscard]] const QColor& accent() const { return m_accent; } ///< invalid: it names none

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeChange(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& key, const QVariant& value);

    bool m_dark = false;
    bool m_still = false;
    QColor m_accent;
};

} // namespace sillon
