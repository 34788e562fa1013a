// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/byhandoutcome.h"
#include "byhand/albumdraft.h"
#include "byhand/byhandplan.h"
#include "byhand/byhandtools.h"
#include "music/track.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sillon {

class AlbumDraftModel;
class BatchLine;
class CoverView;
class ElidedLabel;
class QuestionLine;
class TimelineTable;
class WhenChoice;

/// One album ready to be scrobbled: which of its tracks were heard and when, the timeline that comes of it,
/// and what became of it.
class AlbumPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AlbumPanel(const ByHandTools& tools, QWidget* parent = nullptr);

    /// cover: what CoverCache takes.
    void show(const Album& album, const Track& cover);
    /// A single track in free form, which stands above: without a head of its own.
    void showTrack(const Album& track);

Q_SIGNALS:
    void connectWanted(); ///< no account is signed in

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeChoices();
    QWidget* makeFoot();
    void fill(AlbumDraft draft);
    void fillSections();
    void choose(int entry);
    void edit();
    void plan();
    void compare();
    void takePlan(const ByHandPlan& plan);
    void press();
    void scrobble();
    void showFoot();
    void showResults(const ByHandOutcome& outcome);

    ByHandTools m_tools;
    AlbumDraftModel* m_model;
    QWidget* m_head = nullptr;
    ElidedLabel* m_title;
    ElidedLabel* m_artist;
    QLabel* m_facts;
    CoverView* m_cover;
    WhenChoice* m_when;
    QComboBox* m_sections;
    QComboBox* m_parts;
    TimelineTable* m_table;
    QLabel* m_summary;
    QPushButton* m_button;
    QPushButton* m_connect;
    QuestionLine* m_question;
    BatchLine* m_batch;
    bool m_pressed = false; ///< the plan is compared, to be scrobbled
    ByHandPlan m_plan;
    std::vector<TimelinePlay> m_sent; ///< of the batch that is followed
    QTimer m_soon;                    ///< comparing with what is stored
    QTimer m_clock;                   ///< "just finished" moves on
};

} // namespace sillon
