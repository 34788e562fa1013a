// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/facetpage.h"

#include "catalogue/catalogue.h"
#include "library/facettree.h"
#include "library/librarymodel.h"
#include "library/librarytable.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <numeric>
#include <utility>

namespace sillon {

namespace {

constexpr int treeWidth = 240;
constexpr int leastTreeWidth = 150;
constexpr int restMs = 1000;

} // namespace

FacetPage::FacetPage(const LibraryTools& tools, FacetPlan plan, QWidget* parent)
    : LibraryPage(tools, plan.title, parent)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_tree(new FacetTree(this))
    , m_tracks(new LibraryTable(tools, m_plan.columns, m_plan.sort, m_plan.layoutKey, this))
{
    m_tree->setAccessibleName(m_plan.title);
    m_tree->setMinimumWidth(leastTreeWidth);
    auto* side = new QWidget(this);
    auto* inset = new QHBoxLayout(side);
    inset->setContentsMargins(0, 0, 0, 0);
    inset->addSpacing(tokens::space16);
    inset->addWidget(m_tree);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(side);
    halves->addWidget(m_tracks);
    halves->setStretchFactor(1, 1);
    halves->setSizes({treeWidth, 1000});
    setContent(halves, *m_tracks);
    setFocusProxy(m_tree);
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { renew(false); });
    connect(&tools.catalogue, &Catalogue::reset, &m_rest, &QTimer::stop);
    connect(&tools.catalogue, &Catalogue::rowsChanged, this, &FacetPage::takeChanges);
    connect(m_tree, &FacetTree::facetChosen, this, [this] { showChosen(true); });
    connect(m_tree, &FacetTree::facetActivated, m_tracks, &LibraryTable::playAll);
    connect(m_tree, &FacetTree::menuWanted, this, &FacetPage::showMenu);
}

void FacetPage::renew(bool anew)
{
    const std::vector<int> rows = m_tools.catalogue.find(query());
    const std::vector<Facet> facets = m_plan.make(rows);
    m_facets = static_cast<int>(facets.size());
    m_tree->setFacets(m_plan.allTitle, rows, facets);
    showChosen(anew);
}

void FacetPage::takeChanges()
{
    if (!m_plan.followsFacts)
        return;
    if (!isVisible())
        return outdate();
    m_rest.start(restMs);
}

void FacetPage::showChosen(bool anew)
{
    m_tracks->show(m_tree->chosenRows(), query(), anew);
}

QString FacetPage::countText() const
{
    return m_plan.countText(m_facets) % QStringLiteral(" · ") % tr("%Ln tracks", nullptr, m_tracks->count());
}

QList<Track> FacetPage::chosenTracks() const
{
    return m_tree->hasFocus() ? tracksOfFacet() : QList<Track>(); // the table beside answers for itself
}

QList<Track> FacetPage::tracksOfFacet() const
{
    std::vector<int> rows(static_cast<std::size_t>(m_tracks->count()));
    std::iota(rows.begin(), rows.end(), 0);
    return m_tracks->model().tracksAt(rows);
}

void FacetPage::showMenu(const QPoint& at)
{
    m_tools.actions.showMenu(m_tree, at, tracksOfFacet());
}

} // namespace sillon
