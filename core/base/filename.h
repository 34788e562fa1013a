// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sillon {

// The names of files are bytes, mostly but not always UTF-8. As text, bytes that are no UTF-8 stand as the
// lone surrogates U+DC80..U+DCFF (as in Python's PEP 383), so that every name survives the way there and
// back. Whatever opens a file by a path of ours goes through bytesOfFileName; QFile loses such names.

[[nodiscard]] QString textOfFileName(const QByteArray& bytes);
[[nodiscard]] QByteArray bytesOfFileName(const QString& text);

/// text can be shown and stored as it is: no byte stands as a surrogate.
[[nodiscard]] bool isPlainFileName(const QString& text);
/// For people: what is no UTF-8 stands as U+FFFD.
[[nodiscard]] QString shownFileName(const QString& text);

/// As a file:// address of ASCII characters: for where text has to be real Unicode and no byte may be lost
/// (other programs, JSON, the database). path is absolute.
[[nodiscard]] QString addressOfFile(const QString& path);
/// The file behind a file:// address; none when it is none.
[[nodiscard]] std::optional<QString> fileOfAddress(const QString& address);

} // namespace sillon
