// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/clock.h"
#include "base/result.h"
#include "lastfm/lastfmendpoint.h"
#include "lastfm/lastfmsigninsteps.h"
#include "lastfm/signinstate.h"
#include "net/httpclient.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace sillon {

class LastfmClient;

/// The sign-in at Last.fm or a compatible server: a token, the user's yes in the browser, the session
/// (documented: doc/desktopauth). Lives on the main thread; asks the server on Background's workers, every
/// pollIntervalMs (real time) and on complete(). Keeps no session key: it is in signedIn() once, and the
/// receiver stores it.
class LastfmSignIn : public QObject
{
    Q_OBJECT
public:
    /// http, background and clock outlive this.
    LastfmSignIn(LastfmEndpoint endpoint, HttpClient& http, Background& background, const Clock& clock,
                 int pollIntervalMs = 5000, QObject* parent = nullptr);
    ~LastfmSignIn() override;

    [[nodiscard]] const SignInState& state() const { return m_state; }

    /// Address, key or secret were changed; used from the next start on.
    void setEndpoint(LastfmEndpoint endpoint);
    /// Asks for a token, also in place of a sign-in that waits. Without key and secret: NotConfigured, no
    /// request.
    void start();
    /// The user says that access is allowed. False when no sign-in waits for that.
    [[nodiscard]] bool complete();
    /// Back to the start; what the server still answers is not heard.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    /// The server gave a token: the page where the user allows access, to be opened now (http or https).
    void tokenGranted(const QUrl& address);
    void signedIn(const QString& userName, const QString& sessionKey);

private:
    void askForToken();
    void takeToken(int round, const Result<QString>& token);
    void askForSession();
    void takeSession(int round, const Result<LastfmSession>& session);
    void enter(const SignInState& state);
    void forgetAsking();
    [[nodiscard]] SignInState startState() const;
    [[nodiscard]] bool isTokenTooOld() const;

    LastfmEndpoint m_endpoint;
    HttpClient& m_http;
    Background& m_background;
    const Clock& m_clock;
    const int m_pollIntervalMs;

    SignInState m_state;
    QTimer m_poll;
    std::shared_ptr<LastfmClient> m_client; ///< of this round; a worker may outlive us
    std::stop_source m_stop;                ///< ends this round's request
    int m_round = 0;                        ///< answers of earlier rounds are not heard
    bool m_isAsking = false;
    bool m_askAgain = false; ///< the user said "done" while an older question was on its way
    QString m_token;
    qint64 m_tokenSinceMs = 0; ///< steady time
};

} // namespace sillon
