// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace sillon {

using AccountId = qint64;

enum class AccountState : std::uint8_t {
    Connected,
    Held,      ///< connected, but nothing is sent until the user acts; see holdReason
    SignedOut, ///< its listens and what waits stay
};

/// Why an account is held. The service's own text stands beside it.
enum class HoldReason : std::uint8_t {
    None,
    SignInAgain,  ///< error 9
    Refused,      ///< errors 4, 10, 26 and any without a rule
    BadSignature, ///< error 13 also for a single item
    ManyRefusals, ///< three single refusals in a row
};

/// One user at one service.
struct Account
{
    AccountId id = 0;
    QString service;  ///< "lastfm", "listenbrainz", "audioscrobbler.NAME"
    QString userName; ///< as the service writes it
    AccountState state = AccountState::SignedOut;
    HoldReason holdReason = HoldReason::None;
    QString holdText;       ///< the service's words, may be empty
    bool scrobbling = true; ///< the account's own switch
    bool nowPlaying = true;
    int failures = 0;       ///< retries in a row; chooses the backoff step
    qint64 waitSeconds = 0; ///< how long the wait until nextTryAt is in all
    qint64 nextTryAt = 0;   ///< UTC second before which nothing is sent; 0 = at once
    QString lastAnswer;     ///< kind of the last answer ("ok" or an error kind's name), may be empty
    qint64 lastAnswerAt = 0;
    /// The service's clock minus ours while the difference keeps plays from being sent; none when
    /// it is right.
    std::optional<qint64> clockOffSeconds;

    /// New listens owe it a submission: connected or held, offline counts as connected, and
    /// switched on.
    [[nodiscard]] bool isOwed() const { return state != AccountState::SignedOut && scrobbling; }
    friend bool operator==(const Account&, const Account&) = default;
};

[[nodiscard]] QString accountStateName(AccountState state); ///< "connected", "held", "signed_out"
[[nodiscard]] QString holdReasonName(HoldReason reason);    ///< "", "sign-in-again", "refused", ...
/// The stored words back to values; a word that is unknown is SignedOut, or Refused.
[[nodiscard]] AccountState accountStateOf(const QString& name);
[[nodiscard]] HoldReason holdReasonOf(const QString& name);

} // namespace sillon
