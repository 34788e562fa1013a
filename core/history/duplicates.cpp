// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/duplicates.h"

#include "listens/listenmatch.h"
#include "music/matchkey.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace sillon {

namespace {

bool shareSource(const PossibleDouble& a, const PossibleDouble& b)
{
    return std::any_of(a.sources.begin(), a.sources.end(), [&b](qint64 source) {
        return std::find(b.sources.begin(), b.sources.end(), source) != b.sources.end();
    });
}

bool isClosing(QChar last)
{
    return last == QLatin1Char(')') || last == QLatin1Char(']');
}

/// The text without a bracket at its end; itself when nothing would be left.
QString withoutBracket(const QString& text)
{
    const QChar opening = text.endsWith(QLatin1Char(')')) ? QLatin1Char('(') : QLatin1Char('[');
    const QString left = text.left(std::max<qsizetype>(text.lastIndexOf(opening), 0)).trimmed();
    return left.isEmpty() ? text : left;
}

bool isSameSong(const PossibleDouble& a, const PossibleDouble& b)
{
    return a.artistKey == b.artistKey && a.songKey == b.songKey;
}

/// One of the two may have been corrected by who tells of it.
bool isHalfNamed(const PossibleDouble& a, const PossibleDouble& b)
{
    return std::llabs(a.second - b.second) <= sentMatchSeconds &&
           (a.artistKey == b.artistKey || a.songKey == b.songKey);
}

} // namespace

qint64 reachMs(qint64 lengthMs)
{
    return lengthMs > 0 ? std::min(lengthMs, longestSongSeconds * 1000) : (unknownLengthSeconds + 1) * 1000;
}

QString songKeyOf(const QString& title)
{
    QString text = foldedText(title);
    while (!text.isEmpty() && isClosing(text.back())) {
        const QString shorter = withoutBracket(text);
        if (shorter == text)
            break;
        text = shorter;
    }
    const qsizetype dash = text.indexOf(QLatin1String(" - "));
    return dash > 0 ? text.left(dash).trimmed() : text;
}

bool mayBeOnePlay(const PossibleDouble& a, const PossibleDouble& b)
{
    if (std::llabs(a.second - b.second) * 1000 >= reachMs(std::max(a.lengthMs, b.lengthMs)))
        return false;
    if ((!isSameSong(a, b) && !isHalfNamed(a, b)) || shareSource(a, b))
        return false;
    return a.origin != b.origin || (!a.sources.empty() && !b.sources.empty());
}

std::vector<std::pair<std::size_t, std::size_t>> findDoubles(std::span<const PossibleDouble> listens)
{
    using Candidate =
        std::tuple<bool, qint64, std::size_t, std::size_t>; // named by halves, how far apart, which
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < listens.size(); ++i) {
        for (std::size_t j = i + 1;
             j < listens.size() && listens[j].second - listens[i].second <= longestSongSeconds; ++j) {
            if (mayBeOnePlay(listens[i], listens[j]))
                candidates.emplace_back(!isSameSong(listens[i], listens[j]),
                                        listens[j].second - listens[i].second, i, j);
        }
    }
    std::sort(candidates.begin(), candidates.end());
    std::vector<bool> isTaken(listens.size(), false);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [byHalves, distance, first, second] : candidates) {
        if (isTaken[first] || isTaken[second])
            continue;
        isTaken[first] = true;
        isTaken[second] = true;
        pairs.emplace_back(first, second);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace sillon
