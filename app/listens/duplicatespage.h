// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/doublestore.h"

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace sillon {

class DoublesModel;
class EmptyState;
class NoticeBar;
class PageHeader;
class Services;

/// Plays that may be in the history twice; the user says which are one.
class DuplicatesPage : public QWidget
{
    Q_OBJECT
public:
    DuplicatesPage(Services& services, NoticeBar& notices, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What was done, so that it can be undone.
    using Undo = std::function<Done(DoubleStore& doubles)>;

    void build();
    void read();
    void take(Result<std::vector<DoublePair>> pairs);
    void showChosen();
    [[nodiscard]] std::vector<DoublePair> chosen() const;
    void merge(const std::vector<DoublePair>& pairs);
    void keepBoth();
    void neverAsk();
    void change(std::function<Result<Undo>(DoubleStore& doubles)> change, const QString& words);
    void undo(const Undo& undo);
    void fail(const Error& error);

    Services& m_services;
    NoticeBar& m_notices;
    PageHeader* m_header;
    DoublesModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_merge;
    QPushButton* m_keep;
    QPushButton* m_never;
    QPushButton* m_mergeAll;
};

} // namespace sillon
