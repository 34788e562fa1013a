// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpoutcome.h"

namespace sillon {

namespace {

/// Errors that Qt makes of a status; the answer itself came whole.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Errors after which nothing was passed on, even when a proxy was spoken to.
bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError;
}

} // namespace

std::optional<ErrorKind> failureOf(const HttpEnding& ending)
{
    const ErrorKind lost = ending.left ? ErrorKind::AnswerLost : ErrorKind::NotSent;
    switch (ending.cause) {
    case HttpEnding::Cause::BodyTooLarge:
        return ErrorKind::TooLarge;
    case HttpEnding::Cause::Stopped:
        return ending.left ? ErrorKind::AnswerLost : ErrorKind::Cancelled;
    case HttpEnding::Cause::TimedOut:
        return lost;
    case HttpEnding::Cause::ByItself:
        break;
    }
    if (isOfProxy(ending.error))
        return ErrorKind::NotSent;
    const bool whole =
        ending.error == QNetworkReply::NoError || (isOfStatus(ending.error) && ending.status >= 400);
    if (!whole || ending.status == 0 || ending.cut)
        return lost;
    return std::nullopt;
}

} // namespace sillon
