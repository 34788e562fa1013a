// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/webpicture.h"

#include "net/httpclient.h"

namespace sillon {

namespace {

constexpr qint64 largestBytes = 4 << 20;
constexpr int largestSide = 4000;

} // namespace

QImage webPicture(HttpClient& http, const QString& address, const std::stop_token& stop)
{
    HttpRequest request;
    request.url = QUrl(address);
    request.largestBodyBytes = largestBytes;
    const QString scheme = request.url.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return {};
    const auto answer = http.send(request, stop);
    if (!answer || answer->status != 200)
        return {};
    const QImage picture = QImage::fromData(answer->body);
    return picture.width() <= largestSide && picture.height() <= largestSide ? picture : QImage();
}

} // namespace sillon
