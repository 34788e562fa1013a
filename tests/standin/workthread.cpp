// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/workthread.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace sillon::standin {

WorkThread::WorkThread()
{
    m_thread.setObjectName(QStringLiteral("standin"));
    moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkThread::run(const std::function<void()>& work)
{
    int mine = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(work);
        mine = ++m_posted;
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    if (QThread::currentThread() == &m_thread)
        return;
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this, mine] { return m_finished >= mine; });
}

bool WorkThread::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    std::function<void()> work;
    {
        const std::lock_guard lock(m_mutex);
        work = std::move(m_work.front());
        m_work.pop_front();
    }
    work();
    {
        const std::lock_guard lock(m_mutex);
        ++m_finished;
        // Under the lock: whoever waits may destroy this object as soon as it is free.
        m_done.notify_all();
    }
    return true;
}

} // namespace sillon::standin
