// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httprequest.h"

#include <QUrl>

#include <optional>

namespace sillon {

inline constexpr int mostRedirects = 5;

/// Where an answer sends us on to, when we follow: a GET, at most mostRedirects times, to https or (from
/// http) to the same host. Everything else is left to the caller as the answer it is. Pure.
[[nodiscard]] std::optional<QUrl> redirectTarget(HttpMethod method, const QUrl& from, int status,
                                                 const QByteArray& location, int followed);

/// The same request to where it was sent on. Who asked stays unknown to another server: without Authorization
/// there. Pure.
[[nodiscard]] HttpRequest sentOn(HttpRequest request, const QUrl& target);

} // namespace sillon
