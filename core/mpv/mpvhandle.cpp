// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mpv/mpvhandle.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QEvent>

#include <array>
#include <clocale>
#include <condition_variable>
#include <mpv/client.h>
#include <mutex>
#include <string_view>
#include <thread>

namespace sillon {

namespace {

constexpr qint64 longestCloseMs = 2000;

QByteArray secondsText(qint64 ms)
{
    return QByteArray::number(static_cast<double>(ms) / 1000, 'f', 3);
}

QEvent::Type wakeType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

QEvent::Type openedType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

/// What a thread of ours and the one that waits for it share; whoever comes last frees it.
struct Closing
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool done = false;
    bool abandoned = false; ///< nobody waits any more
};

/// False when it is not done by then (SystemClock's steady time).
bool isDoneBy(qint64 deadlineMs, Closing& closing)
{
    SystemClock clock; // real seconds: the sound server does not follow a faster clock
    std::unique_lock lock(closing.mutex);
    return clock.waitUntil(lock, closing.changed, deadlineMs, {}, [&closing] { return closing.done; });
}

mpv_node textNode(const char* text)
{
    mpv_node node{};
    node.format = MPV_FORMAT_STRING;
    node.u.string = const_cast<char*>(text); // libmpv only reads it
    return node;
}

Error creationError(int code)
{
    Error error;
    error.kind = ErrorKind::NotSupported;
    error.serviceCode = code;
    error.serverText = QString::fromUtf8(code == 0 ? "libmpv cannot be started" : mpv_error_string(code));
    return error;
}

Result<mpv_handle*> opened(const MpvHandle::Options& options)
{
    mpv_handle* handle = mpv_create();
    if (handle == nullptr)
        return fail(creationError(0));
    for (const auto& option : options)
        mpv_set_option_string(handle, option.first.constData(), option.second.constData());
    if (const int code = mpv_initialize(handle); code < 0) {
        mpv_destroy(handle);
        return fail(creationError(code));
    }
    mpv_request_log_messages(handle, "error");
    return handle;
}

} // namespace

/// What the opening thread hands over.
struct MpvHandle::Opening : Closing
{
    Result<mpv_handle*> opened = nullptr;
    std::thread thread;
};

MpvHandle::MpvHandle(Options options, Take take, Fail fail)
    : m_opening(std::make_shared<Opening>())
    , m_take(std::move(take))
    , m_fail(std::move(fail))
{
    // libmpv refuses to start under a locale with decimal commas, and QApplication sets the user's.
    if (const char* locale = std::setlocale(LC_NUMERIC, nullptr);
        locale == nullptr || std::string_view(locale) != "C")
        std::setlocale(LC_NUMERIC, "C");
    m_opening->thread = std::thread([this, opening = m_opening, options = std::move(options)] {
        auto made = opened(options);
        const std::scoped_lock guard(opening->mutex);
        opening->opened = std::move(made);
        opening->done = true;
        if (!opening->abandoned)
            QCoreApplication::postEvent(this, new QEvent(openedType()));
        opening->changed.notify_all();
    });
}

void MpvHandle::takeOpened()
{
    if (!m_opening)
        return;
    const std::shared_ptr<Opening> opening = std::exchange(m_opening, nullptr);
    opening->thread.join();
    if (!opening->opened) {
        m_waiting.clear();
        m_fail(opening->opened.error());
        return;
    }
    m_handle = *opening->opened;
    mpv_set_wakeup_callback(m_handle, &MpvHandle::wake, this);
    for (const Task& task : std::exchange(m_waiting, {}))
        task(m_handle);
    drain();
}

void MpvHandle::whenOpen(Task task)
{
    if (m_handle != nullptr)
        task(m_handle);
    else if (m_opening)
        m_waiting.push_back(std::move(task));
}

MpvHandle::~MpvHandle()
{
    close();
}

/// False when it cannot be waited for: the thread is left to itself.
bool MpvHandle::endOpening(qint64 deadlineMs)
{
    m_waiting.clear();
    const std::shared_ptr<Opening> opening = std::exchange(m_opening, nullptr);
    if (!opening)
        return true;
    if (!isDoneBy(deadlineMs, *opening)) {
        const std::scoped_lock guard(opening->mutex);
        opening->abandoned = true;
        opening->thread.detach();
        return false;
    }
    opening->thread.join();
    m_handle = opening->opened.value_or(nullptr);
    return true;
}

bool MpvHandle::close()
{
    const qint64 deadlineMs = SystemClock().steadyNowMs() + longestCloseMs;
    m_closedInTime = endOpening(deadlineMs) && m_closedInTime;
    if (m_handle == nullptr)
        return m_closedInTime;
    mpv_handle* handle = std::exchange(m_handle, nullptr);
    mpv_set_wakeup_callback(handle, nullptr, nullptr);
    const auto closing = std::make_shared<Closing>();
    std::thread closer([handle, closing] {
        mpv_terminate_destroy(handle);
        const std::scoped_lock guard(closing->mutex);
        closing->done = true;
        closing->changed.notify_all();
    });
    m_closedInTime = isDoneBy(deadlineMs, *closing) && m_closedInTime;
    if (m_closedInTime)
        closer.join();
    else
        closer.detach();
    return m_closedInTime;
}

void MpvHandle::command(const QList<QByteArray>& words, quint64 tag)
{
    whenOpen([words, tag](mpv_handle* handle) {
        std::vector<const char*> arguments;
        for (const QByteArray& word : words)
            arguments.push_back(word.constData());
        arguments.push_back(nullptr);
        mpv_command_async(handle, tag, arguments.data());
    });
}

void MpvHandle::load(const QByteArray& file, const char* flags, const Span& span, quint64 tag)
{
    whenOpen([file, flags, span, tag](mpv_handle* handle) { loadNow(handle, file, flags, span, tag); });
}

void MpvHandle::loadNow(mpv_handle* handle, const QByteArray& file, const char* flags, const Span& span,
                        quint64 tag)
{
    const QByteArray from = secondsText(span.fromMs);
    const QByteArray to = secondsText(span.toMs);
    std::array<const char*, 2> optionKeys{};
    std::array<mpv_node, 2> optionValues{};
    mpv_node_list options{0, optionValues.data(), const_cast<char**>(optionKeys.data())};
    const auto add = [&](const char* key, const QByteArray& value) {
        optionKeys[static_cast<std::size_t>(options.num)] = key;
        optionValues[static_cast<std::size_t>(options.num++)] = textNode(value.constData());
    };
    // A start of 0 is not said: libmpv would seek there.
    if (span.fromMs > 0)
        add("start", from);
    if (span.toMs > 0)
        add("end", to);
    // By name: later versions of libmpv have moved the place of the options.
    std::array<const char*, 4> keys{"name", "url", "flags", "options"};
    std::array<mpv_node, 4> values{textNode("loadfile"), textNode(file.constData()), textNode(flags), {}};
    values[3].format = MPV_FORMAT_NODE_MAP;
    values[3].u.list = &options;
    mpv_node_list list{static_cast<int>(values.size()), values.data(), const_cast<char**>(keys.data())};
    mpv_node node{};
    node.format = MPV_FORMAT_NODE_MAP;
    node.u.list = &list;
    mpv_command_node_async(handle, tag, &node);
}

void MpvHandle::setFlag(const char* property, bool on, quint64 tag)
{
    whenOpen([property, on, tag](mpv_handle* handle) {
        int value = on ? 1 : 0;
        mpv_set_property_async(handle, tag, property, MPV_FORMAT_FLAG, &value);
    });
}

void MpvHandle::setNumber(const char* property, double value)
{
    whenOpen([property, value](mpv_handle* handle) {
        double number = value;
        mpv_set_property_async(handle, 0, property, MPV_FORMAT_DOUBLE, &number);
    });
}

void MpvHandle::setText(const char* property, const QByteArray& value)
{
    whenOpen([property, value](mpv_handle* handle) {
        const char* text = value.constData();
        mpv_set_property_async(handle, 0, property, MPV_FORMAT_STRING, &text);
    });
}

void MpvHandle::askNumber(const char* property, quint64 tag)
{
    whenOpen([property, tag](mpv_handle* handle) {
        mpv_get_property_async(handle, tag, property, MPV_FORMAT_DOUBLE);
    });
}

void MpvHandle::observe(const char* property, int format)
{
    whenOpen([property, format](mpv_handle* handle) {
        mpv_observe_property(handle, 0, property, static_cast<mpv_format>(format));
    });
}

void MpvHandle::addHook(const char* name)
{
    whenOpen([name](mpv_handle* handle) { mpv_hook_add(handle, 0, name, 0); });
}

void MpvHandle::continueHook(quint64 id)
{
    if (m_handle != nullptr)
        mpv_hook_continue(m_handle, id);
}

void MpvHandle::wake(void* self)
{
    auto* handle = static_cast<MpvHandle*>(self);
    if (!handle->m_isWoken.exchange(true))
        QCoreApplication::postEvent(handle, new QEvent(wakeType()));
}

bool MpvHandle::event(QEvent* event)
{
    if (event->type() == openedType()) {
        takeOpened();
        return true;
    }
    if (event->type() != wakeType())
        return QObject::event(event);
    m_isWoken = false;
    drain();
    return true;
}

void MpvHandle::drain()
{
    while (m_handle != nullptr) {
        const mpv_event* event = mpv_wait_event(m_handle, 0);
        if (event->event_id == MPV_EVENT_NONE)
            return;
        m_take(*event);
    }
}

} // namespace sillon
