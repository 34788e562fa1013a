// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/playstatus.h"

namespace sillon {

QString noListenReasonName(NoListenReason reason)
{
    switch (reason) {
    case NoListenReason::None:
        break;
    case NoListenReason::NoTags:
        return QStringLiteral("no-tags");
    case NoListenReason::NoLength:
        return QStringLiteral("no-length");
    case NoListenReason::TooShort:
        return QStringLiteral("too-short");
    }
    return {};
}

NoListenReason noListenReasonOf(const QString& name)
{
    for (const NoListenReason reason :
         {NoListenReason::NoTags, NoListenReason::NoLength, NoListenReason::TooShort}) {
        if (noListenReasonName(reason) == name)
            return reason;
    }
    return NoListenReason::None;
}

} // namespace sillon
