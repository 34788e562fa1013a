// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "musicbrainz/mirrorconnection.h"
#include "musicbrainz/musicbrainzreply.h"
#include "releaseyear/yearcandidate.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// Where an identifier leads.
struct MirrorId
{
    qint64 group = 0;
    int editionYear = 0; ///< of the release asked for; 0 when it has none, or when it was a group's id
};

/// An album as an artist's list names it.
struct MirrorTitle
{
    qint64 group = 0;
    QString title;
    QString artist;          ///< the whole credit
    QStringList otherTitles; ///< of its editions
};

struct MirrorTitles
{
    std::vector<MirrorTitle> titles;
    bool isWhole = true; ///< false: there are more than are told
};

/// Asks a copy of MusicBrainz's own database, in the schema of
/// github.com/metabrainz/musicbrainz-server/tree/master/admin/sql. Every question goes by an index that the
/// schema comes with, but for names that are alike, which take pg_trgm and an index of it on artist.name.
/// Groups and artists are told by their row numbers. Errors as MirrorConnection::rows().
class MirrorReader
{
public:
    explicit MirrorReader(MirrorAddress address)
        : m_connection(std::move(address))
    {}

    /// Ids of releases and release groups, merged ones too; those unknown are left out.
    [[nodiscard]] Result<QHash<QString, MirrorId>> ids(const QStringList& mbids, const std::stop_token& stop);
    /// The groups with the dates of their first releases: of official ones where there are any.
    [[nodiscard]] Result<QHash<qint64, YearCandidate>> candidates(const std::vector<qint64>& groups,
                                                                  const std::stop_token& stop);

    /// Artists of one of these names, whatever its case; where there are none, those with such an alias.
    [[nodiscard]] Result<std::vector<qint64>> artistsNamed(const QStringList& names,
                                                           const std::stop_token& stop);
    [[nodiscard]] Result<std::optional<qint64>> artistOf(const QString& mbid, const std::stop_token& stop);
    /// Names that share trigrams with this one, the likest first. Only where canSearch().
    struct Named
    {
        qint64 id = 0;
        QString name;
    };
    [[nodiscard]] Result<std::vector<Named>> artistsLike(const QString& name, const std::stop_token& stop);
    /// The database has trigrams, and an index of them on the artists' names: without it every such question
    /// would read all of them.
    [[nodiscard]] Result<bool> canSearch(const std::stop_token& stop);

    [[nodiscard]] Result<MirrorTitles> titlesOf(const std::vector<qint64>& artists,
                                                const std::stop_token& stop);
    /// Albums of exactly one of these titles, by whomever.
    [[nodiscard]] Result<MirrorTitles> titled(const QStringList& titles, const std::stop_token& stop);
    /// Recordings of the artists of exactly one of these titles, whatever its case, with the releases they
    /// are on.
    [[nodiscard]] Result<std::vector<FoundRecording>>
    recordings(const std::vector<qint64>& artists, const QStringList& titles, const std::stop_token& stop);
    /// The titles of all tracks of each group, as keys.
    [[nodiscard]] Result<QHash<qint64, QStringList>> tracks(const std::vector<qint64>& groups,
                                                            const std::stop_token& stop);

private:
    [[nodiscard]] Done addArtists(QHash<qint64, YearCandidate>& candidates, const std::vector<qint64>& groups,
                                  const std::stop_token& stop);

    MirrorConnection m_connection;
    std::optional<bool> m_canSearch;
};

} // namespace sillon
