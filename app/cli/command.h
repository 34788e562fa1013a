// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/endsignals.h"
#include "application/profile.h"
#include "cli/output.h"
#include "settings/settings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sillon::cli {

/// How a command ended; the program's exit code.
enum class Exit : int { Done = 0, Failed = 1, Usage = 2, Partly = 3 };

/// What a command gets: the place of the profile, the settings, its own arguments and where to write.
struct Call
{
    const ProfilePlace& place;
    Settings& settings;
    QStringList arguments; ///< after the command's name, without the options all commands share
    const Output& output;
    EndSignals& endSignals; ///< Ctrl-C; listens while a command may change something
};

/// One command of sillon-cli, found by its name.
struct Command
{
    const char* name;
    const char* usage; ///< arguments, for the help text
    const char* purpose;
    Exit (*run)(const Call& call);
};

/// Every command, in the order of the help text.
[[nodiscard]] const std::vector<Command>& commands();

Exit runScan(const Call& call);
Exit runTracks(const Call& call);
Exit runLove(const Call& call);
Exit runUnlove(const Call& call);
Exit runLoved(const Call& call);
Exit runPlay(const Call& call);
Exit runPlaylists(const Call& call);
Exit runAccount(const Call& call);
Exit runQueue(const Call& call);
Exit runListens(const Call& call);
Exit runHistory(const Call& call);
Exit runBackup(const Call& call);
Exit runRestore(const Call& call);
Exit runScrobble(const Call& call);
Exit runSettings(const Call& call);
Exit runNotices(const Call& call);
Exit runCheck(const Call& call);
Exit runTags(const Call& call);
Exit runYears(const Call& call);
Exit runChart(const Call& call);
Exit runJobs(const Call& call);

} // namespace sillon::cli
