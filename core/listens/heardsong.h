// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sillon {

/// A recording as it was heard from a release: what a year is asked for. Rows of the tables recordings and
/// releases.
struct HeardSong
{
    qint64 recordingId = 0;
    qint64 releaseId = 0; ///< 0 = the release is not known
    friend bool operator==(const HeardSong&, const HeardSong&) = default;
};

} // namespace sillon
