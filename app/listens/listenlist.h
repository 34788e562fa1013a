// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenlistmodel.h"
#include "scrobbling/scrobblecolumns.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace sillon {

class LongList;
class Services;

/// What was found of a history.
struct ListensFound
{
    qint64 all = 0;                         ///< listens in all
    qint64 found = 0;                       ///< those that are wanted
    bool isWhole = false;                   ///< false while only the newest were looked at
    std::array<int, fates.size()> counts{}; ///< of each fate, in the order of `fates`
};

/// My listens with what became of each, narrowed and scrolled over any length without waiting: which there
/// are is kept as columns while the list is in sight, what they say is read as they come into sight.
class ListenList : public QWidget
{
    Q_OBJECT
public:
    explicit ListenList(Services& services, QWidget* parent = nullptr);
    ~ListenList() override;

    void setWanted(const ScrobblesWanted& wanted);
    [[nodiscard]] const ScrobblesWanted& wanted() const { return m_wanted; }
    /// Whose listens; mine until told otherwise.
    void setListener(ListenerId listener);
    /// Something was changed here: read everything again.
    void readAnew();

    [[nodiscard]] LongList* list() const { return m_list; }
    [[nodiscard]] const ListenListModel& model() const { return *m_model; }
    [[nodiscard]] std::vector<ListenId> chosen() const; ///< from top to bottom
    [[nodiscard]] const PlayRow* currentRow() const;

Q_SIGNALS:
    void answered(const sillon::ListensFound& found);
    void failed(const sillon::Error& error);
    void currentChanged(); ///< another row, or what is known of it
    void activated();      ///< double click or Enter

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Answer
    {
        std::shared_ptr<ScrobbleColumns> columns;
        bool isWhole = false;
        std::vector<ListenId> ids;
        ListensFound found;
    };
    void watch();
    void ask();
    void take(Result<Answer> answer);
    void showAnswer(Answer& answer);
    void readRows();

    Services& m_services;
    ListenListModel* m_model;
    LongList* m_list;
    ListenerId m_listener = myListenerId;
    ScrobblesWanted m_wanted;
    std::shared_ptr<ScrobbleColumns> m_columns; ///< only while the list is in sight, and nobody works on them
    QTimer m_soon;                              ///< several facts at once make one question
    QTimer m_reading;                           ///< so does scrolling
    bool m_isWhole = false;
    bool m_asking = false;
    bool m_askAgain = false;
    bool m_isStale = true; ///< something happened since the columns were read
    bool m_anew = false;   ///< more than they can take in
    bool m_readingRows = false;
};

} // namespace sillon
