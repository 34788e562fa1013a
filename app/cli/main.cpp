// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/translations.h"
#include "base/filename.h"
#include "base/log.h"
#include "chartpicture/pictureapplication.h"
#include "cli/arguments.h"
#include "cli/command.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstdio>

namespace {

using namespace sillon;

int printUsage(std::FILE* stream)
{
    std::fputs("Usage: sillon-cli [--profile DIR] [--json] COMMAND ...\n\n", stream);
    for (const cli::Command& command : cli::commands())
        std::fprintf(stream, "  %s %s\n      %s\n", command.name, command.usage, command.purpose);
    return stream == stdout ? static_cast<int>(cli::Exit::Done) : static_cast<int>(cli::Exit::Usage);
}

const cli::Command* find(const QString& name)
{
    for (const cli::Command& command : cli::commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makePictureApplication(argc, argv);
    Translations plurals; // English, with its plurals
    plurals.speak(QLocale::c());
    std::setlocale(LC_NUMERIC, "C"); // libmpv refuses to start under another
    QCoreApplication::setApplicationName(QStringLiteral("sillon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SILLON_VERSION));

    QStringList arguments; // not QCoreApplication's: they lose names that are no UTF-8
    for (int i = 1; i < argc; ++i)
        arguments.append(textOfFileName(argv[i]));
    cli::Arguments shared(arguments);
    const QString folder = shared.option(QStringLiteral("--profile")).value_or(QString());
    const cli::Output output(shared.flag(QStringLiteral("--json")));
    const bool help = shared.flag(QStringLiteral("--help"));
    arguments = shared.rest();
    if (help)
        return printUsage(stdout);
    const cli::Command* command = arguments.isEmpty() ? nullptr : find(arguments.takeFirst());
    if (!command)
        return printUsage(stderr);

    const ProfilePlace place = profilePlace(folder);
    startLog(place.logFolder);
    Settings settings(place.settingsFile);
    if (const auto loaded = settings.load(); !loaded) {
        output.failure(loaded.error());
        output.end(true);
        return static_cast<int>(cli::Exit::Failed);
    }
    EndSignals endSignals;
    const cli::Exit exit = command->run({place, settings, arguments, output, endSignals});
    if (exit == cli::Exit::Usage)
        std::fprintf(stderr, "Usage: sillon-cli %s %s\n", command->name, command->usage);
    else
        output.end(exit == cli::Exit::Failed);
    return static_cast<int>(exit);
}
