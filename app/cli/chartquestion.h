// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "listens/listenstore.h"
#include "releaseyear/yearstate.h"

#include <QTimeZone>

#include <optional>

namespace sillon {
class Database;
}

namespace sillon::cli {

/// Which listens a chart is asked of.
struct ChartQuestion
{
    QString user; ///< empty: me
    QString from; ///< YYYY-MM-DD; empty: the beginning
    QString to;   ///< the end, left out; empty: up to now
    QTimeZone zone = QTimeZone::utc();
    YearBasis basis = YearBasis::Album;
};

/// Takes --user, --from, --to, --basis and --local out; none when one of them is not understood.
[[nodiscard]] std::optional<ChartQuestion> takeChartQuestion(Arguments& arguments);
/// Takes --with-user, --with-from and --with-to out: the other side of a comparison, else as `question`.
[[nodiscard]] std::optional<ChartQuestion> takeOtherQuestion(Arguments& arguments,
                                                             const ChartQuestion& question);

[[nodiscard]] ChartPeriod periodOf(const ChartQuestion& question);
/// Me, or the listener of that name; says so when nobody is known by it.
[[nodiscard]] std::optional<ListenerId> listenerOf(const Call& call, Database& database,
                                                   const ChartQuestion& question);

} // namespace sillon::cli
