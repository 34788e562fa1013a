// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlistfile.h"

#include <variant>

namespace sillon {

/// A location as a playlist writes it: what it can mean (see PlaylistFileEntry::paths), or why it is none.
/// Pure.
[[nodiscard]] std::variant<QStringList, BrokenEntry::Why> readLocation(const QByteArray& written,
                                                                       const QString& folder);

/// The readings of a relative address: a percent sign is an escape first of all. Pure.
[[nodiscard]] QStringList readEscapedPath(const QByteArray& written, const QString& folder);

/// The path as a plain playlist line writes it, relative to folder when there is one; as a file:// address
/// where the plain name would be read as something else. Pure.
[[nodiscard]] QByteArray writtenLocation(const QString& path, const QString& folder);
/// The same as an address of ASCII characters, for XSPF.
[[nodiscard]] QString writtenAddress(const QString& path, const QString& folder);

/// Text of unknown coding: UTF-8, else Latin-1.
[[nodiscard]] QString playlistText(const QByteArray& bytes);
/// For showing what was written, in one short line.
[[nodiscard]] QString shownEntry(const QByteArray& written);

} // namespace sillon
