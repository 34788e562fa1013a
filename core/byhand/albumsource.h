// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/album.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace sillon {

/// One answer to a search for albums: enough to choose by.
struct AlbumHit
{
    QString id; ///< what AlbumSource::album() takes
    QString title;
    QString artist;
    int year = 0;     ///< 0 unknown
    int tracks = 0;   ///< 0 unknown
    QString note;     ///< what tells it from its like ("2 x Vinyl, GB"); untranslated, often empty
    QString coverUrl; ///< http or https; empty when there is none
    friend bool operator==(const AlbumHit&, const AlbumHit&) = default;
};

/// One page of hits.
struct AlbumHits
{
    static constexpr int perPage = 20;
    std::vector<AlbumHit> hits; ///< at most perPage
    int total = 0;              ///< over all pages, as the source says
    [[nodiscard]] int pages() const { return (total + perPage - 1) / perPage; }
    friend bool operator==(const AlbumHits&, const AlbumHits&) = default;
};

/// Finds albums and their tracks at one service. Blocks the calling worker; any number may ask at once.
/// Errors: NotConfigured (something has to be set up first), NotFound, those of HttpClient and of the
/// service.
class AlbumSource
{
public:
    AlbumSource() = default;
    AlbumSource(const AlbumSource&) = delete;
    AlbumSource& operator=(const AlbumSource&) = delete;
    virtual ~AlbumSource() = default;

    /// The word before the colon of its ids: "mbid", "lastfm".
    [[nodiscard]] virtual QString scheme() const = 0;
    /// page counts from 1. Nothing found is an empty page.
    [[nodiscard]] virtual Result<AlbumHits> search(const QString& text, int page, std::stop_token stop) = 0;
    /// id with its scheme; another scheme or a malformed one is BadRequest.
    [[nodiscard]] virtual Result<Album> album(const QString& id, std::stop_token stop) = 0;
};

} // namespace sillon
