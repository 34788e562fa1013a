// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/genrefacets.h"

#include "library/namecollator.h"
#include "music/matchkey.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

/// Gathers rows by genre; a tag that was met before is not taken apart again.
class GenreGathering
{
public:
    void add(int row, const QString& tag)
    {
        auto known = m_ofTag.constFind(tag);
        if (known == m_ofTag.constEnd())
            known = m_ofTag.insert(tag, facetsOf(tag));
        for (const std::size_t facet : *known)
            m_facets[facet].rows.push_back(row);
    }
    [[nodiscard]] std::vector<Facet> take() { return std::move(m_facets); }

private:
    std::vector<std::size_t> facetsOf(const QString& tag)
    {
        std::vector<std::size_t> facets;
        QStringList names = genresOf(tag);
        if (names.isEmpty())
            names.append(QString());
        for (const QString& name : std::as_const(names)) {
            const QString key = foldedText(name);
            if (!m_ofKey.contains(key)) {
                m_ofKey.insert(key, m_facets.size());
                m_facets.push_back({key, name, {}, {}, {}});
            }
            const std::size_t facet = m_ofKey.value(key);
            if (std::find(facets.begin(), facets.end(), facet) == facets.end())
                facets.push_back(facet);
        }
        return facets;
    }

    std::vector<Facet> m_facets;
    QHash<QString, std::size_t> m_ofKey;
    QHash<QString, std::vector<std::size_t>> m_ofTag;
};

} // namespace

QStringList genresOf(const QString& tag)
{
    static const QRegularExpression between(QStringLiteral(";|, "));
    QStringList names;
    const QStringList parts = tag.split(between);
    for (const QString& part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty())
            names.append(name);
    }
    return names;
}

std::vector<Facet> genreFacets(const std::vector<int>& rows, const std::function<QString(int row)>& genre)
{
    GenreGathering gathering;
    for (const int row : rows)
        gathering.add(row, genre(row));
    std::vector<Facet> facets = gathering.take();
    const QCollator collator = nameCollator();
    std::sort(facets.begin(), facets.end(), [&](const Facet& one, const Facet& other) {
        if (one.key.isEmpty() != other.key.isEmpty())
            return other.key.isEmpty();
        return collator.compare(one.title, other.title) < 0;
    });
    if (!facets.empty() && facets.back().key.isEmpty())
        facets.back().title = QCoreApplication::translate("GenreFacets", "No genre");
    return facets;
}

} // namespace sillon
