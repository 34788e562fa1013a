// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mprisplayeradaptor.h"

#include "base/filename.h"
#include "desktop/playingcover.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

const char playerInterface[] = "org.mpris.MediaPlayer2.Player";
const char objectPath[] = "/org/mpris/MediaPlayer2";
const char noTrack[] = "/org/mpris/MediaPlayer2/TrackList/NoTrack";

void insertText(QVariantMap& map, const char* key, const QString& text)
{
    if (!text.isEmpty())
        map.insert(QLatin1String(key), text);
}

void insertTextList(QVariantMap& map, const char* key, const QString& text)
{
    if (!text.isEmpty())
        map.insert(QLatin1String(key), QStringList{text});
}

} // namespace

MprisPlayerAdaptor::MprisPlayerAdaptor(Player& player, PlayingCover& cover, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_player(player)
    , m_cover(cover)
{
    connect(&cover, &PlayingCover::changed, this, [this] { tell({QStringLiteral("Metadata")}); });
    connect(&player, &Player::stateChanged, this, [this] { tell({QStringLiteral("PlaybackStatus")}); });
    connect(&player, &Player::currentChanged, this, [this] {
        tell({QStringLiteral("Metadata"), QStringLiteral("CanSeek")});
    });
    connect(&player, &Player::lengthChanged, this, [this] {
        tell({QStringLiteral("Metadata"), QStringLiteral("CanSeek")});
    });
    connect(&player, &Player::queueChanged, this, [this] {
        tell({QStringLiteral("CanGoNext"), QStringLiteral("CanGoPrevious"), QStringLiteral("CanPlay"),
              QStringLiteral("CanPause")});
    });
    connect(&player, &Player::modesChanged, this, [this] {
        tell({QStringLiteral("LoopStatus"), QStringLiteral("Shuffle"), QStringLiteral("Volume"),
              QStringLiteral("Rate")});
    });
    connect(&player, &Player::playSought, this,
            [this](qint64 positionMs) { Q_EMIT Seeked(positionMs * 1000); });
}

QString MprisPlayerAdaptor::playbackStatus() const
{
    switch (m_player.state()) {
    case PlaybackState::Playing:
        return QStringLiteral("Playing");
    case PlaybackState::Paused:
        return QStringLiteral("Paused");
    case PlaybackState::Stopped:
        break;
    }
    return QStringLiteral("Stopped");
}

QString MprisPlayerAdaptor::loopStatus() const
{
    switch (m_player.repeat()) {
    case RepeatMode::One:
        return QStringLiteral("Track");
    case RepeatMode::All:
        return QStringLiteral("Playlist");
    case RepeatMode::Off:
        break;
    }
    return QStringLiteral("None");
}

void MprisPlayerAdaptor::setLoopStatus(const QString& status)
{
    if (status == QLatin1String("Track"))
        m_player.setRepeat(RepeatMode::One);
    else if (status == QLatin1String("Playlist"))
        m_player.setRepeat(RepeatMode::All);
    else if (status == QLatin1String("None"))
        m_player.setRepeat(RepeatMode::Off);
}

void MprisPlayerAdaptor::setRate(double rate)
{
    // MPRIS: a rate of zero means pause.
    if (rate == 0.0)
        m_player.pause();
    else if (std::isfinite(rate) && rate > 0)
        m_player.setSpeed(rate);
}

void MprisPlayerAdaptor::setVolume(double volume)
{
    if (std::isfinite(volume))
        m_player.setVolume(static_cast<int>(std::lround(std::clamp(volume, 0.0, 1.0) * 100)));
}

QDBusObjectPath MprisPlayerAdaptor::trackPath() const
{
    const auto item = m_player.currentItem();
    if (!item)
        return QDBusObjectPath(QLatin1String(noTrack));
    return QDBusObjectPath(QStringLiteral("/org/sillon/Sillon/item/%1").arg(item->id));
}

QVariantMap MprisPlayerAdaptor::metadata() const
{
    QVariantMap map;
    map.insert(QStringLiteral("mpris:trackid"), QVariant::fromValue(trackPath()));
    const auto item = m_player.currentItem();
    if (!item)
        return map;
    const Track& track = item->track;
    if (m_player.lengthMs() > 0)
        map.insert(QStringLiteral("mpris:length"), static_cast<qlonglong>(m_player.lengthMs() * 1000));
    insertText(map, "xesam:title", track.recording.title);
    insertTextList(map, "xesam:artist", track.recording.artist);
    insertText(map, "xesam:album", track.release.title);
    insertTextList(map, "xesam:albumArtist", track.release.albumArtist);
    insertTextList(map, "xesam:genre", track.genre);
    insertText(map, "mpris:artUrl", m_cover.address());
    insertText(map, "xesam:url", addressOfFile(track.path));
    if (track.trackNumber > 0)
        map.insert(QStringLiteral("xesam:trackNumber"), track.trackNumber);
    if (track.discNumber > 0)
        map.insert(QStringLiteral("xesam:discNumber"), track.discNumber);
    return map;
}

void MprisPlayerAdaptor::Seek(qlonglong offset)
{
    const qint64 target = m_player.positionMs() + offset / 1000;
    // MPRIS: seeking past the end acts like Next.
    if (m_player.lengthMs() > 0 && target > m_player.lengthMs())
        m_player.next();
    else
        m_player.seek(std::max<qint64>(0, target));
}

void MprisPlayerAdaptor::SetPosition(const QDBusObjectPath& trackId, qlonglong position)
{
    // MPRIS: a stale track id or a position out of range is ignored.
    if (trackId != trackPath() || position < 0 || position / 1000 > m_player.lengthMs())
        return;
    m_player.seek(position / 1000);
}

void MprisPlayerAdaptor::OpenUri(const QString& uri)
{
    if (const auto path = fileOfAddress(uri))
        Q_EMIT filesAsked({*path});
}

void MprisPlayerAdaptor::tell(const QStringList& properties)
{
    QVariantMap changed;
    for (const QString& name : properties)
        changed.insert(name, property(name.toLatin1().constData()));
    QDBusMessage message = QDBusMessage::createSignal(QLatin1String(objectPath),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("PropertiesChanged"));
    message << QString(QLatin1String(playerInterface)) << changed << QStringList();
    QDBusConnection::sessionBus().send(message);
}

} // namespace sillon
