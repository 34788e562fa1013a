// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/mailbox.h"
#include "base/result.h"
#include "loved/lovedaliasstore.h"
#include "loved/lovedtrackstore.h"
#include "music/recording.h"

#include <QHash>
#include <QMultiHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QtGlobal>

#include <functional>

namespace sillon {

class Clock;
class Database;

/// Which recordings have a heart, in memory and in the table `loved`: every copy of a song in the library
/// shares it (equal folded artist and title, or an alias). Main thread; writes go through a lane of its own.
class LovedTracks : public QObject
{
    Q_OBJECT
public:
    LovedTracks(Database& database, Clock& clock, QObject* parent = nullptr);
    ~LovedTracks() override;

    /// Whether a heart given now is owed to the accounts (the program's switch); asked on the main thread.
    /// Without it always.
    void setOwed(std::function<bool()> isOwed) { m_isOwed = std::move(isOwed); }
    /// Reads the tables on the lane, now or again; `loaded` follows.
    void load();
    /// The same at once, for programs without a window.
    [[nodiscard]] Done loadNow();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// UTC second since when it is loved; 0 when it is not, or cannot be (no artist or no title).
    [[nodiscard]] qint64 lovedAt(const Recording& recording) const;
    [[nodiscard]] bool isLoved(const Recording& recording) const { return lovedAt(recording) != 0; }
    /// Loved tracks, whether the library has them or not.
    [[nodiscard]] int count() const { return static_cast<int>(m_own.size()); }
    /// Since when, by songKey(); aliases too.
    [[nodiscard]] const QHash<QString, qint64>& all() const { return m_lovedAt; }
    /// Loves or unloves; shown at once, stored soon. What has no artist or title is left alone.
    void setLoved(const Recording& recording, bool loved);
    void toggle(const Recording& recording) { setLoved(recording, !isLoved(recording)); }
    /// Stores what waits, then ends. Idempotent.
    void close();

Q_SIGNALS:
    void loaded();
    void changed(const sillon::Recording& recording, qint64 lovedAt); ///< 0: no longer
    /// A heart was stored, and what the accounts are owed with it.
    void stored();
    void storeFailed(const sillon::Error& reason); ///< the heart was taken back on screen

    void failed(const sillon::Error& reason); ///< the tables could not be read

private:
    struct Stored
    {
        std::vector<LovedTrack> loved;
        std::vector<LovedAlias> aliases;
    };
    [[nodiscard]] Result<Stored> read();
    void adopt(const Result<Stored>& stored);
    void spreadToAliases();
    void store(const Recording& recording, bool loved, qint64 at, qint64 before);
    void takeBack(const Recording& recording, qint64 lovedAt, qint64 before, const Error& reason);
    void put(const QString& key, qint64 lovedAt);
    [[nodiscard]] QStringList unlove(const QString& key);

    LovedTrackStore m_store;
    LovedAliasStore m_aliasStore;
    Clock& m_clock;
    std::function<bool()> m_isOwed;
    Mailbox m_mailbox;
    QHash<QString, qint64> m_own;              ///< as loved, by songKey()
    QMultiHash<QString, QString> m_lovedNames; ///< by the library's key: keys that it is loved under
    QHash<QString, qint64> m_lovedAt;          ///< both
    QSet<QString> m_changed; ///< since the tables were last asked for: that answer knows less of them
    bool m_isLoaded = false;
    Lane m_lane; // last: it uses the others
};

} // namespace sillon
