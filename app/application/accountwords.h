// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/accounttest.h"

#include <QString>

namespace sillon::words {

/// What came of asking about an account, as one sentence. Translated.
[[nodiscard]] QString accountTest(const AccountTest& test);

/// What a service answered last, and when; empty when it was never asked.
[[nodiscard]] QString lastAnswer(const Account& account);

} // namespace sillon::words
