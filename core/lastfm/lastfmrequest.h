// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmendpoint.h"
#include "net/httprequest.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>

namespace sillon {

/// The parameters of a call, in the order of the bytes of their names, as api_sig wants them. Names are
/// ASCII; an empty value means "not given" and is neither sent nor signed.
using LastfmParameters = std::map<QByteArray, QString>;

enum class LastfmSigning : std::uint8_t {
    None,    ///< public reading: only the API key is shown
    Key,     ///< api_sig, without a user (sign-in)
    Session, ///< api_sig and the user's session key
};

/// One call of the web service as a value.
struct LastfmCall
{
    QByteArray method; ///< "track.scrobble"
    LastfmParameters parameters;
    LastfmSigning signing = LastfmSigning::None;
    HttpMethod httpMethod = HttpMethod::Get; ///< Post for everything that writes
    int attempts = 1;                        ///< of a Get, see HttpRequest
    bool bulk = false;                       ///< one of many reads, see HttpRequest
};

/// The md5 signature (documented: doc/desktopauth section 8): every name but `format`, `callback` and
/// `api_sig`, each followed by its value as UTF-8, then the secret. `artist[10]` thus stands before
/// `artist[1]`.
[[nodiscard]] QByteArray lastfmSignature(const LastfmParameters& parameters, const QString& secret);

/// The parameters as form body or query, everything but unreserved characters percent-encoded: QUrlQuery
/// would leave a `+`, which servers read as a blank.
[[nodiscard]] QByteArray lastfmForm(const LastfmParameters& parameters);

/// The whole request, asking for JSON. sessionKey is used only by LastfmSigning::Session.
[[nodiscard]] HttpRequest lastfmRequest(const LastfmEndpoint& endpoint, const LastfmCall& call,
                                        const QString& sessionKey);

} // namespace sillon
