// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace sillon {

/// Keeps the machine from suspending by itself while music plays: through the desktop portal, else through
/// logind. Calls never wait; where neither answers, nothing happens.
class SleepInhibition : public QObject
{
    Q_OBJECT
public:
    explicit SleepInhibition(QObject* parent = nullptr);
    ~SleepInhibition() override;

    void setPlaying(bool playing);
    [[nodiscard]] bool isHeld() const { return m_descriptor.isValid() || !m_request.path().isEmpty(); }

Q_SIGNALS:
    void heldChanged(bool held);

private:
    void askPortal();
    void askLogind();
    void release();

    bool m_playing = false;
    bool m_asking = false;
    QDBusObjectPath m_request;            ///< of the portal
    QDBusUnixFileDescriptor m_descriptor; ///< of logind: closed = released
};

} // namespace sillon
