// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace sillon::standin {

/// API keys, tokens and session keys: who may do what (reference lastfm.md, section 4). No lock, no clock.
class LastfmSignIns
{
public:
    struct Session
    {
        QString key;
        QString user;
    };
    /// The error code with which a token is refused: 4, 14 or 15.
    using Redeemed = std::variant<Session, int>;

    void addApiKey(const QString& key, const QString& secret);
    void suspendApiKey(const QString& key) { m_suspended.insert(key, true); }
    [[nodiscard]] bool isSuspended(const QString& key) const { return m_suspended.value(key); }
    [[nodiscard]] std::optional<QString> secretOf(const QString& apiKey) const;

    void addSession(const QString& sessionKey, const QString& user) { m_sessions.insert(sessionKey, user); }
    [[nodiscard]] Session newSession(const QString& user);
    void revoke(const QString& sessionKey) { m_sessions.remove(sessionKey); }
    [[nodiscard]] std::optional<QString> userOf(const QString& sessionKey) const;
    [[nodiscard]] QStringList sessionsOf(const QString& user) const { return m_sessions.keys(user); }

    /// `now` in UTC seconds, as everywhere here.
    [[nodiscard]] QString issueToken(const QString& apiKey, qint64 now);
    /// False when the token is not a waiting one.
    bool allow(const QString& token, const QString& user);
    void expire(const QString& token);
    /// Makes the session and uses the token up.
    [[nodiscard]] Redeemed redeem(const QString& token, const QString& apiKey, qint64 now, qint64 lifetime);
    /// Issued and not yet used up, oldest first.
    [[nodiscard]] QStringList waitingTokens() const;

private:
    struct Token
    {
        QString apiKey;
        qint64 issuedAt = 0;
        QString user = {}; ///< empty until allowed
        int order = 0;
    };
    /// 32 characters of the kind Last.fm uses today, `-` and `_` among them; the same in every run.
    [[nodiscard]] QString nextKey(const QString& purpose);

    QMap<QString, QString> m_secrets; ///< by API key
    QMap<QString, bool> m_suspended;
    QMap<QString, QString> m_sessions; ///< session key to user name
    QMap<QString, Token> m_tokens;
    int m_counter = 0;
};

} // namespace sillon::standin
