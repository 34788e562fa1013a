// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/faultplan.h"

#include <algorithm>

namespace sillon::standin {

RequestPredicate byMethod(const QString& method)
{
    return [method](const Request& request) {
        return request.param(u"method").compare(method, Qt::CaseInsensitive) == 0;
    };
}

RequestPredicate byPath(const QString& prefix, const QByteArray& httpMethod)
{
    return [prefix, httpMethod](const Request& request) {
        return request.path.startsWith(prefix) && (httpMethod.isEmpty() || request.httpMethod == httpMethod);
    };
}

void FaultPlan::add(const Fault& fault, int times, RequestPredicate predicate)
{
    if (times != 0)
        m_rules.push_back(Rule{fault, times, std::move(predicate)});
}

void FaultPlan::strew(const RandomFaults& random)
{
    m_random = random;
    m_engine.seed(random.seed);
}

void FaultPlan::clear()
{
    m_rules.clear();
    m_random = {};
}

bool FaultPlan::dropsUnread()
{
    if (m_rules.empty() || m_rules.front().predicate ||
        m_rules.front().fault.kind != Fault::Kind::DropBeforeReading)
        return false;
    return use(m_rules.begin()).kind == Fault::Kind::DropBeforeReading;
}

Fault FaultPlan::next(const Request& request)
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&request](const Rule& candidate) {
        return !candidate.predicate || candidate.predicate(request);
    });
    return rule == m_rules.end() ? draw(request) : use(rule);
}

int FaultPlan::waiting() const
{
    int left = 0;
    for (const Rule& rule : m_rules)
        left += std::max(rule.left, 0);
    return left;
}

Fault FaultPlan::use(std::deque<Rule>::iterator rule)
{
    Fault fault = rule->fault;
    if (rule->left > 0 && --rule->left == 0)
        m_rules.erase(rule);
    return fault;
}

Fault FaultPlan::draw(const Request& request)
{
    if (m_random.faults.empty() || m_random.atMost == 0)
        return Fault::none();
    if (m_random.predicate && !m_random.predicate(request))
        return Fault::none();
    // Two draws for each request, whether it fails or not, keep the sequence independent of the percentage.
    const bool fails = m_engine() % 100 < static_cast<quint64>(m_random.percent);
    const auto which = m_engine() % m_random.faults.size();
    if (!fails)
        return Fault::none();
    if (m_random.atMost > 0)
        --m_random.atMost;
    return m_random.faults.at(which);
}

} // namespace sillon::standin
