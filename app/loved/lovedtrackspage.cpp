// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtrackspage.h"

#include "application/listenbrainzservers.h"
#include "application/lovedwords.h"
#include "application/services.h"
#include "application/words.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr int soonMs = 100;
constexpr int userWidth = 180;
constexpr int widestService = 240;

int cellMargin()
{
    return QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1; // as Qt sets cells
}

} // namespace

LovedTracksPage::LovedTracksPage(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new LovedModel(this))
    , m_header(new PageHeader(tr("Loved"), this))
    , m_service(new QComboBox(this))
    , m_user(new QLineEdit(this))
    , m_import(new QPushButton(themedIcon(Icon::Loved), tr("Import loved tracks"), this))
    , m_compare(new QPushButton(tr("Compare…"), this))
    , m_shown(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_refusedWords(new QLabel(this))
    , m_refusedLine(makeRefusedLine())
    , m_empty(new EmptyState(Icon::Loved, QString(), QString(), this))
    , m_stack(new QStackedLayout)
{
    build();
    connectParts();
    fillServices();
    reload();
    askForRefused();
}

void LovedTracksPage::connectParts()
{
    Services& services = m_services;
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, [this] {
        reload();
        askForRefused();
    });
    connect(&services.loved(), &LovedTracks::loaded, this, soon);
    connect(&services.loved(), &LovedTracks::stored, this, soon);
    connect(&services.scans(), &LibraryScans::tracksChanged, this, soon);
    connect(&services.roster(), &AccountRoster::queueChanged, this, &LovedTracksPage::askForRefused);
    connect(&services.loveWishes(), &LoveWishes::changed, this, &LovedTracksPage::askForRefused);
    connect(&services.roster(), &AccountRoster::accountsChanged, this, [this] {
        fillServices();
        askForRefused();
    });
    connect(&services.lastfmServers(), &LastfmServers::changed, this, &LovedTracksPage::fillServices,
            Qt::QueuedConnection); // it may be told on a worker
    connect(&services.settings(), &Settings::changed, this, [this](const QString& name) {
        if (namesService(name))
            fillServices();
    });
    connect(m_service, &QComboBox::activated, this, [this] { m_serviceIsChosen = true; });
    connect(m_service, &QComboBox::currentIndexChanged, this, &LovedTracksPage::showImport);
    connect(m_user, &QLineEdit::textChanged, this, &LovedTracksPage::showImport);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(owner()); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_import->isEnabled())
            m_import->click();
        else
            m_user->setFocus(Qt::OtherFocusReason); // it is to be said whose
    });
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareWanted(owner()); });
    connect(m_shown, &QComboBox::currentIndexChanged, this, &LovedTracksPage::showFilter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { play({index.row()}); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &LovedTracksPage::showMenu);
}

void LovedTracksPage::build()
{
    m_service->setObjectName(QStringLiteral("lovedService"));
    m_service->setAccessibleName(tr("Whose loved tracks are imported or compared"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToContents); // accounts come and go
    m_service->setMaximumWidth(widestService);
    m_user->setObjectName(QStringLiteral("lovedUserField"));
    m_user->setPlaceholderText(tr("User name"));
    m_user->setAccessibleName(tr("User name"));
    m_user->setMaximumWidth(userWidth);
    m_import->setObjectName(QStringLiteral("importLovedButton"));
    m_compare->setObjectName(QStringLiteral("compareLovedButton"));
    m_compare->setToolTip(tr("Shows what is loved here and there, and what to do about it."));
    m_shown->setObjectName(QStringLiteral("lovedShown"));
    m_shown->setAccessibleName(tr("Which loved tracks are shown"));
    m_shown->addItems({tr("All"), tr("In the library"), tr("Not in the library")});
    for (QWidget* control : std::initializer_list<QWidget*>{m_shown, m_service, m_user, m_compare, m_import})
        m_header->addControl(control);
    m_table->setObjectName(QStringLiteral("lovedTable"));
    m_table->setAccessibleName(tr("Loved tracks"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tokens::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LovedModel::LovedOn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LovedModel::Place, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // what is seen
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* inset = new QVBoxLayout; // the cells' own margin brings their text under the title
    const int beside = tokens::pageMargin - cellMargin();
    inset->setContentsMargins(beside, 0, beside, 0);
    inset->addWidget(m_refusedLine);
    inset->addLayout(m_stack);
    column->addLayout(inset, 1);
    setFocusProxy(m_table);
}

QWidget* LovedTracksPage::makeRefusedLine()
{
    auto* line = new QWidget(this);
    line->hide();
    m_refusedWords->setObjectName(QStringLiteral("refusedLovesWords"));
    m_refusedWords->setWordWrap(true);
    auto* show = new QPushButton(tr("Show"), line);
    show->setObjectName(QStringLiteral("showRefusedLovesButton"));
    show->setAccessibleDescription(tr("Shows what was not taken, and why."));
    connect(show, &QPushButton::clicked, this, &LovedTracksPage::refusedWanted);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(cellMargin(), 0, cellMargin(), tokens::space8);
    row->setSpacing(tokens::space8);
    row->addWidget(m_refusedWords, 1);
    row->addWidget(show);
    return line;
}

void LovedTracksPage::askForRefused()
{
    m_services.loveWishes().refused(this, [this](const Result<std::vector<LoveWish>>& refused) {
        const int count = refused ? static_cast<int>(refused->size()) : 0;
        m_refusedWords->setText(tr("%Ln change(s) of hearts were not taken by a service.", nullptr, count));
        m_refusedLine->setVisible(count > 0);
    });
}

QString LovedTracksPage::searchHint() const
{
    return tr("Search loved tracks");
}

void LovedTracksPage::search(const QString& words)
{
    m_words = words;
    showFilter();
}

void LovedTracksPage::reload()
{
    m_services.background().run(
        this,
        [&database = m_services.database()](const std::stop_token&) -> Result<LovedRows> {
            auto loves = readLovedList(database);
            if (!loves)
                return fail(std::move(loves.error()));
            return lovedRows(std::move(*loves));
        },
        [this](const Result<LovedRows>& loves) { take(loves); });
}

void LovedTracksPage::take(const Result<LovedRows>& loves)
{
    if (!loves) {
        m_empty->setSentence(words::error(loves.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_model->setLoves(*loves);
    const QLocale locale;
    m_header->setCount(m_model->total() == 0 ? QString()
                                             : tr("%1 of %2 in library")
                                                   .arg(locale.toString(m_model->inLibrary()),
                                                        locale.toString(m_model->total())));
    showFilter();
}

void LovedTracksPage::showFilter()
{
    m_model->setFilter(m_words, static_cast<LovedModel::Shown>(m_shown->currentIndex()));
    if (m_model->total() == 0)
        m_empty->say(
            Icon::Loved,
            tr("Songs you give a heart are kept here. Those you loved at a service can be imported."),
            tr("Import loved tracks"));
    else
        m_empty->say(Icon::Loved, tr("No loved track matches."), {});
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
}

LovedOwner LovedTracksPage::owner() const
{
    const QStringList whose = m_service->currentData().toStringList();
    const QString user = whose.value(1);
    return {whose.value(0), user.isEmpty() ? m_user->text().trimmed() : user};
}

/// Each account that is signed in; a service without any is asked about a user by name.
void LovedTracksPage::fillServices()
{
    const auto& accounts = m_services.roster().accounts();
    std::vector<std::pair<QString, QStringList>> choices;
    int first = -1;
    for (const QString& service : scrobbleServices(m_services.lastfmServers(), m_services.settings())) {
        const QString name = words::serviceName(service);
        bool hasAccount = false;
        for (const Account& account : accounts) {
            if (account.service != service || account.state == AccountState::SignedOut)
                continue;
            hasAccount = true;
            first = first < 0 ? static_cast<int>(choices.size()) : first;
            choices.emplace_back(name + QStringLiteral(": ") + account.userName,
                                 QStringList{service, account.userName});
        }
        if (!hasAccount)
            choices.emplace_back(name, QStringList{service, QString()});
    }
    const QVariant chosen = m_service->currentData();
    {
        const QSignalBlocker quiet(m_service);
        m_service->clear();
        for (const auto& [text, whose] : choices)
            m_service->addItem(text, whose);
        const int kept = m_serviceIsChosen ? m_service->findData(chosen) : -1;
        m_service->setCurrentIndex(kept >= 0 ? kept : std::max(first, 0));
    }
    showImport();
}

void LovedTracksPage::showImport()
{
    const QStringList whose = m_service->currentData().toStringList();
    const QString service = whose.value(0);
    const bool signedIn = !whose.value(1).isEmpty();
    m_user->setVisible(!signedIn);
    m_compare->setVisible(signedIn);
    const bool hasKeys =
        isListenBrainz(service) || m_services.lastfmServers().endpoint(service).isConfigured();
    const QString obstacle =
        words::lovedImportObstacle(words::serviceName(service), hasKeys, !owner().userName.isEmpty());
    m_import->setEnabled(obstacle.isEmpty());
    m_import->setToolTip(obstacle);
    m_import->setAccessibleDescription(obstacle);
}

std::vector<int> LovedTracksPage::chosenRows() const
{
    std::vector<int> rows;
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen)
        rows.push_back(index.row());
    return rows;
}

void LovedTracksPage::showMenu(const QPoint& at)
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Play), tr("Play"), this, [this, rows] { play(rows); });
    menu->addAction(themedIcon(Icon::Heart), tr("Take the heart away"), this, [this, rows] { unlove(rows); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void LovedTracksPage::unlove(const std::vector<int>& rows)
{
    std::vector<Recording> unloved; // the rows move as soon as the first one goes
    for (const int row : rows)
        unloved.push_back(m_model->love(row).loved.recording);
    for (const Recording& recording : unloved)
        m_services.loved().setLoved(recording, false);
}

void LovedTracksPage::play(const std::vector<int>& rows)
{
    QStringList paths;
    for (const int row : rows) {
        if (const QString& path = m_model->love(row).path; !path.isEmpty())
            paths.append(path);
    }
    if (paths.isEmpty())
        return;
    m_services.background().run(
        this,
        [&reader = m_services.tracks(), paths](const std::stop_token&) { return reader.tracksOf(paths); },
        [this](const Result<std::vector<Track>>& tracks) {
            if (tracks)
                m_services.player().playTracks(QList<Track>(tracks->begin(), tracks->end()));
        });
}

} // namespace sillon
