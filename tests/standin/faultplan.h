// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/fault.h"

#include <deque>
#include <functional>
#include <random>
#include <vector>

namespace sillon::standin {

/// Which requests a fault is for; an empty one means every request.
using RequestPredicate = std::function<bool(const Request&)>;

/// Requests whose parameter `method` is this one, whatever its case (Last.fm's way of naming calls).
[[nodiscard]] RequestPredicate byMethod(const QString& method);
/// Requests whose path begins so, and whose HTTP method is this one when one is given.
[[nodiscard]] RequestPredicate byPath(const QString& prefix, const QByteArray& httpMethod = {});

/// Faults strewn over the requests by a seed: the same seed over the same requests gives the same faults.
struct RandomFaults
{
    quint64 seed = 1;
    int percent = 50;          ///< 0..100: how many of the matching requests fail
    std::vector<Fault> faults; ///< one of them each time
    RequestPredicate predicate = {};
    int atMost = -1; ///< faults in all; negative: no end
};

/// Decides which fault meets which request. Pure but for its own queue; FaultServer guards it with its lock.
class FaultPlan
{
public:
    static constexpr int forEver = -1;

    /// The next `times` matching requests meet the fault. The first rule that matches is used up first.
    void add(const Fault& fault, int times, RequestPredicate predicate);
    /// Asked when no queued rule matches.
    void strew(const RandomFaults& random);
    void clear();

    /// Whether the next request is to be dropped with its body unread: only a rule for every request can say
    /// so, since what a request asks for often stands in the body. Uses the rule up.
    [[nodiscard]] bool dropsUnread();
    /// The fault for a whole request; Kind::None when it goes well.
    [[nodiscard]] Fault next(const Request& request);
    /// Queued rules that are not used up and do not hold for ever.
    [[nodiscard]] int waiting() const;

private:
    struct Rule
    {
        Fault fault;
        int left;
        RequestPredicate predicate;
    };
    [[nodiscard]] Fault use(std::deque<Rule>::iterator rule);
    [[nodiscard]] Fault draw(const Request& request);

    std::deque<Rule> m_rules;
    RandomFaults m_random;
    std::mt19937_64 m_engine;
};

} // namespace sillon::standin
