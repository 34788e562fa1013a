// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountservice.h"
#include "base/result.h"
#include "listenbrainz/listenbrainzpayload.h"
#include "loved/lovedtracksource.h"
#include "loved/loveservice.h"
#include "scrobbling/heldplays.h"
#include "scrobbling/scrobbleservice.h"

#include <memory>
#include <optional>

namespace sillon {

class Clock;
class HttpClient;
class LastfmServers;
class SecretStore;
class Settings;

/// What speaks with a server for one account, each part as far as the program knows it there.
struct AccountConversation
{
    std::shared_ptr<ScrobbleService> scrobbling;
    std::shared_ptr<AccountService> account;
    std::shared_ptr<LoveService> loves;
    std::shared_ptr<LovedTrackSource> lovedTracks;
    std::shared_ptr<HeldPlays> plays;
};

/// What a conversation needs; all of it outlives the conversation.
struct ConversationParts
{
    LastfmServers& servers;
    const Settings& settings;
    SecretStore& secrets;
    HttpClient& http;
    const Clock& clock;
};

/// Begins the conversation of an account, with its secret from the store; none where its service has no
/// address (any more). An error when the secret store does not answer. Blocks: a worker.
[[nodiscard]] Result<std::optional<AccountConversation>> converse(const ConversationParts& parts,
                                                                  const Account& account);

/// The secret an account was connected with; empty when there is none, an error when the store does not
/// answer. Blocks: a worker.
[[nodiscard]] Result<QString> accountSecret(SecretStore& secrets, const Account& account);

/// How the program names itself at ListenBrainz.
[[nodiscard]] ListenBrainzSender listenBrainzSender();

} // namespace sillon
