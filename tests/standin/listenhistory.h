// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/listenbrainzvalues.h"

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace sillon::standin {

/// The listens a ListenBrainz keeps for one user, and how they are read back. No lock, no clock; made for
/// hundreds of thousands.
class ListenHistory
{
public:
    /// What a read asks for: both bounds are left out themselves.
    struct Window
    {
        std::optional<qint64> minTs;
        std::optional<qint64> maxTs;
        qint64 count = 25;
    };

    /// False when the same names at the same second are held already.
    bool add(const BrainzListen& listen, qint64 visibleFromMs = 0, qint64 visibleFromRequest = 0);
    /// Lays in history, in any order, visible at once; exact repeats once.
    void addAll(const std::vector<BrainzListen>& listens);
    /// Goes at that moment.
    void removeAt(qint64 utcMs, qint64 listenedAt, const QString& msid);
    int remove(const std::function<bool(const BrainzListen&)>& unwanted);

    /// Lets appear and go what has waited long enough.
    void settle(qint64 nowMs, qint64 request);

    /// Newest first. With minTs alone the oldest ones after it, else the newest before maxTs.
    [[nodiscard]] std::vector<BrainzListen> page(const Window& window) const;
    /// Everything held, seen or not yet, oldest first.
    [[nodiscard]] std::vector<BrainzListen> all() const;
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_visible.size() + m_lagging.size()); }
    [[nodiscard]] qint64 visibleCount() const { return static_cast<qint64>(m_visible.size()); }
    /// UTC seconds of what can be read; 0 when there is nothing.
    [[nodiscard]] qint64 oldest() const { return m_visible.empty() ? 0 : m_visible.front().listenedAt; }
    [[nodiscard]] qint64 latest() const { return m_visible.empty() ? 0 : m_visible.back().listenedAt; }

private:
    struct Lagging
    {
        BrainzListen listen;
        qint64 fromMs;
        qint64 fromRequest;
    };
    struct Doomed
    {
        qint64 atMs;
        qint64 listenedAt;
        QString msid;
    };
    [[nodiscard]] bool contains(const BrainzListen& listen) const;
    void insertVisible(const BrainzListen& listen);

    std::vector<BrainzListen> m_visible; ///< by listenedAt, equal ones in order of arrival
    std::deque<Lagging> m_lagging;
    std::vector<Doomed> m_doomed;
};

} // namespace sillon::standin
