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

ErrorKind lastfmStatusKind(int httpStatus)
{
    switch (httpStatus) {
    case 400:
        return ErrorKind::BadRequest;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 405:
    case 501:
        return ErrorKind::NotSupported;
    case 413:
    case 414:
        return ErrorKind::TooLarge;
    case 408: // the server gave up waiting for us
        return ErrorKind::AnswerLost;
    case 425:
    case 429:
        return ErrorKind::RateLimited;
    default:
        break;
    }
    if (httpStatus >= 500)
        return ErrorKind::ServerBusy;
    if (httpStatus >= 400)
        return ErrorKind::AccountRefused;
    return ErrorKind::AnswerLost; // 2xx without a readable body, a redirect to a sign-in page of a hotel
}

} // namespace sillon
