// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queuepage.h"

#include "application/figurewords.h"
#include "playback/player.h"
#include "queue/queuemodel.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "widgets/columnsbutton.h"
#include "widgets/emptystate.h"
#include "widgets/icon.h"
#include "widgets/pagefocus.h"
#include "widgets/pageheader.h"
#include "widgets/tablelayout.h"
#include "widgets/trackactions.h"
#include "widgets/trackpage.h"
#include "widgets/tracktable.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

namespace {

/// "1 h 31 min"
QString longDuration(qint64 ms)
{
    const qint64 minutes = (ms + 30000) / 60000;
    if (minutes >= 24 * 60)
        return QueuePage::tr("%1 d %2 h")
            .arg(words::number(minutes / (24 * 60)), words::number(minutes / 60 % 24));
    if (minutes >= 60)
        return QueuePage::tr("%1 h %2 min").arg(words::number(minutes / 60), words::number(minutes % 60));
    return QueuePage::tr("%1 min").arg(words::number(minutes));
}

} // namespace

QueuePage::QueuePage(Player& player, const Catalogue& catalogue, TrackActions& actions, CoverCache& covers,
                     Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_actions(actions)
    , m_model(new QueueModel(player, catalogue, this))
    , m_header(new PageHeader(tr("Queue"), this))
    , m_table(new TrackTable(*m_model, &covers, this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_save(new QPushButton(themedIcon(Icon::Playlist), tr("Save as playlist"), this))
    , m_empty(new EmptyState(Icon::Queue, tr("Nothing is waiting to be played."), tr("Choose tracks"), this))
    , m_stack(new QStackedLayout)
{
    connect(m_empty, &EmptyState::buttonClicked, this, &QueuePage::browseWanted);
    arrange();
    m_clear->setToolTip(tr("Empty the queue"));
    m_save->setToolTip(tr("Keep what is in the queue as a playlist"));
    connect(m_save, &QPushButton::clicked, this, &QueuePage::saveWanted);
    m_table->setAccessibleName(tr("Queue"));
    m_table->setColumns({TrackColumn::Title, TrackColumn::Artist, TrackColumn::Album, TrackColumn::Loved,
                         TrackColumn::Length});
    m_table->setTakesDrops(true);
    new TableLayout(*m_table, settings, keys::viewQueue);
    connect(m_clear, &QPushButton::clicked, this, &QueuePage::emptyQueue);
    connect(&player, &Player::currentChanged, this, &QueuePage::showCount);
    connect(&player, &Player::positionChanged, this, &QueuePage::showCount);
    connect(&player, &Player::lengthChanged, this, &QueuePage::showCount);
    connect(&player, &Player::modesChanged, this, &QueuePage::showCount);
    connectTable();
    makeKeys();
    showFitting();
}

void QueuePage::arrange()
{
    m_stack->addWidget(inTrackFrame(*m_table, this));
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    m_header->addControl(m_save);
    m_header->addControl(m_clear);
    m_header->addControl(makeColumnsButton(*m_table, this));
}

void QueuePage::connectTable()
{
    connect(m_table, &TrackTable::rowActivated, this,
            [this](int row) { m_player.playItem(m_model->idsOf({row}).front()); });
    connect(m_table, &TrackTable::menuWanted, this, &QueuePage::showMenu);
    connect(m_model, &QueueModel::modelReset, this, &QueuePage::showFitting);
    connect(m_model, &QueueModel::pathsDropped, this, &QueuePage::pathsDropped);
    connect(m_model, &QueueModel::itemsMoved, this,
            [this](const std::vector<QueueItemId>& ids) { m_table->chooseRows(m_model->rowsOf(ids)); });
    connectHearts(*m_table, m_actions);
    followPause(*m_table, m_player);
}

void QueuePage::makeKeys()
{
    addRowKey(*m_table, tr("Remove from the queue"), QKeySequence::Delete, [this] { removeChosen(); });
    addRowKey(*m_table, tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { moveChosen(-1); });
    addRowKey(*m_table, tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { moveChosen(1); });
}

void QueuePage::showFitting()
{
    const int count = m_model->rowCount();
    if (count > 0)
        showContent(*this, *m_stack, 0, m_table);
    else
        showContent(*this, *m_stack, 1, m_empty->button());
    m_clear->setVisible(count > 0);
    m_save->setVisible(count > 0);
    showCount();
}

void QueuePage::showCount()
{
    const int count = m_model->rowCount();
    if (count == 0)
        return m_header->setCount({});
    QString words = tr("%Ln tracks, %1", nullptr, count).arg(longDuration(m_model->lengthMs()));
    // What is left is known only where one row follows the other.
    if (m_model->currentRow() >= 0 && !m_player.shuffle() && m_player.repeat() == RepeatMode::Off) {
        const qint64 ofCurrent = std::max<qint64>(0, m_player.lengthMs() - m_player.positionMs());
        words += QStringLiteral(" · ") % tr("%1 left", "time until the queue ends")
                                             .arg(longDuration(ofCurrent + m_model->lengthAfterCurrentMs()));
    }
    m_header->setCount(words);
}

void QueuePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (const int row = m_model->currentRow(); row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
}

void QueuePage::emptyQueue()
{
    const std::vector<QueueItem> items = m_player.queue().items();
    const std::optional<QueueItemId> current = m_player.queue().current();
    const qint64 positionMs = m_player.positionMs();
    m_player.clearQueue();
    setFocus(Qt::OtherFocusReason); // the button that was pressed is gone
    Q_EMIT emptied([&player = m_player, items, current, positionMs] {
        if (player.queue().size() == 0)
            return player.restore(items, current, positionMs);
        QList<Track> tracks; // something else plays by now: what was there waits behind it
        for (const QueueItem& item : items)
            tracks.append(item.track);
        player.addLast(tracks);
    });
}

void QueuePage::moveChosen(int by)
{
    const std::vector<int> rows = m_table->chosenRows();
    if (rows.empty())
        return;
    const int before = by < 0 ? rows.front() - 1 : rows.back() + 2;
    if (before < 0 || before > m_model->rowCount())
        return;
    const std::vector<QueueItemId> ids = m_model->idsOf(rows);
    m_player.moveItems(ids, before);
    m_table->chooseRows(m_model->rowsOf(ids));
}

void QueuePage::removeChosen()
{
    const std::vector<int> rows = m_table->chosenRows();
    if (rows.empty())
        return;
    m_player.removeItems(m_model->idsOf(rows));
    // The row that came up is chosen, so that Delete can be pressed again.
    if (m_model->rowCount() > 0)
        m_table->chooseRows({std::min(rows.front(), m_model->rowCount() - 1)});
}

void QueuePage::showMenu(const QPoint& at)
{
    if (m_table->chosenRows().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_table->chosenRows().front();
    connect(menu->addAction(themedIcon(Icon::Play), tr("Play now")), &QAction::triggered, this,
            [this, id = m_model->idsOf({row}).front()] { m_player.playItem(id); });
    menu->addSeparator();
    menu->addActions(m_table->actions());
    m_actions.addToMenu(*menu, m_model->tracksAt(m_table->chosenRows()));
    menu->popup(at);
}

} // namespace sillon
