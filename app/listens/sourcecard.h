// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/historyfetch.h"
#include "application/sourcefacts.h"
#include "history/monthcounts.h"
#include "history/serviceuserstore.h"

#include <QUrl>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTableView;
class QToolButton;

namespace sillon {

class ConfirmLine;
class CountTableModel;
struct CountRow;
class Services;
class StatusDot;

/// One name whose plays were fetched, or one kind of imported file: how much of it is here, what goes on, and
/// what can be done about it.
class SourceCard : public QWidget
{
    Q_OBJECT
public:
    SourceCard(Services& services, const SourceFacts& facts, QWidget* parent = nullptr);

    void setFacts(const SourceFacts& facts);
    [[nodiscard]] const SourceFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void addressWanted(const QUrl& address);
    /// Something was deleted: read the sources again.
    void changed();

private:
    enum class Table : std::uint8_t { None, Years, Months };

    void build();
    QWidget* buildTable();
    void addWishes();
    QAction* addWish(const QString& text, const char* name, void (SourceCard::*wish)());
    void showState();
    void showTable(Table table);
    void readYears(bool refresh);
    void readMonths();
    void takeYears(const Result<std::vector<YearOfPlays>>& years, const std::vector<MonthOfPlays>& here);
    void takeUncountedYears(const std::vector<MonthOfPlays>& here);
    void showYears(std::vector<CountRow> rows);
    void takeMonths(const std::vector<MonthCount>& months);
    void fetch();
    void fetchYear();
    void tellYear(const Job& job);
    [[nodiscard]] bool isOurs(const Job& job) const;
    void compare();
    void compareEveryPlay();
    void askToReplace();
    void askToDelete();
    void remove();
    [[nodiscard]] bool isMine() const;
    void showWhose();
    void askWhose();
    void changeListener();
    [[nodiscard]] QUrl site() const;
    void openSite();
    [[nodiscard]] HistoryOrder order() const;
    [[nodiscard]] const Job* job() const; ///< the reading or comparing that is not over
    [[nodiscard]] QString countWords() const;

    Services& m_services;
    SourceFacts m_facts;
    Table m_shown = Table::None;
    bool m_isDeleting = false;
    bool m_isMoving = false; ///< between listeners
    QString m_told;          ///< what the last reading of a year brought
    QLabel* m_counts;
    StatusDot* m_state;
    QProgressBar* m_bar;
    QPushButton* m_fetch;
    QPushButton* m_years;
    QPushButton* m_compare;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_whose = nullptr; ///< none for files
    ConfirmLine* m_confirm;
    QWidget* m_tableArea;
    QLabel* m_tableWords;
    QTableView* m_table;
    CountTableModel* m_model;
    QPushButton* m_again;
    QPushButton* m_fetchYear;
};

} // namespace sillon
