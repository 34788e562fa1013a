// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/listenstore.h"

#include <QString>
#include <QtGlobal>

#include <limits>
#include <optional>

namespace sillon {

/// Where a listen stands in the history, for reading on from there.
struct ListenPlace
{
    qint64 listenedAt = 0;
    ListenId id = 0;
};

/// Which listens to read, newest first.
struct ListenQuery
{
    ListenerId listener = myListenerId;
    qint64 from = std::numeric_limits<qint64>::min(); ///< UTC second, included
    qint64 to = std::numeric_limits<qint64>::max();   ///< UTC second, left out
    QString words;   ///< each must be in artist, title or album (case and accents aside); empty = all listens
    int limit = 100; ///< 0 = all
    std::optional<ListenPlace> before; ///< only those that come after this one in the list
};

} // namespace sillon
