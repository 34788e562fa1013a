// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpmessage.h"
#include "standin/lastfmrules.h"

#include <QJsonObject>
#include <QString>

#include <variant>

namespace sillon::standin {

/// An error of the service: a code of reference lastfm.md, section 11.
struct LastfmError
{
    int code = 0;
    QString message = {};       ///< empty: the text seen for that code
    int httpStatus = 0;         ///< 0: the one seen or presumed for that code
    bool fromMethod = false;    ///< comes from inside a method: see LastfmRules::NestedErrors
    bool hasEmptyLinks = false; ///< some answers carry "links":[]
};

/// What a method answers; a Reply is for what is not said in Last.fm's own words (a bare HTTP 413).
using LastfmAnswer = std::variant<QJsonObject, LastfmError, Reply>;

[[nodiscard]] QString messageOfError(int code);
[[nodiscard]] int httpStatusOfError(int code);

/// The error as the client gets it: JSON with format=json, else XML.
[[nodiscard]] Reply errorReply(const LastfmError& error, const LastfmRules& rules, bool json);

/// JSON as Last.fm writes it, with `\/` for slashes.
[[nodiscard]] QByteArray lastfmJson(const QJsonObject& object);

} // namespace sillon::standin
