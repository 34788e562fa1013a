// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/secretsignin.h"

#include <utility>

namespace sillon {

SecretSignIn::SecretSignIn(Check check, Background& background, QObject* parent)
    : QObject(parent)
    , m_check(std::move(check))
    , m_background(background)
{}

SecretSignIn::~SecretSignIn()
{
    m_stop.request_stop();
}

void SecretSignIn::start(const SignInSecret& typed)
{
    cancel();
    SignInState state;
    if (typed.secret.trimmed().isEmpty()) {
        state.phase = SignInState::Phase::Failed;
        state.error.emplace().kind = ErrorKind::Unauthorized;
        enter(state);
        return;
    }
    state.phase = SignInState::Phase::AskingForToken;
    enter(state);
    m_background.ask(
        this,
        [check = m_check, typed, round = m_stop](const std::stop_token& pool) mutable {
            const std::stop_callback poolStops(pool, [&round] { round.request_stop(); });
            return check(typed, round.get_token());
        },
        [this, round = m_round](const Result<SignInSecret>& answer) { take(round, answer); });
}

void SecretSignIn::cancel()
{
    ++m_round;
    m_stop.request_stop();
    m_stop = std::stop_source();
    enter({});
}

void SecretSignIn::take(int round, const Result<SignInSecret>& answer)
{
    if (round != m_round)
        return;
    SignInState state;
    if (!answer) {
        state.phase = SignInState::Phase::Failed;
        state.error = answer.error();
        enter(state);
        return;
    }
    state.phase = SignInState::Phase::SignedIn;
    state.userName = answer->userName;
    enter(state);
    Q_EMIT signedIn(answer->userName, answer->secret);
}

void SecretSignIn::enter(SignInState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

} // namespace sillon
