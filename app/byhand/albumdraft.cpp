// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumdraft.h"

#include <algorithm>

namespace sillon {

AlbumDraft::AlbumDraft(Album album, IndexUse use)
    : m_album(std::move(album))
    , m_use(use)
{
    makeLines();
}

void AlbumDraft::makeLines()
{
    const GuardedAlbum guarded = guardAlbum(m_album, m_use);
    m_lines.clear();
    for (const AlbumSong& song : guarded.songs)
        m_lines.push_back(DraftLine{song.row, song.part, song.position, song.recording.title,
                                    song.recording.artist, song.side, song.disc, song.lengthMs,
                                    song.lengthKnown, m_left.count({song.row, song.part}) == 0,
                                    std::nullopt});
    for (const SkippedRow& row : guarded.skipped) {
        DraftLine line;
        line.row = row.row;
        line.part = row.part;
        line.position = row.position;
        line.title = row.title;
        line.artist = m_album.rows.at(static_cast<std::size_t>(row.row)).artist;
        line.disc = m_album.rows.at(static_cast<std::size_t>(row.row)).disc;
        line.lengthKnown = false;
        line.chosen = false;
        line.unfit = row.reason;
        m_lines.push_back(std::move(line));
    }
    std::stable_sort(m_lines.begin(), m_lines.end(), [](const DraftLine& a, const DraftLine& b) {
        return std::pair(a.row, a.part) < std::pair(b.row, b.part);
    });
}

bool AlbumDraft::hasParts() const
{
    return std::any_of(m_album.rows.begin(), m_album.rows.end(), [](const AlbumRow& row) {
        return row.kind == AlbumRowKind::Index && !row.parts.empty();
    });
}

bool AlbumDraft::bySides() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const DraftLine& line) { return !line.side.isEmpty(); });
}

bool AlbumDraft::turnsOver() const
{
    return !sections().isEmpty();
}

QString AlbumDraft::sectionOf(const DraftLine& line) const
{
    return bySides() ? line.side : QString::number(line.disc);
}

QStringList AlbumDraft::sections() const
{
    QStringList sections;
    for (const DraftLine& line : m_lines) {
        const QString section = sectionOf(line);
        if (!line.unfit && !section.isEmpty() && !sections.contains(section))
            sections.append(section);
    }
    return sections.size() > 1 ? sections : QStringList();
}

int AlbumDraft::chosenCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const DraftLine& line) { return line.chosen; }));
}

void AlbumDraft::setIndexUse(IndexUse use)
{
    m_use = use;
    m_left.clear();
    makeLines();
}

void AlbumDraft::setChosen(int line, bool chosen)
{
    DraftLine& changed = m_lines.at(static_cast<std::size_t>(line));
    if (changed.unfit)
        return;
    changed.chosen = chosen;
    if (chosen)
        m_left.erase({changed.row, changed.part});
    else
        m_left.insert({changed.row, changed.part});
}

void AlbumDraft::chooseAll()
{
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        setChosen(i, true);
}

void AlbumDraft::chooseOnly(const QString& section)
{
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        setChosen(i, sectionOf(m_lines[static_cast<std::size_t>(i)]) == section);
}

void AlbumDraft::setLength(int line, qint64 ms)
{
    const DraftLine& changed = m_lines.at(static_cast<std::size_t>(line));
    AlbumRow& row = m_album.rows.at(static_cast<std::size_t>(changed.row));
    AlbumRow& target = changed.part < 0 ? row : row.parts.at(static_cast<std::size_t>(changed.part));
    target.lengthMs = std::max<qint64>(ms, 1000);
    makeLines();
}

ByHandWish AlbumDraft::wish(const TimelineWish& time) const
{
    ByHandWish wish;
    wish.album = m_album;
    wish.indexUse = m_use;
    wish.time = time;
    int place = 0;
    for (const DraftLine& line : m_lines) {
        if (line.unfit)
            continue;
        ++place;
        if (line.chosen)
            wish.choice.places.push_back(place);
    }
    if (wish.choice.places.empty())
        wish.choice.places.push_back(0); // nobody's place: an empty list would not narrow
    return wish;
}

} // namespace sillon
