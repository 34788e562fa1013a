// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpresponse.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sillon {

// What Discogs answers (www.discogs.com/developers). Pure.

/// The JSON of an answer, or what its status says: Unauthorized (401), AccountRefused (403), NotFound,
/// RateLimited (429), ServerBusy (5xx), BadRequest, Malformed. serverText is the server's own, at most 300
/// characters.
[[nodiscard]] Result<QJsonObject> discogsAnswer(const HttpResponse& response);

/// A master (all editions of an album) as a search names it.
struct DiscogsHit
{
    qint64 id = 0;
    QString title;       ///< "Artist - Title" in one string
    QStringList formats; ///< "Vinyl", "LP", "Album", "Compilation" ...
};
/// The masters among the hits of database/search. Malformed when it is no list of hits.
[[nodiscard]] Result<std::vector<DiscogsHit>> discogsHits(const QJsonObject& answer);

/// What masters/ID tells. Artists without the number that tells equal names apart.
struct DiscogsMaster
{
    qint64 id = 0;
    QString title;
    QString artist;      ///< the whole credit
    QStringList artists; ///< each name, and as it is printed there
    int year = 0;        ///< of the earliest edition; 0 not known
};
/// Malformed when it is none.
[[nodiscard]] Result<DiscogsMaster> discogsMaster(const QJsonObject& answer);

/// An artist's name without " (2)" behind it; other brackets are part of a name.
[[nodiscard]] QString discogsArtistName(const QString& name);

} // namespace sillon
