// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace sillon {

/// An MBID as its sixteen bytes, in the order that SQLite gives to blobs.
using MbidBytes = std::array<unsigned char, 16>;

/// Of its text, with or without hyphens; none when it is no MBID.
[[nodiscard]] std::optional<MbidBytes> mbidBytes(QByteArrayView text);

inline QByteArrayView bytesOf(const MbidBytes& mbid)
{
    return {mbid.data(), static_cast<qsizetype>(mbid.size())};
}

} // namespace sillon
