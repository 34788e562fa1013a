// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/mailbox.h"
#include "base/result.h"
#include "loved/lovedtrackstore.h"
#include "music/recording.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QtGlobal>

namespace sillon {

class Clock;
class Database;

/// Which recordings have a heart, in memory and in the table `loved`: every copy of a song in the library
/// shares it (equal folded artist and title). Main thread; writes go through a lane of its own.
class LovedTracks : public QObject
{
    Q_OBJECT
public:
    LovedTracks(Database& database, Clock& clock, QObject* parent = nullptr);
    ~LovedTracks() override;

    /// Reads the table on the lane; `loaded` follows.
    void load();
    /// The same at once, for programs without a window.
    [[nodiscard]] Done loadNow();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// UTC second since when it is loved; 0 when it is not, or cannot be (no artist or no title).
    [[nodiscard]] qint64 lovedAt(const Recording& recording) const;
    [[nodiscard]] bool isLoved(const Recording& recording) const { return lovedAt(recording) != 0; }
    [[nodiscard]] int count() const { return static_cast<int>(m_lovedAt.size()); }
    /// Since when, by songKey().
    [[nodiscard]] const QHash<QString, qint64>& all() const { return m_lovedAt; }
    /// Loves or unloves; shown at once, stored soon. What has no artist or title is left alone.
    void setLoved(const Recording& recording, bool loved);
    void toggle(const Recording& recording) { setLoved(recording, !isLoved(recording)); }
    /// Stores what waits, then ends. Idempotent.
    void close();

Q_SIGNALS:
    void loaded();
    void changed(const sillon::Recording& recording, qint64 lovedAt); ///< 0: no longer
    void storeFailed(const sillon::Error& reason);                    ///< the heart was taken back on screen

    void failed(const sillon::Error& reason); ///< the table could not be read

private:
    void adopt(const Result<std::vector<LovedTrack>>& stored);
    void store(const Recording& recording, qint64 lovedAt, qint64 before);
    void takeBack(const Recording& recording, qint64 lovedAt, qint64 before, const Error& reason);
    void put(const QString& key, qint64 lovedAt);

    LovedTrackStore m_store;
    Clock& m_clock;
    Mailbox m_mailbox;
    QHash<QString, qint64> m_lovedAt; ///< by songKey()
    QSet<QString> m_changed;          ///< since the start; the table as it was read before knows less of them
    bool m_isLoaded = false;
    Lane m_lane; // last: it uses the others
};

} // namespace sillon
