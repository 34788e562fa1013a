// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The sign-ins of the program, one a service: each leads from the browser to a stored session key and a
/// connected account. Main thread.
class SignIns : public QObject
{
    Q_OBJECT
public:
    SignIns(const LastfmServers& servers, HttpClient& http, SecretStore& secrets, AccountRoster& roster,
            Background& background, const Clock& clock, QObject* parent = nullptr);
    ~SignIns() override;

    /// The sign-in at a service, made when first asked for.
    [[nodiscard]] LastfmSignIn& at(const QString& service);
    /// Connects with a session key that is there already.
    void connectWith(const QString& service, const QString& userName, const QString& sessionKey);
    /// Removes the session key and disconnects; listens and what waits stay.
    void disconnectAccount(qint64 accountId);

Q_SIGNALS:
    /// The page where the user allows access is to be opened.
    void browserWanted(const QUrl& address);
    /// The session key could not be stored or removed.
    void secretFailed(const sillon::Error& error);

private:
    const LastfmServers& m_servers;
    HttpClient& m_http;
    SecretStore& m_secrets;
    AccountRoster& m_roster;
    Background& m_background;
    const Clock& m_clock;
    std::map<QString, std::unique_ptr<LastfmSignIn>> m_signIns;
};

/// Where an account's session key is kept in the secret store.
[[nodiscard]] QString sessionSecretName(const QString& service, const QString& userName);

} // namespace sillon
