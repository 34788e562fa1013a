// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/cataloguealbum.h"
#include "music/listen.h"
#include "music/track.h"
#include "search/searchquery.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sillon {

class Background;
class Database;
class LovedTracks;

/// What the catalogue knows of a track beside its tags.
struct TrackFacts
{
    qint64 addedAt = 0; ///< UTC seconds, 0 never
    qint64 plays = 0;   ///< my listens of the same artist and title
    qint64 firstHeardAt = 0;
    qint64 lastHeardAt = 0;
    qint64 lovedAt = 0;
    int originalYear = 0; ///< 0 unknown
    bool away = false;    ///< its file was not found by the last scan
};

/// By what rows of the catalogue are put in order; equal ones by album artist, album, disc and number.
enum class CatalogueOrder : std::uint8_t {
    Shelf, ///< album artist, album, disc, number
    Title,
    Artist,
    Album,
    AlbumArtist,
    Number,
    Year,
    OriginalYear,
    Genre,
    Length,
    Path,
    Added,
    Plays,
    FirstHeard,
    LastHeard,
    Loved,
};

/// All tracks of the library in memory, with their plays, last heard, loved and original years: compact
/// columns that answer a query in one pass. Read from the database on a worker; a listen or a heart changes
/// single rows. Files that are away are in it, broken ones are not. Main thread.
class Catalogue : public QObject
{
    Q_OBJECT
public:
    Catalogue(Database& database, Background& background, LovedTracks& loved, QObject* parent = nullptr);
    ~Catalogue() override;

    /// Reads the library anew; questions that come while one runs are answered by one more run.
    void reload();
    [[nodiscard]] bool isLoaded() const;

    [[nodiscard]] int size() const;
    [[nodiscard]] Track track(int row) const;
    [[nodiscard]] TrackFacts facts(int row) const;
    // Parts of track(), for passes over all rows.
    [[nodiscard]] TrackId id(int row) const;
    [[nodiscard]] QString genre(int row) const;
    [[nodiscard]] QString path(int row) const;
    [[nodiscard]] int year(int row) const;
    [[nodiscard]] std::optional<int> rowOf(TrackId id) const;
    [[nodiscard]] QList<Track> tracks(const std::vector<int>& rows) const;

    /// The rows for which the query holds, in the order of the shelf.
    [[nodiscard]] std::vector<int> find(const SearchQuery& query) const;
    /// The same rows in another order; what is not known comes last in both directions.
    [[nodiscard]] std::vector<int> sorted(std::vector<int> rows, CatalogueOrder order,
                                          Qt::SortOrder direction) const;

    /// By artist, original year (else year) and title. Made when first asked for after a reset.
    [[nodiscard]] const std::vector<CatalogueAlbum>& albums() const;
    /// By name as people sort it ("The Beatles" among B).
    [[nodiscard]] const std::vector<CatalogueArtist>& artists() const;
    [[nodiscard]] int albumOf(int row) const; ///< index of albums()
    /// Albums of which a track is among these rows.
    [[nodiscard]] std::vector<int> albumsOf(const std::vector<int>& rows) const;
    [[nodiscard]] std::optional<int> artistNamed(const QString& name) const; ///< case and accents aside

public Q_SLOTS:
    /// One more play of it.
    void countListen(const sillon::Listen& listen);

Q_SIGNALS:
    void reset(); ///< every row is new: rows and indices from before mean nothing
    void rowsChanged(const std::vector<int>& rows); ///< facts of these rows
    void failed(const sillon::Error& reason);       ///< the library could not be read; what was known stays

private:
    struct Columns;
    std::shared_ptr<Columns> m_columns;
};

} // namespace sillon
