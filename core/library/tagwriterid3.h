// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <id3v2.h>
#include <tstringlist.h>

namespace TagLib::ID3v2 {
class Tag;
} // namespace TagLib::ID3v2

namespace sillon {

// ID3v2 tags, in which one field may stand in several kinds of frames.

/// Gives a field (by TagLib's name) these values; the frames of all other fields stay as they are.
void setId3Field(TagLib::ID3v2::Tag& tag, const TagLib::String& field, const TagLib::StringList& values);

/// The version the tag has (2.2, which cannot be written, becomes 2.3), or 2.4 for one that holds what TagLib
/// drops when it writes 2.3. Frames that TagLib would drop in any version are made to stay.
[[nodiscard]] TagLib::ID3v2::Version versionToKeep(TagLib::ID3v2::Tag& tag);

} // namespace sillon
