// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace sillon::bench {

/// Plays the files one after another through the program's player and engine, into output ("null",
/// "pcm:FILE"). Returns when the last has ended, or after longestMs of real time. Errors: a file could not be
/// played.
[[nodiscard]] Done playThrough(const QStringList& files, const QString& output, int longestMs);

} // namespace sillon::bench
