// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/lane.h"
#include "base/result.h"
#include "listens/listenjournal.h"
#include "listens/listenwriter.h"
#include "music/listen.h"
#include "music/track.h"

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <vector>

namespace sillon {

/// Stores what the recorder hands over on a thread of its own, in order. What cannot be stored (database
/// locked, disk full) is kept and tried again until it can, so nothing that counted is lost while the program
/// runs; what cannot be stored until its end goes into the journal, for the next start.
class ListenLane
{
public:
    static constexpr qint64 retryAfterMs = 5000;

    /// What the lane tells; called on its thread.
    struct Told
    {
        std::function<void(const Listen&)> stored; ///< committed; carries its id
        std::function<void(const Error&)>
            storeFailed; ///< once for each kind of failure in a row; it is tried again
        std::function<void(qint64)> startsMoved; ///< by so many seconds
    };

    /// journal: none = what cannot be stored until the end is lost.
    ListenLane(ListenWriter& writer, Clock& clock, Told told, ListenJournal* journal = nullptr);
    ~ListenLane();
    ListenLane(const ListenLane&) = delete;
    ListenLane& operator=(const ListenLane&) = delete;

    /// Stores what an earlier run left in the journal, and makes room for this run's. Only with the profile's
    /// lock. Ready when all were tried: what they owe is settled by the accounts there are until then.
    std::shared_future<void> storeLeftOvers();
    void store(const Listen& listen, const Track& track);
    /// The final heard time of the listen handed over last.
    void completeLast(qint64 heardMs);
    /// Moves the starts of all listens stored by this lane so far.
    void shiftStarts(qint64 seconds);
    /// Stores what waits, each with one last attempt where it fails and then in the journal, and ends the
    /// thread. Idempotent.
    void close();

private:
    bool persist(const std::function<Done()>& attempt);
    [[nodiscard]] bool waitForRetry();
    void tellFailure(const Error& error);
    void shiftAll(qint64 seconds);
    [[nodiscard]] Done storeLeftOver(const UnstoredListen& unstored);
    void leaveInJournal();

    ListenWriter& m_writer;
    Clock& m_clock;
    Told m_told;
    ListenJournal* m_journal;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_closing = false;

    // Of the lane's thread only:
    std::vector<ListenId> m_ids;    ///< all stored in this run of the program
    std::optional<ListenId> m_last; ///< of the listen handed over last; none when it could not be stored
    std::vector<UnstoredListen> m_unstored; ///< given up while closing; the last one is the last handed over
    std::optional<ErrorKind> m_failing;

    Lane m_lane; // last: its thread ends before what it uses goes
};

} // namespace sillon
