// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <memory>
#include <mutex>

namespace sillon {

namespace {

constexpr qint64 largestLogBytes = 2 * 1024 * 1024;

/// The open log file. Qt's message handler is a plain function, so this one object lives as long as the
/// program.
struct LogFile
{
    std::mutex mutex;
    QFile file;
    QtMessageHandler previous = nullptr;
};

LogFile& logFile()
{
    static auto* const log = new LogFile; // outlives every thread that may still write
    return *log;
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void rotateWhenLarge(QFile& file)
{
    if (file.size() < largestLogBytes)
        return;
    const QString name = file.fileName();
    file.close();
    QFile::remove(name + QStringLiteral(".1"));
    QFile::rename(name, name + QStringLiteral(".1"));
    file.setFileName(name);
    [[maybe_unused]] const bool opened = file.open(QIODevice::Append);
}

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    LogFile& log = logFile();
    {
        const std::scoped_lock guard(log.mutex);
        if (log.file.isOpen()) {
            const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) %
                                 QLatin1Char(' ') % QLatin1String(levelName(type)) % QLatin1Char(' ') %
                                 QLatin1String(context.category ? context.category : "") %
                                 QStringLiteral(": ") % text % QLatin1Char('\n');
            log.file.write(line.toUtf8());
            log.file.flush();
            rotateWhenLarge(log.file);
        }
    }
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    if (log.previous)
        log.previous(type, context, text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

void startLog(const QString& folder)
{
    QDir().mkpath(folder);
    LogFile& log = logFile();
    {
        const std::scoped_lock guard(log.mutex);
        log.file.close();
        log.file.setFileName(folder + QStringLiteral("/sillon.log"));
        if (!log.file.open(QIODevice::Append))
            std::fprintf(stderr, "The log %s cannot be written.\n", qPrintable(log.file.fileName()));
    }
    const auto previous = qInstallMessageHandler(writeMessage);
    if (previous != writeMessage)
        log.previous = previous;
}

} // namespace sillon
