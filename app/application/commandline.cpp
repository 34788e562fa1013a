// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/commandline.h"

#include "base/filename.h"

#include <QCoreApplication>
#include <QDir>

namespace sillon {

namespace {

QString localPath(const QString& argument, const QString& workingFolder)
{
    if (const auto path = fileOfAddress(argument))
        return *path;
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(argument));
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments, const QString& workingFolder)
{
    CommandLine result;
    bool onlyFiles = false;
    for (int i = 1; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (onlyFiles || !argument.startsWith(QLatin1Char('-')) || argument == QLatin1String("-")) {
            result.files.append(localPath(argument, workingFolder));
        } else if (argument == QLatin1String("--")) {
            onlyFiles = true;
        } else if (argument == QLatin1String("--profile") && i + 1 < arguments.size()) {
            result.profileFolder = localPath(arguments.at(++i), workingFolder);
        } else if (argument.startsWith(QLatin1String("--profile="))) {
            result.profileFolder = localPath(argument.section(QLatin1Char('='), 1), workingFolder);
        } else if (argument == QLatin1String("--version")) {
            result.showVersion = true;
        } else if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            result.showHelp = true;
        } else if (!result.mistake) {
            result.mistake = argument;
        }
    }
    return result;
}

QString commandLineHelp()
{
    return QCoreApplication::translate("CommandLine", "Usage: sillon [--profile DIR] [FILE or FOLDER...]\n"
                                                      "  --profile DIR   keep everything in DIR\n"
                                                      "  --version       print the version\n"
                                                      "  --help          print this text\n");
}

} // namespace sillon
