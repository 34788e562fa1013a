// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/tracklist.h"
#include "widgets/searchable.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

class QPushButton;
class QStackedLayout;

namespace sillon {

class Background;
class CoverCache;
class EmptyState;
class LibraryModel;
class PageHeader;
class Player;
class TrackTable;

/// Every track of the library in one table: sorted by its headings, narrowed by the search box, played from
/// any row.
class TracksPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    /// All tracks of the library; asked on a worker.
    using AllTracks = std::function<Result<std::vector<Track>>(const std::stop_token& stop)>;

    TracksPage(Player& player, Background& background, CoverCache& covers, AllTracks allTracks,
               QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;

    [[nodiscard]] TrackTable& table() { return *m_table; }

public Q_SLOTS:
    /// The library has changed: asks anew, one question at a time and not all the time.
    void reload();

Q_SIGNALS:
    void addFolderWanted();
    void searchClearWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Answer
    {
        std::shared_ptr<const TrackList> list;
        std::vector<int> order;
    };
    void makeHeader();
    void connectTable();
    void followPlayer();
    void take(Result<Answer> answer);
    void sortBy(TrackColumn column, Qt::SortOrder direction);
    void showFitting();
    void showCount();
    void pressEmptyButton();
    void playFrom(int row);
    void shuffleAll();
    void showMenu(const QPoint& at);

    Player& m_player;
    Background& m_background;
    AllTracks m_allTracks;
    LibraryModel* m_model;
    PageHeader* m_header;
    QPushButton* m_shuffle = nullptr;
    TrackTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QString m_words;
    TrackColumn m_column = TrackColumn::Artist;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_asked = false; ///< the first question is on its way or answered
    bool m_loading = false;
    QTimer m_rest;        ///< a scan changes the library all the time; eyes need less
    bool m_stale = false; ///< the library changed while a question was out
    bool m_loaded = false;
    std::optional<Error> m_error;
    int m_sortQuestion = 0; ///< an older answer is dropped
};

} // namespace sillon
