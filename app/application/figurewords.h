// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace sillon::words {

// Figures as the language of the window writes them (QLocale()): one kind of digits everywhere.

/// The digits 0 to 9 of a text in those of the language; all else stays.
[[nodiscard]] QString inDigits(QString text);
/// The other way round, for what was typed: digits of any script as 0 to 9.
[[nodiscard]] QString plainDigits(QString text);

/// "1977": never grouped.
[[nodiscard]] QString year(int year);
/// "12,345".
[[nodiscard]] QString number(qint64 value);
/// Tenths of a percent: 41 -> "4.1 %".
[[nodiscard]] QString percent(int tenths);

} // namespace sillon::words
