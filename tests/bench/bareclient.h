// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

namespace sillon::bench {

/// The floor of everything that talks to a server: sends the same body over one connection, one request after
/// another, and waits for each whole answer; no request sooner than betweenMs after the one before.
[[nodiscard]] Done postOneAfterAnother(const QUrl& url, const QByteArray& body, int times,
                                       qint64 betweenMs = 0);

} // namespace sillon::bench
