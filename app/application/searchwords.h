// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchquery.h"

#include <QString>

namespace sillon::words {

/// What is not understood in a search, and what would be: "“plays:many” needs a number, like plays>10."
[[nodiscard]] QString searchMistake(const SearchMistake& mistake);

} // namespace sillon::words
