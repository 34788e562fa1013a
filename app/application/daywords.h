// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace sillon::words {

/// "22 Nov 2026": a day is written one way in the whole window; where years stand first, "2026/11/22".
[[nodiscard]] QString day(QDate date);
/// The day of a UTC second, here.
[[nodiscard]] QString day(qint64 second);
/// A pattern of QLocale for such a day, for fields that are typed into.
[[nodiscard]] QString dayPattern();

} // namespace sillon::words
