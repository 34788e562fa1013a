// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/facet.h"
#include "library/librarypage.h"
#include "settings/settingkey.h"
#include "widgets/trackchoice.h"
#include "widgets/trackcolumn.h"

#include <QTimer>

#include <functional>
#include <vector>

namespace sillon {

class FacetTree;
class LibraryTable;

/// What makes one page of facets different from the others.
struct FacetPlan
{
    QString title;
    QString allTitle; ///< "All genres"
    QString hint;     ///< of the search box
    /// "42 genres"; count: of the facets at the top
    std::function<QString(int count)> countText;
    std::function<std::vector<Facet>(const std::vector<int>& rows)> make;
    std::vector<TrackColumn> columns;
    TrackColumn sort = TrackColumn::Artist;
    const SettingKey<QString>& layoutKey;
    bool followsFacts = false; ///< made of what is found out later (years), not of tags only
};

/// Browsing by something: its values with their counts on one side, the tracks of the chosen one on the
/// other. The search narrows both.
class FacetPage : public LibraryPage, public TrackChoice
{
    Q_OBJECT
public:
    FacetPage(const LibraryTools& tools, FacetPlan plan, QWidget* parent = nullptr);

    [[nodiscard]] QString searchHint() const override { return m_plan.hint; }
    [[nodiscard]] FacetTree& tree() { return *m_tree; }
    /// Of the chosen facet, while the tree of facets has the focus.
    [[nodiscard]] QList<Track> chosenTracks() const override;
    [[nodiscard]] LibraryTable& tracks() { return *m_tracks; }

private:
    void renew(bool anew) override;
    [[nodiscard]] QString countText() const override;
    void takeChanges();
    void showChosen(bool anew);
    [[nodiscard]] QList<Track> tracksOfFacet() const;
    void showMenu(const QPoint& at);

    LibraryTools m_tools;
    FacetPlan m_plan;
    FacetTree* m_tree;
    LibraryTable* m_tracks;
    int m_facets = 0;
    QTimer m_rest; ///< facts come one by one while years are found; the tree waits for a rest
};

/// The pages made of it.
[[nodiscard]] FacetPlan genrePlan(const LibraryTools& tools);
[[nodiscard]] FacetPlan decadePlan(const LibraryTools& tools);
[[nodiscard]] FacetPlan folderPlan(const LibraryTools& tools);

} // namespace sillon
