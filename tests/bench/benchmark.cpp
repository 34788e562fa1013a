// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

namespace sillon::bench {

namespace {

QByteArray number(std::optional<double> value)
{
    return value ? QByteArray::number(*value, 'g', 6) : QByteArrayLiteral("null");
}

} // namespace

QByteArray toJsonLine(const Figure& figure)
{
    std::optional<double> ratio;
    if (figure.floor.value_or(0) > 0)
        ratio = figure.value / *figure.floor;
    QByteArray line;
    line += "{\"name\":\"" + figure.name.toUtf8() + "\",\"value\":" + number(figure.value);
    line += ",\"unit\":\"" + figure.unit.toUtf8() + "\",\"floor\":" + number(figure.floor);
    line += ",\"ratio\":" + number(ratio) + '}';
    return line;
}

} // namespace sillon::bench
