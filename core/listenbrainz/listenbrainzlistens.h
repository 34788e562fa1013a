// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace sillon {

/// One listen that a server holds.
struct ListenBrainzListen
{
    QString artist;
    QString title;
    QString release;
    qint64 listenedAt = 0; ///< UTC second
    QString msid;          ///< recording_msid, may be empty
    QJsonObject metadata;  ///< track_metadata as answered
};

/// One answer to user/NAME/listens, newest first.
struct ListenBrainzListensPage
{
    QString userName;
    std::vector<ListenBrainzListen> listens; ///< without what has no time or no names
    qint64 answered = 0;                     ///< how many there were, those too
    qint64 oldestListenAt = 0;               ///< of the user's whole history; 0 when the server does not say
    qint64 latestListenAt = 0;
};

/// Reads one page; Malformed when it is none.
[[nodiscard]] Result<ListenBrainzListensPage> listenBrainzListensPage(const QJsonDocument& answer);

/// The address of a listen's cover in the Cover Art Archive; empty when the server matched none.
[[nodiscard]] QString listenBrainzCover(const ListenBrainzListen& listen);

} // namespace sillon
