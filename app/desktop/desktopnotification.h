// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace sillon {

/// What a notification of the desktop says.
struct NotificationContent
{
    QString title;
    QString text; ///< plain
    /// A key and a label for each; shown where the service offers buttons.
    QStringList buttons;
    QVariantMap hints; ///< of the Desktop Notifications Specification
};

/// One notification of the desktop, which each new one takes the place of. Never waits; without a
/// notification service nothing happens.
class DesktopNotification : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotification(QObject* parent = nullptr);

    /// While the service has not answered for the one before, only the newest is kept: the answer carries the
    /// number by which the next one takes its place.
    void show(NotificationContent content);

Q_SIGNALS:
    void buttonPressed(const QString& key);

private Q_SLOTS:
    void takeAction(uint id, const QString& key);

private:
    void proceed();
    void askCapabilities();
    void send(const NotificationContent& content);
    void ask(const QDBusMessage& call, std::function<void(const QDBusMessage& reply)> then);
    void listenForButtons();

    bool m_asking = false;
    bool m_listening = false;
    std::optional<NotificationContent> m_next;
    std::optional<QStringList> m_capabilities; ///< of the service that answered last
    uint m_shown = 0;                          ///< the service's number of the one that is shown
};

} // namespace sillon
