// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/librarytools.h"
#include "library/tableplace.h"
#include "search/searchquery.h"
#include "settings/settingkey.h"
#include "widgets/trackcolumn.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sillon {

class LibraryModel;
class TrackTable;

/// A table of tracks of the catalogue with all that one does there: a row plays what is shown from there on,
/// headings sort, hearts are given, the menu opens; what was chosen and seen stays over new rows.
class LibraryTable : public QWidget
{
    Q_OBJECT
public:
    /// columns and sort: until the user has others, which are kept under layoutKey.
    LibraryTable(const LibraryTools& tools, const std::vector<TrackColumn>& columns, TrackColumn sort,
                 const SettingKey<QString>& layoutKey, QWidget* parent = nullptr);

    /// Shows these rows of the catalogue (none given: all), of them what the query finds. `anew`: something
    /// else is shown than before, so one begins at the top; otherwise place and choice are kept.
    void show(std::optional<std::vector<int>> scope, const SearchQuery& query, bool anew);
    /// The rows of the catalogue are new; nothing is shown until show() is called.
    void forget();

    /// Whether the catalogue knows already what show() would show, and in which order.
    [[nodiscard]] bool canShow(const SearchQuery& query) const;
    [[nodiscard]] int count() const;
    [[nodiscard]] TrackTable& table() { return *m_table; }
    [[nodiscard]] LibraryModel& model() { return *m_model; }

public Q_SLOTS:
    void playAll();
    void shuffleAll();

Q_SIGNALS:
    void renewed(); ///< other rows are shown

private:
    void connectTable();
    void followPlayer();
    void sortBy(TrackColumn column, Qt::SortOrder direction);
    void playFrom(int row);
    [[nodiscard]] QList<Track> playable(std::vector<int> rows, int keep) const;

    LibraryTools m_tools;
    LibraryModel* m_model;
    TrackTable* m_table;
    std::optional<TablePlace> m_left; ///< where one was before the rows were forgotten
};

} // namespace sillon
