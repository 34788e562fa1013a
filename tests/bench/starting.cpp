// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "libraryrows.h"
#include "windowstart.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

namespace sillon::bench {

namespace {

struct Case
{
    QString name;
    ProfileSize size;
};

std::vector<Case> cases(Size size)
{
    if (size == Size::Tiny)
        return {{QStringLiteral("tiny"), {200, 100}}};
    return {{QStringLiteral("l20"), {20'000, 0}},
            {QStringLiteral("l100_h1m"), {100'000, 1'000'000}},
            {QStringLiteral("l200"), {200'000, 0}}};
}

/// The quietest of several starts by what `of` looks at: what the machine's other work disturbed least.
Result<double> best(int runs, const std::function<Result<Start>()>& begin, double Start::*of)
{
    double least = 1e9;
    for (int run = 0; run < runs; ++run) {
        const auto start = begin();
        if (!start)
            return fail(start.error());
        least = std::min(least, (*start).*of);
    }
    return least;
}

/// The same figure of ours and of the floor program, by turns on one profile.
Done compare(const Case& one, const QString& figure, const QString& unit, int runs, bool patient,
             double Start::*of, Figures& figures)
{
    const QTemporaryDir folder;
    const auto profile = copyOfProfile(one.size, folder.filePath(QStringLiteral("profile")));
    if (!profile)
        return fail(profile.error());
    const auto ours = best(
        runs, [&] { return startSillon(*profile, patient); }, of);
    if (!ours)
        return fail(ours.error());
    const auto floor = best(
        runs, [&] { return startFloor(*profile, patient); }, of);
    if (!floor)
        return fail(floor.error());
    figures.append({figure + QLatin1Char('.') + one.name, *ours, unit, *floor});
    return {};
}

} // namespace

Result<Figures> measureStart(Size size)
{
    Figures figures;
    const int runs = size == Size::Tiny ? 1 : 7;
    for (const Case& one : cases(size)) {
        for (const auto& [figure, of] :
             {std::pair{"start.painted", &Start::paintedMs}, {"start.searchable", &Start::readyMs}}) {
            if (auto done =
                    compare(one, QLatin1String(figure), QStringLiteral("ms"), runs, false, of, figures);
                !done)
                return fail(done.error());
        }
    }
    return figures;
}

Result<Figures> measureMemory(Size size)
{
    Figures figures;
    const bool patient = size == Size::Full;
    for (const Case& one : cases(size)) {
        if (auto done = compare(one, QStringLiteral("memory"), QStringLiteral("MiB"), 1, patient,
                                &Start::residentMiB, figures);
            !done)
            return fail(done.error());
    }
    return figures;
}

} // namespace sillon::bench
