// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/textdistance.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace sillon {

namespace {

QStringList sortedWords(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.sort();
    return words;
}

double jaro(const QString& a, const QString& b)
{
    if (a == b)
        return 1;
    if (a.isEmpty() || b.isEmpty())
        return 0;
    const qsizetype reach = std::max<qsizetype>(std::max(a.size(), b.size()) / 2 - 1, 0);
    std::vector<bool> takenA(static_cast<std::size_t>(a.size()));
    std::vector<bool> takenB(static_cast<std::size_t>(b.size()));
    double matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(i - reach, 0); j < end; ++j) {
            if (takenB[static_cast<std::size_t>(j)] || a.at(i) != b.at(j))
                continue;
            takenA[static_cast<std::size_t>(i)] = takenB[static_cast<std::size_t>(j)] = true;
            ++matches;
            break;
        }
    }
    if (matches == 0)
        return 0;
    double moved = 0;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!takenA[static_cast<std::size_t>(i)])
            continue;
        while (!takenB[static_cast<std::size_t>(j)])
            ++j;
        if (a.at(i) != b.at(j))
            ++moved;
        ++j;
    }
    return (matches / static_cast<double>(a.size()) + matches / static_cast<double>(b.size()) +
            (matches - moved / 2) / matches) /
           3;
}

} // namespace

double jaroWinkler(const QString& a, const QString& b)
{
    const double plain = jaro(a, b);
    int common = 0;
    while (common < 4 && common < a.size() && common < b.size() && a.at(common) == b.at(common))
        ++common;
    return plain + common * 0.1 * (1 - plain);
}

double editLikeness(const QString& a, const QString& b)
{
    const qsizetype longest = std::max(a.size(), b.size());
    if (longest == 0)
        return 1;
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (a.at(i) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return 1 - static_cast<double>(row.back()) / static_cast<double>(longest);
}

double tokenSort(const QString& a, const QString& b)
{
    return editLikeness(sortedWords(a).join(QLatin1Char(' ')), sortedWords(b).join(QLatin1Char(' ')));
}

double tokenSet(const QString& a, const QString& b)
{
    QStringList left = sortedWords(a);
    QStringList right = sortedWords(b);
    left.removeDuplicates();
    right.removeDuplicates();
    QStringList common;
    QStringList onlyLeft;
    QStringList onlyRight;
    for (const QString& word : left)
        (right.contains(word) ? common : onlyLeft).append(word);
    for (const QString& word : right) {
        if (!common.contains(word))
            onlyRight.append(word);
    }
    const QString both = common.join(QLatin1Char(' '));
    const QString first = (common + onlyLeft).join(QLatin1Char(' '));
    const QString second = (common + onlyRight).join(QLatin1Char(' '));
    if (common.isEmpty())
        return editLikeness(first, second);
    return std::max({editLikeness(both, first), editLikeness(both, second), editLikeness(first, second)});
}

} // namespace sillon
