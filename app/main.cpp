// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/commandline.h"
#include "application/endsignals.h"
#include "base/filename.h"
#include "mainwindow/program.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <clocale>
#include <cstdio>
#include <unistd.h>

namespace {

/// Answers what needs no window; the exit code when the program ends with that.
std::optional<int> answerAtOnce(const sillon::CommandLine& commandLine)
{
    if (commandLine.showVersion) {
        std::puts("sillon " SILLON_VERSION);
        return 0;
    }
    if (commandLine.showHelp) {
        std::fputs(sillon::commandLineHelp().toUtf8().constData(), stdout);
        return 0;
    }
    if (commandLine.mistake) {
        std::fprintf(stderr, "sillon: %s is not understood\n%s", qPrintable(*commandLine.mistake),
                     sillon::commandLineHelp().toUtf8().constData());
        return 2;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(sillon::textOfFileName(argv[i]));
    const auto commandLine = sillon::parseCommandLine(arguments, QDir::currentPath());
    if (const auto exit = answerAtOnce(commandLine))
        return *exit;

    const QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start under another
    QApplication::setApplicationName(QStringLiteral("sillon"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sillon"));
    QApplication::setDesktopFileName(QStringLiteral("org.sillon.Sillon"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.sillon.Sillon.svg")));
    QApplication::setApplicationVersion(QStringLiteral(SILLON_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);

    sillon::EndSignals endSignals;
    endSignals.listen();
    const std::stop_callback end(endSignals.token(), [] {
        // Not quit(): that asks the windows first.
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    });
    sillon::Program program(commandLine);
    program.start();
    const int exit = QApplication::exec();
    if (program.stop())
        ::_exit(exit); // everything is on disk; only a sound server that does not answer is left
    return exit;
}
