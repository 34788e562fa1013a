// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/secretsignin.h"
#include "application/signinway.h"
#include "lastfm/lastfmsignin.h"

#include <QObject>

#include <map>
#include <memory>

namespace sillon {

class AccountRoster;
class Background;
class Clock;
class HttpClient;
class LastfmServers;
class SecretStore;
class Settings;

/// The sign-ins of the program, one a service: each leads from the browser, or from what the user types, to a
/// stored secret and a connected account. Main thread, but where something else is said.
class SignIns : public QObject
{
    Q_OBJECT
public:
    SignIns(const LastfmServers& servers, const Settings& settings, HttpClient& http, SecretStore& secrets,
            AccountRoster& roster, Background& background, const Clock& clock, QObject* parent = nullptr);
    ~SignIns() override;

    /// Any thread.
    [[nodiscard]] SignInWay wayAt(const QString& service) const;
    /// The sign-in by browser at a service, made when first asked for.
    [[nodiscard]] LastfmSignIn& at(const QString& service);
    /// The sign-in by what the user types, made when first asked for.
    [[nodiscard]] SecretSignIn& bySecretAt(const QString& service);
    /// Shows a service a token, or a name and a password, and tells whose it is and what to connect with. A
    /// service that does not tell the name leaves the one typed. Blocks: a worker, any.
    [[nodiscard]] Result<SignInSecret> checkSecret(const QString& service, const SignInSecret& typed,
                                                   const std::stop_token& stop) const;
    /// Connects with a session key that is there already.
    void connectWith(const QString& service, const QString& userName, const QString& sessionKey);
    /// Removes the session key and disconnects; listens and what waits stay.
    void disconnectAccount(qint64 accountId);

Q_SIGNALS:
    /// The page where the user allows access is to be opened.
    void browserWanted(const QUrl& address);
    /// The session key could not be stored or removed.
    void secretFailed(const QString& service, const sillon::Error& error);

private:
    [[nodiscard]] Result<SignInSecret> checkToken(const QString& service, const SignInSecret& typed,
                                                  const std::stop_token& stop) const;

    const LastfmServers& m_servers;
    const Settings& m_settings;
    HttpClient& m_http;
    SecretStore& m_secrets;
    AccountRoster& m_roster;
    Background& m_background;
    const Clock& m_clock;
    std::map<QString, std::unique_ptr<LastfmSignIn>> m_signIns;
    std::map<QString, std::unique_ptr<SecretSignIn>> m_secretSignIns;
};

/// Where an account's session key is kept in the secret store.
[[nodiscard]] QString sessionSecretName(const QString& service, const QString& userName);

} // namespace sillon
