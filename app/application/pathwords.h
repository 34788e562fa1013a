// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon::words {

/// The name of a file or folder for people (base/filename.h): among words from right to left it still reads
/// from left to right, with its slashes where they belong.
[[nodiscard]] QString path(const QString& path);

} // namespace sillon::words
