// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "charts/chartsource.h"
#include "charts/heardlistmodel.h"
#include "charts/topchart.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace sillon {

class ElidedLabel;
class HeardList;
class LibraryAlbums;
class SegmentedControl;
struct ChartTools;

/// What is behind a bar of the Years chart, or behind "unknown": its albums and tracks, the most heard first,
/// to play, to open, and to give a year.
class YearPanel : public QWidget
{
    Q_OBJECT
public:
    YearPanel(const ChartTools& tools, LibraryAlbums& albums, QWidget* parent = nullptr);

    /// facts and names may be null while they are read.
    /// listening: a year of listening when it is of that alone; 0 else.
    void showYears(int from, int to, const QString& figures, int listening = 0);
    void showUnknown(const QString& figures);
    void setFacts(std::shared_ptr<const ChartFacts> facts, std::shared_ptr<const SongNames> names,
                  const ChartPeriod& period);
    [[nodiscard]] HeardList& list() { return *m_list; }

Q_SIGNALS:
    void closeWanted();

private:
    enum Kind { Albums, Tracks };
    void build();
    void fill();
    void list(TopKind kind, const SongChoice& chosen);
    void sayHint(TopKind kind, const SongChoice& chosen);
    void playAll();
    [[nodiscard]] std::optional<int> rowOf(const std::optional<SongGroup>& wanted) const;
    [[nodiscard]] QList<int> firstRows() const;
    [[nodiscard]] SongChoice choice() const;
    [[nodiscard]] std::vector<bool> homelessRows() const;
    [[nodiscard]] std::vector<QSet<QString>> titlesMeant(const SongChoice& choice) const;
    [[nodiscard]] std::vector<RowYear> rowYears(const SongChoice& choice) const;

    const ChartTools& m_tools;
    ElidedLabel* m_title;
    QLabel* m_figures;
    QLabel* m_nothing;
    QLabel* m_hint;
    QPushButton* m_play;
    SegmentedControl* m_kind;
    HeardList* m_list;
    int m_from = 0; ///< years; 0 for those that are unknown
    int m_to = 0;
    int m_listening = 0; ///< year of listening of a cell of the map; 0 of all
    std::shared_ptr<const ChartFacts> m_facts;
    std::shared_ptr<const SongNames> m_names;
    ChartPeriod m_period;
};

} // namespace sillon
