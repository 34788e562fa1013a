// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "music/track.h"

#include <QByteArray>

#include <optional>

namespace sillon {

/// A listen that could not be stored, with the track it came from: what storing it later needs.
struct UnstoredListen
{
    Listen listen; ///< id 0
    Track track;
    friend bool operator==(const UnstoredListen&, const UnstoredListen&) = default;
};

/// One line of JSON without its end of line; ASCII only where a name is no text.
[[nodiscard]] QByteArray lineOf(const UnstoredListen& unstored);
/// None when the line is none of lineOf() (cut short, made by hand): artist, title and start are needed, no
/// number is negative.
[[nodiscard]] std::optional<UnstoredListen> unstoredListenIn(const QByteArray& line);

} // namespace sillon
