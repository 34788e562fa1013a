// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/nameranks.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace sillon {

namespace {

struct Keyed
{
    QCollatorSortKey key;
    NameId name;
};

QCollator collator()
{
    // The C locale sorts by code points: Z before a.
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

std::vector<std::uint8_t> usedNames(const TextPool& pool, std::span<const std::vector<NameId>* const> columns)
{
    std::vector<std::uint8_t> used(pool.size());
    for (const std::vector<NameId>* column : columns) {
        for (const NameId name : *column)
            used[name] = 1;
    }
    return used;
}

QString sortedText(const TextPool& pool, NameId name, RankedAs as)
{
    const QString text = pool.text(name);
    const QLatin1String article("the ");
    const bool passedOver = as == RankedAs::Artist && text.startsWith(article, Qt::CaseInsensitive) &&
                            text.size() > article.size();
    return passedOver ? text.mid(article.size()) : text;
}

} // namespace

std::vector<std::uint32_t> ranksOf(const TextPool& pool, std::span<const std::vector<NameId>* const> columns,
                                   RankedAs as)
{
    const std::vector<std::uint8_t> used = usedNames(pool, columns);
    const QCollator sorting = collator();
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(std::count(used.begin(), used.end(), 1)));
    for (NameId name = 1; name < used.size(); ++name) {
        if (used[name] != 0)
            keyed.push_back({sorting.sortKey(sortedText(pool, name, as)), name});
    }
    std::sort(keyed.begin(), keyed.end(),
              [](const Keyed& a, const Keyed& b) { return a.key.compare(b.key) < 0; });
    std::vector<std::uint32_t> ranks(used.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i == 0 || keyed[i - 1].key.compare(keyed[i].key) != 0)
            ++rank;
        ranks[keyed[i].name] = rank;
    }
    return ranks;
}

} // namespace sillon
