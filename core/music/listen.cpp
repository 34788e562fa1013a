// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "music/listen.h"

namespace sillon {

QString listenOriginName(ListenOrigin origin)
{
    switch (origin) {
    case ListenOrigin::Player:
        return QStringLiteral("player");
    case ListenOrigin::ByHand:
        return QStringLiteral("by-hand");
    }
    return {};
}

} // namespace sillon
