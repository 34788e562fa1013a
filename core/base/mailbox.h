// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace sillon {

/// Brings results of workers to the thread the mailbox lives on (the main one): a queue behind a mutex and
/// one posted event. A message whose receiver is gone by then is dropped.
class Mailbox : public QObject
{
    Q_OBJECT
public:
    explicit Mailbox(QObject* parent = nullptr);
    ~Mailbox() override;

    /// Runs message on the mailbox's thread, in order. Any thread.
    void post(std::function<void()> message);

protected:
    bool event(QEvent* event) override;

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace sillon
