// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/historypage.h"

#include "application/words.h"
#include "listens/fetchbar.h"
#include "listens/listenlist.h"
#include "widgets/emptystate.h"
#include "widgets/longlist.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sillon {

HistoryPage::HistoryPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader(tr("History"), this))
    , m_list(new ListenList(services, this))
    , m_empty(new EmptyState(Icon::History, QString(), QString(), this))
    , m_stack(new QStackedLayout)
{
    m_list->list()->setObjectName(QStringLiteral("historyList"));
    m_list->list()->setAccessibleName(tr("History"));
    m_stack->setStackingMode(QStackedLayout::StackAll); // the list asks while it is in sight
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->hide();
    auto* fetchBar = new FetchBar(services, this);
    m_header->addControl(fetchBar);
    connect(fetchBar, &FetchBar::userWanted, this, &HistoryPage::userWanted);
    setFocusProxy(m_list);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inset = new QVBoxLayout; // the rows' own margin brings their text under the title
    inset->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);
    connect(m_list, &ListenList::answered, this, &HistoryPage::showFound);
    connect(m_list, &ListenList::failed, this, [this](const Error& error) {
        m_empty->setSentence(words::error(error));
        if (m_list->model().rowCount() == 0)
            m_stack->setCurrentWidget(m_empty);
    });
}

QString HistoryPage::searchHint() const
{
    return tr("Search what you heard");
}

void HistoryPage::search(const QString& words)
{
    ScrobblesWanted wanted = m_list->wanted();
    wanted.words = words;
    m_list->setWanted(wanted);
}

void HistoryPage::showFound(const ListensFound& found)
{
    const bool searching = !m_list->wanted().words.trimmed().isEmpty();
    if (found.isWhole)
        m_header->setCount(tr("%Ln play(s)", nullptr, static_cast<int>(searching ? found.found : found.all)));
    m_empty->setSentence(
        searching ? tr("Nothing you heard matches these words.")
                  : tr("What you hear appears here. What you heard before can be fetched from a service."));
    m_stack->setCurrentWidget(found.found == 0 && found.isWhole ? static_cast<QWidget*>(m_empty) : m_list);
}

} // namespace sillon
