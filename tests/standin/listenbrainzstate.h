// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpmessage.h"
#include "standin/listenbrainzrules.h"
#include "standin/listenhistory.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace sillon::standin {

/// One user and everything the service keeps for them.
struct BrainzUser
{
    QString name;
    QString token;
    QString paused = {}; ///< not empty: the account is paused, and this is said
    ListenHistory history = {};
    std::vector<ReceivedBrainzListen> received = {};
    int requests = 0;
    std::optional<BrainzNowPlaying> nowPlaying = {};
    std::vector<BrainzFeedback> feedback = {}; ///< in order of giving
};

/// Any request that holds such a listen is refused as a whole.
struct BrainzRefusal
{
    std::function<bool(const BrainzListen&)> predicate;
    int httpStatus = 400;
};

/// All the stand-in knows. Plain values without a lock; ListenBrainzStandin guards it.
struct ListenBrainzState
{
    ListenBrainzRules rules;
    std::map<QString, BrainzUser> users; ///< by lower-case name
    std::vector<BrainzRecording> recordings;
    std::vector<BrainzRefusal> refusals;
    qint64 rateWindow = 0; ///< number of the window the count is of
    int rateCount = 0;
    qint64 requests = 0; ///< calls so far, the one being answered included

    /// Null when there is none of that name, or token.
    [[nodiscard]] BrainzUser* user(const QString& name);
    [[nodiscard]] BrainzUser* userOfToken(const QString& token);
};

/// One call as an answer sees it.
struct BrainzCall
{
    const Request& request;
    QString path; ///< from "/1/" on
    qint64 nowMs = 0;

    [[nodiscard]] qint64 now() const { return nowMs / 1000; }
    [[nodiscard]] QString param(QStringView name) const { return request.param(name); }
    /// The second of the words of the Authorization header; null when it has not two.
    [[nodiscard]] QString token() const;
    [[nodiscard]] bool isJson() const
    {
        return request.header("Content-Type").startsWith("application/json");
    }
    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(request.body).object(); }
};

/// JSON with a status of 200.
[[nodiscard]] Reply brainzReply(const QJsonObject& object);
/// {"code":..,"error":".."} with what is wrong merged in; Koito leaves the code out.
[[nodiscard]] Reply brainzError(const ListenBrainzRules& rules, int status, const QString& text,
                                const QJsonObject& more = {});
/// The user of the token, or the 401 that says what is wrong with it.
struct BrainzAccess
{
    BrainzUser* user = nullptr;
    Reply refusal;
};
[[nodiscard]] BrainzAccess brainzAccess(ListenBrainzState& state, const BrainzCall& call);

} // namespace sillon::standin
