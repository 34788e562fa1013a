// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark.h"

#include <QCoreApplication>
#include <QStringList>

#include <clocale>
#include <cstdio>

namespace {

using namespace sillon;
using namespace sillon::bench;

int printUsage()
{
    std::fputs("Usage: sillon-bench [--tiny] [--list] [NAME...]\n", stderr);
    return 2;
}

void printNames()
{
    for (const Benchmark& benchmark : benchmarks())
        std::printf("%-14s %s\n", benchmark.name, benchmark.purpose);
}

bool runOne(const Benchmark& benchmark, Size size)
{
    const auto figures = benchmark.run(size);
    if (!figures) {
        std::fprintf(stderr, "%s: %s %s\n", benchmark.name, qPrintable(errorKindName(figures.error().kind)),
                     qPrintable(figures.error().serverText));
        return false;
    }
    for (const Figure& figure : *figures)
        std::printf("%s\n", toJsonLine(figure).constData());
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start under another
    QStringList names = QCoreApplication::arguments().mid(1);
    const Size size = names.removeAll(QStringLiteral("--tiny")) > 0 ? Size::Tiny : Size::Full;
    if (names.removeAll(QStringLiteral("--list")) > 0) {
        printNames();
        return 0;
    }

    bool passed = true;
    const bool all = names.isEmpty();
    for (const Benchmark& benchmark : benchmarks()) {
        if (all || names.removeAll(QLatin1String(benchmark.name)) > 0)
            passed = runOne(benchmark, size) && passed;
    }
    if (!names.isEmpty())
        return printUsage();
    return passed ? 0 : 1;
}
