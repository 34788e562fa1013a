// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrobbling/submission.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace sillon {

/// Finds the play that makes a service refuse a whole batch: halves the batch until the bad one
/// stands alone. After error 13 one play goes alone first, to tell a wrong signature of the account from a
/// play that upsets the signature. Pure; nothing of it needs to outlive the program, as a search begun anew
/// ends the same.
class BatchSearch
{
public:
    enum class Finding : std::uint8_t {
        GoOn,         ///< send part()
        BadPlay,      ///< the one play of the refused request is to blame
        BadSignature, ///< no play is to blame: the account's signature is wrong
    };
    using Part = std::vector<SubmissionId>;

    [[nodiscard]] bool isSearching() const { return !m_parts.empty(); }
    /// What to send next, in rising order of time. Only while searching.
    [[nodiscard]] const Part& part() const { return m_parts.front(); }

    /// The batch was refused with error 6 or 7, HTTP 400 or 413. The batch is part() or what is left of it,
    /// or any when not searching; in rising order.
    Finding refused(const std::vector<Submission>& batch);
    /// The same with error 13.
    Finding refusedSignature(const std::vector<Submission>& batch);
    /// part() was carried out, or nothing of it waits any more.
    void done(bool carriedOut);
    void clear();

private:
    void pushHalves(const Part& plays);
    void popFront();

    std::deque<Part> m_parts;
    bool m_signatureProved = false; ///< a request of this search was carried out
};

} // namespace sillon
