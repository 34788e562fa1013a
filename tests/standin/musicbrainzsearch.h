// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lucenequery.h"
#include "standin/musicbrainzjson.h"
#include "standin/musicbrainzworld.h"

#include <QHash>
#include <QJsonArray>

namespace sillon::standin {

/// The search index of a small MusicBrainz: the documents of four kinds with their fields as words.
class MusicBrainzSearch
{
public:
    explicit MusicBrainzSearch(const MusicBrainzWorld& world);

    /// The hits, best first, each with its score (100 for the best); entity: release-group, release,
    /// artist or recording.
    [[nodiscard]] QJsonArray find(const QString& entity, const LuceneQuery& query) const;

    /// The recording of this id with all its releases; none that is known: no track.
    [[nodiscard]] static FoundRecording recording(const MusicBrainzWorld& world, const QString& id);

    /// Fields that hold identifiers.
    [[nodiscard]] static bool isIdField(const QString& field);

private:
    struct Document
    {
        QHash<QString, std::vector<QStringList>> words; ///< by field, one list a value
        QHash<QString, QSet<QString>> ids;              ///< by field
        QString date;
        std::function<QJsonObject()> json;
    };

    void indexGroups();
    void indexReleases();
    void indexRecordings();
    void indexArtists();
    void addCredits(Document& document, const std::vector<MusicBrainzCredit>& credits);
    [[nodiscard]] double weigh(const Document& document, const LuceneClause& clause,
                               const QString& defaultField) const;

    const MusicBrainzWorld& m_world;
    QHash<QString, std::vector<Document>> m_documents; ///< by entity
};

} // namespace sillon::standin
