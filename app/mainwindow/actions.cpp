// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/actions.h"

#include "widgets/icon.h"
#include "widgets/shortcuts.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeySequence>

namespace sillon {

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    playPause = add("playAction", tr("Play"), Qt::Key_Space);
    next = add("nextAction", tr("Next"), Qt::CTRL | Qt::Key_Right);
    previous = add("previousAction", tr("Previous"), Qt::CTRL | Qt::Key_Left);
    stop = add("stopAction", tr("Stop"), Qt::CTRL | Qt::Key_Period);
    stopAfterCurrent =
        add("stopAfterCurrentAction", tr("Stop after this track"), Qt::CTRL | Qt::SHIFT | Qt::Key_Period);
    shuffle = add("shuffleAction", tr("Shuffle"), Qt::CTRL | Qt::Key_S);
    repeat = add("repeatAction", tr("Repeat"), Qt::CTRL | Qt::Key_R);
    love = add("loveAction", tr("Love"), Qt::CTRL | Qt::Key_D);
    mute = add("muteAction", tr("Mute"), Qt::CTRL | Qt::Key_M);
    louder = add("louderAction", tr("Louder"), Qt::CTRL | Qt::Key_Up);
    quieter = add("quieterAction", tr("Quieter"), Qt::CTRL | Qt::Key_Down);
    forward = add("forwardAction", tr("10 seconds on"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    back = add("backAction", tr("10 seconds back"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left);

    showPlaying = add("showPlayingAction", tr("Go to the album that plays"), Qt::CTRL | Qt::Key_J);
    showPlaying->setEnabled(false);
    goBack = add("goBackAction", tr("Back"), Qt::ALT | Qt::Key_Left);
    goForward = add("goForwardAction", tr("Forward"), Qt::ALT | Qt::Key_Right);
    search = add("searchAction", tr("Search"), QKeySequence::Find);
    openFiles = add("openFilesAction", tr("Open files…"), QKeySequence::Open);
    addFolder = add("addFolderAction", tr("Add a music folder…"), Qt::CTRL | Qt::Key_L);
    rescan = add("rescanAction", tr("Look for new music"), Qt::Key_F5);
    undoTags = add("undoTagsAction", tr("Undo the last change of tags"));
    undoTags->setEnabled(false);
    messages = add("messagesAction", tr("Messages"));
    settings = add("settingsAction", tr("Settings"), Qt::CTRL | Qt::Key_Comma);
    shortcuts = add("shortcutsAction", tr("Keyboard shortcuts"), Qt::Key_F1);
    quit = add("quitAction", tr("Quit"), Qt::CTRL | Qt::Key_Q);

    playPause->setProperty(Shortcuts::titleProperty, tr("Play or pause"));
    goBack->setProperty(Shortcuts::titleProperty, tr("Back to the page before"));
    goForward->setProperty(Shortcuts::titleProperty, tr("Forward to the page after"));
    for (QAction* checkable : {stopAfterCurrent, shuffle, repeat, love, mute})
        checkable->setCheckable(true);
    playPause->setIcon(themedIcon(Icon::Play));
    next->setIcon(themedIcon(Icon::Next));
    previous->setIcon(themedIcon(Icon::Previous));
    stop->setIcon(themedIcon(Icon::Stop));
    stopAfterCurrent->setIcon(themedIcon(Icon::StopAfter));
    shuffle->setIcon(themedIcon(Icon::Shuffle));
    repeat->setIcon(themedIcon(Icon::Repeat));
    love->setIcon(themedIcon(Icon::Heart));
    love->setEnabled(false); // nothing sounds yet
    mute->setIcon(themedIcon(Icon::VolumeHigh));
    const bool mirrored = QGuiApplication::isRightToLeft();
    goBack->setIcon(themedIcon(mirrored ? Icon::ChevronRight : Icon::ChevronLeft));
    goForward->setIcon(themedIcon(mirrored ? Icon::ChevronLeft : Icon::ChevronRight));
    for (QAction* step : {goBack, goForward})
        step->setEnabled(false); // one has been nowhere yet
    search->setIcon(themedIcon(Icon::Search));
    openFiles->setIcon(themedIcon(Icon::OpenFile));
    addFolder->setIcon(themedIcon(Icon::FolderAdd));
    rescan->setIcon(themedIcon(Icon::Retry));
    showPlaying->setIcon(themedIcon(Icon::Albums));
    undoTags->setIcon(themedIcon(Icon::Undo));
    messages->setIcon(themedIcon(Icon::Messages));
    settings->setIcon(themedIcon(Icon::Settings));
    shortcuts->setIcon(themedIcon(Icon::Keyboard));
}

QAction* Actions::add(const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setProperty(Shortcuts::titleProperty, action->iconText()); // its text may change with its state
    m_all.append(action);
    return action;
}

} // namespace sillon
