// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/facettree.h"

#include "library/facetdelegate.h"
#include "widgets/tokens.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <memory>

namespace sillon {

FacetTree::FacetTree(QWidget* parent)
    : QTreeView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setModel(m_entries);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(tokens::space16 + tokens::space4);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_filling)
            Q_EMIT facetChosen();
    });
    connect(this, &QTreeView::doubleClicked, this, &FacetTree::facetActivated);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_open.insert(index.data(facets::KeyRole).toString()); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_open.erase(index.data(facets::KeyRole).toString()); });
}

void FacetTree::setFacets(const QString& allTitle, const std::vector<int>& all,
                          const std::vector<Facet>& facets)
{
    const QScopedValueRollback filling(m_filling, true);
    const QString key = chosenKey();
    const std::set<QString> open = m_open;
    m_entries->clear();
    addTo(m_entries->invisibleRootItem(), {{}, allTitle, {}, all, {}});
    for (const Facet& facet : facets)
        addTo(m_entries->invisibleRootItem(), facet);
    // Indentation is shown only where there is something to unfold.
    bool deep = false;
    for (const Facet& facet : facets)
        deep = deep || !facet.below.empty();
    setRootIsDecorated(deep);
    restore(key, open);
}

QStandardItem* FacetTree::addTo(QStandardItem* parent, const Facet& facet)
{
    auto made = std::make_unique<QStandardItem>(facet.title);
    QStandardItem* item = made.get();
    const int count = static_cast<int>(facet.rows.size());
    item->setData(facet.key, facets::KeyRole);
    item->setData(count, facets::CountRole);
    item->setData(QVariant::fromValue(facet.rows), facets::RowsRole);
    item->setData(!facet.explanation.isEmpty(), facets::MarkRole);
    item->setToolTip(facet.explanation);
    QString spoken = tr("%1, %n track(s)", nullptr, count).arg(facet.title);
    if (!facet.explanation.isEmpty())
        spoken += QStringLiteral(", ") + facet.explanation;
    item->setData(spoken, Qt::AccessibleTextRole);
    for (const Facet& below : facet.below)
        addTo(item, below);
    parent->appendRow(made.release());
    return item;
}

QStandardItem* FacetTree::find(QStandardItem* parent, const QString& key) const
{
    for (int row = 0; row < parent->rowCount(); ++row) {
        QStandardItem* item = parent->child(row);
        if (item->data(facets::KeyRole).toString() == key)
            return item;
        if (QStandardItem* below = find(item, key))
            return below;
    }
    return nullptr;
}

void FacetTree::restore(const QString& key, const std::set<QString>& open)
{
    QStandardItem* root = m_entries->invisibleRootItem();
    m_open.clear();
    for (const QString& one : open) {
        if (const QStandardItem* item = find(root, one))
            expand(item->index());
        else
            m_open.insert(one); // it may come back
    }
    const QStandardItem* item = find(root, key);
    setCurrentIndex(item != nullptr ? item->index() : m_entries->index(0, 0));
}

std::optional<std::vector<int>> FacetTree::chosenRows() const
{
    if (chosenKey().isEmpty() && currentIndex().row() <= 0 && !currentIndex().parent().isValid())
        return std::nullopt;
    return currentIndex().data(facets::RowsRole).value<std::vector<int>>();
}

QString FacetTree::chosenKey() const
{
    return currentIndex().data(facets::KeyRole).toString();
}

void FacetTree::choose(const QString& key)
{
    if (const QStandardItem* item = find(m_entries->invisibleRootItem(), key))
        setCurrentIndex(item->index());
}

void FacetTree::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT facetActivated();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetTree::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
        Q_EMIT menuWanted(event->globalPos());
}

} // namespace sillon
