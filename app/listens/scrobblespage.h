// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/listenlist.h"
#include "scrobbling/listenremoval.h"
#include "widgets/searchable.h"

#include <QWidget>

#include <functional>
#include <set>

class QAction;
class QComboBox;
class QStackedLayout;

namespace sillon {

class EmptyState;
class NoticeBar;
class PageHeader;
class PlayRemoval;
class ScrobbleDetails;
class Services;
class UncountedList;

/// What became of every play at every account, and what can be done about it: send again, in other words,
/// not at all. Also the plays that did not count.
class ScrobblesPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    ScrobblesPage(Services& services, NoticeBar& notices, QWidget* parent = nullptr);

    void search(const QString& words) override;
    [[nodiscard]] QString searchHint() const override;
    [[nodiscard]] bool readsSearchLanguage() const override { return false; }

Q_SIGNALS:
    void changed(); ///< what waits may be more or less

private:
    QAction* makeAction(const char* name, const QString& text, const QKeySequence& keys);
    void makeActions();
    void makeControls();
    void layOut();
    void connectList();
    void fillAccounts();
    void showState();
    void showFound(const ListensFound& found);
    void showChosen();
    [[nodiscard]] QString nothingFound() const;
    [[nodiscard]] bool mayBeUnsent() const;
    void showFailure(const Error& error);
    [[nodiscard]] bool showsUncounted() const;

    void sendAgain();
    void editAndSend();
    /// What became of submissions.
    struct Changed
    {
        std::set<AccountId> accounts = {}; ///< whose are to be sent at once
        int again = 0;                     ///< plays that go once more
        int already = 0;                   ///< plays of which nothing is left to send
    };
    /// Changes submissions; on a worker.
    using Change = std::function<Result<Changed>()>;
    void change(Change change);
    void tellAgain(const Changed& made);
    void sendNow(const std::set<AccountId>& accounts);

    Services& m_services;
    NoticeBar& m_notices;
    PageHeader* m_header;
    ListenList* m_list;
    UncountedList* m_uncounted;
    PlayRemoval* m_removal;
    QAction* m_sendAgain = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_drop = nullptr;
    QAction* m_remove = nullptr;
    ScrobbleDetails* m_details = nullptr;
    QComboBox* m_state;
    QComboBox* m_account;
    EmptyState* m_empty;
    QWidget* m_plays;
    QStackedLayout* m_stack;
};

} // namespace sillon
