// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <deque>
#include <vector>

namespace sillon {

/// The questions that one source is to be asked, by their places in a list, batch after batch. A batch that a
/// server fails at though it is well is halved until the question to blame stands alone; that one is asked
/// once more after all the others and then set aside. Pure.
class YearBatches
{
public:
    using Batch = std::vector<std::size_t>;

    /// So many that stand alone, one after the other without an answer between, and the way of asking is to
    /// blame instead: nobody is asked any more.
    static constexpr int mostInARow = 5;

    /// groups: of the places, one each, where only those of one group go into one batch; empty: all do.
    explicit YearBatches(const Batch& places, const std::vector<QString>& groups = {});

    [[nodiscard]] bool isDone() const;
    /// Takes the next batch out, in order, with at most so many (1..) that were not in one before. Not when
    /// done.
    [[nodiscard]] Batch next(std::size_t most);
    /// The batch taken last was answered.
    void answered() { m_inARow = 0; }
    /// The batch taken last failed, and is to blame for it.
    void failed(const Batch& batch);

    /// Questions that failed alone, twice.
    [[nodiscard]] const Batch& setAside() const { return m_setAside; }
    /// What was not asked, or not often enough.
    [[nodiscard]] Batch left() const;

private:
    struct Waiting
    {
        std::size_t place = 0;
        QString group;
    };

    std::deque<Waiting> m_waiting;
    std::deque<Batch> m_parts; ///< of batches that failed
    std::deque<std::size_t> m_again;
    Batch m_setAside;
    int m_inARow = 0; ///< that failed alone since the last answer
    bool m_isAgain = false;
};

} // namespace sillon
