// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow/actions.h"
#include "mainwindow/sidebar.h"
#include "mainwindow/trail.h"
#include "widgets/icon.h"

#include <QHash>
#include <QWidget>

#include <optional>

namespace sillon {

class AccountCorner;
class CoverCache;
class NoticeBar;
class Player;
class PlayerBar;
class Searchable;
class Searchable;
class Sheet;
class StatusLine;
class TopLine;

/// The frame of the program: top line, sidebar, the chosen page, notices and player bar. Pages are added by
/// who makes them; the window knows none.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Player& player, CoverCache& covers, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Takes the page; the first one added is shown. A page that is Searchable follows the search box.
    void addPage(PageSection section, const QString& id, const QString& title, Icon icon, QWidget* page);
    /// One widget may stand for several pages; whoever added it sees from the sidebar which one is chosen.
    void removePage(const QString& id);
    /// A page without an entry of its own in the sidebar, opened from the page `under` (empty: from
    /// anywhere): it may be Visitable.
    void addInnerPage(const QString& id, const QString& under, QWidget* page);
    void removeInnerPage(const QString& id);
    /// what: which of the many things a Visitable page can show.
    void showPage(const QString& id, const QString& what = {});
    [[nodiscard]] QString currentPage() const { return m_trail.here().page; }
    [[nodiscard]] const Place& place() const { return m_trail.here(); }
    /// Shows a place as soon as its page is there, unless another page is chosen meanwhile.
    void openAt(const Place& place);
    void goBack();
    void goForward();
    /// Empties the search box: everything is shown again.
    void clearSearch();

    [[nodiscard]] Actions& actions() { return m_actions; }
    [[nodiscard]] Sidebar& sidebar() { return *m_sidebar; }
    [[nodiscard]] NoticeBar& noticeBar() { return *m_noticeBar; }
    [[nodiscard]] StatusLine& statusLine() { return *m_statusLine; }
    [[nodiscard]] PlayerBar& playerBar() { return *m_playerBar; }
    [[nodiscard]] AccountCorner& account();

    /// Place and size of the window, for the settings.
    [[nodiscard]] QByteArray layoutBytes() const;
    void setLayoutBytes(const QByteArray& bytes);

Q_SIGNALS:
    void pageShown(const QString& id);
    void filesChosen(const QStringList& paths);   ///< opened or dropped: to be played
    void foldersChosen(const QStringList& paths); ///< added or dropped: to be scanned
    void accountsWanted();
    void settingsWanted();
    void shortcutsWanted();
    void messagesWanted();
    void rescanWanted();
    void closed(); ///< the user closed the window

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeFrame(Player& player, CoverCache& covers);
    void connectFrame();
    void connectActionsOfWindow();
    void orderTabs();
    void leavePage();
    void enterPage(bool focusIt);
    void showWay();
    void showSearchOf(const QString& id);
    void search(const QString& words);
    bool isUnderstood(const QString& words, Searchable& page);
    [[nodiscard]] QString searchedFrom(const QString& id) const;
    void ask(Searchable& page, const QString& words);
    void showTitle(const Player& player);
    void chooseFiles();
    void chooseFolder();
    void takePaths(const QStringList& paths);

    Actions m_actions;
    TopLine* m_topLine;
    Sidebar* m_sidebar;
    Sheet* m_sheet;
    NoticeBar* m_noticeBar;
    StatusLine* m_statusLine;
    PlayerBar* m_playerBar;
    QHash<QString, QWidget*> m_pages;
    QHash<QString, QString> m_under; ///< inner pages: the page they belong to
    QHash<QString, QString> m_words; ///< what is searched for on each page
    Trail m_trail;
    std::optional<Place> m_later; ///< where to open, while its page is not there yet
    bool m_searches = true;       ///< what stands in the search box was typed, not brought along by a page
};

} // namespace sillon
