// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/playingcover.h"

#include "base/background.h"
#include "desktop/coverfile.h"
#include "playback/player.h"

#include <QUrl>

#include <utility>

namespace sillon {

PlayingCover::PlayingCover(Player& player, Background& background, Cover cover, QString folder,
                           QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_background(background)
    , m_cover(std::move(cover))
    , m_folder(std::move(folder))
{
    connect(&player, &Player::currentChanged, this, &PlayingCover::follow);
    follow();
}

void PlayingCover::follow()
{
    const std::optional<QueueItem> item = m_player.currentItem();
    const std::optional<Track> track = item ? std::optional(item->track) : std::nullopt;
    if (track == m_track)
        return;
    const bool sameFile = track && m_track && track->path == m_track->path;
    m_track = track;
    if (!sameFile)
        take({}); // that of the track before is wrong for this one
    renew();
}

void PlayingCover::renew()
{
    const quint64 asked = ++m_asked;
    if (!m_track)
        return settle();
    m_background.ask(
        this,
        [track = *m_track, cover = m_cover, folder = m_folder](const std::stop_token& stop) {
            return putCoverFile(cover(track, stop), folder);
        },
        [this, asked](const QString& path) {
            if (asked != m_asked)
                return;
            take(path);
            settle();
        });
}

void PlayingCover::settle()
{
    m_answered = m_asked;
    Q_EMIT settled();
}

void PlayingCover::take(const QString& path)
{
    const QString address = path.isEmpty() ? QString() : QUrl::fromLocalFile(path).toString();
    if (std::exchange(m_address, address) != address)
        Q_EMIT changed();
}

} // namespace sillon
