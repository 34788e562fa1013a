// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "library/trackstore.h"

#include <QStringList>

#include <vector>

namespace sillon {

/// Takes tracks out of the library. Their files are not touched, nor is what was heard of them or loved; a
/// scan that meets the files brings them back. Workers only.
class TrackForgetter
{
public:
    TrackForgetter(Database& database, Clock& clock)
        : m_clock(clock)
        , m_store(database)
    {}

    /// Every track below these folders, but for those below `kept`; how many.
    [[nodiscard]] Result<qint64> forgetBelow(const QStringList& folders, const QStringList& kept);
    [[nodiscard]] Done forget(const std::vector<TrackId>& ids);
    /// Takes that back, of tracks whose files were away before: they are away again.
    [[nodiscard]] Done remember(const std::vector<TrackId>& ids);

private:
    Clock& m_clock;
    TrackStore m_store;
};

} // namespace sillon
