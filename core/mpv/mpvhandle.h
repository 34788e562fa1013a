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

/// Owns one libmpv player. Everything after creating it is asked for asynchronously, since a sound server
/// that does not answer would block for half a minute; answers and events come to the thread it was made on.
/// A tag given with a request comes back with its reply.
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

    /// Options that this libmpv does not know are left out. take gets every event, on the calling thread.
    [[nodiscard]] static Result<std::unique_ptr<MpvHandle>> create(const Options& options, Take take);
    ~MpvHandle() override; ///< closes
    MpvHandle(const MpvHandle&) = delete;
    MpvHandle& operator=(const MpvHandle&) = delete;

    /// Ends the player on another thread; false when that is not done within 2 s and goes on by itself: then
    /// the program had better leave without waiting for it. Nothing is taken or done any more.
    bool close();

    void command(const QList<QByteArray>& words, quint64 tag = 0);
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
    MpvHandle(mpv_handle* handle, Take take);
    static void wake(void* self);
    void drain();

    mpv_handle* m_handle;
    Take m_take;
    std::atomic<bool> m_isWoken = false;
    bool m_closedInTime = true;
};

} // namespace sillon
