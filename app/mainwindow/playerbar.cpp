// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/playerbar.h"

#include "application/privatelistening.h"
#include "application/words.h"
#include "mainwindow/actions.h"
#include "mainwindow/currenttrackview.h"
#include "mainwindow/playbutton.h"
#include "mainwindow/playeractions.h"
#include "mainwindow/volumecontrol.h"
#include "playback/player.h"
#include "widgets/buttons.h"
#include "widgets/endmenu.h"
#include "widgets/lovebutton.h"
#include "widgets/privateactions.h"
#include "widgets/seekbar.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

constexpr int barHeight = 84;
constexpr int narrow = 900;

} // namespace

PlayerBar::PlayerBar(Player& player, Actions& actions, CoverCache& covers, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_track(new CurrentTrackView(covers, this))
{
    setFixedHeight(barHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 0, 0);
    row->setSpacing(0);
    row->addSpacing(tokens::space16);
    row->addWidget(m_track, 3);
    row->addSpacing(tokens::space16);
    row->addWidget(makeTransport(actions));
    row->addSpacing(tokens::space16);
    m_seekBar = new SeekBar(this); // after the buttons, as Tab goes
    row->addWidget(m_seekBar, 4);
    row->addSpacing(tokens::space12);
    row->addWidget(makeEnd(actions));
    row->addSpacing(tokens::space12);
    connectPlayer();
    showTrack();
    showPosition();
    showModes();
}

QWidget* PlayerBar::makeTransport(Actions& actions)
{
    auto* group = new QWidget(this);
    group->setLayoutDirection(Qt::LeftToRight); // as time runs on the seek bar
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space4);
    row->addWidget(makeIconButton(actions.shuffle, group));
    row->addWidget(makeIconButton(actions.previous, group));
    m_playButton = new PlayButton(actions.playPause, group);
    row->addWidget(m_playButton);
    row->addWidget(makeIconButton(actions.next, group));
    row->addWidget(makeIconButton(actions.repeat, group));
    return group;
}

QWidget* PlayerBar::makeEnd(Actions& actions)
{
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space4);
    m_stopAfter = makeIconButton(actions.stopAfterCurrent, group);
    m_sleep = makeIconButton(Icon::Sleep, tr("Sleep timer"), group);
    m_sleep->setCheckable(true);
    m_sleep->setMenu(new EndMenu(m_sleep));
    connectSleepMenu(m_sleep->menu(), m_player);
    m_speed = makeIconButton(Icon::Speed, tr("Speed"), group);
    m_speed->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_speed->setMenu(new EndMenu(m_speed));
    connectSpeedMenu(m_speed->menu(), m_player);
    m_volume = new VolumeControl(actions.mute, m_player, group);
    QToolButton* more = makeIconButton(Icon::More, tr("More"), group);
    m_more = makeMoreMenu(more, actions);
    more->setMenu(m_more);
    for (QWidget* part :
         {static_cast<QWidget*>(m_stopAfter), static_cast<QWidget*>(m_sleep), static_cast<QWidget*>(m_speed),
          static_cast<QWidget*>(m_volume), static_cast<QWidget*>(more)})
        row->addWidget(part);
    return group;
}

void PlayerBar::addLoveButton(QAction* action, LovedTracks& loved)
{
    QWidget* group = m_volume->parentWidget();
    m_love = new LoveButton(action, loved, group);
    auto* row = qobject_cast<QHBoxLayout*>(group->layout());
    row->insertWidget(row->indexOf(m_volume), m_love);
    setTabOrder(m_speed, m_love);
    showTrack();
}

void PlayerBar::addPrivateButton(PrivateListening& listening)
{
    QWidget* group = m_volume->parentWidget();
    auto* actions = new PrivateActions(listening, this);
    QToolButton* button = makeIconButton(Icon::Private, actions->words(), group);
    button->setObjectName(QStringLiteral("privateButton"));
    button->setCheckable(true);
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    button->addActions({actions->forAnHour(), actions->untilOff()});
    m_more->addSeparator();
    m_more->addActions({actions->forAnHour(), actions->untilOff()});
    const auto follow = [button, actions, &listening] {
        button->setChecked(listening.isOn());
        button->setIcon(themedIcon(listening.isOn() ? Icon::Private : Icon::Eye));
        button->setText(listening.isOn() ? tr("Private") : QString());
        button->setToolButtonStyle(listening.isOn() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setToolTip(actions->words());
        button->setAccessibleName(actions->words());
    };
    connect(button, &QToolButton::clicked, this, [&listening, follow] {
        listening.isOn() ? listening.turnOff() : listening.turnOn();
        follow();
    });
    connect(actions, &PrivateActions::changed, button, follow);
    follow();
    auto* row = qobject_cast<QHBoxLayout*>(group->layout());
    const int place = row->indexOf(m_love != nullptr ? static_cast<QWidget*>(m_love) : m_volume);
    row->insertWidget(place, button);
    setTabOrder(m_speed, button);
}

QMenu* PlayerBar::makeMoreMenu(QToolButton* button, Actions& actions)
{
    auto* menu = new EndMenu(button);
    menu->addAction(actions.showPlaying);
    connect(m_track, &CurrentTrackView::clicked, actions.showPlaying, &QAction::trigger);
    menu->addSeparator();
    menu->addAction(actions.stopAfterCurrent);
    QMenu* sleep = menu->addMenu(themedIcon(Icon::Sleep), tr("Sleep timer"));
    connectSleepMenu(sleep, m_player);
    QMenu* speed = menu->addMenu(themedIcon(Icon::Speed), tr("Speed"));
    connectSpeedMenu(speed, m_player);
    menu->addSeparator();
    menu->addAction(actions.stop);
    return menu;
}

void PlayerBar::connectPlayer()
{
    connect(m_seekBar, &SeekBar::sought, &m_player, &Player::seek);
    connect(&m_player, &Player::currentChanged, this, &PlayerBar::showTrack);
    connect(&m_player, &Player::positionChanged, this, &PlayerBar::showPosition);
    connect(&m_player, &Player::lengthChanged, this, &PlayerBar::showPosition);
    connect(&m_player, &Player::modesChanged, this, &PlayerBar::showModes);
    connect(&m_player, &Player::stateChanged, this,
            [this](PlaybackState state) { m_playButton->setPlaying(state == PlaybackState::Playing); });
    m_playButton->setPlaying(m_player.state() == PlaybackState::Playing);
}

void PlayerBar::showTrack()
{
    const std::optional<QueueItem> item = m_player.currentItem();
    m_track->setTrack(item ? std::optional(item->track) : std::nullopt);
    if (m_love != nullptr)
        m_love->setRecording(item ? std::optional(item->track.recording) : std::nullopt);
    m_countsAtMs.reset();
    showPosition();
}

void PlayerBar::showPosition()
{
    m_seekBar->setLength(m_player.lengthMs());
    m_seekBar->setPosition(m_player.positionMs());
}

void PlayerBar::showModes()
{
    m_stopAfter->setVisible(m_player.stopsAfterCurrent());
    const bool sleeps = m_player.sleep().until() != SleepUntil::Off;
    m_sleep->setVisible(sleeps);
    m_sleep->setChecked(sleeps);
    m_speed->setText(speedText(m_player.speed()));
    m_speed->setVisible(std::abs(m_player.speed() - 1.0) > 0.001);
}

void PlayerBar::setPlayStatus(const PlayStatus& status)
{
    SeekNotch notch;
    notch.words = words::playStatus(status);
    if (!status.playing)
        m_countsAtMs.reset();
    else if (status.counted)
        notch.state = SeekNotch::State::Counted;
    else
        notch.state = status.countsAtMs ? SeekNotch::State::WillCount : SeekNotch::State::WillNotCount;
    if (status.countsAtMs)
        m_countsAtMs = status.countsAtMs;
    notch.atMs = m_countsAtMs.value_or(std::min(status.neededMs, status.lengthMs));
    m_seekBar->setNotch(notch);
}

void PlayerBar::resizeEvent(QResizeEvent* event)
{
    m_volume->setSliderShown(width() >= narrow);
    QWidget::resizeEvent(event);
}

void PlayerBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, themeColours(palette()).border);
}

} // namespace sillon
