// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/messagespage.h"

#include "application/noticewords.h"
#include "application/services.h"
#include "widgets/icon.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
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
{
    m_list->setObjectName(QStringLiteral("messageList"));
    m_list->setAccessibleName(tr("Messages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize({tokens::iconSize, tokens::iconSize});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(tr("Messages"), this));
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, 0);
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    connect(&services.notices(), &Notices::posted, this, &MessagesPage::reload);
    reload();
}

void MessagesPage::reload()
{
    m_services.background().run(
        this, [&store = m_services.notices().store()](const std::stop_token&) { return store.recent(200); },
        [this](const Result<std::vector<Notice>>& notices) {
            if (notices)
                show(*notices);
        });
}

void MessagesPage::show(const std::vector<Notice>& notices)
{
    m_list->clear();
    for (const Notice& notice : notices) {
        const QString when =
            QLocale().toString(QDateTime::fromSecsSinceEpoch(notice.at), QLocale::ShortFormat);
        m_list->addItem(new QListWidgetItem(themedIcon(iconOf(notice.severity())),
                                            QStringLiteral("%1  %2").arg(when, words::notice(notice))));
    }
}

} // namespace sillon
