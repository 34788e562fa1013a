// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/signins.h"

#include "accounts/accountroster.h"
#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"
#include "base/background.h"
#include "lastfm/lastfmclient.h"
#include "lastfm/lastfmpasswordsignin.h"
#include "listenbrainz/listenbrainzaccount.h"
#include "secrets/secretstore.h"

namespace sillon {

QString sessionSecretName(const QString& service, const QString& userName)
{
    // Services write one user's name in more than one case. No name may be read as that of a service's API
    // secret (lastfmservers.cpp).
    const QString user = userName.toLower();
    const bool isOdd = user == QLatin1String("api_secret") || user.startsWith(QLatin1Char('='));
    return service % (isOdd ? QStringLiteral("/=") : QStringLiteral("/")) % user;
}

SignIns::SignIns(const LastfmServers& servers, const Settings& settings, HttpClient& http,
                 SecretStore& secrets, AccountRoster& roster, Background& background, const Clock& clock,
                 QObject* parent)
    : QObject(parent)
    , m_servers(servers)
    , m_settings(settings)
    , m_http(http)
    , m_secrets(secrets)
    , m_roster(roster)
    , m_background(background)
    , m_clock(clock)
{
    connect(&servers, &LastfmServers::changed, this, [this] {
        for (const auto& [service, signIn] : m_signIns)
            signIn->setEndpoint(m_servers.endpoint(service));
    });
}

SignIns::~SignIns() = default;

SignInWay SignIns::wayAt(const QString& service) const
{
    if (isListenBrainz(service))
        return SignInWay::Token;
    return m_servers.endpoint(service).signsInByPassword() ? SignInWay::Password : SignInWay::Browser;
}

LastfmSignIn& SignIns::at(const QString& service)
{
    std::unique_ptr<LastfmSignIn>& signIn = m_signIns[service];
    if (!signIn) {
        signIn = std::make_unique<LastfmSignIn>(m_servers.endpoint(service), m_http, m_background, m_clock);
        connect(signIn.get(), &LastfmSignIn::tokenGranted, this, &SignIns::browserWanted);
        connect(
            signIn.get(), &LastfmSignIn::signedIn, this,
            [this, service](const QString& user, const QString& key) { connectWith(service, user, key); });
    }
    return *signIn;
}

SecretSignIn& SignIns::bySecretAt(const QString& service)
{
    std::unique_ptr<SecretSignIn>& signIn = m_secretSignIns[service];
    if (!signIn) {
        const auto check = [this, service](const SignInSecret& typed, const std::stop_token& stop) {
            return checkSecret(service, typed, stop);
        };
        signIn = std::make_unique<SecretSignIn>(check, m_background);
        connect(signIn.get(), &SecretSignIn::signedIn, this,
                [this, service](const QString& user, const QString& secret) {
                    connectWith(service, user, secret);
                });
    }
    return *signIn;
}

Result<SignInSecret> SignIns::checkSecret(const QString& service, const SignInSecret& typed,
                                          const std::stop_token& stop) const
{
    if (isListenBrainz(service))
        return checkToken(service, typed, stop);
    LastfmClient client(m_servers.endpoint(service), {}, m_http, m_clock);
    const auto session = lastfmPasswordSignIn(client, typed.userName.trimmed(), typed.secret, stop);
    if (!session)
        return fail(session.error());
    return SignInSecret{session->userName, session->key};
}

Result<SignInSecret> SignIns::checkToken(const QString& service, const SignInSecret& typed,
                                         const std::stop_token& stop) const
{
    const QString token = typed.secret.trimmed();
    ListenBrainzClient client(listenBrainzEndpoint(m_settings, service), token, m_http, m_clock);
    const auto profile = ListenBrainzAccount(client).check(stop);
    if (!profile)
        return fail(profile.error());
    const QString name = profile->name.isEmpty() ? typed.userName.trimmed() : profile->name;
    // A server of one user may have no names at all.
    return SignInSecret{name.isEmpty() ? client.endpoint().root.host() : name, token};
}

void SignIns::connectWith(const QString& service, const QString& userName, const QString& sessionKey)
{
    // First the key, then the account: one that is connected always finds its key.
    m_background.tell(
        this,
        [this, service, userName, sessionKey](const std::stop_token&) {
            return m_secrets.write(sessionSecretName(service, userName), sessionKey);
        },
        [this, service, userName](const Done& stored) {
            if (stored)
                m_roster.signIn(service, userName);
            else
                Q_EMIT secretFailed(service, stored.error());
        });
}

void SignIns::disconnectAccount(qint64 accountId)
{
    const Account* account = m_roster.account(accountId);
    if (!account)
        return;
    const QString service = account->service;
    const QString name = sessionSecretName(service, account->userName);
    m_roster.signOut(accountId);
    m_background.tell(
        this, [this, name](const std::stop_token&) { return m_secrets.remove(name); },
        [this, service](const Done& removed) {
            if (!removed)
                Q_EMIT secretFailed(service, removed.error());
        });
}

} // namespace sillon
