// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/cataloguealbum.h"
#include "catalogue/catalogueorder.h"
#include "music/audioform.h"
#include "music/listen.h"
#include "music/track.h"
#include "search/searchquery.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sillon {

class Background;
class Database;
class LovedTracks;
struct CatalogueColumns;
struct CatalogueShelf;
struct SongPlays;
using SongId = std::uint32_t;

/// What the catalogue knows of a track beside its tags.
struct TrackFacts
{
    qint64 addedAt = 0; ///< UTC seconds, 0 never
    qint64 plays = 0;   ///< my listens of the same artist and title
    qint64 firstHeardAt = 0;
    qint64 lastHeardAt = 0;
    qint64 lovedAt = 0;
    int originalYear = 0;                     ///< 0 unknown
    YearSource yearSource = YearSource::None; ///< of the original year
    bool away = false;                        ///< its file was not found by the last scan
    AudioForm form;
};

/// All tracks of the library in memory, with their plays, last heard, loved and original years: compact
/// columns that answer a query in one pass. Read from the database on a worker: at first the tracks, then the
/// plays, which a long history needs longer for; a listen or a heart changes single rows. Files that are away
/// are in it, broken ones are not. Main thread.
class Catalogue : public QObject
{
    Q_OBJECT
public:
    Catalogue(Database& database, Background& background, LovedTracks& loved, QObject* parent = nullptr);
    ~Catalogue() override;

    /// Reads the library anew; questions that come while one runs, or soon after it (a scan asks all the
    /// time), are answered by one more run.
    void reload();
    /// The same at once, for programs without a window.
    [[nodiscard]] Done loadNow();
    [[nodiscard]] bool isLoaded() const;
    /// Whether find() knows the answer: one that depends on plays has to wait for them (playsCounted).
    [[nodiscard]] bool canAnswer(const SearchQuery& query) const;
    /// The same of sorted().
    [[nodiscard]] bool canSort(CatalogueOrder order) const;

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
    /// All queries and orders can be answered now. Comes once, soon after the first reset, with rowsChanged
    /// of every row.
    void playsCounted();
    void failed(const sillon::Error& reason); ///< the library could not be read; what was known stays

private:
    struct Parts;
    void run();
    void readFirst();
    void readAgain();
    void countFirst();
    void end(Done done);
    void put(const std::shared_ptr<CatalogueColumns>& columns);
    void takeFirstPlays(const SongPlays& counted);
    [[nodiscard]] SongId addPlay(const Listen& listen);
    void addPlaysHeardMeanwhile();
    void takeHearts();
    void takeHeart(const Recording& recording, qint64 lovedAt);
    void tellChanged(SongId song);
    [[nodiscard]] CatalogueShelf& shelf() const;

    Database& m_database;
    Background& m_background;
    LovedTracks& m_loved;
    std::unique_ptr<Parts> m_parts;
    std::vector<Listen> m_countedMeanwhile; ///< while the library is being read
    QTimer m_again;
    bool m_isLoaded = false;
    bool m_playsCounted = false;
    bool m_running = false;
    bool m_wanted = false; ///< one more run
};

} // namespace sillon
