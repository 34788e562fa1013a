// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/cuesheet.h"
#include "library/filecontents.h"

#include <QString>

#include <vector>

namespace sillon {

/// The FILE of a sheet that means this audio file beside it, or null. Sheets often name the file as it was
/// before it was encoded, so that names count without their suffix too, and a sheet of one FILE that is
/// called as the audio file belongs to it. Names without folders. Pure.
[[nodiscard]] const CueFile* fileMeant(const CueSheet& sheet, const QString& sheetName,
                                       const QString& audioName);

/// The tracks of a sheet's FILE as parts of it; none when it has only one, which is the whole file then.
/// What the sheet does not say comes from the file's own tags. Tracks that begin beyond the file's end or
/// not after the one before are left out. Pure.
[[nodiscard]] std::vector<TrackPart> partsOf(const CueSheet& sheet, const CueFile& file,
                                             const Tags& fileTags);

} // namespace sillon
