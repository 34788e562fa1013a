// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounttest.h"

#include <QString>

namespace sillon::words {

/// What came of asking about an account, as one sentence. Translated.
[[nodiscard]] QString accountTest(const AccountTest& test);

/// What a service answered last: "All well, 5 minutes ago"; empty when it was never asked. now in UTC
/// seconds.
[[nodiscard]] QString lastAnswer(const Account& account, qint64 now);

} // namespace sillon::words
