// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/messagespage.h"

#include "application/noticewords.h"
#include "application/services.h"
#include "application/words.h"
#include "notices/messagedelegate.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace sillon {

namespace {

Icon iconOf(NoticeSeverity severity)
{
    switch (severity) {
    case NoticeSeverity::Success:
        return Icon::Check;
    case NoticeSeverity::Warning:
        return Icon::Warning;
    case NoticeSeverity::Error:
        return Icon::Error;
    case NoticeSeverity::Busy:
        break;
    }
    return Icon::Info;
}

} // namespace

MessagesPage::MessagesPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_empty(
          new EmptyState(Icon::Messages, tr("What Sillon has to tell you is kept here."), QString(), this))
    , m_stack(new QStackedLayout)
{
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({tokens::iconSize, tokens::iconSize});
    auto* delegate = new MessageDelegate(m_list);
    m_list->setItemDelegate(delegate);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Messages"), this));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, 0);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { activate(m_list->row(item)); });
    connect(delegate, &MessageDelegate::actionClicked, this,
            [this](const QModelIndex& index) { activate(index.row()); });
    connect(&services.notices(), &Notices::posted, this, &MessagesPage::reload);
    connect(&services, &Services::historyChanged, this, &MessagesPage::reload); // some name who is forgotten
    reload();
}

void MessagesPage::activate(int row)
{
    const Notice notice = m_notices.at(static_cast<std::size_t>(row));
    Q_EMIT noticeActivated(notice);
}

void MessagesPage::reload()
{
    m_services.background().run(
        this, [&store = m_services.notices().store()](const std::stop_token&) { return store.recent(200); },
        [this](const Result<std::vector<Notice>>& notices) {
            if (notices) {
                showNotices(*notices);
            } else {
                m_empty->setSentence(words::error(notices.error()));
                m_stack->setCurrentWidget(m_empty);
            }
        });
}

void MessagesPage::showNotices(const std::vector<Notice>& notices)
{
    m_list->clear();
    m_notices = notices;
    m_empty->setSentence(tr("What Sillon has to tell you is kept here."));
    m_stack->setCurrentWidget(notices.empty() ? static_cast<QWidget*>(m_empty) : m_list);
    for (const Notice& notice : notices) {
        const QString when = words::moment(notice.at);
        const QString words = QStringLiteral("%1  %2").arg(when, words::notice(notice));
        auto* item = new QListWidgetItem(themedIcon(iconOf(notice.severity())), words);
        if (const QString action = words::noticeAction(notice.kind); !action.isEmpty()) {
            item->setData(MessageDelegate::actionRole, action);
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(action, words));
            item->setData(Qt::AccessibleDescriptionRole, tr("Enter: %1").arg(action));
        }
        m_list->addItem(item);
    }
}

} // namespace sillon
