// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpmessage.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace sillon::standin {

/// A request the server saw, and what became of it.
struct LoggedRequest
{
    Request request;
    qint64 arrivedMs = 0; ///< ms since 1970 UTC by the server's clock
    qint64 steadyMs = 0;  ///< by the machine's steady clock: for distances in time
    QString fault;        ///< Fault::name(); empty for a healthy answer
    int status = 0;       ///< HTTP status that was sent; 0: none
    bool tookEffect = true;

    [[nodiscard]] QString param(QStringView name) const { return request.param(name); }
};

/// What a server was asked, in order of arrival. Bounded: the oldest entries go first. Any thread.
class RequestLog
{
public:
    using Condition = std::function<bool(const std::vector<LoggedRequest>&)>;

    void add(LoggedRequest entry);
    void clear();

    [[nodiscard]] std::vector<LoggedRequest> all() const;
    /// Requests since the last clear(), forgotten ones included.
    [[nodiscard]] int count() const;

    /// Blocks the calling thread, its event loop too, until so many requests have come and been dealt with.
    [[nodiscard]] bool waitForCount(int count, int timeoutMs) const;
    /// The same for any condition; it is asked again after each request, without a lock held.
    [[nodiscard]] bool waitFor(const Condition& condition, int timeoutMs) const;

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_arrived;
    std::deque<LoggedRequest> m_entries;
    qsizetype m_bytes = 0;
    int m_count = 0;
};

} // namespace sillon::standin
