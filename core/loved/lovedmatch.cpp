// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedmatch.h"

#include "music/matchkey.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

namespace sillon {

namespace {

/// How many letters may differ in a suggested title; short ones must be equal.
int toleranceFor(const QString& title)
{
    if (title.size() < 6)
        return 0;
    return title.size() < 12 ? 1 : 2;
}

/// Without what stands in brackets of any kind.
QString withoutBrackets(const QString& text)
{
    QString plain;
    int depth = 0;
    for (const QChar c : text) {
        if (c == QLatin1Char('(') || c == QLatin1Char('[') || c == QLatin1Char('{'))
            ++depth;
        else if (c == QLatin1Char(')') || c == QLatin1Char(']') || c == QLatin1Char('}'))
            depth = std::max(depth - 1, 0);
        else if (depth == 0)
            plain.append(c);
    }
    return plain;
}

template <std::size_t Size>
QString cutBefore(const QString& text, const std::array<const char*, Size>& marks)
{
    qsizetype end = text.size();
    for (const char* mark : marks) {
        const qsizetype at = text.indexOf(QLatin1String(mark));
        if (at > 0)
            end = std::min(end, at);
    }
    return text.left(end);
}

/// Letters and digits, words apart by one blank.
QString wordsOf(const QString& text)
{
    QString words;
    bool blank = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('\'') || c == QLatin1Char('.')) // "don't", "R.E.M."
            continue;
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate()) {
            blank = !words.isEmpty();
            continue;
        }
        if (blank)
            words.append(QLatin1Char(' '));
        blank = false;
        words.append(c);
    }
    return words;
}

/// "Part 1" and "Part 2" are no typing error of each other.
bool haveSameDigits(const QString& a, const QString& b)
{
    const auto digits = [](QString text) {
        text.removeIf([](QChar c) { return !c.isDigit(); });
        return text;
    };
    return digits(a) == digits(b);
}

QString firstNotEmpty(const QString& loose, const QString& otherwise)
{
    return loose.isEmpty() ? otherwise : loose;
}

} // namespace

QString looseArtist(const QString& folded)
{
    static constexpr std::array marks{" feat. ", " feat ", " ft. ", " ft ", " featuring ",
                                      " with ",  " & ",    " and ", ", ",   " x "};
    QString words = wordsOf(cutBefore(withoutBrackets(folded), marks));
    if (words.startsWith(QLatin1String("the ")))
        words.remove(0, 4);
    return firstNotEmpty(words, folded);
}

QString looseTitle(const QString& folded)
{
    static constexpr std::array marks{" - ", " feat. ", " feat ", " ft. ", " ft ", " featuring "};
    return firstNotEmpty(wordsOf(cutBefore(withoutBrackets(folded), marks)), folded);
}

int editDistance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        int best = row[0];
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
            best = std::min(best, row[j]);
        }
        if (best > most)
            return most + 1;
    }
    return std::min(row.back(), most + 1);
}

LovedMatcher::LovedMatcher(std::vector<LibrarySong> songs, const std::vector<LovedAlias>& aliases)
    : m_songs(std::move(songs))
{
    m_byKey.reserve(static_cast<qsizetype>(m_songs.size()));
    for (std::size_t i = 0; i < m_songs.size(); ++i) {
        const LibrarySong& song = m_songs[i];
        const QString key = songKey(song.artistKey, song.titleKey);
        if (key.isEmpty())
            continue;
        m_byKey.insert(key, static_cast<int>(i));
        if (song.recording.mbid)
            m_byMbid.insert(song.recording.mbid->text(), static_cast<int>(i));
    }
    for (const LovedAlias& alias : aliases)
        m_aliases.insert(alias.lovedKey, alias);
}

LovedMatch LovedMatcher::match(const Recording& loved)
{
    const QString key = songKey(loved);
    if (key.isEmpty())
        return {};
    LovedMatch match{LovedVerdict::InLibrary, {}, m_byKey.value(key, -1)};
    const auto isIt = [&match](int index) { match.song = match.song < 0 ? index : match.song; };
    if (loved.mbid) {
        for (const int index : m_byMbid.values(loved.mbid->text())) {
            isIt(index);
            if (songKey(m_songs[static_cast<std::size_t>(index)].recording) != key)
                match.songs.push_back(index);
        }
    }
    bool isAnswered = false;
    for (const LovedAlias& alias : m_aliases.values(key)) {
        isIt(m_byKey.value(songKey(alias.library), -1));
        isAnswered = isAnswered || alias.origin != AliasOrigin::SameId;
    }
    if (match.song >= 0)
        return match;
    if (isAnswered)
        return {};
    const auto likely = suggestions(loved);
    return {likely.empty() ? LovedVerdict::Missing : LovedVerdict::Ambiguous, likely};
}

void LovedMatcher::indexByArtist()
{
    m_isIndexed = true;
    QHash<QString, QString> loose; // artists repeat
    for (std::size_t i = 0; i < m_songs.size(); ++i) {
        const LibrarySong& song = m_songs[i];
        if (song.artistKey.isEmpty() || song.titleKey.isEmpty())
            continue;
        auto known = loose.find(song.artistKey);
        if (known == loose.end())
            known = loose.insert(song.artistKey, looseArtist(song.artistKey));
        m_byLooseArtist[*known].push_back(static_cast<int>(i));
    }
}

std::vector<int> LovedMatcher::suggestions(const Recording& loved)
{
    if (!m_isIndexed)
        indexByArtist();
    const auto ofArtist = m_byLooseArtist.constFind(looseArtist(foldedText(loved.artist)));
    if (ofArtist == m_byLooseArtist.cend())
        return {};
    const QString title = looseTitle(foldedText(loved.title));
    const int tolerance = toleranceFor(title);
    std::vector<std::pair<int, int>> found; // distance, index
    QSet<QString> told;
    for (const int index : *ofArtist) {
        const LibrarySong& song = m_songs[static_cast<std::size_t>(index)];
        auto known = m_looseTitles.find(index);
        if (known == m_looseTitles.end())
            known = m_looseTitles.insert(index, looseTitle(song.titleKey));
        const int distance = editDistance(title, *known, tolerance);
        const QString key = songKey(song.artistKey, song.titleKey);
        if (distance > tolerance || told.contains(key) || !haveSameDigits(title, *known))
            continue;
        told.insert(key);
        found.emplace_back(distance, index);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min<std::size_t>(found.size(), mostSuggestions));
    std::vector<int> indices;
    for (const auto& [distance, index] : found)
        indices.push_back(index);
    return indices;
}

} // namespace sillon
