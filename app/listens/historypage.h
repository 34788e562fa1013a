// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/otherlisteners.h"
#include "widgets/searchable.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QPushButton;
class QStackedLayout;

namespace sillon {

class EmptyState;
class ListenList;
class PageHeader;
class Services;
struct ListensFound;

/// What was heard, by me or by somebody who was fetched, newest first, with what became of each play.
class HistoryPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    explicit HistoryPage(Services& services, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }
    /// All plays of the listener shown; by its ending as a table or as lines of JSON.
    void exportTo(const QString& file);

Q_SIGNALS:
    /// Where the history came from, and where more is brought in.
    void historiesWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void readListeners();
    void takeListeners(const std::vector<OtherListener>& listeners);
    void showFound(const ListensFound& found);
    void chooseExport();

    Services& m_services;
    std::vector<OtherListener> m_listeners;
    PageHeader* m_header;
    QComboBox* m_listener;
    QPushButton* m_export;
    ListenList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
