// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/activitymodel.h"
#include "widgets/searchable.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedLayout;

namespace sillon {

class EmptyState;
class PageHeader;
class Services;

/// What was heard, newest first, with what became of each play.
class HistoryPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    explicit HistoryPage(Services& services, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }

private:
    struct Answer
    {
        std::vector<ActivityEntry> entries;
        qint64 count = 0;
    };
    void reload();
    void ask();
    void take(const Result<Answer>& answer);

    Services& m_services;
    ActivityModel* m_model;
    PageHeader* m_header;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_soon; ///< several facts at once make one question
    QString m_words;
    bool m_asking = false;
    bool m_stale = false;
};

} // namespace sillon
