// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>
#include <mpv/client.h>
#include <string>

// libmpv brings two hundred libraries with it: a tenth of a second and thirty megabytes at every start, for a
// program that may never play in this run. So it is not linked: these functions are libmpv's own by name, and
// open it when the first of them is called. Without it there is no handle, and nothing else is called.

namespace {

void* library()
{
    static void* const opened = ::dlopen(
        ("libmpv.so." + std::to_string(MPV_CLIENT_API_VERSION >> 16)).c_str(), RTLD_NOW | RTLD_LOCAL);
    return opened;
}

template <typename Function>
Function* real(const char* name)
{
    return library() != nullptr ? reinterpret_cast<Function*>(::dlsym(library(), name)) : nullptr;
}

} // namespace

extern "C" {

mpv_handle* mpv_create()
{
    static auto* const create = real<decltype(mpv_create)>("mpv_create");
    return create != nullptr ? create() : nullptr;
}

int mpv_initialize(mpv_handle* ctx)
{
    static auto* const function = real<decltype(mpv_initialize)>("mpv_initialize");
    return function(ctx);
}

void mpv_destroy(mpv_handle* ctx)
{
    static auto* const function = real<decltype(mpv_destroy)>("mpv_destroy");
    function(ctx);
}

void mpv_terminate_destroy(mpv_handle* ctx)
{
    static auto* const function = real<decltype(mpv_terminate_destroy)>("mpv_terminate_destroy");
    function(ctx);
}

int mpv_set_option_string(mpv_handle* ctx, const char* name, const char* data)
{
    static auto* const function = real<decltype(mpv_set_option_string)>("mpv_set_option_string");
    return function(ctx, name, data);
}

const char* mpv_error_string(int error)
{
    static auto* const function = real<decltype(mpv_error_string)>("mpv_error_string");
    return function(error);
}

int mpv_request_log_messages(mpv_handle* ctx, const char* min_level)
{
    static auto* const function = real<decltype(mpv_request_log_messages)>("mpv_request_log_messages");
    return function(ctx, min_level);
}

void mpv_set_wakeup_callback(mpv_handle* ctx, void (*cb)(void* d), void* d)
{
    static auto* const function = real<decltype(mpv_set_wakeup_callback)>("mpv_set_wakeup_callback");
    function(ctx, cb, d);
}

mpv_event* mpv_wait_event(mpv_handle* ctx, double timeout)
{
    static auto* const function = real<decltype(mpv_wait_event)>("mpv_wait_event");
    return function(ctx, timeout);
}

int mpv_command_async(mpv_handle* ctx, uint64_t reply_userdata, const char** args)
{
    static auto* const function = real<decltype(mpv_command_async)>("mpv_command_async");
    return function(ctx, reply_userdata, args);
}

int mpv_command_node_async(mpv_handle* ctx, uint64_t reply_userdata, mpv_node* args)
{
    static auto* const function = real<decltype(mpv_command_node_async)>("mpv_command_node_async");
    return function(ctx, reply_userdata, args);
}

int mpv_get_property_async(mpv_handle* ctx, uint64_t reply_userdata, const char* name, mpv_format format)
{
    static auto* const function = real<decltype(mpv_get_property_async)>("mpv_get_property_async");
    return function(ctx, reply_userdata, name, format);
}

int mpv_set_property_async(mpv_handle* ctx, uint64_t reply_userdata, const char* name, mpv_format format,
                           void* data)
{
    static auto* const function = real<decltype(mpv_set_property_async)>("mpv_set_property_async");
    return function(ctx, reply_userdata, name, format, data);
}

int mpv_observe_property(mpv_handle* mpv, uint64_t reply_userdata, const char* name, mpv_format format)
{
    static auto* const function = real<decltype(mpv_observe_property)>("mpv_observe_property");
    return function(mpv, reply_userdata, name, format);
}

int mpv_hook_add(mpv_handle* ctx, uint64_t reply_userdata, const char* name, int priority)
{
    static auto* const function = real<decltype(mpv_hook_add)>("mpv_hook_add");
    return function(ctx, reply_userdata, name, priority);
}

int mpv_hook_continue(mpv_handle* ctx, uint64_t id)
{
    static auto* const function = real<decltype(mpv_hook_continue)>("mpv_hook_continue");
    return function(ctx, id);
}

} // extern "C"
