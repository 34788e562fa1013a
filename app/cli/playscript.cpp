// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/playscript.h"

#include <QDir>
#include <QUrl>

#include <algorithm>

namespace sillon::cli {

namespace {

std::optional<std::vector<PlayStep>> stepsOf(const QStringList& texts)
{
    std::vector<PlayStep> steps;
    for (const QString& text : texts) {
        bool first = false;
        bool second = false;
        const PlayStep step{text.section(QLatin1Char('@'), 0, 0).toLongLong(&first),
                            text.section(QLatin1Char('@'), 1).toLongLong(&second)};
        if (!first || !second || step.atMs < 0 || step.valueMs < 0)
            return std::nullopt;
        steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const PlayStep& a, const PlayStep& b) { return a.atMs < b.atMs; });
    return steps;
}

} // namespace

std::optional<PlayScript> parsePlayScript(Arguments arguments)
{
    PlayScript script;
    bool speedIsNumber = true;
    if (const auto speed = arguments.option(QStringLiteral("--speed")))
        script.speed = speed->toDouble(&speedIsNumber);
    const auto seeks = stepsOf(arguments.options(QStringLiteral("--seek")));
    const auto pauses = stepsOf(arguments.options(QStringLiteral("--pause")));
    script.stopAtMs = arguments.number(QStringLiteral("--stop"));
    script.repeat = static_cast<int>(arguments.number(QStringLiteral("--repeat")).value_or(1));
    script.waitSeconds = arguments.number(QStringLiteral("--wait")).value_or(script.waitSeconds);
    for (const QString& file : arguments.plain()) {
        const QUrl url(file);
        script.files.append(url.isLocalFile() ? url.toLocalFile() : QDir::current().absoluteFilePath(file));
    }
    if (!arguments.mistake().isEmpty() || !speedIsNumber || !seeks || !pauses || script.files.isEmpty() ||
        script.speed <= 0 || script.repeat < 1 || script.waitSeconds < 0)
        return std::nullopt;
    script.seeks = *seeks;
    script.pauses = *pauses;
    return script;
}

} // namespace sillon::cli
