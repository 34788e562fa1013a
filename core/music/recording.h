// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/mbid.h"

#include <QString>

#include <optional>

namespace sillon {

/// What is heard: artist credit as printed, and title.
struct Recording
{
    QString artist;
    QString title;
    std::optional<RecordingMbid> mbid;
    std::optional<ArtistMbid> artistMbid;
    friend bool operator==(const Recording&, const Recording&) = default;
};

/// The edition a recording was heard from; title is empty when unknown.
struct Release
{
    QString title;
    QString albumArtist; ///< empty when unknown
    std::optional<ReleaseMbid> mbid;
    std::optional<ReleaseGroupMbid> groupMbid;
    friend bool operator==(const Release&, const Release&) = default;
};

} // namespace sillon
