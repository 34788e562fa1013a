// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sillon {

/// What the window's program was asked to do on its command line.
struct CommandLine
{
    QString profileFolder; ///< empty = the default
    QStringList files;     ///< absolute paths and folders to play
    bool showVersion = false;
    bool showHelp = false;
    std::optional<QString> mistake; ///< the argument that was not understood
};

/// Relative paths are taken from workingFolder; file:// addresses become paths.
[[nodiscard]] CommandLine parseCommandLine(const QStringList& arguments, const QString& workingFolder);

[[nodiscard]] QString commandLineHelp();

} // namespace sillon
