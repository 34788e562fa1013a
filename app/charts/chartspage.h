// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartsource.h"
#include "charts/charttools.h"
#include "charts/topchart.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace sillon {

class ChartFiles;
class ChartListeners;
class EmptyState;
class FigurePicture;
class FigureView;
class HeardList;
class LibraryAlbums;
class ListenerChoice;
class PageHeader;
class PeriodBar;
class PartialMark;
class SegmentedControl;
struct Poster;

/// What is heard most and when: top artists, albums and tracks by plays or time, the hours of the week, every
/// day, and how old the music was month by month.
class ChartsPage : public QWidget
{
    Q_OBJECT
public:
    ChartsPage(const ChartTools& tools, ChartSource& source, ChartListeners& listeners,
               QWidget* parent = nullptr);
    ~ChartsPage() override;

Q_SIGNALS:
    void albumWanted(qint64 track);
    void artistWanted(const QString& name);
    void addressWanted(const QUrl& address);
    void historiesWanted(); ///< where the reading of a history goes on
    void saved(const QString& path);
    void saveFailed(const sillon::Error& reason);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum View { Artists, Albums, Tracks, Clock, Calendar, Ages };
    void build();
    void read();
    void connectParts();
    void count();
    void showTop(TopKind kind);
    [[nodiscard]] bool sayLengths(const std::vector<TopEntry>& all);
    void showClock();
    void showCalendar();
    void showAges();
    void showView(QWidget* view);
    void say(const QString& sentence);
    [[nodiscard]] bool isTop() const;
    [[nodiscard]] TopOrder order() const;
    [[nodiscard]] Poster poster(const QString& title) const;
    void fillMenu();
    void readPartial();

    const ChartTools m_tools;
    ChartSource& m_source;
    ChartListeners& m_listeners;
    std::optional<Error> m_failure;
    LibraryAlbums* m_albums;
    ChartFiles* m_files;
    PageHeader* m_header;
    ListenerChoice* m_listener;
    SegmentedControl* m_view;
    PartialMark* m_partial;
    SegmentedControl* m_order;
    QToolButton* m_more;
    QMenu* m_menu;
    PeriodBar* m_period;
    QLabel* m_words;
    HeardList* m_list;
    FigureView* m_figures;
    QScrollArea* m_scroll;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    std::shared_ptr<FigurePicture> m_picture;
    std::function<QByteArray()> m_csv; ///< of what is shown
};

} // namespace sillon
