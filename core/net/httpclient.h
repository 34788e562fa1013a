// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <stop_token>

namespace sillon {

/// Sends one request and waits for its whole answer (of a packed one to a GET Qt cannot tell whether it is
/// whole: read it as data that may break off). Blocks the calling worker; any thread but the window's.
/// Errors: NotSent (nothing left), AnswerLost (the request left but no whole answer came), TooLarge,
/// Cancelled (stop was asked for before anything left; afterwards it is AnswerLost), RateLimited (the
/// server asked for a longer pause; nothing left). An HTTP status is never an error here.
class HttpClient
{
public:
    HttpClient() = default;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;
    virtual ~HttpClient() = default;

    virtual Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) = 0;
};

} // namespace sillon
