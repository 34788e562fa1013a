// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include "base/background.h"
#include "base/filename.h"
#include "catalogue/cataloguereader.h"
#include "catalogue/cataloguesearch.h"
#include "catalogue/catalogueshelf.h"
#include "catalogue/cataloguesorting.h"
#include "loved/lovedtracks.h"
#include "music/matchkey.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sillon {

namespace {

// A scan tells of new rows several times a second, and reading 100,000 takes a quarter of one: a rest that
// grows with the library keeps reading to the smaller part of the time.
constexpr int rowsPerMsOfRest = 100;

Result<std::shared_ptr<CatalogueColumns>> readWithPlays(Database& database)
{
    auto columns = readCatalogue(database);
    if (!columns)
        return columns;
    const auto counted = readPlays(database);
    if (!counted)
        return fail(counted.error());
    (*columns)->setPlays(*counted);
    return columns;
}

bool dependsOnPlays(const SearchTerm& term)
{
    return term.field == SearchField::Plays || term.field == SearchField::Heard;
}

} // namespace

/// The columns with what is made from them when it is first asked for.
struct Catalogue::Parts
{
    explicit Parts(std::shared_ptr<CatalogueColumns> read)
        : columns(std::move(read))
        , search(*columns)
        , sorting(*columns)
    {}

    /// There are few of them, and facts are asked for row by row.
    const QString& typeNamed(NameId name)
    {
        auto known = types.constFind(name);
        if (known == types.constEnd())
            known = types.insert(name, columns->names.text(name));
        return *known;
    }

    std::shared_ptr<CatalogueColumns> columns;
    CatalogueSearch search;
    CatalogueSorting sorting;
    std::unique_ptr<CatalogueShelf> shelf;
    QHash<NameId, QString> types;
};

Catalogue::Catalogue(Database& database, Background& background, LovedTracks& loved, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_background(background)
    , m_loved(loved)
    , m_parts(std::make_unique<Parts>(std::make_shared<CatalogueColumns>()))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Catalogue::run);
    connect(&m_loved, &LovedTracks::loaded, this, [this] {
        takeHearts();
        if (m_isLoaded)
            Q_EMIT reset();
    });
    connect(&m_loved, &LovedTracks::changed, this, &Catalogue::takeHeart);
}

Catalogue::~Catalogue() = default;

void Catalogue::reload()
{
    if (m_running)
        m_wanted = true;
    else if (!m_again.isActive())
        run();
}

void Catalogue::run()
{
    m_running = true;
    m_wanted = false;
    if (m_playsCounted)
        readAgain();
    else
        readFirst();
}

void Catalogue::readFirst()
{
    m_background.run(
        this, [&database = m_database](const std::stop_token&) { return readCatalogue(database); },
        [this](const Result<std::shared_ptr<CatalogueColumns>>& read) {
            if (!read)
                return end(fail(read.error()));
            put(*read);
            countFirst();
        });
}

void Catalogue::countFirst()
{
    m_background.run(
        this, [&database = m_database](const std::stop_token&) { return readPlays(database); },
        [this](const Result<SongPlays>& counted) {
            if (!counted)
                return end(fail(counted.error()));
            takeFirstPlays(*counted);
            end({});
        });
}

/// At once with the plays: those that are shown must not go for a moment.
void Catalogue::readAgain()
{
    m_background.run(
        this, [&database = m_database](const std::stop_token&) { return readWithPlays(database); },
        [this](const Result<std::shared_ptr<CatalogueColumns>>& read) {
            if (!read)
                return end(fail(read.error()));
            put(*read);
            end({});
        });
}

void Catalogue::end(Done done)
{
    m_running = false;
    m_countedMeanwhile.clear();
    if (!done)
        Q_EMIT failed(done.error());
    if (m_wanted)
        m_again.start(size() / rowsPerMsOfRest);
}

Done Catalogue::loadNow()
{
    auto read = readWithPlays(m_database);
    if (!read)
        return fail(std::move(read.error()));
    m_playsCounted = true;
    put(*read);
    return {};
}

void Catalogue::put(const std::shared_ptr<CatalogueColumns>& columns)
{
    m_parts = std::make_unique<Parts>(columns);
    takeHearts();
    m_isLoaded = true;
    if (m_playsCounted)
        addPlaysHeardMeanwhile();
    Q_EMIT reset();
}

void Catalogue::takeFirstPlays(const SongPlays& counted)
{
    CatalogueColumns& columns = *m_parts->columns;
    columns.setPlays(counted);
    addPlaysHeardMeanwhile();
    if (m_parts->shelf)
        m_parts->shelf->recountAll(columns);
    m_playsCounted = true;
    std::vector<int> rows(columns.size());
    std::iota(rows.begin(), rows.end(), 0);
    Q_EMIT rowsChanged(rows);
    Q_EMIT playsCounted();
}

void Catalogue::takeHearts()
{
    CatalogueColumns& columns = *m_parts->columns;
    for (SongFacts& facts : columns.songs)
        facts.lovedAt = 0;
    const auto& all = m_loved.all();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const qsizetype separator = it.key().indexOf(QChar(0x1f));
        const SongId song =
            columns.songOf(it.key().left(separator).toUtf8(), it.key().mid(separator + 1).toUtf8());
        if (song != noSong)
            columns.songs[song].lovedAt = static_cast<std::uint32_t>(it.value());
    }
}

namespace {

SongId songOf(const CatalogueColumns& columns, const Recording& recording)
{
    return columns.songOf(foldedText(recording.artist).toUtf8(), foldedText(recording.title).toUtf8());
}

} // namespace

void Catalogue::takeHeart(const Recording& recording, qint64 lovedAt)
{
    CatalogueColumns& columns = *m_parts->columns;
    const SongId song = songOf(columns, recording);
    if (song == noSong)
        return;
    columns.songs[song].lovedAt = static_cast<std::uint32_t>(lovedAt);
    tellChanged(song);
}

void Catalogue::countListen(const Listen& listen)
{
    if (m_running) // what is being read may be older
        m_countedMeanwhile.push_back(listen);
    if (!m_playsCounted) // one play more than none is known of would be a wrong count
        return;
    if (const SongId song = addPlay(listen); song != noSong)
        tellChanged(song);
}

/// Which song it was; noSong when it is none of the library or had been read already.
SongId Catalogue::addPlay(const Listen& listen)
{
    CatalogueColumns& columns = *m_parts->columns;
    const SongId song = songOf(columns, listen.recording);
    if (song == noSong || listen.id <= columns.newestListen)
        return noSong;
    const auto heardAt = static_cast<std::uint32_t>(listen.listenedAt);
    columns.songs[song].addPlays(1, heardAt, heardAt);
    return song;
}

void Catalogue::addPlaysHeardMeanwhile()
{
    for (const Listen& listen : m_countedMeanwhile)
        static_cast<void>(addPlay(listen));
}

void Catalogue::tellChanged(SongId song)
{
    const std::vector<int> rows = m_parts->columns->rowsOf(song);
    if (m_parts->shelf)
        m_parts->shelf->recount(*m_parts->columns, rows);
    Q_EMIT rowsChanged(rows);
}

bool Catalogue::isLoaded() const
{
    return m_isLoaded;
}

bool Catalogue::canAnswer(const SearchQuery& query) const
{
    const auto& all = query.alternatives;
    return m_isLoaded && (m_playsCounted || std::none_of(all.begin(), all.end(), [](const auto& terms) {
                              return std::any_of(terms.begin(), terms.end(), dependsOnPlays);
                          }));
}

bool Catalogue::canSort(CatalogueOrder order) const
{
    return m_isLoaded && (m_playsCounted || !isByPlays(order));
}

int Catalogue::size() const
{
    return static_cast<int>(m_parts->columns->size());
}

Track Catalogue::track(int row) const
{
    const CatalogueColumns& c = *m_parts->columns;
    const auto i = static_cast<std::size_t>(row);
    Track track;
    track.id = c.ids[i];
    track.path = path(row);
    track.recording.artist = c.names.text(c.artist[i]);
    track.recording.title = c.names.text(c.title[i]);
    track.recording.mbid = RecordingMbid::parse(c.marks.text(c.recordingMbid[i]));
    track.recording.artistMbid = ArtistMbid::parse(c.marks.text(c.artistMbid[i]));
    track.release.title = c.names.text(c.album[i]);
    track.release.albumArtist = c.names.text(c.albumArtist[i]);
    track.release.mbid = ReleaseMbid::parse(c.marks.text(c.releaseMbid[i]));
    track.release.groupMbid = ReleaseGroupMbid::parse(c.marks.text(c.groupMbid[i]));
    track.trackNumber = c.number[i];
    track.discNumber = c.disc[i];
    track.lengthMs = c.lengthMs[i];
    track.genre = c.names.text(c.genre[i]);
    track.year = c.year[i];
    track.originalDate = c.marks.text(c.originalDate[i]);
    track.compilation = c.compilation[i] != 0;
    const auto part = std::lower_bound(c.parts.begin(), c.parts.end(), i,
                                       [](const RowPart& p, std::size_t wanted) { return p.row < wanted; });
    if (part != c.parts.end() && part->row == i) {
        track.startMs = part->startMs;
        track.endMs = part->endMs;
    }
    return track;
}

TrackId Catalogue::id(int row) const
{
    return m_parts->columns->ids[static_cast<std::size_t>(row)];
}

QString Catalogue::genre(int row) const
{
    const CatalogueColumns& c = *m_parts->columns;
    return c.names.text(c.genre[static_cast<std::size_t>(row)]);
}

QString Catalogue::path(int row) const
{
    const CatalogueColumns& c = *m_parts->columns;
    const auto i = static_cast<std::size_t>(row);
    return textOfFileName(c.paths.bytes(c.folder[i]).toByteArray() + c.paths.bytes(c.file[i]).toByteArray());
}

int Catalogue::year(int row) const
{
    return m_parts->columns->year[static_cast<std::size_t>(row)];
}

TrackFacts Catalogue::facts(int row) const
{
    const CatalogueColumns& c = *m_parts->columns;
    const auto i = static_cast<std::size_t>(row);
    const SongFacts song = c.factsOf(i);
    TrackFacts facts;
    facts.addedAt = c.addedAt[i];
    facts.plays = song.plays;
    facts.firstHeardAt = song.firstHeardAt;
    facts.lastHeardAt = song.lastHeardAt;
    facts.lovedAt = song.lovedAt;
    facts.originalYear = c.originalYear[i];
    facts.yearSource = c.yearSource[i];
    facts.away = c.away[i] != 0;
    facts.form = {m_parts->typeNamed(c.audioType[i]), c.bitRate[i], static_cast<int>(c.sampleRate[i]),
                  c.channels[i]};
    return facts;
}

std::optional<int> Catalogue::rowOf(TrackId id) const
{
    const CatalogueColumns& c = *m_parts->columns;
    const auto at = std::lower_bound(c.rowsById.begin(), c.rowsById.end(), id,
                                     [&c](std::uint32_t row, TrackId wanted) { return c.ids[row] < wanted; });
    return at != c.rowsById.end() && c.ids[*at] == id ? std::optional(static_cast<int>(*at)) : std::nullopt;
}

QList<Track> Catalogue::tracks(const std::vector<int>& rows) const
{
    QList<Track> tracks;
    tracks.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        tracks.append(track(row));
    return tracks;
}

std::vector<int> Catalogue::find(const SearchQuery& query) const
{
    return m_parts->search.find(query);
}

std::vector<int> Catalogue::sorted(std::vector<int> rows, CatalogueOrder order, Qt::SortOrder direction) const
{
    return m_parts->sorting.sorted(std::move(rows), order, direction);
}

CatalogueShelf& Catalogue::shelf() const
{
    if (!m_parts->shelf)
        m_parts->shelf = std::make_unique<CatalogueShelf>(CatalogueShelf::of(*m_parts->columns));
    return *m_parts->shelf;
}

const std::vector<CatalogueAlbum>& Catalogue::albums() const
{
    return shelf().albums;
}

const std::vector<CatalogueArtist>& Catalogue::artists() const
{
    return shelf().artists;
}

int Catalogue::albumOf(int row) const
{
    return shelf().albumOfRow[static_cast<std::size_t>(row)];
}

std::vector<int> Catalogue::albumsOf(const std::vector<int>& rows) const
{
    std::vector<std::uint8_t> among(albums().size());
    for (const int row : rows)
        among[static_cast<std::size_t>(albumOf(row))] = 1;
    std::vector<int> found;
    for (std::size_t i = 0; i < among.size(); ++i) {
        if (among[i] != 0)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

std::optional<int> Catalogue::artistNamed(const QString& name) const
{
    const auto& all = artists();
    const QString wanted = foldedText(name);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (foldedText(all[i].name) == wanted)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

} // namespace sillon
