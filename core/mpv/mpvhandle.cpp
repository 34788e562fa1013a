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

/// What the closing thread and the waiting one share; whoever comes last frees it.
struct Closing
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool done = false;
};

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

} // namespace

Result<std::unique_ptr<MpvHandle>> MpvHandle::create(const Options& options, Take take)
{
    // libmpv refuses to start under a locale with decimal commas, and QApplication sets the user's.
    if (const char* locale = std::setlocale(LC_NUMERIC, nullptr);
        locale == nullptr || std::string_view(locale) != "C")
        std::setlocale(LC_NUMERIC, "C");
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
    std::unique_ptr<MpvHandle> made(new MpvHandle(handle, std::move(take)));
    mpv_set_wakeup_callback(handle, &MpvHandle::wake, made.get());
    return made;
}

MpvHandle::MpvHandle(mpv_handle* handle, Take take)
    : m_handle(handle)
    , m_take(std::move(take))
{}

MpvHandle::~MpvHandle()
{
    close();
}

bool MpvHandle::close()
{
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
    SystemClock clock; // real seconds: the sound server does not follow a faster clock
    std::unique_lock lock(closing->mutex);
    m_closedInTime = clock.waitUntil(lock, closing->changed, clock.steadyNowMs() + longestCloseMs, {},
                                     [&closing] { return closing->done; });
    lock.unlock();
    if (m_closedInTime)
        closer.join();
    else
        closer.detach();
    return m_closedInTime;
}

void MpvHandle::command(const QList<QByteArray>& words, quint64 tag)
{
    if (m_handle == nullptr)
        return;
    std::vector<const char*> arguments;
    for (const QByteArray& word : words)
        arguments.push_back(word.constData());
    arguments.push_back(nullptr);
    mpv_command_async(m_handle, tag, arguments.data());
}

void MpvHandle::load(const QByteArray& file, const char* flags, const Span& span, quint64 tag)
{
    if (m_handle == nullptr)
        return;
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
    mpv_command_node_async(m_handle, tag, &node);
}

void MpvHandle::setFlag(const char* property, bool on, quint64 tag)
{
    int value = on ? 1 : 0;
    if (m_handle != nullptr)
        mpv_set_property_async(m_handle, tag, property, MPV_FORMAT_FLAG, &value);
}

void MpvHandle::setNumber(const char* property, double value)
{
    if (m_handle != nullptr)
        mpv_set_property_async(m_handle, 0, property, MPV_FORMAT_DOUBLE, &value);
}

void MpvHandle::setText(const char* property, const QByteArray& value)
{
    const char* text = value.constData();
    if (m_handle != nullptr)
        mpv_set_property_async(m_handle, 0, property, MPV_FORMAT_STRING, &text);
}

void MpvHandle::askNumber(const char* property, quint64 tag)
{
    if (m_handle != nullptr)
        mpv_get_property_async(m_handle, tag, property, MPV_FORMAT_DOUBLE);
}

void MpvHandle::observe(const char* property, int format)
{
    if (m_handle != nullptr)
        mpv_observe_property(m_handle, 0, property, static_cast<mpv_format>(format));
}

void MpvHandle::addHook(const char* name)
{
    if (m_handle != nullptr)
        mpv_hook_add(m_handle, 0, name, 0);
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
