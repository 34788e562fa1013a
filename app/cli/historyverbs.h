// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace sillon::cli {

class Arguments;

// The verbs of the command "history" that have files of their own.

/// "import FILE [--format F] [--time-zone ZONE] [--dry-run]"
Exit importHistory(const Call& call, Arguments& arguments);
/// "check SERVICE --user NAME [--every-play]"
Exit checkHistory(const Call& call, Arguments& arguments);
/// "duplicates [list [--limit N] | merge (FIRST SECOND | --all) | keep FIRST SECOND | never ID | undo
/// [MERGE]]"
Exit historyDuplicates(const Call& call, Arguments& arguments);

} // namespace sillon::cli
