// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackpage.h"

#include "playback/player.h"
#include "widgets/tokens.h"
#include "widgets/trackactions.h"
#include "widgets/tracktable.h"
#include "widgets/tracktablemodel.h"

#include <QAction>
#include <QHBoxLayout>

namespace sillon {

QWidget* inTrackFrame(TrackTable& table, QWidget* parent)
{
    auto* frame = new QWidget(parent);
    auto* inset = new QHBoxLayout(frame);
    inset->setContentsMargins(0, 0, 0, 0);
    inset->setSpacing(0);
    inset->addSpacing(tokens::space16);
    inset->addWidget(&table);
    return frame;
}

void connectHearts(TrackTable& table, TrackActions& actions)
{
    QObject::connect(&table, &TrackTable::heartClicked, &actions, [&table, &actions](int row) {
        if (const auto* model = qobject_cast<const TrackTableModel*>(table.model()))
            actions.toggleLoved({model->trackAt(row)});
    });
}

void followPause(TrackTable& table, const Player& player)
{
    const auto follow = [&table, &player] { table.setPaused(player.state() != PlaybackState::Playing); };
    QObject::connect(&player, &Player::stateChanged, &table, follow);
    follow();
}

void addRowKey(TrackTable& table, const QString& text, const QKeySequence& key,
               const std::function<void()>& command)
{
    auto* action = new QAction(text, &table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, &table, command);
    table.addAction(action);
}

} // namespace sillon
