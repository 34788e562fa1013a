// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sillon::cli {

/// "FROM@TO" or "AT@FOR": at a position of music (ms), something with a number of milliseconds.
struct PlayStep
{
    qint64 atMs = 0;
    qint64 valueMs = 0;
};

/// What the play command was asked to do; steps are of the first file, in the order of their positions.
struct PlayScript
{
    QStringList files;
    double speed = 1.0;
    std::vector<PlayStep> seeks;  ///< to valueMs
    std::vector<PlayStep> pauses; ///< for valueMs of real time
    std::optional<qint64> stopAtMs;
    int repeat = 1;
    qint64 waitSeconds = 5;
};

/// None when something is not understood.
[[nodiscard]] std::optional<PlayScript> parsePlayScript(Arguments arguments);

} // namespace sillon::cli
