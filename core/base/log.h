// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// Writes Qt's and our messages to FOLDER/sillon.log (kept under 2 MB, one older file beside it) and warnings
/// to stderr. Lines carry UTC time, level and category; call sites never pass secrets. Once, on the main
/// thread.
void startLog(const QString& folder);

} // namespace sillon
