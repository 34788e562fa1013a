// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QUrl>

namespace sillon {

/// Opens a page in the system's browser, or with the program the setting desktop.browser_command names
/// (program and arguments; the address comes last; no shell is involved). Only http and https addresses.
/// Errors: BadRequest, NotFound.
[[nodiscard]] Done openInBrowser(const QUrl& address, const QString& browserCommand);

} // namespace sillon
