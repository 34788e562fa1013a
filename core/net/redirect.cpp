// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"

namespace sillon {

namespace {

bool sameServer(const QUrl& a, const QUrl& b)
{
    return a.host() == b.host() && a.port() == b.port() && a.scheme() == b.scheme();
}

} // namespace

std::optional<QUrl> redirectTarget(HttpMethod method, const QUrl& from, int status,
                                   const QByteArray& location, int followed)
{
    const bool redirects = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (method != HttpMethod::Get || !redirects || location.isEmpty() || followed >= mostRedirects)
        return std::nullopt;
    QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    target.setFragment(QString());
    if (!target.isValid() || target.host().isEmpty() || !target.userInfo().isEmpty())
        return std::nullopt;
    const bool plain = target.scheme() == QLatin1String("http") && from.scheme() == QLatin1String("http");
    if (target.scheme() == QLatin1String("https") || (plain && target.host() == from.host()))
        return target;
    return std::nullopt;
}

HttpRequest sentOn(HttpRequest request, const QUrl& target)
{
    if (!sameServer(request.url, target))
        request.headers.removeIf([](const std::pair<QByteArray, QByteArray>& header) {
            return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
        });
    request.url = target;
    return request;
}

} // namespace sillon
