// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzendpoint.h"

namespace sillon {

QUrl listenBrainzRoot(const QString& address)
{
    QString whole = address.trimmed();
    if (whole.isEmpty())
        return {};
    if (!whole.contains(QLatin1String("://")))
        whole.prepend(QLatin1String("https://"));
    QUrl url = QUrl(whole).adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return {};
    QString path = url.path();
    const auto dropSlashes = [&path] {
        while (path.endsWith(QLatin1Char('/')))
            path.chop(1);
    };
    dropSlashes();
    if (path.endsWith(QLatin1String("/1")))
        path.chop(2);
    dropSlashes();
    url.setPath(path);
    return url;
}

namespace {

/// A page beside the service; what stands before the host (a password) is not for browsers.
QUrl pageBeside(const QUrl& root, const QString& path)
{
    if (!root.isValid())
        return {};
    if (root.host() == QLatin1String("api.listenbrainz.org"))
        return QUrl(QString(QStringLiteral("https://listenbrainz.org") % path));
    QUrl page = root.adjusted(QUrl::RemoveUserInfo);
    page.setPath(path);
    return page;
}

} // namespace

QUrl listenBrainzTokenPage(const QUrl& root)
{
    return pageBeside(root, QStringLiteral("/settings/"));
}

QUrl listenBrainzUserPage(const QUrl& root, const QString& userName)
{
    return pageBeside(root, QString(QStringLiteral("/user/") % userName % QLatin1Char('/')));
}

} // namespace sillon
