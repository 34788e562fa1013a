// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qthttpclient.h"

#include "base/mailbox.h"
#include "net/hostconnections.h"
#include "net/httpexchange.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>

namespace sillon {

namespace {

/// Qt would open files and more through the same door.
bool isWebAddress(const QUrl& url)
{
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && web && !url.host().isEmpty();
}

} // namespace

/// A caller that waits.
struct QtHttpClient::Call
{
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Result<HttpResponse>> result;
};

/// What lives on the network thread: the requests on their way.
class QtHttpClient::Network
{
public:
    Network(QByteArray userAgent, const Clock& clock)
        : m_userAgent(std::move(userAgent))
        , m_clock(clock)
        , m_hosts(clock)
    {}

    void setOptions(const Options& options)
    {
        m_timeoutMs = options.timeoutMs;
        m_hosts.setProxy(options.proxy);
    }

    void start(const std::shared_ptr<Call>& call, const HttpRequest& request)
    {
        auto* const exchange =
            new HttpExchange(request, m_userAgent, m_timeoutMs, m_hosts, m_clock,
                             [this, call](Result<HttpResponse> result) { finish(call, std::move(result)); });
        m_exchanges.emplace(call.get(), exchange);
        exchange->start();
    }

    void cancel(const Call* call)
    {
        const auto found = m_exchanges.find(call);
        if (found != m_exchanges.end())
            found->second->stop();
    }

    void cancelAll()
    {
        while (!m_exchanges.empty())
            m_exchanges.begin()->second->stop();
    }

private:
    void finish(const std::shared_ptr<Call>& call, Result<HttpResponse> result)
    {
        // It is the exchange that calls.
        const auto found = m_exchanges.find(call.get());
        found->second->deleteLater();
        m_exchanges.erase(found);
        const std::scoped_lock guard(call->mutex);
        call->result = std::move(result);
        call->answered.notify_all();
    }

    const QByteArray m_userAgent;
    const Clock& m_clock;
    HostConnections m_hosts;
    int m_timeoutMs = 0;
    std::unordered_map<const Call*, HttpExchange*> m_exchanges;
};

struct QtHttpClient::Private
{
    QThread thread;
    Mailbox mailbox; ///< its messages run on the network thread
    std::unique_ptr<Network> network;
    std::mutex gate;
    bool stopped = false; ///< guarded by gate: nothing is posted any more
    std::atomic<std::thread::id> refused;

    /// False once stopped.
    bool post(std::function<void()> message)
    {
        const std::scoped_lock guard(gate);
        if (stopped)
            return false;
        mailbox.post(std::move(message));
        return true;
    }
};

QtHttpClient::QtHttpClient(QByteArray userAgent, Options options, const Clock& clock)
    : m_private(std::make_unique<Private>())
{
    m_private->network = std::make_unique<Network>(std::move(userAgent), clock);
    m_private->thread.setObjectName(QStringLiteral("network"));
    m_private->mailbox.moveToThread(&m_private->thread);
    m_private->thread.start();
    setOptions(options);
}

QtHttpClient::~QtHttpClient()
{
    stop();
}

void QtHttpClient::setOptions(const Options& options)
{
    m_private->post([network = m_private->network.get(), options] { network->setOptions(options); });
}

void QtHttpClient::refuseThisThread()
{
    m_private->refused = std::this_thread::get_id();
}

Result<HttpResponse> QtHttpClient::send(const HttpRequest& request, std::stop_token stop)
{
#ifdef SILLON_DEBUG_THREADS
    Q_ASSERT_X(m_private->refused.load() != std::this_thread::get_id(), "QtHttpClient",
               "the window's thread must not wait for the network");
#endif
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled);
    if (!isWebAddress(request.url))
        return fail(ErrorKind::NotSent, QStringLiteral("not a web address"));
    const auto call = std::make_shared<Call>();
    Network* const network = m_private->network.get();
    if (!m_private->post([network, call, request] { network->start(call, request); }))
        return fail(ErrorKind::Cancelled);
    const auto hasResult = [&] { return call->result.has_value(); };
    std::unique_lock lock(call->mutex);
    if (!call->answered.wait(lock, stop, hasResult)) {
        lock.unlock();
        // When the thread is being stopped it ends every call by itself.
        m_private->post([network, call] { network->cancel(call.get()); });
        lock.lock();
        call->answered.wait(lock, hasResult);
    }
    return std::move(*call->result);
}

void QtHttpClient::stop()
{
    {
        const std::scoped_lock guard(m_private->gate);
        if (m_private->stopped)
            return;
        m_private->stopped = true;
        m_private->mailbox.post([d = m_private.get()] {
            d->network->cancelAll();
            d->network.reset(); // its connections belong to this thread
            d->thread.quit();
        });
    }
    m_private->thread.wait();
}

} // namespace sillon
