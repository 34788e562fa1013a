// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/faultserver.h"

#include <QDateTime>
#include <QFile>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>

namespace sillon::standin {

/// A QTcpServer that hands out bare descriptors, so that the socket can be made with or without TLS.
class Listener final : public QTcpServer
{
public:
    explicit Listener(std::function<void(qintptr)> accept)
        : m_accept(std::move(accept))
    {}

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

namespace {

qint64 steadyNowMs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

QSslKey readPrivateKey(const QString& fileName)
{
    QFile file(fileName);
    if (fileName.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}

int statusSent(const Fault& fault, const Reply& reply)
{
    switch (fault.kind) {
    case Fault::Kind::DropBeforeReading:
    case Fault::Kind::DropAfterHandling:
    case Fault::Kind::Reset:
    case Fault::Kind::Silence:
    case Fault::Kind::BrokenHttp:
        return 0;
    default:
        return reply.status;
    }
}

Reply nextRedirect(const QString& path)
{
    const int turn = path.mid(redirectLoopPath().size()).toInt();
    Reply reply{302, {}, "text/html"};
    reply.headers.emplace_back("Location", redirectLoopPath().toLatin1() + QByteArray::number(turn + 1));
    return reply;
}

} // namespace

FaultServer::FaultServer(Answer answer, const FaultServerOptions& options)
    : m_options(options)
    , m_answer(std::move(answer))
    , m_port(options.port)
{
    if (!m_options.utcNowMs)
        m_options.utcNowMs = [] { return QDateTime::currentMSecsSinceEpoch(); };
    m_listener = std::make_unique<Listener>([this](qintptr descriptor) { accept(descriptor); });
    m_thread.adopt(m_listener.get());
    if (loadCertificate())
        m_thread.run([this] { listen(); });
}

FaultServer::~FaultServer()
{
    // Sockets and their notifiers have to go on the thread they live on.
    m_thread.run([this] { m_listener.reset(); });
}

bool FaultServer::loadCertificate()
{
    if (m_options.certificateFile.isEmpty())
        return true;
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(m_options.certificateFile);
    m_privateKey = readPrivateKey(m_options.privateKeyFile);
    if (certificates.isEmpty() || m_privateKey.isNull()) {
        m_errorText = QStringLiteral("the certificate or its key cannot be read");
        return false;
    }
    m_certificate = certificates.first();
    return true;
}

void FaultServer::listen()
{
    if (m_listener->listen(QHostAddress::LocalHost, m_port))
        m_port = m_listener->serverPort();
    else
        m_errorText = m_listener->errorString();
}

QUrl FaultServer::url(const QString& path) const
{
    QUrl url;
    url.setScheme(m_certificate.isNull() ? QStringLiteral("http") : QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

void FaultServer::fault(const Fault& fault, int times, RequestPredicate predicate)
{
    const std::lock_guard lock(m_mutex);
    m_plan.add(fault, times, std::move(predicate));
}

void FaultServer::strewFaults(const RandomFaults& random)
{
    const std::lock_guard lock(m_mutex);
    m_plan.strew(random);
}

void FaultServer::clearFaults()
{
    const std::lock_guard lock(m_mutex);
    m_plan.clear();
}

int FaultServer::faultsWaiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_plan.waiting();
}

void FaultServer::setDateOffset(qint64 seconds)
{
    const std::lock_guard lock(m_mutex);
    m_dateOffsetSeconds = seconds;
}

void FaultServer::dropConnections(int count)
{
    const std::lock_guard lock(m_mutex);
    m_connectionsToDrop = count;
}

void FaultServer::serve(const QString& path, const Reply& reply)
{
    const std::lock_guard lock(m_mutex);
    m_served.insert_or_assign(path, reply);
}

void FaultServer::setObserver(Observer observer)
{
    const std::lock_guard lock(m_mutex);
    m_observer = std::move(observer);
}

void FaultServer::goOffline()
{
    m_thread.run([this] {
        m_listener->close();
        cutAll();
    });
}

void FaultServer::comeBack()
{
    m_thread.run([this] { listen(); });
}

void FaultServer::closeConnections()
{
    m_thread.run([this] { cutAll(); });
}

std::vector<LoggedRequest> FaultServer::requests(const RequestPredicate& predicate) const
{
    std::vector<LoggedRequest> found;
    for (LoggedRequest& entry : m_log.all()) {
        if (predicate(entry.request))
            found.push_back(std::move(entry));
    }
    return found;
}

void FaultServer::accept(qintptr descriptor)
{
    std::unique_ptr<QTcpSocket> socket = makeSocket(descriptor);
    if (!socket)
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_connectionsToDrop > 0) {
            --m_connectionsToDrop;
            return;
        }
    }
    if (m_listener->findChildren<FaultConnection*>().size() >= m_options.maxConnections)
        return;
    FaultConnection::Server server{[this](const Request& request) { return dropsUnread(request); },
                                   [this](const Request& request) { return exchange(request); }};
    const RequestParser::Limits limits{m_options.maxHeadBytes, m_options.maxBodyBytes};
    new FaultConnection(socket.release(), limits, std::move(server), m_listener.get());
}

std::unique_ptr<QTcpSocket> FaultServer::makeSocket(qintptr descriptor) const
{
    if (m_certificate.isNull()) {
        auto socket = std::make_unique<QTcpSocket>();
        return socket->setSocketDescriptor(descriptor) ? std::move(socket) : nullptr;
    }
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_privateKey);
    socket->startServerEncryption();
    return socket;
}

void FaultServer::cutAll()
{
    qDeleteAll(m_listener->findChildren<FaultConnection*>(Qt::FindDirectChildrenOnly));
}

bool FaultServer::dropsUnread(const Request& request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_plan.dropsUnread())
            return false;
    }
    log(request, Fault::dropBeforeReading(), 0);
    return true;
}

Exchange FaultServer::exchange(const Request& request)
{
    Exchange result;
    result.endlessBytes = m_options.endlessBytes;
    qint64 dateOffset = 0;
    {
        const std::lock_guard lock(m_mutex);
        result.fault = m_plan.next(request);
        dateOffset = result.fault.dateOffsetSeconds.value_or(m_dateOffsetSeconds);
    }
    result.dateMs = utcNowMs() + dateOffset * 1000;
    result.reply = falsified(result.fault, result.fault.takesEffect ? properReply(request) : Reply());
    log(request, result.fault, statusSent(result.fault, result.reply));
    return result;
}

Reply FaultServer::properReply(const Request& request)
{
    if (request.path.startsWith(redirectLoopPath()))
        return nextRedirect(request.path);
    if (request.httpMethod == "GET" || request.httpMethod == "HEAD") {
        const std::lock_guard lock(m_mutex);
        const auto served = m_served.find(request.path);
        if (served != m_served.end())
            return served->second;
    }
    return m_answer(request);
}

void FaultServer::log(const Request& request, const Fault& fault, int status)
{
    const LoggedRequest entry{request, utcNowMs(), steadyNowMs(), fault.name(), status, fault.takesEffect};
    Observer observer;
    {
        const std::lock_guard lock(m_mutex);
        observer = m_observer;
    }
    if (observer)
        observer(entry);
    m_log.add(entry);
}

} // namespace sillon::standin
