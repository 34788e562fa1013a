// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/listspage.h"

#include "playlists/listsdelegate.h"
#include "playlists/listsmodel.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/pagefocus.h"
#include "widgets/pageheader.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

constexpr int countWidth = 104;

} // namespace

ListsPage::ListsPage(Playlists& playlists, QWidget* parent)
    : QWidget(parent)
    , m_model(new ListsModel(playlists, this))
    , m_header(new PageHeader(tr("Playlists"), this))
    , m_table(new QTableView(this))
    , m_delegate(new ListsDelegate(this))
    , m_stack(new QStackedLayout)
{
    auto* make = makePrimaryButton(tr("New playlist"), this);
    auto* makeSmart = new QPushButton(themedIcon(Icon::Search), tr("New smart playlist"), this);
    auto* import = new QPushButton(themedIcon(Icon::OpenFile), tr("Import…"), this);
    make->setToolTip(tr("An empty list that you fill and order yourself"));
    makeSmart->setToolTip(tr("A list that the library fills by a rule"));
    import->setToolTip(tr("Read M3U, M3U8, XSPF and PLS files"));
    m_header->addControl(make);
    m_header->addControl(makeSmart);
    m_header->addControl(import);
    connect(make, &QPushButton::clicked, this, &ListsPage::newWanted);
    connect(makeSmart, &QPushButton::clicked, this, &ListsPage::newSmartWanted);
    connect(import, &QPushButton::clicked, this, &ListsPage::importWanted);
    auto* empty = new EmptyState(Icon::Playlist, tr("No playlists yet."), tr("New playlist"), this);
    connect(empty, &EmptyState::buttonClicked, this, &ListsPage::newWanted);

    makeTable();
    makeKeys();
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    inset->addLayout(m_stack);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inset, 1);
    setFocusProxy(m_table);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListsPage::keepChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListsPage::showFitting);
    showFitting();
}

void ListsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("playlistsTable"));
    m_table->setAccessibleName(tr("Playlists"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setIconSize({tokens::iconSize, tokens::iconSize});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(tokens::rowHeight);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(ListsModel::NameColumn, QHeaderView::Stretch);
    heads->setSectionResizeMode(ListsModel::KindColumn, QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(ListsModel::CountColumn, QHeaderView::Fixed);
    heads->resizeSection(ListsModel::CountColumn, countWidth);
    m_table->setItemDelegate(m_delegate);
    m_table->setMouseTracking(true);
    connect(m_table, &QTableView::entered, this, [this](const QModelIndex& index) { hover(index.row()); });
    connect(m_table, &QTableView::viewportEntered, this, [this] { hover(-1); });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const QModelIndex index = m_table->indexAt(at); index.isValid())
            Q_EMIT menuWanted(m_model->idAt(index.row()), m_table->viewport()->mapToGlobal(at));
    });
}

void ListsPage::makeKeys()
{
    auto* remove = new QAction(tr("Delete playlist"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    connect(remove, &QAction::triggered, this, [this] {
        if (const PlaylistId id = chosen(); id != 0)
            Q_EMIT deleteWanted(id);
    });
}

void ListsPage::hover(int row)
{
    m_delegate->setHoveredRow(row);
    m_table->viewport()->update();
}

bool ListsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Leave)
        hover(-1);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen() != 0) {
            Q_EMIT opened(chosen());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListsPage::setSmartCounts(const QHash<PlaylistId, int>& counts)
{
    m_model->setSmartCounts(counts);
}

PlaylistId ListsPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : 0;
}

void ListsPage::keepChosen()
{
    m_chosen = chosen();
}

void ListsPage::showFitting()
{
    const int count = m_model->rowCount();
    m_stack->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0)
        takeIdleFocus(*this);
    m_header->setCount(count > 0 ? tr("%Ln playlists", nullptr, count) : QString());
    const int row = std::max(m_model->rowOf(m_chosen), 0);
    if (count > 0)
        m_table->setCurrentIndex(m_model->index(row, ListsModel::NameColumn));
}

} // namespace sillon
