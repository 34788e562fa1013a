// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovedaliasstore.h"
#include "loved/lovedtrack.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace sillon {

/// A song of the library, all its copies of one name (and one MusicBrainz id).
struct LibrarySong
{
    Recording recording;
    QString artistKey; ///< folded
    QString titleKey;  ///< folded
};

enum class LovedVerdict : std::uint8_t {
    InLibrary,
    Ambiguous, ///< not by the strict rule, but there are songs it may be
    Missing,
};

/// What a loved track is in the library.
struct LovedMatch
{
    LovedVerdict verdict = LovedVerdict::Missing;
    /// InLibrary: indices of songs it is under other names by equal ids (none: by its names, or as the user
    /// said). Ambiguous: songs it may be, the likeliest first, one for each pair of names.
    std::vector<int> songs;
    int song = -1; ///< InLibrary: the song that it is
};

/// Finds loved tracks in the library: strictly by equal MusicBrainz ids or equal folded artist and title, or
/// as the user once said; looser likeness (brackets, "feat.", "The", a typing error) is only suggested. Pure;
/// not for several threads at once.
class LovedMatcher
{
public:
    static constexpr int mostSuggestions = 8;

    LovedMatcher(std::vector<LibrarySong> songs, const std::vector<LovedAlias>& aliases);

    [[nodiscard]] LovedMatch match(const Recording& loved);
    [[nodiscard]] const LibrarySong& song(int index) const
    {
        return m_songs.at(static_cast<std::size_t>(index));
    }

private:
    [[nodiscard]] std::vector<int> suggestions(const Recording& loved);
    void indexByArtist();

    std::vector<LibrarySong> m_songs;
    QHash<QString, int> m_byKey;
    QMultiHash<QString, int> m_byMbid;
    QMultiHash<QString, LovedAlias> m_aliases;
    bool m_isIndexed = false;
    QHash<QString, std::vector<int>> m_byLooseArtist; ///< made when the first suggestion is looked for
    QHash<int, QString> m_looseTitles;
};

/// An artist's or title's text without what people write differently: brackets, "feat." and what follows,
/// "- Remastered 2011", a leading "the", punctuation. Takes and gives folded text; never makes it empty.
[[nodiscard]] QString looseArtist(const QString& folded);
[[nodiscard]] QString looseTitle(const QString& folded);
/// How many letters are to be changed, added or left out; most + 1 when it is more than `most`.
[[nodiscard]] int editDistance(const QString& a, const QString& b, int most);

} // namespace sillon
