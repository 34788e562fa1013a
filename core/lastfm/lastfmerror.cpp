// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmerror.h"

namespace sillon {

ErrorKind lastfmErrorKind(int code)
{
    switch (code) {
    case 3: // no such method: what a small compatible server answers
        return ErrorKind::NotSupported;
    case 6:
    case 7:
        return ErrorKind::BadRequest;
    case 8:
    case 11:
    case 16:
        return ErrorKind::ServerBusy;
    case 9:
        return ErrorKind::Unauthorized;
    case 13:
        return ErrorKind::BadSignature;
    case 14:
        return ErrorKind::NotYetAllowed;
    case 15:
        return ErrorKind::Expired;
    case 17:
        return ErrorKind::Private;
    case 29:
        return ErrorKind::RateLimited;
    default: // 4, 10, 12, 26 and all the others
        return ErrorKind::AccountRefused;
    }
}

} // namespace sillon
