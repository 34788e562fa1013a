// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/result.h"
#include "lastfm/signinstate.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace sillon {

/// A user's name, and what they are connected with from now on.
struct SignInSecret
{
    QString userName;
    QString secret; ///< token or session key
};

/// A sign-in by what the user types: a token, or a name and a password. What was typed is shown to the
/// service once, and is not kept. Lives on the main thread.
class SecretSignIn : public QObject
{
    Q_OBJECT
public:
    /// Shows the service what was typed; on a worker.
    using Check = std::function<Result<SignInSecret>(const SignInSecret& typed, const std::stop_token&)>;

    /// background outlives this.
    SecretSignIn(Check check, Background& background, QObject* parent = nullptr);
    ~SecretSignIn() override;

    [[nodiscard]] const SignInState& state() const { return m_state; }
    void start(const SignInSecret& typed);
    /// Back to the start; what the service still answers is not heard.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void signedIn(const QString& userName, const QString& secret);

private:
    void take(int round, const Result<SignInSecret>& answer);
    void enter(SignInState state);

    const Check m_check;
    Background& m_background;
    SignInState m_state;
    std::stop_source m_stop;
    int m_round = 0; ///< answers of earlier rounds are not heard
};

} // namespace sillon
