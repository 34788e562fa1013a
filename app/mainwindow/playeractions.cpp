// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/playeractions.h"

#include "mainwindow/actions.h"
#include "playback/player.h"
#include "widgets/buttons.h"
#include "widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace sillon {

namespace {

constexpr qint64 jumpMs = 10000;
constexpr int volumeStep = 5;
constexpr std::array sleepMinutes{15, 30, 45, 60, 90, 120};
constexpr std::array speeds{0.5, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sillon::PlayerActions)
};

void name(QAction* action, const QString& text)
{
    action->setText(text);
    action->setIconText(text);
    action->setToolTip(toolTipOf(action));
}

RepeatMode after(RepeatMode mode)
{
    switch (mode) {
    case RepeatMode::Off:
        return RepeatMode::All;
    case RepeatMode::All:
        return RepeatMode::One;
    case RepeatMode::One:
        break;
    }
    return RepeatMode::Off;
}

void showRepeat(QAction* action, RepeatMode mode)
{
    action->setChecked(mode != RepeatMode::Off);
    action->setIcon(themedIcon(mode == RepeatMode::One ? Icon::RepeatOne : Icon::Repeat));
    name(action, mode == RepeatMode::One   ? Words::tr("Repeat: this track")
                 : mode == RepeatMode::All ? Words::tr("Repeat: the queue")
                                           : Words::tr("Repeat: off"));
}

void showVolume(QAction* mute, int volume)
{
    mute->setChecked(volume == 0);
    mute->setIcon(themedIcon(volume == 0   ? Icon::VolumeOff
                             : volume < 50 ? Icon::VolumeLow
                                           : Icon::VolumeHigh));
    name(mute, volume == 0 ? Words::tr("Sound on") : Words::tr("Mute"));
}

void showState(Actions& actions, const Player& player)
{
    const bool playing = player.state() == PlaybackState::Playing;
    actions.playPause->setIcon(themedIcon(playing ? Icon::Pause : Icon::Play));
    name(actions.playPause, playing ? Words::tr("Pause") : Words::tr("Play"));
    const bool some = player.queue().size() > 0;
    for (QAction* action : {actions.playPause, actions.next, actions.previous})
        action->setEnabled(some);
    for (QAction* action : {actions.stop, actions.forward, actions.back})
        action->setEnabled(player.state() != PlaybackState::Stopped);
}

void showModes(Actions& actions, const Player& player)
{
    actions.shuffle->setChecked(player.shuffle());
    actions.stopAfterCurrent->setChecked(player.stopsAfterCurrent());
    showRepeat(actions.repeat, player.repeat());
    showVolume(actions.mute, player.volume());
}

void connectVolume(Actions& actions, Player& player)
{
    auto before = std::make_shared<int>(100); // what "sound on" goes back to
    QObject::connect(actions.mute, &QAction::triggered, &player, [&player, before] {
        if (player.volume() > 0)
            *before = player.volume();
        player.setVolume(player.volume() > 0 ? 0 : *before);
    });
    QObject::connect(actions.louder, &QAction::triggered, &player,
                     [&player] { player.setVolume(player.volume() + volumeStep); });
    QObject::connect(actions.quieter, &QAction::triggered, &player,
                     [&player] { player.setVolume(player.volume() - volumeStep); });
}

QAction* addChoice(QMenu* menu, QActionGroup* group, const QString& text, bool chosen)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

void fillSleepMenu(QMenu* menu, Player& player)
{
    menu->clear();
    auto* group = new QActionGroup(menu);
    const SleepUntil now = player.sleep().until();
    const auto add = [&](const QString& text, SleepUntil until, int minutes, bool chosen) {
        QObject::connect(addChoice(menu, group, text, chosen), &QAction::triggered, &player,
                         [&player, until, minutes] { player.setSleep(until, minutes); });
    };
    add(Words::tr("Off"), SleepUntil::Off, 0, now == SleepUntil::Off);
    menu->addSeparator();
    // What runs comes first, with the time that is left: it may be none of the choices any more.
    const int left = player.sleepMinutesLeft();
    if (left > 0 && std::find(sleepMinutes.begin(), sleepMinutes.end(), left) == sleepMinutes.end())
        addChoice(menu, group, Words::tr("In %n minutes", nullptr, left), true);
    for (const int minutes : sleepMinutes)
        add(Words::tr("In %n minutes", nullptr, minutes), SleepUntil::Minutes, minutes, minutes == left);
    menu->addSeparator();
    add(Words::tr("At the end of this track"), SleepUntil::EndOfTrack, 0, now == SleepUntil::EndOfTrack);
    add(Words::tr("At the end of this album"), SleepUntil::EndOfAlbum, 0, now == SleepUntil::EndOfAlbum);
}

void fillSpeedMenu(QMenu* menu, Player& player)
{
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const double speed : speeds)
        QObject::connect(addChoice(menu, group, speedText(speed), std::abs(player.speed() - speed) < 0.001),
                         &QAction::triggered, &player, [&player, speed] { player.setSpeed(speed); });
}

} // namespace

QString speedText(double speed)
{
    return QLocale().toString(speed, 'g', 4) % QChar(u'×');
}

void connectActions(Actions& actions, Player& player)
{
    const auto onTrigger = [&player](QAction* action, auto command) {
        QObject::connect(action, &QAction::triggered, &player, command);
    };
    onTrigger(actions.playPause, &Player::togglePlaying);
    onTrigger(actions.next, &Player::next);
    onTrigger(actions.previous, &Player::previous);
    onTrigger(actions.stop, &Player::stop);
    onTrigger(actions.shuffle, &Player::setShuffle);
    onTrigger(actions.stopAfterCurrent, &Player::setStopAfterCurrent);
    onTrigger(actions.repeat, [&player] { player.setRepeat(after(player.repeat())); });
    onTrigger(actions.forward, [&player] { player.seek(player.positionMs() + jumpMs); });
    onTrigger(actions.back, [&player] { player.seek(std::max<qint64>(0, player.positionMs() - jumpMs)); });
    connectVolume(actions, player);

    const auto state = [&actions, &player] { showState(actions, player); };
    const auto modes = [&actions, &player] { showModes(actions, player); };
    QObject::connect(&player, &Player::stateChanged, &actions, state);
    QObject::connect(&player, &Player::queueChanged, &actions, state);
    QObject::connect(&player, &Player::modesChanged, &actions, modes);
    state();
    modes();
}

void connectSleepMenu(QMenu* menu, Player& player)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &player] { fillSleepMenu(menu, player); });
    fillSleepMenu(menu, player);
}

void connectSpeedMenu(QMenu* menu, Player& player)
{
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, &player] { fillSpeedMenu(menu, player); });
    fillSpeedMenu(menu, player);
}

} // namespace sillon
