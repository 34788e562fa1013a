// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace sillon {

/// One server that speaks Last.fm's protocol as the settings name it; texts are empty when not given.
struct LastfmServer
{
    QString service; ///< "lastfm" or "audioscrobbler.NAME"
    QString apiUrl;  ///< ".../2.0/", with or without the last slash
    QString authUrl;
    QString siteUrl;
    QString apiKey;
    QString apiSecret;
};

/// Where such a server is reached, and the key this program shows there.
struct LastfmEndpoint
{
    QString service;
    QUrl apiUrl;  ///< http or https, ends in a slash; invalid when no usable address was given
    QUrl authUrl; ///< the page that asks the user; http or https, invalid like apiUrl
    QUrl siteUrl;
    QString apiKey;
    QString apiSecret;

    /// Last.fm itself, not a server that is compatible with it.
    [[nodiscard]] bool isLastfm() const { return service == QLatin1String("lastfm"); }
    /// Its users sign in with name and password, as there is no page to allow access on (Maloja).
    [[nodiscard]] bool signsInByPassword() const
    {
        return apiUrl.path().startsWith(QLatin1String("/apis/audioscrobbler"));
    }
    /// What everybody may read can be asked for: there are an address and a key.
    [[nodiscard]] bool canBeRead() const { return apiUrl.isValid() && !apiKey.isEmpty(); }
    /// Signed calls can be made: there are an address, a key and a secret.
    [[nodiscard]] bool isConfigured() const { return canBeRead() && !apiSecret.isEmpty(); }
};

/// Makes the addresses whole: Last.fm's own are known; another server keeps scheme, host, port and path, and
/// its pages are taken to be at scheme://host[:port]/api/auth/ and / when they are not given (GNU FM's
/// layout). Such servers take any key of 32 letters: they get one of ours when none is given.
[[nodiscard]] LastfmEndpoint lastfmEndpoint(const LastfmServer& server);

} // namespace sillon
