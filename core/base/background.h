// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"

#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace sillon {

/// A small pool for the window: work runs on a worker, then its answer is handed to `then` on the main
/// thread, unless the asking object is gone. What asks servers or the keychain has threads of its own, so
/// that lists and changes do not wait for one that does not answer. Made and stopped on the main thread.
class Background
{
public:
    explicit Background(int threads = 2);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// A question to the database or to files: work(std::stop_token) on a worker, then(its result) on the
    /// main thread while context lives.
    template <typename Work, typename Then>
    void run(QObject* context, Work work, Then then)
    {
        post(m_local, false, context, std::move(work), std::move(then));
    }
    /// The same for what the user changed: it is also done when the program ends before it has begun, with a
    /// stop already asked for.
    template <typename Work, typename Then>
    void change(QObject* context, Work work, Then then)
    {
        post(m_local, true, context, std::move(work), std::move(then));
    }
    /// The same for what asks a server or the keychain and may wait long.
    template <typename Work, typename Then>
    void ask(QObject* context, Work work, Then then)
    {
        post(m_remote, false, context, std::move(work), std::move(then));
    }
    /// A change there.
    template <typename Work, typename Then>
    void tell(QObject* context, Work work, Then then)
    {
        post(m_remote, true, context, std::move(work), std::move(then));
    }

    /// Asks running work to stop, does the changes that have not begun and joins; questions that have not
    /// begun are dropped.
    void stop();

private:
    struct Task
    {
        std::function<void(const std::stop_token&)> work;
        bool isChange = false;
    };
    struct Pool
    {
        std::condition_variable_any changed;
        std::deque<Task> tasks;
        std::vector<std::jthread> threads;
    };

    template <typename Work, typename Then>
    void post(Pool& pool, bool isChange, QObject* context, Work work, Then then)
    {
        auto task = [this, receiver = QPointer<QObject>(context), work = std::move(work),
                     then = std::move(then)](const std::stop_token& stop) mutable {
            using Answer = std::invoke_result_t<Work, std::stop_token>;
            if constexpr (std::is_void_v<Answer>) {
                work(stop);
                m_mailbox.post([receiver, then = std::move(then)]() mutable {
                    if (receiver)
                        then();
                });
            } else {
                auto answer = std::make_shared<Answer>(work(stop));
                m_mailbox.post([receiver, answer, then = std::move(then)]() mutable {
                    if (receiver)
                        then(std::move(*answer));
                });
            }
        };
        // A std::function must be copyable; work that holds move-only things is wrapped in a shared pointer.
        auto shared = std::make_shared<decltype(task)>(std::move(task));
        enqueue(pool, {[shared](const std::stop_token& stop) { (*shared)(stop); }, isChange});
    }
    void enqueue(Pool& pool, Task task);
    void start(Pool& pool, int threads);
    void work(Pool& pool, const std::stop_token& stop);

    Mailbox m_mailbox;
    std::mutex m_mutex;
    bool m_stopped = false;
    Pool m_local;
    Pool m_remote;
};

} // namespace sillon
