// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childrun.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sillon::bench {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs in the child; what it took goes into the memory shared with the parent.
[[noreturn]] void runAndEnd(const std::function<bool(const std::function<void()>&)>& work, Taken& taken)
{
    QElapsedTimer timer;
    timer.start();
    const auto now = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e9; };
    const bool worked = work([&] {
        if (taken.firstSeconds == 0)
            taken.firstSeconds = now();
    });
    taken.wallSeconds = now();
    ::_exit(worked ? 0 : 1);
}

} // namespace

Result<Taken> runInChild(const std::function<bool(const std::function<void()>& first)>& work)
{
    void* const shared =
        ::mmap(nullptr, sizeof(Taken), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return fail(ErrorKind::Storage, QStringLiteral("mmap"));
    auto* const taken = new (shared) Taken;
    const pid_t child = ::fork();
    if (child == 0)
        runAndEnd(work, *taken);
    int status = 1;
    rusage usage{};
    if (child > 0)
        ::wait4(child, &status, 0, &usage);
    Taken result = *taken;
    result.cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    ::munmap(shared, sizeof(Taken));
    if (status != 0)
        return fail(ErrorKind::Storage, QStringLiteral("A measured run failed"));
    return result;
}

Result<Taken> bestOf(int runs, const std::function<bool()>& prepare,
                     const std::function<bool(const std::function<void()>& first)>& work)
{
    std::optional<Taken> best;
    for (int i = 0; i < runs; ++i) {
        const auto prepared = runInChild([&](const auto&) { return prepare(); });
        const auto taken = prepared ? runInChild(work) : prepared;
        if (!taken)
            return taken;
        if (!best)
            best = *taken;
        best->cpuSeconds = std::min(best->cpuSeconds, taken->cpuSeconds);
        best->wallSeconds = std::min(best->wallSeconds, taken->wallSeconds);
        best->firstSeconds = std::min(best->firstSeconds, taken->firstSeconds);
    }
    return best.value_or(Taken{});
}

} // namespace sillon::bench
