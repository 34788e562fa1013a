// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowstart.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <functional>
#include <optional>

namespace sillon::bench {

namespace {

constexpr int patienceMs = 60'000;
constexpr int settleMs = 2'000;

QProcessEnvironment environment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("SILLON_SECRETS_STORE"), QStringLiteral("file"));
    environment.insert(QStringLiteral("SILLON_PLAYBACK_AUDIO_OUTPUT"), QStringLiteral("null"));
    // A session bus of its own making would be one more program in the measure.
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return environment;
}

double residentMiB(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

/// When the log says so, in milliseconds since 1970.
std::optional<qint64> momentOf(const QString& log, const QByteArray& words)
{
    QFile file(log);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.contains(words))
            return QDateTime::fromString(QString::fromUtf8(line.left(line.indexOf(' '))), Qt::ISODateWithMs)
                .toMSecsSinceEpoch();
    }
    return std::nullopt;
}

/// Starts the program, looks until `look` has seen everything, and ends it.
Result<Start> watch(const QString& name, const QStringList& arguments, bool patient,
                    const std::function<bool(QProcess&, qint64 startedAt, Start&)>& look)
{
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    Start start;
    const qint64 startedAt = QDateTime::currentMSecsSinceEpoch();
    program.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + name, arguments);
    QElapsedTimer waited;
    waited.start();
    bool seen = false;
    while (!seen && waited.elapsed() < patienceMs && program.state() != QProcess::NotRunning) {
        program.waitForReadyRead(5);
        seen = look(program, startedAt, start);
    }
    if (seen && patient)
        QThread::msleep(settleMs);
    start.residentMiB = residentMiB(program.processId());
    program.terminate();
    if (!program.waitForFinished(patienceMs))
        program.kill();
    return seen ? Result<Start>(start)
                : fail(ErrorKind::NotSupported, name + QStringLiteral(" did not begin"));
}

} // namespace

Result<Start> startSillon(const QString& profile, bool patient)
{
    const QString log = profile + QStringLiteral("/log/sillon.log");
    QFile::remove(log);
    return watch(QStringLiteral("sillon"), {QStringLiteral("--profile"), profile}, patient,
                 [&log](QProcess&, qint64 startedAt, Start& start) {
                     const auto painted = momentOf(log, "The window is painted");
                     const auto ready = momentOf(log, "The library is in memory");
                     if (!painted || !ready)
                         return false;
                     start.paintedMs = static_cast<double>(*painted - startedAt);
                     start.readyMs = static_cast<double>(*ready - startedAt);
                     return true;
                 });
}

Result<Start> startFloor(const QString& profile, bool patient)
{
    return watch(QStringLiteral("sillon-floorwindow"), {profile + QStringLiteral("/sillon.db")}, patient,
                 [](QProcess& program, qint64 startedAt, Start& start) {
                     if (!program.canReadLine())
                         return false;
                     start.paintedMs =
                         static_cast<double>(program.readLine().trimmed().toLongLong() - startedAt);
                     start.readyMs = start.paintedMs;
                     return true;
                 });
}

} // namespace sillon::bench
