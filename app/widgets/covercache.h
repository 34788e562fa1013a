// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"
#include "widgets/coverthumbnails.h"

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <deque>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

class Background;

/// Covers for the window: read and scaled on a worker, the newest question first, kept within a bound. One
/// album in one folder has one cover. Lives on the main thread.
class CoverCache : public QObject
{
    Q_OBJECT
public:
    /// The encoded picture of a track (embedded or beside it), empty when there is none. Called on a worker.
    using Loader = std::function<QByteArray(const Track& track, const std::stop_token& stop)>;

    /// atOnce: how many are read at the same time; the pool may have other questions to answer too.
    CoverCache(Background& background, Loader loader, QObject* parent = nullptr, int atOnce = 1);
    /// Small copies on disk are read instead where they do, and made.
    void keepThumbnails(const CoverThumbnails& thumbnails) { m_thumbnails = thumbnails; }

    /// The cover for a square of `side` points at `scale`; null while unknown (then it is asked for, and
    /// `arrived` tells when it is there) or when the album has none.
    [[nodiscard]] QPixmap cover(const Track& track, int side, qreal scale);
    /// The same without asking for it; in whatever size there is when there is none in this.
    [[nodiscard]] QPixmap known(const Track& track, int side, qreal scale);
    /// What `who` shows now and soon, the most wanted first. Replaces what it said before: what was scrolled
    /// past is not read any more.
    void want(const QObject* who, const std::vector<Track>& tracks, int side, qreal scale);
    /// How many bytes of covers are kept; what was shown longest ago goes first.
    void setRoom(int bytes) { m_covers.setMaxCost(bytes); }
    /// Another cover of it was found, though its file did not change: the next question reads it anew, copies
    /// on disk count no longer, and `arrived` is told.
    void forget(const Track& track);
    /// Files in it, or below it, were changed: the next questions read them anew, and `arrived` is told.
    void forgetFolder(const QString& folder);
    /// Files in it, or below it, may have been changed by others: the next questions look again, and what is
    /// known is shown until they are answered.
    void lookAgain(const QString& folder);
    /// Which tracks share a cover.
    [[nodiscard]] static QString albumKey(const Track& track);

Q_SIGNALS:
    void arrived(const QString& album); ///< its albumKey()

private:
    struct Wanted
    {
        QString key; ///< album and size
        QString album;
        Track track;
        int pixels = 0;
    };
    [[nodiscard]] static Wanted wantedOf(const Track& track, int side, qreal scale);
    void queue(Wanted wanted);
    [[nodiscard]] std::optional<Wanted> takeNext();
    [[nodiscard]] bool isKnown(const QString& key) const;
    void loadNext();
    void take(const Wanted& wanted, const QImage& image);
    /// albums: told as arrived besides those that are dropped.
    void drop(const std::function<bool(const QString& album)>& which, QSet<QString> albums = {});

    Background& m_background;
    Loader m_loader;
    QCache<QString, QPixmap> m_covers;                  ///< a null picture: known to have none
    std::deque<Wanted> m_waiting;                       ///< the newest last
    QSet<QString> m_known;                              ///< keys that wait there or are being loaded
    QHash<const QObject*, std::deque<Wanted>> m_wanted; ///< the most wanted first
    QHash<QString, Track> m_beingLoaded;                ///< by key
    QSet<QString> m_doubtful;                           ///< known keys that are to be looked at again
    QSet<QString> m_outdated;                           ///< keys being loaded that were forgotten meanwhile
    QHash<QString, QString> m_lastKeys;                 ///< of an album: what was loaded last
    std::optional<CoverThumbnails> m_thumbnails;
    int m_atOnce;
    int m_loading = 0;
};

} // namespace sillon
