// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lastfm/lastfmendpoint.h"
#include "lastfm/lastfmrequest.h"
#include "lastfm/signinstate.h"

#include <QJsonObject>

namespace sillon {

/// A user's consent, as auth.getSession answers it.
struct LastfmSession
{
    QString userName;
    QString key; ///< secret
};

/// A token lives this long (documented: doc/desktopauth).
inline constexpr qint64 lastfmTokenLifeMs = qint64(60) * 60 * 1000;

[[nodiscard]] LastfmCall lastfmTokenCall();
[[nodiscard]] LastfmCall lastfmSessionCall(const QString& token);

/// Tokens and keys are 32 characters, not always hexadecimal: anything printable up to 256 is taken. Else
/// Malformed.
[[nodiscard]] Result<QString> lastfmToken(const QJsonObject& answer);
[[nodiscard]] Result<LastfmSession> lastfmSession(const QJsonObject& answer);

/// The page where the user allows access; invalid when it could not be opened safely.
[[nodiscard]] QUrl lastfmSignInAddress(const LastfmEndpoint& endpoint, const QString& token);

/// What follows when the server refused a session: waiting goes on until the user has agreed and over passing
/// failures; a token that is too old or used up needs a new start; the rest has failed.
[[nodiscard]] SignInState afterSessionRefused(const SignInState& before, const Error& error);

/// How long to wait until the next question.
[[nodiscard]] int lastfmPollDelayMs(const std::optional<Error>& last, int intervalMs);

} // namespace sillon
