// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trackactions.h"

#include "loved/lovedtracks.h"
#include "playback/player.h"
#include "widgets/icon.h"
#include "widgets/trackcolumn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

/// What has no artist or no title cannot be loved.
bool canBeLoved(const Track& track)
{
    return !track.recording.artist.isEmpty() && !track.recording.title.isEmpty();
}

/// One line a track, as people write it in a letter: "Artist – Title".
QString linesOf(const QList<Track>& tracks)
{
    QStringList lines;
    for (const Track& track : tracks) {
        const QString title = trackColumnText(track, TrackColumn::Title);
        const QString& artist = track.recording.artist;
        lines.append(artist.isEmpty() ? title : artist % QStringLiteral(" – ") % title);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

TrackActions::TrackActions(Player& player, LovedTracks& loved, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_loved(loved)
{}

void TrackActions::addEntries(FillMenu fill)
{
    m_entries.push_back(std::move(fill));
}

void TrackActions::playNow(const QList<Track>& tracks)
{
    if (!tracks.isEmpty())
        m_player.playTracks(tracks);
}

void TrackActions::playNext(const QList<Track>& tracks)
{
    m_player.addNext(tracks);
}

void TrackActions::addToQueue(const QList<Track>& tracks)
{
    m_player.addLast(tracks);
}

bool TrackActions::allLoved(const QList<Track>& tracks) const
{
    return std::none_of(tracks.begin(), tracks.end(), [this](const Track& track) {
        return canBeLoved(track) && !m_loved.isLoved(track.recording);
    });
}

void TrackActions::toggleLoved(const QList<Track>& tracks)
{
    const bool loved = !allLoved(tracks);
    for (const Track& track : tracks) {
        if (m_loved.isLoved(track.recording) != loved)
            m_loved.setLoved(track.recording, loved);
    }
}

void TrackActions::showMenu(QWidget* over, const QPoint& at, const QList<Track>& tracks, const FillMenu& more)
{
    if (tracks.isEmpty())
        return;
    auto* menu = new QMenu(over);
    menu->setObjectName(QStringLiteral("trackMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaying(*menu, tracks);
    addToMenu(*menu, tracks);
    if (more) {
        menu->addSeparator();
        more(*menu, tracks);
    }
    menu->popup(at);
}

void TrackActions::addToMenu(QMenu& menu, const QList<Track>& tracks)
{
    addLove(menu, tracks);
    for (const FillMenu& fill : m_entries) {
        menu.addSeparator();
        fill(menu, tracks);
    }
    menu.addSeparator();
    addPlaces(menu, tracks);
}

void TrackActions::addPlaying(QMenu& menu, const QList<Track>& tracks)
{
    const auto add = [&](Icon icon, const QString& text, auto command) {
        connect(menu.addAction(themedIcon(icon), text), &QAction::triggered, this,
                [this, tracks, command] { (this->*command)(tracks); });
    };
    add(Icon::Play, tr("Play now"), &TrackActions::playNow);
    add(Icon::PlayNext, tr("Play next"), &TrackActions::playNext);
    add(Icon::PlayLast, tr("Add to the queue"), &TrackActions::addToQueue);
}

void TrackActions::addLove(QMenu& menu, const QList<Track>& tracks)
{
    const bool can = std::any_of(tracks.begin(), tracks.end(), canBeLoved);
    const bool loved = can && allLoved(tracks);
    menu.addSeparator();
    QAction* love = menu.addAction(themedIcon(loved ? Icon::HeartFilled : Icon::Heart),
                                   loved ? tr("Unlove") : tr("Love"));
    love->setEnabled(can);
    connect(love, &QAction::triggered, this, [this, tracks] { toggleLoved(tracks); });
}

void TrackActions::addPlaces(QMenu& menu, const QList<Track>& tracks)
{
    const Track& first = tracks.first();
    QAction* album = menu.addAction(themedIcon(Icon::Albums), tr("Go to the album"));
    album->setEnabled(!first.release.title.isEmpty());
    connect(album, &QAction::triggered, this, [this, first] { Q_EMIT albumWanted(first); });
    QAction* artist = menu.addAction(themedIcon(Icon::Artists), tr("Go to the artist"));
    artist->setEnabled(!first.recording.artist.isEmpty() || !first.release.albumArtist.isEmpty());
    connect(artist, &QAction::triggered, this, [this, first] { Q_EMIT artistWanted(first); });
    connect(menu.addAction(themedIcon(Icon::Folder), tr("Show in the file manager")), &QAction::triggered,
            this, [this, path = first.path] { Q_EMIT folderWanted(path); });
    connect(menu.addAction(themedIcon(Icon::Copy), tr("Copy artist and title")), &QAction::triggered, this,
            [tracks] { QGuiApplication::clipboard()->setText(linesOf(tracks)); });
}

} // namespace sillon
