// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/historypage.h"

#include "application/exportjob.h"
#include "application/services.h"
#include "application/words.h"
#include "catalogue/catalogue.h"
#include "catalogue/songtracks.h"
#include "listens/listenlist.h"
#include "listens/playremoval.h"
#include "loved/lovedtracks.h"
#include "widgets/emptystate.h"
#include "widgets/longlist.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sillon {

namespace {

constexpr std::size_t mostSongs = 500; // of a choice, that are looked up in the library

} // namespace

HistoryPage::HistoryPage(Services& services, TrackActions& actions, NoticeBar& notices, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_actions(actions)
    , m_removal(new PlayRemoval(services, notices, this))
    , m_remove(new QAction(tr("Dele&te the play"), this))
    , m_header(new PageHeader(tr("History"), this))
    , m_listener(new QComboBox(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_list(new ListenList(services, this))
    , m_empty(new EmptyState(Icon::History, QString(), QString(), this))
    , m_stack(new QStackedLayout)
{
    build();
    makeActions();
    connect(m_list, &ListenList::answered, this, &HistoryPage::showFound);
    connect(m_list, &ListenList::failed, this, [this](const Error& error) {
        m_empty->say(Icon::History, words::error(error), QString());
        if (m_list->model().rowCount() == 0)
            m_stack->setCurrentWidget(m_empty);
    });
    connect(m_empty, &EmptyState::buttonClicked, this, &HistoryPage::historiesWanted);
    connect(m_listener, &QComboBox::currentIndexChanged, this, [this] {
        m_list->setListener(m_listener->currentData().toLongLong());
        showChosen();
    });
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

void HistoryPage::makeActions()
{
    m_remove->setObjectName(QStringLiteral("removeHeardPlay"));
    m_remove->setShortcuts({QKeySequence::Delete, Qt::SHIFT | Qt::Key_Delete});
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->list()->addAction(m_remove);
    connect(m_remove, &QAction::triggered, this, [this] { m_removal->remove(m_list->chosen(), true); });
    connect(m_list, &ListenList::currentChanged, this, &HistoryPage::showChosen);
    connect(m_list, &ListenList::activated, this, &HistoryPage::play);
    connect(m_list->list(), &LongList::menuWanted, this, &HistoryPage::showMenu);
    showChosen();
}

/// What somebody else heard is theirs: it is deleted with all that was fetched of them.
void HistoryPage::showChosen()
{
    int count = 0;
    for (const QItemSelectionRange& range : m_list->list()->selectionModel()->selection())
        count += range.height();
    m_remove->setEnabled(count > 0 && m_listener->currentData().toLongLong() == myListenerId);
    m_remove->setText(count > 1 ? tr("Dele&te the plays") : tr("Dele&te the play"));
}

QList<Track> HistoryPage::chosenTracks() const
{
    QList<Track> tracks;
    std::set<TrackId> known;
    std::size_t met = 0;
    for (const ListenId id : m_list->chosen()) {
        const PlayRow* row = m_list->model().rowAt(m_list->model().rowOf(id));
        if (row == nullptr || ++met > mostSongs)
            continue;
        const Listen& heard = row->listen;
        const auto track = trackOfSong(m_services.catalogue(), heard.recording.artist, heard.recording.title,
                                       heard.release.title);
        if (track && known.insert(track->id).second)
            tracks.append(*track);
    }
    return tracks;
}

void HistoryPage::play()
{
    m_actions.playNow(chosenTracks());
}

void HistoryPage::showMenu(const QPoint& at)
{
    const PlayRow* row = m_list->currentRow();
    if (row == nullptr)
        return;
    const QList<Track> tracks = chosenTracks();
    if (!tracks.isEmpty())
        return m_actions.showMenu(this, at, tracks,
                                  [this](QMenu& menu, const QList<Track>&) { menu.addAction(m_remove); });
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("heardMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSongEntries(*menu, row->listen.recording);
    menu->popup(at);
}

/// Of a song that the library has not.
void HistoryPage::addSongEntries(QMenu& menu, const Recording& recording)
{
    const bool loved = m_services.loved().isLoved(recording);
    menu.addAction(themedIcon(loved ? Icon::HeartFilled : Icon::Heart), loved ? tr("Unlove") : tr("Love"),
                   this, [this, recording, loved] { m_services.loved().setLoved(recording, !loved); });
    menu.addAction(themedIcon(Icon::Copy), tr("Copy artist and title"), this, [recording] {
        const QString line = recording.artist + QStringLiteral(" – ") + recording.title;
        QGuiApplication::clipboard()->setText(line);
    });
    menu.addSeparator();
    menu.addAction(m_remove);
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
    auto* dialog = new QFileDialog(this, tr("Export all %Ln play(s)", nullptr, m_all), folder);
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
    m_all = static_cast<int>(found.all);
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
