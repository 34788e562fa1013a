// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

#include <deque>
#include <functional>
#include <stop_token>

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

    CoverCache(Background& background, Loader loader, QObject* parent = nullptr);

    /// The cover for a square of `side` points at `scale`; null while unknown (then it is asked for, and
    /// `arrived` tells when it is there) or when the album has none.
    [[nodiscard]] QPixmap cover(const Track& track, int side, qreal scale);
    /// Which tracks share a cover.
    [[nodiscard]] static QString albumKey(const Track& track);

Q_SIGNALS:
    void arrived();

private:
    struct Wanted
    {
        QString key;
        Track track;
        int pixels = 0;
    };
    void want(Wanted wanted);
    void loadNext();
    void take(const Wanted& wanted, const QImage& image);

    Background& m_background;
    Loader m_loader;
    QCache<QString, QPixmap> m_covers; ///< a null picture: known to have none
    std::deque<Wanted> m_waiting;      ///< the newest last
    QSet<QString> m_known;             ///< keys that wait or are being loaded
    int m_loading = 0;
};

} // namespace sillon
