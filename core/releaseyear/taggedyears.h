// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/partialdate.h"
#include "releaseyear/namekey.h"
#include "storage/connection.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace sillon {

/// What the tags of one's own files say together about one album.
struct TaggedAlbum
{
    QString artist; ///< as printed: the album artist, else the track's
    QString title;
    QStringList tracks;     ///< a few of its titles
    bool isHeld = false;    ///< it is part of the library still
    PartialDate original;   ///< the earliest original date; not known when its tracks disagree
    bool disagrees = false; ///< tracks name original years that differ
    int editionYear = 0;    ///< the latest plain year: an upper bound of the original one
    bool compilation = false;
    QStringList releaseMbids;
    QStringList groupMbids;
};

/// The years in the tags of the library, by the names of albums and songs.
class TaggedYears
{
public:
    /// Every file that is not broken, those that are away too.
    [[nodiscard]] static Result<TaggedYears> read(Connection& connection);

    [[nodiscard]] const TaggedAlbum* album(const NameKey& album) const;
    [[nodiscard]] const QHash<NameKey, TaggedAlbum>& albums() const { return m_albums; }
    /// The earliest original date that a copy of the song names.
    [[nodiscard]] PartialDate originalOf(const NameKey& song) const { return m_songs.value(song); }
    /// The year for people who trust their tags: the original one, else the plain one; 0 when the library
    /// has no such album and no such song.
    [[nodiscard]] int yearOf(const NameKey& album, const NameKey& song) const;

private:
    QHash<NameKey, TaggedAlbum> m_albums;
    QHash<NameKey, PartialDate> m_songs;
};

} // namespace sillon
