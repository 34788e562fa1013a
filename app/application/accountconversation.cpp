// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accountconversation.h"

#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"
#include "application/signins.h"
#include "lastfm/lastfmaccount.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmlovedtracks.h"
#include "lastfm/lastfmscrobbling.h"
#include "listenbrainz/listenbrainzaccount.h"
#include "listenbrainz/listenbrainzfeedback.h"
#include "listenbrainz/listenbrainzscrobbling.h"
#include "secrets/secretstore.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logConversation, "sillon.accounts")

/// A client, and what speaks through it.
struct LastfmTalk
{
    LastfmTalk(const LastfmEndpoint& endpoint, const QString& user, const QString& key, HttpClient& http,
               const Clock& clock)
        : client(endpoint, key, http, clock)
        , scrobbling(client, user, clock)
        , account(client, user)
        , loves(client)
        , lovedTracks(client, user)
    {}
    LastfmClient client;
    LastfmScrobbling scrobbling;
    LastfmAccount account;
    LastfmLoves loves;
    LastfmLovedTracks lovedTracks;
};

struct ListenBrainzTalk
{
    ListenBrainzTalk(const ListenBrainzEndpoint& endpoint, const QString& user, const QString& token,
                     HttpClient& http, const Clock& clock)
        : client(endpoint, token, http, clock)
        , scrobbling(client, user, listenBrainzSender())
        , account(client)
        , loves(client, user)
        , lovedTracks(client, user)
    {}
    ListenBrainzClient client;
    ListenBrainzScrobbling scrobbling;
    ListenBrainzAccount account;
    ListenBrainzLoves loves;
    ListenBrainzLovedTracks lovedTracks;
};

/// The parts live as long as any of them is held.
template <typename Talk>
AccountConversation partsOf(const std::shared_ptr<Talk>& talk)
{
    return {std::shared_ptr<ScrobbleService>(talk, &talk->scrobbling),
            std::shared_ptr<AccountService>(talk, &talk->account),
            std::shared_ptr<LoveService>(talk, &talk->loves),
            std::shared_ptr<LovedTrackSource>(talk, &talk->lovedTracks),
            std::shared_ptr<HeldPlays>(talk, &talk->scrobbling)};
}

} // namespace

Result<std::optional<AccountConversation>> converse(const ConversationParts& parts, const Account& account)
{
    const bool speaksListenBrainz = isListenBrainz(account.service);
    const ListenBrainzEndpoint endpoint =
        speaksListenBrainz ? listenBrainzEndpoint(parts.settings, account.service) : ListenBrainzEndpoint();
    if (speaksListenBrainz ? !endpoint.isConfigured() : !parts.servers.contains(account.service))
        return std::optional<AccountConversation>();
    if (!speaksListenBrainz && !parts.servers.secretsAreRead()) {
        if (auto read = parts.servers.loadSecrets(parts.secrets); !read)
            return fail(std::move(read.error()));
    }
    const auto secret = accountSecret(parts.secrets, account);
    if (!secret)
        return fail(secret.error());
    if (speaksListenBrainz)
        return std::optional(partsOf(std::make_shared<ListenBrainzTalk>(endpoint, account.userName, *secret,
                                                                        parts.http, parts.clock)));
    return std::optional(partsOf(std::make_shared<LastfmTalk>(
        parts.servers.endpoint(account.service), account.userName, *secret, parts.http, parts.clock)));
}

Result<QString> accountSecret(SecretStore& secrets, const Account& account)
{
    auto secret = secrets.read(sessionSecretName(account.service, account.userName));
    if (!secret) {
        qCWarning(logConversation) << "The secret store does not answer:"
                                   << errorKindName(secret.error().kind);
        return fail(std::move(secret.error()));
    }
    return secret->value_or(QString());
}

ListenBrainzSender listenBrainzSender()
{
    return {QStringLiteral("Sillon"), QStringLiteral(SILLON_VERSION)};
}

} // namespace sillon
