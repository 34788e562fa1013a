// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumhitmodel.h"
#include "byhand/albumsource.h"
#include "byhand/byhandtools.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QToolButton;

namespace sillon {

class SearchBox;

/// Looks for albums in the library (as one types) and at the services (when asked to), 20 a page.
class AlbumSearch : public QWidget
{
    Q_OBJECT
public:
    explicit AlbumSearch(const ByHandTools& tools, QWidget* parent = nullptr);

    [[nodiscard]] const AlbumHitModel& hits() const { return *m_model; }

    /// What Tab visits, as it is read.
    [[nodiscard]] QList<QWidget*> stops() const;

Q_SIGNALS:
    void chosen(const std::vector<int>& rows); ///< of hits(); empty: nothing

private:
    void enterList();
    QWidget* makeField();
    QWidget* makePager();
    void makeList();
    [[nodiscard]] bool isLibrary() const;
    void typed();
    void start(int page);
    void searchLibrary(int page);
    void searchAt(AlbumSource& source, int page);
    void take(const Result<AlbumHits>& found, int page);
    void showHits(const AlbumHits& found, std::vector<Track> covers, int page, int pages);
    void say(const QString& words);
    void choose();

    ByHandTools m_tools;
    SearchBox* m_field;
    QComboBox* m_source;
    AlbumHitModel* m_model;
    QListView* m_list;
    QLabel* m_remark;
    QToolButton* m_before;
    QLabel* m_where;
    QToolButton* m_after;
    QTimer m_soon;
    int m_page = 1;
    int m_question = 0;
};

} // namespace sillon
