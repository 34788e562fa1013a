// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"
#include "fakes/audiofiles.h"
#include "playthrough.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <mpv/client.h>
#include <sys/resource.h>
#include <utility>

namespace sillon::bench {

namespace {

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Seconds of processor time that this program has used, all threads.
double processorTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// What a player without anything around it does: load the file and take events.
Done playBare(const QString& file, int ms)
{
    mpv_handle* mpv = mpv_create();
    if (!mpv)
        return fail(ErrorKind::NotSupported, QStringLiteral("libmpv"));
    for (const auto& [name, value] : {std::pair{"vid", "no"},
                                      {"config", "no"},
                                      {"load-scripts", "no"},
                                      {"terminal", "no"},
                                      {"ao", "null"}})
        mpv_set_option_string(mpv, name, value);
    Done outcome;
    const QByteArray path = QFile::encodeName(file);
    const char* load[] = {"loadfile", path.constData(), nullptr};
    if (mpv_initialize(mpv) < 0 || mpv_command_async(mpv, 0, load) < 0)
        outcome = fail(ErrorKind::NotSupported, QStringLiteral("libmpv"));
    QElapsedTimer taken;
    taken.start();
    while (outcome && taken.elapsed() < ms)
        mpv_wait_event(mpv, static_cast<double>(ms - taken.elapsed()) / 1000);
    mpv_terminate_destroy(mpv);
    return outcome;
}

} // namespace

Result<Figures> measurePlaying(Size size)
{
    const int ms = size == Size::Full ? 20000 : 500;
    const QTemporaryDir folder;
    const QString mp3 = folder.filePath(QStringLiteral("sound.mp3"));
    if (!testing::encode(mp3, testing::makeSound(ms / 1000.0 + 5)))
        return fail(ErrorKind::NotConfigured, QStringLiteral("no encoder for mp3"));

    const double start = processorTime();
    if (const auto played = playBare(mp3, ms); !played)
        return fail(played.error());
    const double bare = processorTime() - start;
    if (const auto played = playThrough({mp3}, QStringLiteral("null"), ms); !played)
        return fail(played.error());
    const double ours = processorTime() - start - bare;

    const double percent = 100 * 1000.0 / ms;
    return Figures{
        {QStringLiteral("playing.mp3"), ours * percent, QStringLiteral("% of a core"), bare * percent}};
}

} // namespace sillon::bench
