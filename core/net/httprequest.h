// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <utility>

namespace sillon {

enum class HttpMethod : std::uint8_t { Get, Post };

/// One request as a value.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< besides User-Agent, which the client adds
    QByteArray body;                                  ///< for Post; its Content-Type is among the headers
    int attempts = 1; ///< how often a GET may be tried in all; a POST leaves once whatever this says
    qint64 largestBodyBytes = 8 << 20; ///< a longer answer is TooLarge
    bool bulk =
        false; ///< one of many reads (history, loved tracks): gets the smaller share of the host's rate
};

} // namespace sillon
