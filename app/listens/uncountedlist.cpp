// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/uncountedlist.h"

#include "application/scrobblewords.h"
#include "application/services.h"
#include "listens/activitymodel.h"
#include "listens/scrobbledetails.h"
#include "widgets/emptystate.h"
#include "widgets/longlist.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace sillon {

UncountedList::UncountedList(Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ActivityModel(this))
    , m_list(new LongList(ActivityDelegate::rowHeight, this))
    , m_empty(new EmptyState(Icon::Scrobble, QString(), QString(), this))
    , m_count(new QAction(tr("Count &it"), this))
    , m_remove(new QAction(tr("&Forget it"), this))
{
    m_list->setObjectName(QStringLiteral("uncountedList"));
    m_list->setAccessibleName(tr("Plays that did not count"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(*m_model, this));
    m_count->setObjectName(QStringLiteral("countPlay"));
    m_remove->setObjectName(QStringLiteral("forgetPlay"));
    m_details = new ScrobbleDetails({m_count, m_remove}, this);
    m_count->setToolTip(tr("Takes it into your history and sends it, as if it had been heard long enough."));
    m_remove->setShortcut(QKeySequence(Qt::Key_Delete));
    m_count->setShortcut(QKeySequence(Qt::Key_Return));
    for (QAction* action : {m_count, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_count, m_remove});
    setFocusProxy(m_list);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(tokens::space12, 0, tokens::space12, 0);
    inset->addWidget(m_list);
    inset->addWidget(m_empty);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inset, 1);
    column->addWidget(m_details);
    m_details->hide();
    connect(m_count, &QAction::triggered, this, &UncountedList::makeListens);
    connect(m_remove, &QAction::triggered, this, &UncountedList::remove);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UncountedList::showChosen);
    connect(m_list, &LongList::menuWanted, this, [this](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_count, m_remove});
        menu->popup(at);
    });
    connect(&services.uncounted(), &UncountedPlays::changed, this, [this] {
        if (isVisible())
            read();
    });
}

void UncountedList::setWords(const QString& words)
{
    m_words = words;
    if (isVisible())
        read();
}

void UncountedList::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void UncountedList::read()
{
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_services.background().run(
        this,
        [&store = m_services.uncountedStore(), words = m_words](const std::stop_token&) {
            return store.plays(words);
        },
        [this](Result<std::vector<UncountedPlay>> plays) {
            m_reading = false;
            if (!plays) {
                Q_EMIT failed(plays.error());
                return;
            }
            m_plays = std::move(*plays);
            std::vector<ActivityEntry> entries;
            for (const UncountedPlay& play : m_plays)
                entries.push_back(activityOf(play, m_services.roster().accounts()));
            m_model->setEntries(std::move(entries));
            m_empty->setSentence(m_words.trimmed().isEmpty()
                                     ? tr("Plays that were too short to count stand here for 30 days.")
                                     : tr("No play that did not count matches these words."));
            m_list->setVisible(!m_plays.empty());
            m_empty->setVisible(m_plays.empty());
            showChosen();
            Q_EMIT answered(static_cast<int>(m_plays.size()));
            if (m_readAgain)
                read();
        });
}

std::vector<UncountedPlay> UncountedList::chosen() const
{
    std::vector<UncountedPlay> plays;
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        plays.push_back(m_plays.at(static_cast<std::size_t>(row.row())));
    return plays;
}

void UncountedList::showChosen()
{
    const std::vector<UncountedPlay> plays = chosen();
    m_details->setVisible(!plays.empty());
    m_count->setEnabled(std::any_of(plays.begin(), plays.end(),
                                    [](const UncountedPlay& play) { return play.canBeListen(); }));
    m_remove->setEnabled(!plays.empty());
    if (plays.size() == 1) {
        PlayRow row;
        row.listen = activityOf(plays.front(), m_services.roster().accounts()).listen;
        row.unowed = plays.front().unowed;
        m_details->showRow(row, m_services.roster().accounts(), m_services.clock().utcNow(),
                           words::uncounted(plays.front()));
    } else if (!plays.empty()) {
        m_details->showMany(static_cast<int>(plays.size()));
    }
}

void UncountedList::makeListens()
{
    m_services.background().change(
        this,
        [&writer = m_services.listenWriter(), plays = chosen()](const std::stop_token&) -> Result<int> {
            int count = 0;
            for (const UncountedPlay& play : plays) {
                if (!play.canBeListen())
                    continue;
                const auto stored = writer.storeOnce(play.listen, nullptr);
                if (!stored)
                    return fail(stored.error());
                count += stored->has_value() ? 1 : 0;
            }
            return count;
        },
        [this](const Result<int>& count) {
            if (!count)
                Q_EMIT failed(count.error());
            else
                Q_EMIT made(*count);
            m_services.roster().wakeAll();
            read();
        });
}

void UncountedList::remove()
{
    std::vector<UncountedPlayId> ids;
    for (const UncountedPlay& play : chosen())
        ids.push_back(play.id);
    m_services.background().change(
        this,
        [&store = m_services.uncountedStore(), ids](const std::stop_token&) { return store.remove(ids); },
        [this](const Done& done) {
            if (!done)
                Q_EMIT failed(done.error());
            read();
        });
}

} // namespace sillon
