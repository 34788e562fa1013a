// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/listenbrainzvalues.h"

#include <QJsonArray>

#include <cstdint>
#include <variant>

namespace sillon::standin {

/// What is wrong with a listen; its own keys stand beside it in the answer.
struct BrainzComplaint
{
    QString text;
    QJsonObject listen = {};
};

enum class BrainzListenType : std::uint8_t { Single, PlayingNow, Import };

/// Judges one listen of a submit-listens body as ListenBrainz does (reference listenbrainz.md, section 3).
/// now: UTC seconds.
[[nodiscard]] std::variant<BrainzListen, BrainzComplaint> readBrainzListen(const QJsonValue& value,
                                                                           BrainzListenType type, qint64 now);

/// Whether a text is a UUID as the service takes them.
[[nodiscard]] bool isBrainzUuid(const QString& text);

} // namespace sillon::standin
