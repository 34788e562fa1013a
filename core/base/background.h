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

/// A small pool for questions of the window: work runs on a worker, then its answer is handed to `then` on
/// the main thread, unless the asking object is gone. Made and stopped on the main thread.
class Background
{
public:
    explicit Background(int threads = 2);
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// work(std::stop_token) on a worker, then(its result) on the main thread while context lives.
    template <typename Work, typename Then>
    void run(QObject* context, Work work, Then then)
    {
        post([this, receiver = QPointer<QObject>(context), work = std::move(work),
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
        });
    }

    /// Asks running work to stop and joins; what has not begun is dropped.
    void stop();

private:
    // A std::function must be copyable; work that holds move-only things is wrapped in a shared pointer.
    template <typename Task>
    void post(Task task)
    {
        auto shared = std::make_shared<Task>(std::move(task));
        enqueue([shared](const std::stop_token& stop) { (*shared)(stop); });
    }
    void enqueue(std::function<void(const std::stop_token&)> task);
    void work(const std::stop_token& stop);

    Mailbox m_mailbox;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void(const std::stop_token&)>> m_tasks;
    bool m_stopped = false;
    std::vector<std::jthread> m_threads;
};

} // namespace sillon
