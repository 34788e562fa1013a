// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace sillon::standin {

/// A thread with an event loop that others hand work to. The work goes through a mutex and only a bare event
/// through Qt, so that thread checkers see the order of things.
class WorkThread final : private QObject
{
public:
    WorkThread();
    /// Ends the event loop and waits for the thread. What lives on it has to be gone.
    ~WorkThread() override;

    /// Runs the work there and waits until it is done. Called on that very thread it is done after what is
    /// being done now.
    void run(const std::function<void()>& work);
    /// Hands an object over to the thread.
    void adopt(QObject* object) { object->moveToThread(&m_thread); }

protected:
    bool event(QEvent* event) override;

private:
    QThread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_done;
    std::deque<std::function<void()>> m_work;
    int m_posted = 0;
    int m_finished = 0;
};

} // namespace sillon::standin
