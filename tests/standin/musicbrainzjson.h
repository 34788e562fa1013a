// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/musicbrainzworld.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::standin {

// The shapes of reference musicbrainz.md, sections 2 to 4: unknown keys are null or empty in a lookup and
// absent in a search hit.

[[nodiscard]] QJsonObject searchGroupJson(const MusicBrainzGroup& group, const MusicBrainzWorld& world);
[[nodiscard]] QJsonObject searchReleaseJson(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                                            const MusicBrainzWorld& world);
[[nodiscard]] QJsonObject searchArtistJson(const MusicBrainzArtist& artist);
/// A recording with the releases that hold it.
struct FoundRecording
{
    const MusicBrainzTrack* track = nullptr;
    const MusicBrainzGroup* credited = nullptr; ///< whose credit it has when it names none
    std::vector<std::pair<const MusicBrainzGroup*, const MusicBrainzRelease*>> releases;
};
[[nodiscard]] QJsonObject searchRecordingJson(const FoundRecording& found, const MusicBrainzWorld& world);

/// inc: what was asked for besides, as in the address.
[[nodiscard]] QJsonObject lookupRecordingJson(const FoundRecording& found, const QStringList& inc,
                                              const MusicBrainzWorld& world);
[[nodiscard]] QJsonObject lookupGroupJson(const MusicBrainzGroup& group, const QStringList& inc,
                                          const MusicBrainzWorld& world);
[[nodiscard]] QJsonObject lookupReleaseJson(const MusicBrainzGroup& group, const MusicBrainzRelease& release,
                                            const QStringList& inc, const MusicBrainzWorld& world);

} // namespace sillon::standin
