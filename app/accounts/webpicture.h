// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <stop_token>

namespace sillon {

class HttpClient;

/// A picture from the web; null for anything else, and for one that is too large. Blocks: a worker.
[[nodiscard]] QImage webPicture(HttpClient& http, const QString& address, const std::stop_token& stop);

} // namespace sillon
