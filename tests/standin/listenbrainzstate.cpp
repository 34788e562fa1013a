// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzstate.h"

namespace sillon::standin {

BrainzUser* ListenBrainzState::user(const QString& name)
{
    const auto found = users.find(name.toLower());
    return found == users.end() ? nullptr : &found->second;
}

BrainzUser* ListenBrainzState::userOfToken(const QString& token)
{
    for (auto& entry : users) {
        if (!token.isEmpty() && entry.second.token == token)
            return &entry.second;
    }
    return nullptr;
}

QString BrainzCall::token() const
{
    const QStringList words =
        QString::fromUtf8(request.header("Authorization")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.size() >= 2 ? words.at(1) : QString();
}

Reply brainzReply(const QJsonObject& object)
{
    return Reply{200, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"};
}

Reply brainzError(const ListenBrainzRules& rules, int status, const QString& text, const QJsonObject& more)
{
    QJsonObject object = more;
    object.insert(QStringLiteral("error"), text);
    if (rules.server != ListenBrainzRules::Server::Koito && status != 409)
        object.insert(QStringLiteral("code"), status);
    return Reply{status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json"};
}

BrainzAccess brainzAccess(ListenBrainzState& state, const BrainzCall& call)
{
    const auto refused = [&](const char* text) {
        return BrainzAccess{nullptr, brainzError(state.rules, 401, QLatin1String(text))};
    };
    const bool isMaloja = state.rules.server == ListenBrainzRules::Server::Maloja;
    if (call.request.header("Authorization").isEmpty())
        return refused("You need to provide an Authorization header.");
    if (call.token().isNull())
        return refused("Provided Authorization header is invalid.");
    BrainzUser* user = state.userOfToken(call.token());
    if (!user)
        return refused(isMaloja ? "Incorrect Authorization" : "Invalid authorization token.");
    if (!user->paused.isEmpty())
        return {nullptr, brainzError(state.rules, 401, user->paused)};
    return {user, {}};
}

} // namespace sillon::standin
