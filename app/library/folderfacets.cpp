// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/folderfacets.h"

#include "application/pathwords.h"
#include "base/filename.h"
#include "library/namecollator.h"

#include <QCollator>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace sillon {

namespace {

/// A folder while the tree grows.
struct Branch
{
    std::vector<int> rows; ///< of files in it
    std::map<QString, Branch> below;
};

QString withSlash(const QString& folder)
{
    return folder.endsWith(QLatin1Char('/')) ? folder : folder + QLatin1Char('/');
}

/// The roots a path may be below, the longest first; "/" holds everything else.
QStringList rootsOf(const QStringList& libraryFolders)
{
    QStringList roots;
    for (const QString& folder : libraryFolders)
        roots.append(withSlash(QDir::cleanPath(folder)));
    roots.append(QStringLiteral("/"));
    roots.removeDuplicates();
    std::stable_sort(roots.begin(), roots.end(),
                     [](const QString& one, const QString& other) { return one.size() > other.size(); });
    return roots;
}

Facet facetOf(const QString& path, const QString& title, Branch&& branch, const QCollator& collator)
{
    Facet facet{path, title, {}, std::move(branch.rows), {}};
    for (auto& [name, below] : branch.below) {
        Facet made = facetOf(withSlash(path) + name, shownFileName(name), std::move(below), collator);
        facet.rows.insert(facet.rows.end(), made.rows.begin(), made.rows.end());
        facet.below.push_back(std::move(made));
    }
    std::sort(facet.below.begin(), facet.below.end(), [&](const Facet& one, const Facet& other) {
        return collator.compare(one.title, other.title) < 0;
    });
    return facet;
}

/// What leads to a single folder only is no place to stop at.
Facet withoutLeadingFolders(Facet facet)
{
    while (facet.below.size() == 1 && facet.rows.size() == facet.below.front().rows.size()) {
        Facet only = std::move(facet.below.front());
        only.title = words::path(only.key);
        facet = std::move(only);
    }
    return facet;
}

/// The trees, by root. Rows of one folder mostly follow each other.
class FolderTrees
{
public:
    explicit FolderTrees(QStringList roots)
        : m_roots(std::move(roots))
    {}
    void add(int row, const QString& path)
    {
        const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')) + 1);
        if (m_branch == nullptr || folder != m_folder) {
            m_folder = folder;
            m_branch = branchOf(folder);
        }
        m_branch->rows.push_back(row);
    }
    std::map<QString, Branch>& trees() { return m_trees; }

private:
    Branch* branchOf(const QString& folder)
    {
        const auto root = std::find_if(m_roots.constBegin(), m_roots.constEnd(),
                                       [&](const QString& start) { return folder.startsWith(start); });
        const QString start = root == m_roots.constEnd() ? QString() : *root;
        Branch* branch = &m_trees[start];
        const QStringList names = folder.mid(start.size()).split(QLatin1Char('/'), Qt::SkipEmptyParts);
        for (const QString& name : names)
            branch = &branch->below[name];
        return branch;
    }

    const QStringList m_roots;
    std::map<QString, Branch> m_trees;
    QString m_folder;
    Branch* m_branch = nullptr; // nodes of a map stay where they are
};

} // namespace

std::vector<Facet> folderFacets(const std::vector<int>& rows, const std::function<QString(int row)>& path,
                                const QStringList& libraryFolders)
{
    FolderTrees grown(rootsOf(libraryFolders));
    for (const int row : rows)
        grown.add(row, path(row));
    const QCollator collator = nameCollator();
    std::vector<Facet> facets;
    for (auto& [root, branch] : grown.trees()) {
        const QString folder = root.size() > 1 ? root.chopped(1) : root;
        Facet facet = facetOf(folder, words::path(folder), std::move(branch), collator);
        facets.push_back(root.size() > 1 ? std::move(facet) : withoutLeadingFolders(std::move(facet)));
    }
    return facets;
}

} // namespace sillon
