// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace sillon {

/// The rows of a CSV text: fields between delimiters, quoted ones with doubled quotes inside and line ends of
/// any kind. Blank rows are left out. Never fails: what is no CSV is rows of one field. Pure.
[[nodiscard]] std::vector<QStringList> csvRows(const QString& text, QChar delimiter);

/// The delimiter that the first line is made with: comma, semicolon or tab.
[[nodiscard]] QChar csvDelimiter(const QString& text);

/// One row with its end of line, quoted where needed.
[[nodiscard]] QString csvRow(const QStringList& fields);

} // namespace sillon
