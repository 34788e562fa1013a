// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartsource.h"
#include "charts/charttools.h"
#include "charts/yearchart.h"
#include "releaseyear/yearquestion.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace sillon {

class BusySpinner;
class ChartFiles;
class ChartListeners;
class CompareChoice;
class CoverageMeter;
class DayRange;
class EmptyState;
class LibraryAlbums;
class ListenerChoice;
class PageHeader;
class PartialMark;
class PeriodBar;
class SegmentedControl;
class YearMapView;
class YearPanel;
class YearTableModel;
class YearsBand;
class YearsView;
struct Job;
struct Poster;

/// What years the music comes from: a bar for each release year, a map, a table; in any time of listening, of
/// any listener, on any basis; laid over another; with what is behind a bar beside it.
class YearsPage : public QWidget
{
    Q_OBJECT
public:
    /// source: of the listener chosen in listeners; the page says what it reads.
    YearsPage(const ChartTools& tools, ChartSource& source, ChartListeners& listeners,
              QWidget* parent = nullptr);
    ~YearsPage() override;

    [[nodiscard]] const YearChart& chart() const { return m_chart; }
    /// Of the listener that is compared: wants to be told of what changes, like the page's own.
    [[nodiscard]] ChartSource& otherSource() { return *m_otherSource; }

public Q_SLOTS:
    /// What year an album is from: the answers there are, and the user's own word.
    void openYearDialog(const QString& artist, const QString& album);
    /// The same of a song that was heard without an album.
    void openSongDialog(const QString& artist, const QString& title);

Q_SIGNALS:
    void albumWanted(qint64 track);
    void artistWanted(const QString& name);
    void addressWanted(const QUrl& address);
    void historyWanted();   ///< where the past can be brought in
    void historiesWanted(); ///< where its reading goes on
    void saved(const QString& path);
    void saveFailed(const sillon::Error& reason);

protected:
    void showEvent(QShowEvent* event) override;
    /// Escape goes back: from what is behind a bar, from table and map to the bars, then from a comparison.
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View { Bars, Map, Table };
    void build();
    void addControls();
    [[nodiscard]] QWidget* controlRow();
    [[nodiscard]] QWidget* otherRow(QWidget* parent);
    [[nodiscard]] QWidget* bodyRow();
    void connectParts();
    void read();
    void take();
    void count();
    void showChart();
    void showState();
    void showCoverage();
    void showEmpty();
    void followJobs(const Job& job);
    void showMap();
    void showView(int view);
    /// listening: only what was heard in that year; 0: in the time shown.
    void openYears(int from, int to, int listening = 0);
    [[nodiscard]] ChartPeriod panelPeriod() const;
    void openDialog(YearKind kind, const QString& artist, const QString& title);
    void orderTabs();
    void openUnknown();
    void closePanel();
    void fillPanel();
    void fillMenu();
    void readOther();
    void readPartial();
    void showPartial();
    [[nodiscard]] std::optional<YearChart> otherChart() const;
    [[nodiscard]] std::optional<ChartPeriod> otherPeriod(const ChartDays& days) const;
    [[nodiscard]] std::shared_ptr<const ChartFacts> otherFacts() const;
    void nameTimes();
    [[nodiscard]] QTimeZone zone() const;
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] QString nothingWords() const;
    [[nodiscard]] QString comparedWords() const;
    [[nodiscard]] QString ownName() const;
    [[nodiscard]] Poster poster() const;
    [[nodiscard]] QByteArray csv() const;

    const ChartTools m_tools;
    ChartSource& m_source;
    ChartListeners& m_listeners;
    ChartSource* m_otherSource; ///< of another listener that is compared
    YearChart m_chart;
    std::optional<YearChart> m_other;
    std::optional<Error> m_failure;
    LibraryAlbums* m_albums;
    ChartFiles* m_files;
    PageHeader* m_header;
    YearsBand* m_band;
    ListenerChoice* m_listener;
    SegmentedControl* m_view;
    CompareChoice* m_compare;
    QToolButton* m_more;
    QMenu* m_menu;
    CoverageMeter* m_meter;
    QLabel* m_coverage;
    QLabel* m_compared; ///< what are the bars and what the line
    PartialMark* m_partial;
    PeriodBar* m_period;
    DayRange* m_otherDays; ///< that are compared
    QComboBox* m_basis;
    QWidget* m_otherRow = nullptr; ///< the days and what they are
    QWidget* m_content;
    YearsView* m_bars;
    YearMapView* m_map;
    YearTableModel* m_model;
    QTableView* m_table;
    YearPanel* m_panel;
    EmptyState* m_empty;
    QWidget* m_busy;
    QStackedLayout* m_views; ///< bars, map, table
    QStackedLayout* m_stack; ///< content, empty, busy
    QTimer m_arriving;       ///< plays of a history that comes in are counted now and then
    bool m_panelOpen = false;
    int m_panelFrom = 0; ///< years; 0: the unknown ones
    int m_panelTo = 0;
    int m_panelListening = 0;
    bool m_utc = false;
};

} // namespace sillon
