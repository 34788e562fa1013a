// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmsignin.h"

#include "lastfm/lastfmclient.h"

#include <utility>

namespace sillon {

namespace {

/// Carries out a call that ends when either the round or the pool is stopped.
template <typename Answer, typename Read>
Result<Answer> ask(LastfmClient& client, const LastfmCall& call, std::stop_source round,
                   const std::stop_token& pool, Read read)
{
    const std::stop_callback poolStops(pool, [&round] { round.request_stop(); });
    const auto reply = client.call(call, round.get_token());
    if (!reply)
        return fail(reply.error());
    return read(*reply);
}

} // namespace

LastfmSignIn::LastfmSignIn(LastfmEndpoint endpoint, HttpClient& http, Background& background,
                           const Clock& clock, int pollIntervalMs, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_http(http)
    , m_background(background)
    , m_clock(clock)
    , m_pollIntervalMs(pollIntervalMs)
    , m_state(startState())
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &LastfmSignIn::askForSession);
}

LastfmSignIn::~LastfmSignIn()
{
    m_stop.request_stop();
}

void LastfmSignIn::setEndpoint(LastfmEndpoint endpoint)
{
    m_endpoint = std::move(endpoint);
    if (m_state.phase == SignInState::Phase::NotConfigured || m_state.phase == SignInState::Phase::Idle)
        enter(startState());
}

void LastfmSignIn::start()
{
    if (m_state.phase == SignInState::Phase::AskingForToken)
        return;
    forgetAsking();
    SignInState state = startState();
    if (state.phase == SignInState::Phase::Idle)
        state.phase = SignInState::Phase::AskingForToken;
    enter(state);
    if (state.phase == SignInState::Phase::AskingForToken)
        askForToken();
}

bool LastfmSignIn::complete()
{
    if (!m_state.isPending())
        return false;
    if (m_state.phase == SignInState::Phase::Finishing)
        return true;
    SignInState state = m_state;
    state.phase = SignInState::Phase::Finishing;
    state.error.reset();
    enter(state);
    if (m_isAsking)
        m_askAgain = true;
    else
        askForSession();
    return true;
}

void LastfmSignIn::cancel()
{
    forgetAsking();
    enter(startState());
}

void LastfmSignIn::askForToken()
{
    m_client = std::make_shared<LastfmClient>(m_endpoint, QString(), m_http, m_clock);
    m_background.ask(
        this,
        [client = m_client, round = m_stop](const std::stop_token& pool) {
            return ask<QString>(*client, lastfmTokenCall(), round, pool, lastfmToken);
        },
        [this, round = m_round](const Result<QString>& token) { takeToken(round, token); });
}

void LastfmSignIn::takeToken(int round, const Result<QString>& token)
{
    if (round != m_round)
        return;
    SignInState state;
    state.phase = SignInState::Phase::Failed;
    if (!token) {
        state.error = token.error();
        enter(state);
        return;
    }
    m_token = *token;
    m_tokenSinceMs = m_clock.steadyNowMs();
    state.phase = SignInState::Phase::WaitingForUser;
    state.address = lastfmSignInAddress(m_client->endpoint(), m_token);
    m_poll.start(m_pollIntervalMs);
    enter(state);
    if (round == m_round) // a receiver of stateChanged() may have cancelled
        Q_EMIT tokenGranted(state.address);
}

void LastfmSignIn::askForSession()
{
    m_poll.stop();
    m_askAgain = false;
    if (isTokenTooOld()) {
        SignInState state;
        state.phase = SignInState::Phase::Expired;
        enter(state);
        return;
    }
    m_isAsking = true;
    m_background.ask(
        this,
        [client = m_client, round = m_stop, token = m_token](const std::stop_token& pool) {
            return ask<LastfmSession>(*client, lastfmSessionCall(token), round, pool, lastfmSession);
        },
        [this, round = m_round](const Result<LastfmSession>& session) { takeSession(round, session); });
}

void LastfmSignIn::takeSession(int round, const Result<LastfmSession>& session)
{
    if (round != m_round)
        return;
    m_isAsking = false;
    if (session) {
        forgetAsking();
        SignInState state;
        state.phase = SignInState::Phase::SignedIn;
        state.userName = session->userName;
        enter(state);
        Q_EMIT signedIn(session->userName, session->key);
        return;
    }
    const SignInState next = afterSessionRefused(m_state, session.error());
    if (m_askAgain && next.isPending()) {
        askForSession();
        return;
    }
    if (next.isPending())
        m_poll.start(lastfmPollDelayMs(session.error(), m_pollIntervalMs));
    enter(next);
}

void LastfmSignIn::enter(const SignInState& state)
{
    const bool isNews = !looksTheSame(m_state, state);
    m_state = state;
    if (isNews)
        Q_EMIT stateChanged();
}

void LastfmSignIn::forgetAsking()
{
    ++m_round;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_poll.stop();
    m_isAsking = false;
    m_askAgain = false;
    m_token.clear();
}

SignInState LastfmSignIn::startState() const
{
    SignInState state;
    if (!m_endpoint.isConfigured())
        state.phase = SignInState::Phase::NotConfigured;
    return state;
}

bool LastfmSignIn::isTokenTooOld() const
{
    return m_clock.steadyNowMs() - m_tokenSinceMs > lastfmTokenLifeMs;
}

} // namespace sillon
