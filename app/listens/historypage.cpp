// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/historypage.h"

#include "application/exportjob.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/listenlist.h"
#include "widgets/emptystate.h"
#include "widgets/longlist.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

HistoryPage::HistoryPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(tr("History"), this))
    , m_listener(new QComboBox(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_list(new ListenList(services, this))
    , m_empty(new EmptyState(Icon::History, QString(), QString(), this))
    , m_stack(new QStackedLayout)
{
    build();
    connect(m_list, &ListenList::answered, this, &HistoryPage::showFound);
    connect(m_list, &ListenList::failed, this, [this](const Error& error) {
        m_empty->say(Icon::History, words::error(error), QString());
        if (m_list->model().rowCount() == 0)
            m_stack->setCurrentWidget(m_empty);
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &HistoryPage::historiesWanted);
    connect(m_listener, &QComboBox::currentIndexChanged, this,
            [this] { m_list->setListener(m_listener->currentData().toLongLong()); });
    connect(&services, &Services::historyChanged, this, &HistoryPage::readListeners);
}

void HistoryPage::build()
{
    m_list->list()->setObjectName(QStringLiteral("historyList"));
    m_list->list()->setAccessibleName(tr("History"));
    m_listener->setObjectName(QStringLiteral("historyListenerBox"));
    m_listener->setAccessibleName(tr("Listener"));
    m_listener->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_listener->addItem(tr("My plays"), myListenerId);
    m_listener->hide();
    auto* histories = new QPushButton(tr("Histories…"), this);
    histories->setObjectName(QStringLiteral("historiesButton"));
    histories->setToolTip(tr("Fetch plays from services, import files, compare and tidy up"));
    connect(histories, &QPushButton::clicked, this, &HistoryPage::historiesWanted);
    m_export->setObjectName(QStringLiteral("exportPlaysButton"));
    m_export->setToolTip(tr("Write all plays of this listener into a file"));
    m_export->setEnabled(m_services.holdsProfile());
    connect(m_export, &QPushButton::clicked, this, &HistoryPage::chooseExport);
    m_header->addControl(m_listener);
    m_header->addControl(m_export);
    m_header->addControl(histories);
    m_stack->setStackingMode(QStackedLayout::StackAll); // the list asks while it is in sight
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_empty->hide();
    setFocusProxy(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inset = new QVBoxLayout; // the rows' own margin brings their text under the title
    inset->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readListeners();
}

void HistoryPage::readListeners()
{
    m_services.background().run(
        this,
        [&database = m_services.database()](const std::stop_token&) { return readOtherListeners(database); },
        [this](const Result<std::vector<OtherListener>>& found) {
            if (found && *found != m_listeners)
                takeListeners(*found);
        });
}

/// Whose history is shown stays, while there is one.
void HistoryPage::takeListeners(const std::vector<OtherListener>& listeners)
{
    m_listeners = listeners;
    const QVariant chosen = m_listener->currentData();
    {
        const QSignalBlocker quiet(m_listener);
        m_listener->clear();
        m_listener->addItem(tr("My plays"), myListenerId);
        for (const OtherListener& other : listeners)
            m_listener->addItem(other.userName, other.id);
        m_listener->setCurrentIndex(std::max(0, m_listener->findData(chosen)));
    }
    m_listener->setVisible(!listeners.empty());
    m_list->setListener(m_listener->currentData().toLongLong());
}

void HistoryPage::chooseExport()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = QFileInfo(documents).isDir()
                               ? documents
                               : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    const QString json = tr("Lines of JSON, as ListenBrainz has them (*.jsonl)");
    auto* dialog = new QFileDialog(this, tr("Export plays"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), json});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("Plays %1", "file name, day").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, json](const QString& filter) {
        dialog->setDefaultSuffix(filter == json ? QStringLiteral("jsonl") : QStringLiteral("csv"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &HistoryPage::exportTo);
    dialog->open();
}

void HistoryPage::exportTo(const QString& file)
{
    const ExportOrder order{file, m_listener->currentData().toLongLong()};
    m_services.jobs().startByHand(exportKind(), file, order.toJson());
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
    if (searching)
        m_empty->say(Icon::Search, tr("Nothing that was heard matches these words."), QString());
    else
        m_empty->say(Icon::History,
                     tr("What you hear appears here. What you heard before can be fetched from a service."),
                     tr("Fetch or import"));
    m_export->setVisible(found.all > 0);
    m_stack->setCurrentWidget(found.found == 0 && found.isWhole ? static_cast<QWidget*>(m_empty) : m_list);
}

} // namespace sillon
