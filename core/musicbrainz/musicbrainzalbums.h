// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumsource.h"
#include "net/httpclient.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace sillon {

/// Releases of MusicBrainz with their tracks and lengths, by search and by their ids
/// (documented: doc/MusicBrainz_API). Any worker.
class MusicBrainzAlbums final : public AlbumSource
{
public:
    /// base: the address the setting names now ("https://musicbrainz.org/ws/2"), asked on the worker.
    using Base = std::function<QString()>;

    MusicBrainzAlbums(HttpClient& http, Base base);

    [[nodiscard]] QString scheme() const override { return QStringLiteral("mbid"); }
    [[nodiscard]] Result<AlbumHits> search(const QString& text, int page, std::stop_token stop) override;
    [[nodiscard]] Result<Album> album(const QString& id, std::stop_token stop) override;

private:
    using Query = QList<std::pair<QString, QString>>;
    [[nodiscard]] Result<QByteArray> get(const QString& path, const Query& query,
                                         const std::stop_token& stop);

    HttpClient& m_http;
    Base m_base;
};

} // namespace sillon
