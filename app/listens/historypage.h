// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/searchable.h"

#include <QWidget>

class QStackedLayout;

namespace sillon {

class EmptyState;
class ListenList;
class PageHeader;
class Services;
struct ListensFound;

/// What was heard, newest first, with what became of each play.
class HistoryPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    explicit HistoryPage(Services& services, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }

Q_SIGNALS:
    void userWanted(const QString& service, const QString& userName); ///< who that is

private:
    void showFound(const ListensFound& found);

    PageHeader* m_header;
    ListenList* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace sillon
