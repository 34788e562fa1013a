// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumguards.h"

#include "music/matchkey.h"
#include "music/placeholderartist.h"

#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace sillon {

namespace {

constexpr const char* untitled[] = {
    "untitled",
    "[untitled]",
    "(untitled)",
    "untitled track",
    "[unknown]",
    "(unknown)",
    "[silence]",
    "[blank]",
    "[blank track]",
    "[no title]",
    "[data track]",
    "[data]",
    "[untitled track]",
    "[noise]",
    "-",
    "?",
    "no title",
};

/// The parts of a medley are songs in their own right.
bool isMedley(const AlbumRow& row)
{
    const QString title = foldedText(row.title);
    if (isUntitled(row.title) || title.contains(QLatin1String("medley")) ||
        title.contains(QLatin1String("potpourri")))
        return true;
    // "Song one / Song two" prints its parts already.
    return std::all_of(row.parts.begin(), row.parts.end(), [&](const AlbumRow& part) {
        const QString name = foldedText(part.title);
        return !name.isEmpty() && title.contains(name);
    });
}

qint64 lengthOfParts(const AlbumRow& row)
{
    qint64 sum = 0;
    for (const AlbumRow& part : row.parts) {
        if (part.lengthMs <= 0)
            return 0;
        sum += part.lengthMs;
    }
    return sum;
}

/// Walks the rows of one album.
class Guard
{
public:
    explicit Guard(const Album& album)
        : m_album(album)
    {
        m_release.title = album.title.trimmed();
        m_release.mbid = album.mbid;
        m_release.groupMbid = album.groupMbid;
        if (!isPlaceholderArtist(album.artist))
            m_release.albumArtist = album.artist.trimmed();
    }

    void take(int place, IndexUse use)
    {
        const AlbumRow& row = m_album.rows[static_cast<std::size_t>(place)];
        if (row.kind == AlbumRowKind::Heading)
            return skip(row, place, -1, SkipReason::Heading);
        if (row.kind == AlbumRowKind::Index && use == IndexUse::EachPart && !row.parts.empty())
            return takeParts(row, place);
        takeSong(row, row, place, -1);
    }

    GuardedAlbum done() { return std::move(m_found); }

private:
    void takeParts(const AlbumRow& whole, int place)
    {
        const bool medley = isMedley(whole);
        for (std::size_t i = 0; i < whole.parts.size(); ++i) {
            AlbumRow part = whole.parts[i];
            const int number = static_cast<int>(i);
            if (part.kind == AlbumRowKind::Heading) {
                skip(part, place, number, SkipReason::Heading);
                continue;
            }
            if (!medley && !isUntitled(part.title))
                part.title = whole.title.trimmed() % QLatin1String(": ") % part.title.trimmed();
            takeSong(part, whole, place, number);
        }
    }

    /// whole: the row that part belongs to, or the row itself.
    void takeSong(const AlbumRow& row, const AlbumRow& whole, int place, int part)
    {
        if (isUntitled(row.title))
            return skip(row, place, part, SkipReason::Untitled);
        QString artist = row.artist.trimmed();
        if (artist.isEmpty())
            artist = whole.artist.trimmed();
        if (artist.isEmpty())
            artist = m_album.artist.trimmed();
        if (artist.isEmpty())
            return skip(row, place, part, SkipReason::NoArtist);
        if (isPlaceholderArtist(artist))
            return skip(row, place, part, SkipReason::PlaceholderArtist);
        AlbumSong song;
        song.recording = Recording{artist, row.title.trimmed(), row.mbid, row.artistMbid};
        song.release = m_release;
        song.position = row.position.isEmpty() ? whole.position : row.position;
        song.side = row.side.isEmpty() ? whole.side : row.side;
        song.disc = std::max(whole.disc, 1);
        song.number = row.number > 0 ? row.number : whole.number;
        const qint64 known = row.lengthMs > 0 ? row.lengthMs : lengthOfParts(row);
        song.lengthKnown = known > 0;
        song.lengthMs = song.lengthKnown ? known : assumedLengthMs;
        song.row = place;
        song.part = part;
        m_found.songs.push_back(std::move(song));
    }

    void skip(const AlbumRow& row, int place, int part, SkipReason reason)
    {
        m_found.skipped.push_back(SkippedRow{row.position, row.title, reason, place, part});
    }

    const Album& m_album;
    Release m_release;
    GuardedAlbum m_found;
};

bool isChosen(const AlbumSong& song, int place, const AlbumChoice& choice)
{
    const auto holds = [](const std::vector<int>& wanted, int number) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), number) != wanted.end();
    };
    return (choice.sides.isEmpty() || choice.sides.contains(song.side, Qt::CaseInsensitive)) &&
           holds(choice.discs, song.disc) && holds(choice.places, place);
}

} // namespace

QString skipReasonName(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Heading:
        return QStringLiteral("heading");
    case SkipReason::Untitled:
        return QStringLiteral("untitled");
    case SkipReason::PlaceholderArtist:
        return QStringLiteral("placeholder-artist");
    case SkipReason::NoArtist:
        return QStringLiteral("no-artist");
    case SkipReason::NotChosen:
        return QStringLiteral("not-chosen");
    case SkipReason::TooOld:
        return QStringLiteral("too-old");
    case SkipReason::InFuture:
        return QStringLiteral("in-future");
    }
    return {};
}

bool isUntitled(const QString& title)
{
    const QString folded = foldedText(title.trimmed());
    return folded.isEmpty() || std::any_of(std::begin(untitled), std::end(untitled),
                                           [&](const char* name) { return folded == QLatin1String(name); });
}

GuardedAlbum guardAlbum(const Album& album, IndexUse use)
{
    Guard guard(album);
    for (std::size_t i = 0; i < album.rows.size(); ++i)
        guard.take(static_cast<int>(i), use);
    return guard.done();
}

GuardedAlbum chosenSongs(GuardedAlbum album, const AlbumChoice& choice)
{
    std::vector<AlbumSong> songs;
    for (std::size_t i = 0; i < album.songs.size(); ++i) {
        AlbumSong& song = album.songs[i];
        if (isChosen(song, static_cast<int>(i) + 1, choice))
            songs.push_back(std::move(song));
        else
            album.skipped.push_back(
                SkippedRow{song.position, song.recording.title, SkipReason::NotChosen, song.row, song.part});
    }
    album.songs = std::move(songs);
    return album;
}

} // namespace sillon
