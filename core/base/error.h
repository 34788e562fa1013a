// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace sillon {

/// What went wrong, in the few ways the program can act upon. Texts for people are made of it in
/// app/application/words.
enum class ErrorKind : std::uint8_t {
    NotSent,     ///< nothing reached the other side (no network, refused, unknown host, TLS not trusted)
    AnswerLost,  ///< the request left, but no readable answer came: it may have been carried out
    ServerBusy,  ///< the server said it failed for now (5xx, Last.fm 8, 11, 16): it may have been carried out
    RateLimited, ///< too many requests (429, Last.fm 29); retryAfter when the server named it
    Unauthorized,   ///< the session or token is no longer accepted (Last.fm 9)
    NotYetAllowed,  ///< sign-in: the user has not allowed access yet (Last.fm 14)
    Expired,        ///< sign-in: the token has expired or was used (Last.fm 15, 4 while signing in)
    AccountRefused, ///< the account or API key is refused (Last.fm 4, 10, 26 and codes without a rule)
    BadSignature,   ///< Last.fm 13
    BadRequest,     ///< the request or one item in it is not acceptable (Last.fm 6, 7, HTTP 400)
    TooLarge,       ///< HTTP 413, or a size over our own bound
    NotFound,       ///< no such thing: HTTP 404, a missing file
    Private,        ///< Last.fm 17
    NotSupported,   ///< the service or file kind cannot do this
    Malformed,      ///< data that cannot be understood
    NotConfigured,  ///< something the user has to set up first is missing (API key and secret, ...)
    AccessDenied,   ///< a file or folder may not be read or written
    Busy,           ///< another program holds the profile or the database
    DiskFull,
    DatabaseNewer, ///< the database was written by a newer version of the program
    DatabaseDamaged,
    Storage, ///< any other failure of the database or a file
    Cancelled,
};

/// A failure as a value. Never holds a secret; serverText is what the other side said, untranslated.
struct Error
{
    ErrorKind kind = ErrorKind::Storage;
    int serviceCode = 0; ///< the service's own code (Last.fm 1..29), 0 when there is none
    int httpStatus = 0;  ///< 0 when no status line was read
    QString serverText;
    std::optional<qint64> retryAfterSeconds;

    [[nodiscard]] bool mayHaveBeenCarriedOut() const
    {
        return kind == ErrorKind::AnswerLost || kind == ErrorKind::ServerBusy;
    }
};

/// The stable English word of a kind, for logs and JSON ("not-sent"), not for windows.
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace sillon
