// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace sillon {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSent:
        return QStringLiteral("not-sent");
    case ErrorKind::AnswerLost:
        return QStringLiteral("answer-lost");
    case ErrorKind::ServerBusy:
        return QStringLiteral("server-busy");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate-limited");
    case ErrorKind::Unauthorized:
        return QStringLiteral("unauthorized");
    case ErrorKind::NotYetAllowed:
        return QStringLiteral("not-yet-allowed");
    case ErrorKind::Expired:
        return QStringLiteral("expired");
    case ErrorKind::AccountRefused:
        return QStringLiteral("account-refused");
    case ErrorKind::BadSignature:
        return QStringLiteral("bad-signature");
    case ErrorKind::BadRequest:
        return QStringLiteral("bad-request");
    case ErrorKind::TooLarge:
        return QStringLiteral("too-large");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::Private:
        return QStringLiteral("private");
    case ErrorKind::NotSupported:
        return QStringLiteral("not-supported");
    case ErrorKind::Malformed:
        return QStringLiteral("malformed");
    case ErrorKind::NotConfigured:
        return QStringLiteral("not-configured");
    case ErrorKind::AccessDenied:
        return QStringLiteral("access-denied");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::DiskFull:
        return QStringLiteral("disk-full");
    case ErrorKind::DatabaseNewer:
        return QStringLiteral("database-newer");
    case ErrorKind::DatabaseDamaged:
        return QStringLiteral("database-damaged");
    case ErrorKind::Storage:
        return QStringLiteral("storage");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return QStringLiteral("unknown");
}

} // namespace sillon
