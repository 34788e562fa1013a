// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace sillon {

/// The first program of a profile listens on a local socket of the user; a second one hands it its files and
/// goes.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QString socketName, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Hands paths (absolute; empty = only show the window) to the running program. True when it answered
    /// within 2 s. Blocks; before the event loop starts.
    [[nodiscard]] bool handOver(const QStringList& paths);
    /// Becomes the one that listens. Only for the holder of the profile's lock.
    void listen();

Q_SIGNALS:
    void filesReceived(const QStringList& paths);

private:
    void readMessage();

    QString m_socketName;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace sillon
