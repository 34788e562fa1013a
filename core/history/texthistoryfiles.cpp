// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvrows.h"
#include "history/historyfileformats.h"
#include "history/listenjson.h"
#include "history/textlines.h"

#include <QDateTime>

#include <algorithm>
#include <optional>
#include <utility>

namespace sillon {

namespace {

/// Which column holds what; -1 = none.
struct Columns
{
    int at = -1;
    int artist = -1;
    int title = -1;
    int album = -1;
    int albumArtist = -1;
    int lengthMs = -1;
    int heardMs = -1;
    int trackNumber = -1;
    int origin = -1;
    int recordingMbid = -1;
    int artistMbid = -1;
    int releaseMbid = -1;
    int groupMbid = -1;
    int isPrivate = -1;
    int owner = -1;
    int ownerService = -1;

    [[nodiscard]] bool isEnough() const { return at >= 0 && artist >= 0 && title >= 0; }
};

int placeOf(const QStringList& head, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        for (qsizetype i = 0; i < head.size(); ++i) {
            // lastfmstats writes "Date#NAME".
            const QString word = head.at(i).section(QLatin1Char('#'), 0, 0).trimmed().toLower();
            if (word == QLatin1String(name))
                return static_cast<int>(i);
        }
    }
    return -1;
}

Columns columnsIn(const QStringList& head)
{
    Columns columns;
    columns.at = placeOf(head, {"listened_at", "uts", "timestamp", "utc_time", "date", "time"});
    columns.artist = placeOf(head, {"artist", "artist_name"});
    columns.title = placeOf(head, {"title", "track", "track_name", "name", "song"});
    columns.album = placeOf(head, {"album", "release_name", "album_name"});
    columns.albumArtist = placeOf(head, {"album_artist"});
    columns.lengthMs = placeOf(head, {"length_ms", "duration_ms"});
    columns.heardMs = placeOf(head, {"heard_ms"});
    columns.trackNumber = placeOf(head, {"track_number"});
    columns.origin = placeOf(head, {"origin"});
    columns.recordingMbid = placeOf(head, {"recording_mbid", "track_mbid"});
    columns.artistMbid = placeOf(head, {"artist_mbid"});
    columns.releaseMbid = placeOf(head, {"release_mbid", "album_mbid"});
    columns.groupMbid = placeOf(head, {"release_group_mbid"});
    columns.isPrivate = placeOf(head, {"private"});
    columns.owner = placeOf(head, {"listener"});
    columns.ownerService = placeOf(head, {"listener_service"});
    return columns;
}

/// Without a head: artist, album, title and date, as lastfm-to-csv writes them.
Columns usualColumns()
{
    Columns columns;
    columns.artist = 0;
    columns.album = 1;
    columns.title = 2;
    columns.at = 3;
    return columns;
}

Listen listenIn(const QStringList& row, const Columns& columns)
{
    const auto text = [&row](int column) { return row.value(column).trimmed(); };
    const auto number = [&text](int column) { return std::max<qint64>(text(column).toLongLong(), 0); };
    Listen listen;
    listen.listenedAt = utcSecondIn(text(columns.at));
    listen.recording = {text(columns.artist), text(columns.title),
                        RecordingMbid::parse(text(columns.recordingMbid)),
                        ArtistMbid::parse(text(columns.artistMbid))};
    listen.release = {text(columns.album), text(columns.albumArtist),
                      ReleaseMbid::parse(text(columns.releaseMbid)),
                      ReleaseGroupMbid::parse(text(columns.groupMbid))};
    listen.lengthMs = number(columns.lengthMs);
    listen.heardMs = number(columns.heardMs);
    listen.trackNumber = static_cast<int>(std::min<qint64>(number(columns.trackNumber), 100'000));
    listen.origin = originIn(text(columns.origin)).value_or(ListenOrigin::Lastfm);
    listen.isPrivate = text(columns.isPrivate) == QLatin1String("1");
    return listen;
}

/// Both columns are of our own exports; one alone is another program's.
PlaysOwner ownerIn(const QStringList& row, const Columns& columns)
{
    if (columns.owner < 0 || columns.ownerService < 0)
        return {};
    return {row.value(columns.ownerService).trimmed(), row.value(columns.owner).trimmed()};
}

bool hasAll(const Listen& listen)
{
    return listen.listenedAt > 0 && !listen.recording.artist.isEmpty() && !listen.recording.title.isEmpty();
}

/// Written by a clock that knows no zones: seconds as if the wall clock were UTC. The hour that the zone
/// leaves out when summer begins was still heard by winter's time: such clocks are set by hand. Of the hour
/// that comes twice the first one is taken.
qint64 utcSecondOf(qint64 written, const QTimeZone& zone)
{
    constexpr qint64 day = qint64(24) * 60 * 60;
    const auto offsetAt = [&zone](qint64 second) {
        return qint64(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC)));
    };
    const qint64 before = offsetAt(written - day);
    const qint64 after = offsetAt(written + day);
    const bool isAfter = offsetAt(written - before) != before && offsetAt(written - after) == after;
    return written - (isAfter ? after : before);
}

/// Reads a table, row by row. The first row says what the columns are, the first line how they are parted.
class CsvReader final : public HistoryTextReader
{
public:
    Done take(const QString& text, HistoryFile& file) override
    {
        if (m_rows)
            return takeRows(text, file);
        m_head.append(text);
        return m_head.contains(QLatin1Char('\n')) ? takeHead(file) : Done();
    }
    Done end(HistoryFile& file) override
    {
        auto done = m_rows ? Done() : takeHead(file);
        if (done)
            m_rows->end([this, &file](const QStringList& row) { takeRow(row, file); });
        if (done && m_error)
            return fail(*m_error);
        if (done && !m_columns)
            return fail(ErrorKind::Malformed, QStringLiteral("an empty file"));
        return done;
    }
    qsizetype held() const override { return m_head.size() + (m_rows ? m_rows->held() : 0); }

private:
    Done takeHead(HistoryFile& file)
    {
        m_rows.emplace(csvDelimiter(m_head));
        return takeRows(std::exchange(m_head, {}), file);
    }
    Done takeRows(const QString& text, HistoryFile& file)
    {
        m_rows->take(text, [this, &file](const QStringList& row) { takeRow(row, file); });
        return m_error ? fail(*m_error) : Done();
    }
    void takeRow(const QStringList& row, HistoryFile& file)
    {
        if (m_error || (!m_columns && isHead(row)))
            return;
        Listen listen = listenIn(row, *m_columns);
        if (hasAll(listen))
            file.add(std::move(listen), ownerIn(row, *m_columns));
        else
            ++file.broken;
    }
    /// Whether the first row is not a play itself; it is an error when it is neither.
    bool isHead(const QStringList& row)
    {
        m_columns = columnsIn(row);
        if (m_columns->isEnough())
            return true;
        m_columns = usualColumns();
        if (!hasAll(listenIn(row, *m_columns)))
            m_error = {ErrorKind::Malformed, 0, 0, QStringLiteral("no columns with artist, title and time"),
                       std::nullopt};
        return m_error.has_value();
    }

    QString m_head; ///< until the first line is whole
    std::optional<CsvRows> m_rows;
    std::optional<Columns> m_columns;
    std::optional<Error> m_error;
};

/// Reads a log, line by line.
class LogReader final : public HistoryTextReader
{
public:
    explicit LogReader(const QTimeZone& zone)
        : m_zone(zone)
    {}
    Done take(const QString& text, HistoryFile& file) override
    {
        m_lines.take(text, [this, &file](const QString& line) { return takeLine(line, file); });
        return done();
    }
    Done end(HistoryFile& file) override
    {
        m_lines.end([this, &file](const QString& line) { return takeLine(line, file); });
        return done();
    }
    qsizetype held() const override { return m_lines.held(); }

private:
    Done done() const
    {
        return m_lacksZone ? fail(ErrorKind::NotConfigured,
                                  QStringLiteral("the times are written without a time zone"))
                           : Done();
    }
    bool takeLine(const QString& line, HistoryFile& file)
    {
        if (line.startsWith(QLatin1Char('#'))) {
            m_isUtc = m_isUtc || line.trimmed() == QLatin1String("#TZ/UTC");
        } else if (!line.trimmed().isEmpty()) {
            m_lacksZone = !m_isUtc && !m_zone.isValid();
            if (!m_lacksZone)
                takePlay(line.split(QLatin1Char('\t')), file);
        }
        return !m_lacksZone;
    }
    /// artist, album, title, position, length (s), rating (L heard, S skipped), time, MusicBrainz id
    void takePlay(const QStringList& fields, HistoryFile& file) const
    {
        if (fields.value(5).trimmed() == QLatin1String("S")) {
            ++file.skipped;
            return;
        }
        Listen listen;
        listen.origin = ListenOrigin::ScrobblerLog;
        listen.recording = {fields.value(0).trimmed(), fields.value(2).trimmed(),
                            RecordingMbid::parse(fields.value(7)), std::nullopt};
        listen.release.title = fields.value(1).trimmed();
        listen.trackNumber = std::max(fields.value(3).trimmed().toInt(), 0);
        listen.lengthMs = std::clamp<qint64>(fields.value(4).trimmed().toLongLong(), 0, 1'000'000) * 1000;
        const qint64 written = fields.value(6).trimmed().toLongLong();
        listen.listenedAt = written <= 0 ? 0 : m_isUtc ? written : utcSecondOf(written, m_zone);
        if (hasAll(listen))
            file.plays.push_back(std::move(listen));
        else
            ++file.broken;
    }

    QTimeZone m_zone;
    TextLines m_lines;
    bool m_isUtc = false;
    bool m_lacksZone = false;
};

} // namespace

std::unique_ptr<HistoryTextReader> csvFileReader()
{
    return std::make_unique<CsvReader>();
}

std::unique_ptr<HistoryTextReader> scrobblerLogReader(const QTimeZone& zone)
{
    return std::make_unique<LogReader>(zone);
}

} // namespace sillon
