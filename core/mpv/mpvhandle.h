// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

struct mpv_event;
struct mpv_handle;

namespace sillon {

/// Owns one libmpv player, which is made on a thread of its own: loading the library takes a tenth of a
/// second. What is asked for before it is there is done then, in order. Everything is asked for
/// asynchronously, since a sound server that does not answer would block for half a minute; answers and
/// events come to the thread this was made on. A tag given with a request comes back with its reply.
class MpvHandle : public QObject
{
    Q_OBJECT
public:
    using Options = std::vector<std::pair<QByteArray, QByteArray>>;
    /// Of a file, milliseconds; a toMs of 0 is its end.
    struct Span
    {
        qint64 fromMs = 0;
        qint64 toMs = 0;
    };
    using Take = std::function<void(const mpv_event&)>;
    using Fail = std::function<void(const Error&)>;

    /// Options that this libmpv does not know are left out. take gets every event; fail is called instead,
    /// once, when there is no libmpv to play with: then all that was asked for is dropped. Both on the
    /// calling thread, later; fail may delete this through deleteLater alone.
    MpvHandle(Options options, Take take, Fail fail);
    ~MpvHandle() override; ///< closes
    MpvHandle(const MpvHandle&) = delete;
    MpvHandle& operator=(const MpvHandle&) = delete;

    /// Ends the player on another thread; false when that is not done within 2 s and goes on by itself: then
    /// the program had better leave without waiting for it. Nothing is taken or done any more.
    bool close();

    void command(const QList<QByteArray>& words, quint64 tag = 0);
    // Names of properties and flags are literals: they are kept as they are.
    /// flags: "replace" or "append-play". The reply carries libmpv's number of the playlist entry.
    void load(const QByteArray& file, const char* flags, const Span& span, quint64 tag);
    void setFlag(const char* property, bool on, quint64 tag = 0);
    void setNumber(const char* property, double value);
    void setText(const char* property, const QByteArray& value);
    void askNumber(const char* property, quint64 tag);
    void observe(const char* property, int format); ///< an mpv_format
    void addHook(const char* name);
    void continueHook(quint64 id);

protected:
    bool event(QEvent* event) override;

private:
    struct Opening;
    using Task = std::function<void(mpv_handle*)>;

    void takeOpened();
    bool endOpening(qint64 deadlineMs);
    void whenOpen(Task task);
    static void loadNow(mpv_handle* handle, const QByteArray& file, const char* flags, const Span& span,
                        quint64 tag);
    static void wake(void* self);
    void drain();

    mpv_handle* m_handle = nullptr;
    std::shared_ptr<Opening> m_opening; ///< until it is there
    std::vector<Task> m_waiting;        ///< what was asked for until then
    Take m_take;
    Fail m_fail;
    std::atomic<bool> m_isWoken = false;
    bool m_closedInTime = true;
};

} // namespace sillon
