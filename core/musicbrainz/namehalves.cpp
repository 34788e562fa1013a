// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/namehalves.h"

#include "musicbrainz/yearindexbuilder.h"
#include "releaseyear/namenormaliser.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype fewestLetters = 5;
constexpr qsizetype mostOtherLetters = 4;

QString lettersOf(const QString& artistKey)
{
    return looseArtistKey(artistKey).remove(QLatin1Char(' '));
}

/// Of a name of so many letters, with one or two in the middle that belong to neither: letters that changed
/// places there are in one half only.
qsizetype halfOf(qsizetype letters)
{
    return (letters - 1) / 2;
}

void addHalves(std::vector<qint64>& hashes, const QString& letters, qsizetype ofLetters)
{
    const qsizetype half = halfOf(ofLetters);
    const QString count = QString::number(ofLetters);
    hashes.push_back(yearIndexHash(QLatin1Char('<') + count, letters.left(half)));
    hashes.push_back(yearIndexHash(QLatin1Char('>') + count, letters.right(half)));
}

} // namespace

std::vector<qint64> storedHalves(const QString& artistKey)
{
    std::vector<qint64> hashes;
    const QString letters = lettersOf(artistKey);
    if (letters.size() >= fewestLetters)
        addHalves(hashes, letters, letters.size());
    return hashes;
}

std::vector<qint64> askedHalves(const QString& artistKey)
{
    std::vector<qint64> hashes;
    const QString letters = lettersOf(artistKey);
    if (letters.size() < fewestLetters)
        return hashes;
    const qsizetype fewest = std::max(fewestLetters, letters.size() - mostOtherLetters);
    for (qsizetype count = fewest; count <= letters.size() + mostOtherLetters; ++count)
        addHalves(hashes, letters, count);
    return hashes;
}

} // namespace sillon
