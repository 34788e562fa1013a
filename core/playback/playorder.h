// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/playqueue.h"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace sillon {

enum class RepeatMode : std::uint8_t { Off, All, One };

/// In which order the queue's items play: rows from top to bottom, or shuffled so that none comes twice
/// before all have played. Pure: the seed is given. The answers do not change until the queue or the current
/// item does.
class PlayOrder
{
public:
    explicit PlayOrder(std::uint32_t seed = 1);

    /// A shuffled round begins with the current item; what is shuffled off goes on from its row.
    void setShuffle(bool on, const PlayQueue& queue);
    [[nodiscard]] bool shuffle() const { return m_shuffle; }
    void setRepeat(RepeatMode mode) { m_repeat = mode; }
    [[nodiscard]] RepeatMode repeat() const { return m_repeat; }

    /// To be called after any change of the queue: new items get a place, removed ones lose theirs.
    void follow(const PlayQueue& queue);
    /// To be called whenever another item becomes current. One chosen out of turn is taken forward in a
    /// shuffled round, so that those passed over still play.
    void moveTo(QueueItemId id);
    /// Lets these play right after the current one, in this order, also when shuffled ("play next").
    void placeNext(const std::vector<QueueItemId>& ids);

    /// What sounds after `current` when it ends by itself (repeat one: the same again); none = the queue is
    /// over.
    [[nodiscard]] std::optional<QueueItemId> afterEnd(const PlayQueue& queue) const;
    /// What the Next and Previous buttons go to (repeat one does not hold them back).
    [[nodiscard]] std::optional<QueueItemId> next(const PlayQueue& queue) const;
    [[nodiscard]] std::optional<QueueItemId> previous(const PlayQueue& queue) const;
    /// Where a round begins when nothing is current; none = the queue is empty.
    [[nodiscard]] std::optional<QueueItemId> first(const PlayQueue& queue) const;
    /// What still comes in this round after the current item, in order of playing.
    [[nodiscard]] std::vector<QueueItemId> upcoming(const PlayQueue& queue) const;

private:
    [[nodiscard]] std::vector<QueueItemId> nextRound() const;
    [[nodiscard]] bool wraps() const { return m_repeat != RepeatMode::Off; }
    void dropRemoved(const PlayQueue& queue);
    void addToRound(QueueItemId id);

    bool m_shuffle = false;
    RepeatMode m_repeat = RepeatMode::Off;
    std::vector<QueueItemId> m_order; ///< this shuffled round; empty without shuffle
    std::size_t m_played = 0;         ///< so many of m_order have had their turn, the current one included
    std::mt19937 m_random;
    std::uint32_t m_nextSeed; ///< of the round after this one, fixed ahead so that the answers stay the same
};

} // namespace sillon
