// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/lastfmvalues.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace sillon::standin {

/// The plays a service holds for one user, and how they are read back page by page. No lock, no clock; made
/// for millions.
class ScrobbleHistory
{
public:
    /// What a page request asks for: the half-open window [from, to) in UTC seconds, newest first.
    struct Window
    {
        std::optional<qint64> from;
        std::optional<qint64> to;
        qint64 page = 1;
        qint64 limit = 50;
    };
    struct Page
    {
        qint64 total = 0;
        qint64 totalPages = 0;
        std::vector<Scrobble> items;
    };

    /// Whether artist, track and timestamp are all held already.
    [[nodiscard]] bool contains(const Scrobble& scrobble) const;

    /// Held at once, read back only when both the clock and the request counter have come that far.
    void add(const Scrobble& scrobble, qint64 visibleFromMs = 0, qint64 visibleFromRequest = 0);
    /// Lays in history, in any order, visible at once.
    void addAll(const std::vector<Scrobble>& scrobbles);
    /// Deletes as the web site can; returns how many went.
    int remove(const std::function<bool(const Scrobble&)>& unwanted);

    /// Lets appear what has waited long enough.
    void settle(qint64 nowMs, qint64 request);

    [[nodiscard]] Page page(const Window& window) const;
    /// How many that can be read back begin then or later.
    [[nodiscard]] qint64 countFrom(qint64 timestamp) const
    {
        return m_visible.end() - firstNotBefore(timestamp);
    }
    /// Everything held, seen or not yet, oldest first.
    [[nodiscard]] std::vector<Scrobble> all() const;
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_visible.size() + m_lagging.size()); }
    /// Plays that arrived at or after that moment; those laid in do not count.
    [[nodiscard]] int arrivedSince(qint64 utcMs) const;

private:
    struct Lagging
    {
        Scrobble scrobble;
        qint64 fromMs;
        qint64 fromRequest;
    };
    using Position = std::vector<Scrobble>::const_iterator;
    [[nodiscard]] Position firstNotBefore(qint64 timestamp) const;
    void insertVisible(const Scrobble& scrobble);

    std::vector<Scrobble> m_visible; ///< by timestamp, equal ones in order of arrival
    std::deque<Lagging> m_lagging;
    std::deque<qint64> m_arrivals; ///< ms, in order
};

} // namespace sillon::standin
