// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/playstatus.h"
#include "music/listen.h"
#include "scrobbling/debts.h"

#include <QString>

#include <vector>

namespace sillon {

using UncountedPlayId = qint64;

/// A play that was over before it counted: what was heard of it, and what it would not have owed.
struct UncountedPlay
{
    UncountedPlayId id = 0;
    Listen listen;       ///< as it would be stored; listenedAt is its start
    qint64 neededMs = 0; ///< heard time at which it would have counted; 0 with a reason
    NoListenReason reason = NoListenReason::None;
    QString shownPath; ///< of its file, for people
    std::vector<Unowed> unowed;

    /// Services take no play without artist and title.
    [[nodiscard]] bool canBeListen() const
    {
        return !listen.recording.artist.isEmpty() && !listen.recording.title.isEmpty();
    }
};

} // namespace sillon
