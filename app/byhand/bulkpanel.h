// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumsource.h"
#include "byhand/bulkplan.h"
#include "byhand/byhandtools.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace sillon {

class AlbumLoading;
class BatchLine;
class QuestionLine;
class WhenChoice;

/// Several albums heard one after another: one confirmation that shows how many plays there are and over what
/// time.
class BulkPanel : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostAlbums = 100;

    explicit BulkPanel(const ByHandTools& tools, QWidget* parent = nullptr);

    /// Reads the albums that were found, then shows them.
    void show(const std::vector<AlbumHit>& hits);
    /// Shows albums that are known already.
    void showAlbums(const std::vector<Album>& albums);

Q_SIGNALS:
    void connectWanted(); ///< no account is signed in

private:
    bool begin(std::size_t albums);
    void plan();
    void makeTable();
    void showPlan();
    void showFoot();
    void addRow(const Album& album, const ByHandPlan& plan, qint64 now);
    void press();
    void scrobble();
    [[nodiscard]] int playCount() const;

    ByHandTools m_tools;
    AlbumLoading* m_loading;
    QLabel* m_title;
    QLabel* m_progress;
    WhenChoice* m_when;
    QTableWidget* m_table;
    QLabel* m_summary;
    QPushButton* m_button;
    QPushButton* m_connect;
    QuestionLine* m_question;
    BatchLine* m_batch;
    bool m_pressed = false; ///< the plans are compared or asked about, to be scrobbled
    std::vector<Album> m_albums;
    std::vector<ByHandPlan> m_plans;
};

} // namespace sillon
