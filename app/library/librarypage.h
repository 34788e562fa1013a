// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "library/librarytools.h"
#include "search/searchquery.h"
#include "widgets/searchable.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QStackedLayout;

namespace sillon {

class EmptyState;
class LibraryTable;
class PageHeader;

/// What pages of tracks have in common: the title line with its count and controls, the search, the
/// sentences of an empty library, and following the catalogue: at once while the page is seen, else when it
/// is seen again.
class LibraryPage : public QWidget, public Searchable
{
    Q_OBJECT
public:
    LibraryPage(const LibraryTools& tools, const QString& title, QWidget* parent = nullptr);

    void search(const QString& words) override;
    void keepDespite(const QString& reason) override;

Q_SIGNALS:
    void addFolderWanted();
    void searchClearWanted();

protected:
    /// content fills the page; tracks is the table in it.
    void setContent(QWidget* content, LibraryTable& tracks);
    /// Shows what there is now. anew: the search is another than before.
    virtual void renew(bool anew) = 0;
    /// Behind the title; of a library that has tracks.
    [[nodiscard]] virtual QString countText() const = 0;

    /// What is shown is old: renewed when the page is seen again.
    void outdate() { m_stale = true; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_tools.catalogue; }
    [[nodiscard]] const SearchQuery& query() const { return m_query; }
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] bool canShow() const;
    void renewIfSeen();
    void takeReset();
    void takePlays();
    void takeFailure(const Error& reason);
    void showFitting();
    void sayWhyEmpty();
    void pressEmptyButton();

    LibraryTools m_tools;
    PageHeader* m_header;
    QPushButton* m_shuffle;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    LibraryTable* m_tracks = nullptr;
    QString m_words;
    SearchQuery m_query;
    QString m_notUnderstood; ///< why what is typed is not searched for; empty: it is
    bool m_stale = true;     ///< what is shown is older than the catalogue
    std::optional<Error> m_error;
};

} // namespace sillon
