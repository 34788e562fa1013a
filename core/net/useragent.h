// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sillon {

/// What every request says of the program: "Sillon/VERSION (CONTACT)", as MusicBrainz and Last.fm ask for it;
/// with no contact its id stands there. What a header cannot hold is left out. Pure.
[[nodiscard]] QByteArray userAgentOf(const QString& contact);

} // namespace sillon
