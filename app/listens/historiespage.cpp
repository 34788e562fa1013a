// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/historiespage.h"

#include "application/historyfetch.h"
#include "application/services.h"
#include "application/words.h"
#include "listens/fetchbar.h"
#include "listens/importpanel.h"
#include "listens/sourcecard.h"
#include "widgets/emptystate.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

HistoriesPage::HistoriesPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new PageHeader(tr("Histories"), this))
    , m_import(new QPushButton(tr("Import a file…"), this))
    , m_duplicates(new QPushButton(tr("Duplicates…"), this))
    , m_panel(new ImportPanel(services, this))
    , m_failure(new QLabel(this))
    , m_size(new QLabel(this))
    , m_empty(new EmptyState(
          Icon::History,
          tr("Type a name at Last.fm or ListenBrainz, yours or another's, and what was heard there "
             "comes in."),
          QString(), this))
{
    build();
    connect(m_import, &QPushButton::clicked, this, &HistoriesPage::chooseFile);
    connect(m_duplicates, &QPushButton::clicked, this, &HistoriesPage::duplicatesWanted);
    connect(&services, &Services::historyChanged, this, &HistoriesPage::read);
    connect(&services.jobs(), &JobRunner::jobChanged, this, [this](const Job& job) {
        if (isVisible() && job.kind.startsWith(QLatin1String("history-")))
            read();
    });
}

void HistoriesPage::build()
{
    m_import->setObjectName(QStringLiteral("importFileButton"));
    m_duplicates->setObjectName(QStringLiteral("duplicatesButton"));
    m_failure->setObjectName(QStringLiteral("historyFailure"));
    m_failure->setWordWrap(true);
    m_failure->hide();
    m_size->setWordWrap(true);
    m_size->setObjectName(QStringLiteral("historySize"));
    auto* fetchBar = new FetchBar(m_services, this);
    m_header->addControl(fetchBar);
    setFocusProxy(fetchBar); // what is done here first is to type a name
    connect(fetchBar, &FetchBar::userWanted, this, &HistoriesPage::userWanted);
    connect(fetchBar, &FetchBar::failed, this, [this](const QString& key, const QString& why) {
        const bool cardSaysIt = std::any_of(m_cards.begin(), m_cards.end(), [&key](const auto& card) {
            const StoredSource& source = card.second->facts().source;
            return source.held > 0 && HistoryOrder{source.service, source.userName, {}}.key() == key;
        });
        m_failure->setText(cardSaysIt ? QString() : why);
        m_failure->setVisible(!m_failure->text().isEmpty());
    });
    auto* cards = new QWidget;
    auto* all = new QVBoxLayout(cards);
    all->setContentsMargins(tokens::pageMargin, 0, tokens::pageMargin, tokens::pageMargin);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(tokens::space8);
    tools->addWidget(m_size, 1);
    tools->addWidget(m_duplicates);
    tools->addWidget(m_import);
    all->addWidget(m_failure);
    all->addLayout(tools);
    all->addWidget(m_panel);
    m_cardsColumn = new QVBoxLayout;
    all->addLayout(m_cardsColumn);
    all->addWidget(m_empty);
    all->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    cards->setAutoFillBackground(false);              // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false); // the sheet's own ground
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
}

void HistoriesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void HistoriesPage::read()
{
    m_services.background().run(
        this,
        [&database = m_services.database()](const std::stop_token&) { return readSourceFacts(database); },
        [this](const Result<std::vector<SourceFacts>>& sources) {
            if (sources)
                take(*sources);
            else
                m_size->setText(words::error(sources.error()));
        });
}

void HistoriesPage::take(const std::vector<SourceFacts>& sources)
{
    qint64 bytes = 0;
    for (const SourceFacts& facts : sources) {
        const auto found = m_cards.find(facts.source.id);
        if (found != m_cards.end())
            found->second->setFacts(facts);
        else
            m_cardsColumn->insertWidget(0, makeCard(facts));
        bytes += facts.source.service == QLatin1String("lastfm") ? facts.bytes() : 0;
    }
    std::erase_if(m_cards, [&sources](const auto& card) {
        const bool isThere = std::any_of(sources.begin(), sources.end(),
                                         [&card](const SourceFacts& f) { return f.source.id == card.first; });
        if (!isThere)
            card.second->deleteLater();
        return !isThere;
    });
    m_empty->setVisible(m_cards.empty());
    m_header->setCount(sources.empty() ? QString()
                                       : tr("%Ln source(s)", nullptr, static_cast<int>(sources.size())));
    const QString size = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
    m_size->setText(
        bytes < largeHistoryBytes
            ? QString()
            : tr("About %1 of your database come from Last.fm, whose terms ask to keep no more than 100 MB. "
                 "What was fetched of others can be deleted here.")
                  .arg(size));
}

SourceCard* HistoriesPage::makeCard(const SourceFacts& facts)
{
    auto* card = new SourceCard(m_services, facts, this);
    connect(card, &SourceCard::addressWanted, this, &HistoriesPage::addressWanted);
    connect(card, &SourceCard::changed, &m_services, &Services::noteHistoryChanged);
    m_cards.emplace(facts.source.id, card);
    return card;
}

void HistoriesPage::chooseFile()
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = QFileInfo(downloads).isDir()
                               ? downloads
                               : QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
    auto* dialog = new QFileDialog(this, tr("Import plays"), folder,
                                   tr("Exports and logs (*.zip *.json *.jsonl *.csv *.tsv *.txt *.log "
                                      ".scrobbler.log *.tar *.gz *.bz2 *.xz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_panel, &ImportPanel::open);
    dialog->open();
}

} // namespace sillon
