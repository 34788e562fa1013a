// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "byhand/albumsource.h"
#include "lastfm/lastfmendpoint.h"
#include "net/httpclient.h"

#include <functional>

namespace sillon {

/// Albums as Last.fm knows them (documented: doc/show/album.search, album.getInfo). Reading needs the API
/// key, nobody has to be signed in. It tells no year and often no lengths.
class LastfmAlbums final : public AlbumSource
{
public:
    /// The server as the settings name it now, asked on the worker.
    using Endpoint = std::function<LastfmEndpoint()>;

    LastfmAlbums(Endpoint endpoint, HttpClient& http, const Clock& clock);

    [[nodiscard]] QString scheme() const override { return QStringLiteral("lastfm"); }
    [[nodiscard]] Result<AlbumHits> search(const QString& text, int page, std::stop_token stop) override;
    [[nodiscard]] Result<Album> album(const QString& id, std::stop_token stop) override;

private:
    Endpoint m_endpoint;
    HttpClient& m_http;
    const Clock& m_clock;
};

} // namespace sillon
