// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmsignins.h"

#include <QCryptographicHash>

#include <algorithm>

namespace sillon::standin {

void LastfmSignIns::addApiKey(const QString& key, const QString& secret)
{
    m_secrets.insert(key, secret);
    m_suspended.remove(key);
}

std::optional<QString> LastfmSignIns::secretOf(const QString& apiKey) const
{
    const auto found = m_secrets.find(apiKey);
    return found == m_secrets.end() ? std::nullopt : std::optional(found.value());
}

LastfmSignIns::Session LastfmSignIns::newSession(const QString& user)
{
    Session session{nextKey(QStringLiteral("session")), user};
    addSession(session.key, user);
    return session;
}

std::optional<QString> LastfmSignIns::userOf(const QString& sessionKey) const
{
    const auto found = m_sessions.find(sessionKey);
    return found == m_sessions.end() ? std::nullopt : std::optional(found.value());
}

QString LastfmSignIns::issueToken(const QString& apiKey, qint64 now)
{
    const QString token = nextKey(QStringLiteral("token"));
    m_tokens.insert(token, Token{apiKey, now, {}, m_counter});
    return token;
}

bool LastfmSignIns::allow(const QString& token, const QString& user)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end() || user.isEmpty())
        return false;
    found->user = user;
    return true;
}

void LastfmSignIns::expire(const QString& token)
{
    const auto found = m_tokens.find(token);
    if (found != m_tokens.end())
        found->issuedAt = 0;
}

LastfmSignIns::Redeemed LastfmSignIns::redeem(const QString& token, const QString& apiKey, qint64 now,
                                              qint64 lifetime)
{
    const auto found = m_tokens.find(token);
    if (found == m_tokens.end() || found->apiKey != apiKey)
        return 4;
    if (now - found->issuedAt > lifetime)
        return 15;
    if (found->user.isEmpty())
        return 14;
    const QString user = found->user;
    m_tokens.erase(found);
    return newSession(user);
}

QStringList LastfmSignIns::waitingTokens() const
{
    QStringList tokens = m_tokens.keys();
    std::sort(tokens.begin(), tokens.end(), [this](const QString& a, const QString& b) {
        return m_tokens.value(a).order < m_tokens.value(b).order;
    });
    return tokens;
}

QString LastfmSignIns::nextKey(const QString& purpose)
{
    const QByteArray seed = purpose.toUtf8() + QByteArray::number(++m_counter);
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding).left(32));
}

} // namespace sillon::standin
