// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QVector>

#include <optional>
#include <vector>

namespace sillon::bench {

/// Tiny is for ctest: the same code on next to nothing, so that it cannot rot. Its figures mean nothing.
enum class Size { Full, Tiny };

/// One figure; floor is what a program that does only the unavoidable takes in the same run, none for a count
/// that has no floor.
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> floor;
};

using Figures = QVector<Figure>;

/// One benchmark, found by its name.
struct Benchmark
{
    const char* name;
    const char* purpose;
    Result<Figures> (*run)(Size size);
};

/// Every benchmark, in the order of a whole run.
[[nodiscard]] const std::vector<Benchmark>& benchmarks();

/// {"name":...,"value":...,"unit":...,"floor":...,"ratio":...} in this order; without a floor, or with one of
/// 0, the ratio is null.
[[nodiscard]] QByteArray toJsonLine(const Figure& figure);

} // namespace sillon::bench
