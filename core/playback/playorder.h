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

/// In which order the queue's items play: rows from top to bottom, or shuffled so that none comes twice before all
/// have played. Pure: the seed is given.
class PlayOrder
{
public:
    explicit PlayOrder(std::uint32_t seed = 1);

    void setShuffle(bool on, const PlayQueue& queue);
    [[nodiscard]] bool shuffle() const { return m_shuffle; }
    void setRepeat(RepeatMode mode) { m_repeat = mode; }
    [[nodiscard]] RepeatMode repeat() const { return m_repeat; }

    /// To be called after any change of the queue: new items get a place, removed ones lose theirs.
    void follow(const PlayQueue& queue);
    /// What sounds after `current` when it ends by itself (repeat one: the same again); none = the queue is over.
    [[nodiscard]] std::optional<QueueItemId> afterEnd(const PlayQueue& queue) const;
    /// What the Next and Previous buttons go to (repeat one does not hold them back).
    [[nodiscard]] std::optional<QueueItemId> next(const PlayQueue& queue) const;
    [[nodiscard]] std::optional<QueueItemId> previous(const PlayQueue& queue) const;

private:
    bool m_shuffle = false;
    RepeatMode m_repeat = RepeatMode::Off;
    std::vector<QueueItemId> m_order; ///< shuffled order; empty without shuffle
    std::mt19937 m_random;
};

} // namespace sillon
