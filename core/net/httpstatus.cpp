// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpstatus.h"

namespace sillon {

ErrorKind httpStatusKind(int status)
{
    switch (status) {
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
    if (status >= 500)
        return ErrorKind::ServerBusy;
    if (status >= 400)
        return ErrorKind::AccountRefused;
    return ErrorKind::AnswerLost; // 2xx without a readable body, a redirect to a sign-in page of a hotel
}

} // namespace sillon
