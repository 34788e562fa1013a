// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "music/nowplaying.h"

#include <QByteArray>
#include <QString>

#include <span>

namespace sillon {

/// The program as it names itself in what it submits.
struct ListenBrainzSender
{
    QString name;
    QString version;
};

/// A listen before this second is refused together with its whole request (2002-10-01, observed:
/// listenstore/__init__.py of the server).
inline constexpr qint64 listenBrainzOldestSecond = 1033430400;

/// The body of submit-listens for 1..1000 listens: "single" for one, "import" for more, with all that is
/// known of each. What is not known, and what the server would refuse (a NUL in a text, a length beyond 24
/// days), is left out.
[[nodiscard]] QByteArray listenBrainzListensBody(std::span<const Listen> listens,
                                                 const ListenBrainzSender& sender);

/// The body that says what plays now.
[[nodiscard]] QByteArray listenBrainzNowPlayingBody(const NowPlaying& what, const ListenBrainzSender& sender);

} // namespace sillon
