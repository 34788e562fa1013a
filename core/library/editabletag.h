// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tagmapping.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace sillon {

/// What people may change in a file's tags.
enum class EditableTag : std::uint8_t {
    Title,
    Artist,
    Album,
    AlbumArtist,
    TrackNumber,
    TrackTotal,
    DiscNumber,
    DiscTotal,
    Genre,
    Date,
    OriginalDate,
    Compilation, ///< "1" or nothing
    Composer,
    Comment,
    Lyrics,
    RecordingId,
    ReleaseTrackId,
    ArtistId,
    ReleaseId,
    AlbumArtistId,
    ReleaseGroupId,
};

inline constexpr std::array editableTags{
    EditableTag::Title,       EditableTag::Artist,         EditableTag::Album,
    EditableTag::AlbumArtist, EditableTag::TrackNumber,    EditableTag::TrackTotal,
    EditableTag::DiscNumber,  EditableTag::DiscTotal,      EditableTag::Genre,
    EditableTag::Date,        EditableTag::OriginalDate,   EditableTag::Compilation,
    EditableTag::Composer,    EditableTag::Comment,        EditableTag::Lyrics,
    EditableTag::RecordingId, EditableTag::ReleaseTrackId, EditableTag::ArtistId,
    EditableTag::ReleaseId,   EditableTag::AlbumArtistId,  EditableTag::ReleaseGroupId};

/// The values of a file's tags; what has none is absent.
using TagTexts = QMap<EditableTag, QStringList>;

/// The stable English word ("album_artist") of the command line.
[[nodiscard]] QString editableTagName(EditableTag tag);
[[nodiscard]] std::optional<EditableTag> editableTagNamed(const QString& name);
/// Several values may stand in it (artists, genres, ids); others hold one.
[[nodiscard]] bool holdsSeveral(EditableTag tag);

/// What people see of a file's fields: "3/12" as a number and a total, and one name for fields that programs
/// name in several ways. Pure.
[[nodiscard]] TagTexts editableTexts(const TagFields& fields);

/// How a kind of file keeps "3 of 12".
enum class TotalForm : std::uint8_t {
    WithTheNumber, ///< TRACKNUMBER=3/12
    FieldOfItsOwn, ///< TRACKNUMBER=3, TRACKTOTAL=12 (Vorbis comments)
};

/// The fields to be written so that the edited tags get these values (empty: taken away) and all others stay:
/// each with its new values, none of them equal to what `before` has. Pure.
[[nodiscard]] TagFields changedFields(const TagFields& before, const TagTexts& edits, TotalForm form);

/// What brings the fields of `changes` back to how they were. Pure.
[[nodiscard]] TagFields fieldsBack(const TagFields& before, const TagFields& changes);

} // namespace sillon
