// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// Version of foldedText's rules; stored beside keys so that a later version can renew them.
inline constexpr int matchKeyVersion = 1;

/// Artist or title made comparable: compatibility decomposition, accents dropped, case folded, ß=ss, æ=ae,
/// ø=o, ł=l and kin, blanks collapsed, typographic quotes and dashes made plain. Brackets and words are kept:
/// "Love" stays different from "Love Me".
[[nodiscard]] QString foldedText(const QString& text);

} // namespace sillon
