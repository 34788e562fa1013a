// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect.h"

namespace sillon {

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

} // namespace sillon
