// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarypage.h"

#include "application/words.h"
#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "library/librarymodel.h"
#include "library/librarytable.h"
#include "widgets/columnsbutton.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tracktable.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace sillon {

LibraryPage::LibraryPage(const LibraryTools& tools, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_header(new PageHeader(title, this))
    , m_shuffle(new QPushButton(themedIcon(Icon::Shuffle), tr("Shuffle all"), this))
    , m_empty(new EmptyState(Icon::FolderAdd, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    m_shuffle->setToolTip(tr("Play everything shown, in random order"));
    m_header->addControl(m_shuffle);
    connect(m_empty, &EmptyState::buttonClicked, this, &LibraryPage::pressEmptyButton);
    connect(&tools.catalogue, &Catalogue::reset, this, &LibraryPage::takeReset);
    connect(&tools.catalogue, &Catalogue::playsCounted, this, &LibraryPage::takePlays);
    connect(&tools.catalogue, &Catalogue::failed, this, &LibraryPage::takeFailure);
}

void LibraryPage::setContent(QWidget* content, LibraryTable& tracks)
{
    m_tracks = &tracks;
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    QToolButton* columns = makeColumnsButton(tracks.table(), this);
    m_header->addControl(columns);
    setTabOrder(&tracks.table(), m_shuffle); // as they stand
    setTabOrder(m_shuffle, columns);
    setFocusProxy(&tracks);
    connect(m_shuffle, &QPushButton::clicked, &tracks, &LibraryTable::shuffleAll);
    connect(&tracks, &LibraryTable::renewed, this, &LibraryPage::showFitting);
    showFitting();
}

void LibraryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renewIfSeen();
}

bool LibraryPage::canShow() const
{
    return m_tracks != nullptr && m_tracks->canShow(m_query);
}

void LibraryPage::renewIfSeen()
{
    if (isVisible() && m_stale && canShow()) {
        m_stale = false;
        renew(false);
    }
    showFitting();
}

void LibraryPage::takeReset()
{
    m_error.reset();
    m_tracks->forget();
    m_stale = true;
    renewIfSeen();
}

/// Who turned to the plays before they were there sees another order now.
void LibraryPage::takePlays()
{
    m_error.reset();
    m_stale = m_stale || isByPlays(m_tracks->model().order());
    renewIfSeen();
}

void LibraryPage::takeFailure(const Error& reason)
{
    if (reason.kind == ErrorKind::Cancelled)
        return;
    m_error = reason;
    showFitting();
}

void LibraryPage::keepDespite(const QString& reason)
{
    m_notUnderstood = reason;
    showFitting();
}

void LibraryPage::search(const QString& words)
{
    const bool wasUnderstood = std::exchange(m_notUnderstood, QString()).isEmpty();
    if (words == m_words)
        return wasUnderstood ? void() : showFitting();
    ParsedSearch parsed = parseSearch(words, {m_tools.clock.utcNow()});
    if (parsed.mistake)
        return;
    m_words = words;
    m_query = std::move(parsed.query);
    const bool shown = isVisible() || !m_stale;
    m_stale = !(shown && canShow());
    if (!m_stale)
        return renew(true);
    m_tracks->forget();
    showFitting();
}

void LibraryPage::showFitting()
{
    const bool loaded = canShow();
    const bool any = m_tools.catalogue.size() > 0;
    if (!loaded && !m_error)
        m_header->setCount(tr("Loading…"));
    else
        m_header->setCount(any ? countText() : QString());
    m_shuffle->setVisible(any);
    m_shuffle->setEnabled(m_tracks->count() > 0);
    // While the first answer is on its way the table waits empty: nothing jumps, and it has the keyboard
    // already.
    const bool full = m_tracks->count() > 0 || (!loaded && !m_error);
    if (!full)
        sayWhyEmpty();
    m_stack->setCurrentIndex(full ? 0 : 1);
}

void LibraryPage::sayWhyEmpty()
{
    if (!canShow() && m_error)
        m_empty->say(Icon::Error, words::error(*m_error), tr("Try again"));
    else if (m_tools.catalogue.size() == 0)
        m_empty->say(Icon::FolderAdd,
                     tr("No music here yet. Add the folder your music is in, or drop it onto this window."),
                     tr("Add a music folder…"));
    else
        m_empty->say(Icon::Search,
                     m_notUnderstood.isEmpty() ? tr("Nothing found for “%1”.").arg(m_words) : m_notUnderstood,
                     tr("Show all tracks"));
}

void LibraryPage::pressEmptyButton()
{
    if (!canShow())
        m_tools.catalogue.reload();
    else if (m_tools.catalogue.size() == 0)
        Q_EMIT addFolderWanted();
    else
        Q_EMIT searchClearWanted();
}

} // namespace sillon
