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

} // namespace sillon
