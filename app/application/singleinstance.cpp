// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/singleinstance.h"

#include "base/filename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>

#include <memory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logInstance, "sillon.instance")

constexpr int answerTimeoutMs = 2000;
constexpr qsizetype largestMessageBytes = 4 << 20;

} // namespace

SingleInstance::SingleInstance(QString socketName, QObject* parent)
    : QObject(parent)
    , m_socketName(std::move(socketName))
{}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList& paths)
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(answerTimeoutMs))
        return false;
    QJsonArray addresses;
    for (const QString& path : paths)
        addresses.append(addressOfFile(path));
    socket.write(QJsonDocument(addresses).toJson(QJsonDocument::Compact) + '\n');
    return socket.waitForBytesWritten(answerTimeoutMs) && socket.waitForReadyRead(answerTimeoutMs) &&
           socket.readAll().startsWith("ok");
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Whoever holds the profile's lock is the only one: a socket file left by a crash can go.
    QLocalServer::removeServer(m_socketName);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::readMessage);
    if (!m_server->listen(m_socketName))
        qCWarning(logInstance) << "A second start cannot reach this one:" << m_server->errorString();
}

void SingleInstance::readMessage()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto received = std::make_shared<QByteArray>();
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, received] {
            received->append(socket->readAll());
            if (received->size() > largestMessageBytes) {
                socket->abort();
                return;
            }
            if (!received->endsWith('\n'))
                return;
            QStringList paths;
            const QJsonArray message = QJsonDocument::fromJson(*received).array();
            for (const QJsonValue& path : message)
                paths.append(fileOfAddress(path.toString()).value_or(QString()));
            received->clear();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT filesReceived(paths);
        });
    }
}

} // namespace sillon
