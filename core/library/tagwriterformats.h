// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/editabletag.h"
#include "library/tagmapping.h"

namespace TagLib {
class File;
class PropertyMap;
} // namespace TagLib

namespace sillon {

// Fields in the tags of each kind of file. Only what is named changes: every other item of a tag stays the
// object it is, so that what we do not understand is written back as it was.

/// All fields of a file by their names.
[[nodiscard]] TagFields fieldsOf(const TagLib::PropertyMap& properties);
/// The same of an opened file, the kinds TagLib does not know included.
[[nodiscard]] TagFields fieldsOf(const TagLib::File& file);
/// How this kind of file keeps totals.
[[nodiscard]] TotalForm totalFormOf(const TagLib::File& file);
/// Gives fields these values in every tag that the file has; empty values take a field away.
void setFields(TagLib::File& file, const TagFields& changes);

/// Writes the tags back, those of ID3v2 in the version they had. False when TagLib cannot write this kind.
[[nodiscard]] bool saveTags(TagLib::File& file);

} // namespace sillon
