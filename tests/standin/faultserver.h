// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/faultconnection.h"
#include "standin/faultplan.h"
#include "standin/requestlog.h"
#include "standin/workthread.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

class QTcpSocket;

namespace sillon::standin {

class Listener;

/// How a FaultServer listens; all of it is fixed for its life.
struct FaultServerOptions
{
    quint16 port = 0;                      ///< 0: a free one is chosen
    std::function<qint64()> utcNowMs = {}; ///< for the Date header and the log; the system's clock when empty
    QString certificateFile = {};          ///< PEM; with a key the server speaks https
    QString privateKeyFile = {};           ///< PEM, RSA or EC
    int maxConnections = 256;              ///< further ones are closed at once
    qsizetype maxHeadBytes = 64 * 1024;    ///< then 431
    qsizetype maxBodyBytes = 32 * 1024 * 1024; ///< then 413
    qsizetype endlessBytes = 64 * 1024 * 1024; ///< where an endless body ends
};

/// An HTTP/1.1 server on 127.0.0.1 that answers properly and, when told, in every wrong way a network knows.
///
/// It runs on a thread of its own, so that a test may block. Every function may be called from any thread.
/// `answer` and the observer are called on the server's thread, one request at a time and with no lock held;
/// they may use this object, but a wait in them would wait for itself.
class FaultServer
{
public:
    using Answer = std::function<Reply(const Request&)>;
    using Observer = std::function<void(const LoggedRequest&)>;
    static constexpr int forEver = FaultPlan::forEver;

    explicit FaultServer(Answer answer, const FaultServerOptions& options = {});
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    /// False when the port is taken or the certificate cannot be read; errorText() says which.
    [[nodiscard]] bool isListening() const { return m_errorText.isEmpty(); }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT" + path.
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;

    /// The next `times` requests for which the predicate holds meet the fault; an empty predicate means every
    /// one. Faults are used up in the order they were added.
    void fault(const Fault& fault, int times = 1, RequestPredicate predicate = {});
    /// Used for requests that no queued fault is for.
    void strewFaults(const RandomFaults& random);
    /// From now on everything is answered properly. What is silent stays so; see closeConnections().
    void clearFaults();
    /// How many queued faults are not yet used up (those for ever not counted).
    [[nodiscard]] int faultsWaiting() const;

    /// The Date header runs ahead (or behind) by this, until set again.
    void setDateOffset(qint64 seconds);
    /// The next `count` connections are closed as soon as they are made.
    void dropConnections(int count);
    /// Stops listening and cuts every connection: the client sees "connection refused". comeBack() listens on
    /// the same port again.
    void goOffline();
    void comeBack();
    /// Cuts every open connection, silent ones too.
    void closeConnections();

    /// Answers GET and HEAD of exactly this path with a fixed reply, instead of asking `answer`: pictures,
    /// pages.
    void serve(const QString& path, const Reply& reply);
    /// Called after each request took effect and before its answer leaves: the moment to change the world
    /// under a client that reads page by page.
    void setObserver(Observer observer);

    [[nodiscard]] std::vector<LoggedRequest> requests() const { return m_log.all(); }
    [[nodiscard]] std::vector<LoggedRequest> requests(const RequestPredicate& predicate) const;
    [[nodiscard]] int requestCount() const { return m_log.count(); }
    void clearLog() { m_log.clear(); }
    /// Blocks, event loop included, until so many requests have come since the last clearLog() and been dealt
    /// with.
    [[nodiscard]] bool waitForRequests(int count, int timeoutMs) const
    {
        return m_log.waitForCount(count, timeoutMs);
    }
    [[nodiscard]] bool waitFor(const RequestLog::Condition& condition, int timeoutMs) const
    {
        return m_log.waitFor(condition, timeoutMs);
    }

private:
    [[nodiscard]] bool loadCertificate();
    void listen();
    void accept(qintptr descriptor);
    [[nodiscard]] std::unique_ptr<QTcpSocket> makeSocket(qintptr descriptor) const;
    void cutAll();

    [[nodiscard]] bool dropsUnread(const Request& request);
    [[nodiscard]] Exchange exchange(const Request& request);
    [[nodiscard]] Reply properReply(const Request& request);
    void log(const Request& request, const Fault& fault, int status);
    [[nodiscard]] qint64 utcNowMs() const { return m_options.utcNowMs(); }

    FaultServerOptions m_options;
    Answer m_answer;
    QString m_errorText;
    quint16 m_port = 0;
    QSslCertificate m_certificate;
    QSslKey m_privateKey;
    RequestLog m_log;

    mutable std::mutex m_mutex; ///< guards what follows, up to the thread
    FaultPlan m_plan;
    std::map<QString, Reply> m_served;
    Observer m_observer;
    qint64 m_dateOffsetSeconds = 0;
    int m_connectionsToDrop = 0;

    WorkThread m_thread;
    std::unique_ptr<Listener> m_listener; ///< lives and dies on m_thread
};

} // namespace sillon::standin
