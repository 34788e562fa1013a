// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <thread>

namespace sillon {

class Clock;

/// How long the watcher waits, in milliseconds.
struct WatchTimes
{
    qint64 settle = 1000;       ///< after the last event in a row
    qint64 longest = 5000;      ///< after the first one, however long the row
    qint64 walkEvery = 900'000; ///< where the kernel tells nothing: network drives, or too many folders
};

/// Tells which folders of the library are to be scanned again because something happened in them, also once
/// after it began to watch and when a drive was plugged in or out. Watches on a thread of its own. Main
/// thread.
class LibraryWatcher : public QObject
{
    Q_OBJECT
public:
    explicit LibraryWatcher(Clock& clock, WatchTimes times = {}, QObject* parent = nullptr);
    ~LibraryWatcher() override;

    /// Watches these folders and no others from now on; none ends it.
    void watch(const QStringList& folders);
    void askToStop();
    /// Joins; nothing runs or is told afterwards.
    void stop();

Q_SIGNALS:
    void changed(const QStringList& folders); ///< no one of them lies below another; may be gone

private:
    void run(const QStringList& folders, const std::stop_token& stop);

    Clock& m_clock;
    WatchTimes m_times;
    std::unique_ptr<Mailbox> m_mailbox; ///< a new one for each thread: what an old one told is dropped
    std::jthread m_thread;              // last: it uses the others
};

} // namespace sillon
