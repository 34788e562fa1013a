// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace sillon::words {

/// Why a file of plays could not be imported. Translated.
[[nodiscard]] QString importFailure(const Error& error);

} // namespace sillon::words
