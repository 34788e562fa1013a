// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/facet.h"

#include <QTreeView>

#include <optional>
#include <set>

class QStandardItem;
class QStandardItemModel;

namespace sillon {

/// What there is to browse by, as a tree with counts; the first entry is everything together. Which one was
/// chosen and which were open stays when it is filled anew.
class FacetTree : public QTreeView
{
    Q_OBJECT
public:
    explicit FacetTree(QWidget* parent = nullptr);

    /// all: what the first entry holds.
    void setFacets(const QString& allTitle, const std::vector<int>& all, const std::vector<Facet>& facets);
    /// The rows of the catalogue that the chosen entry holds; none: everything.
    [[nodiscard]] std::optional<std::vector<int>> chosenRows() const;
    [[nodiscard]] QString chosenKey() const; ///< empty: everything
    void choose(const QString& key);

Q_SIGNALS:
    void facetChosen();                ///< another entry
    void facetActivated();             ///< the chosen one: a double click or Enter
    void menuWanted(const QPoint& at); ///< global, of the chosen entry

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QStandardItem* addTo(QStandardItem* parent, const Facet& facet);
    [[nodiscard]] QStandardItem* find(QStandardItem* parent, const QString& key) const;
    void restore(const QString& key, const std::set<QString>& open);

    QStandardItemModel* m_entries;
    std::set<QString> m_open; ///< keys of entries that are unfolded
    bool m_filling = false;
};

} // namespace sillon
