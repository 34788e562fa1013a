// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/player.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace sillon {

class PlayingCover;

/// The org.mpris.MediaPlayer2.Player interface over our player. Times are microseconds, as MPRIS has them.
class MprisPlayerAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ playbackStatus)
    Q_PROPERTY(QString LoopStatus READ loopStatus WRITE setLoopStatus)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(bool Shuffle READ shuffle WRITE setShuffle)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(double MinimumRate READ minimumRate)
    Q_PROPERTY(double MaximumRate READ maximumRate)
    Q_PROPERTY(bool CanGoNext READ hasItems)
    Q_PROPERTY(bool CanGoPrevious READ hasItems)
    Q_PROPERTY(bool CanPlay READ hasItems)
    Q_PROPERTY(bool CanPause READ hasItems)
    Q_PROPERTY(bool CanSeek READ canSeek)
    Q_PROPERTY(bool CanControl READ canControl)
public:
    MprisPlayerAdaptor(Player& player, PlayingCover& cover, QObject* parent);

    [[nodiscard]] QString playbackStatus() const;
    [[nodiscard]] QString loopStatus() const;
    void setLoopStatus(const QString& status);
    [[nodiscard]] double rate() const { return m_player.speed(); }
    void setRate(double rate);
    [[nodiscard]] bool shuffle() const { return m_player.shuffle(); }
    void setShuffle(bool on) { m_player.setShuffle(on); }
    [[nodiscard]] QVariantMap metadata() const;
    [[nodiscard]] double volume() const { return m_player.volume() / 100.0; }
    void setVolume(double volume);
    [[nodiscard]] qlonglong position() const { return m_player.positionMs() * 1000; }
    [[nodiscard]] double minimumRate() const { return 0.25; }
    [[nodiscard]] double maximumRate() const { return 4.0; }
    [[nodiscard]] bool hasItems() const { return m_player.queue().size() > 0; }
    [[nodiscard]] bool canSeek() const { return m_player.lengthMs() > 0; }
    [[nodiscard]] bool canControl() const { return true; }

public Q_SLOTS:
    void Next() { m_player.next(); }
    void Previous() { m_player.previous(); }
    void Pause() { m_player.pause(); }
    void PlayPause() { m_player.togglePlaying(); }
    void Stop() { m_player.stop(); }
    void Play() { m_player.play(); }
    void Seek(qlonglong offset);
    void SetPosition(const QDBusObjectPath& trackId, qlonglong position);
    void OpenUri(const QString& uri);

Q_SIGNALS:
    void Seeked(qlonglong position);
    void filesAsked(const QStringList& paths);

private:
    [[nodiscard]] QDBusObjectPath trackPath() const;
    void tell(const QStringList& properties);

    Player& m_player;
    PlayingCover& m_cover;
};

} // namespace sillon
