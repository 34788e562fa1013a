// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/serviceuser.h"
#include "history/timeranges.h"
#include "music/listen.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// The newest plays of a range, as a service tells them.
struct PlaysPage
{
    std::vector<Listen> plays;   ///< newest first; only those that have a second and names
    qint64 rows = 0;             ///< as the service counts them, unusable ones too
    std::optional<qint64> total; ///< rows in the whole range asked for, when the service says
    bool isLast = false;         ///< nothing in the range is older
};

/// How much a service tells in one answer.
struct HistoryPageSizes
{
    int usual = 200;          ///< at most ImportWriter::mostPlays
    int smallest = 25;        ///< pages shrink down to it where larger ones fail
    bool areNumbered = false; ///< laterPage() is answered
};

/// Somewhere that plays are read from page by page. A page is asked for by a range alone, so that plays that
/// come or go meanwhile shift nothing. Blocks the calling worker.
class HistorySource
{
public:
    HistorySource() = default;
    HistorySource(const HistorySource&) = delete;
    HistorySource& operator=(const HistorySource&) = delete;
    virtual ~HistorySource() = default;

    [[nodiscard]] virtual HistoryPageSizes pageSizes() const = 0;
    /// One request: the newest plays of the range, at most limit. Errors besides those of every call:
    /// NotFound (no such user), Private, NotSupported (the server knows no ranges).
    [[nodiscard]] virtual Result<PlaysPage> page(const HistoryRange& range, int limit,
                                                 std::stop_token stop) = 0;
    /// The same of a range that holds more than a page in one second: its page of that number, from 1. Only
    /// what is newer than the range would shift it. NotSupported where pages have no numbers.
    [[nodiscard]] virtual Result<PlaysPage> laterPage(const HistoryRange& range, int limit, qint64 number,
                                                      std::stop_token stop) = 0;
    /// One request: who that is. NotFound and Private as above.
    [[nodiscard]] virtual Result<ServiceUser> user(std::stop_token stop) = 0;
    /// One request: how many plays are in the range; NotSupported where the service does not say.
    [[nodiscard]] virtual Result<qint64> count(const HistoryRange& range, std::stop_token stop) = 0;
};

} // namespace sillon
