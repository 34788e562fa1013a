// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/editabletag.h"
#include "library/embeddedpicture.h"
#include "library/filestamp.h"

#include <QString>

#include <functional>
#include <optional>

namespace sillon {

/// What a person wants changed in a file. What is not named stays.
struct TagChange
{
    TagTexts texts; ///< new values; an empty list takes a tag away
    std::optional<QByteArray>
        cover; ///< a new picture inside the file, encoded; empty takes the shown one away
    [[nodiscard]] bool isEmpty() const { return texts.isEmpty() && !cover; }
};

/// The same in the words of the file.
struct FieldChange
{
    TagFields fields;
    std::optional<EmbeddedPicture> picture;
    [[nodiscard]] bool isEmpty() const { return fields.isEmpty() && !picture; }
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// How to take a write back, and by what the file is known to be the one that was written. (The time of the
/// inode's change and its birth are not in the stamp.)
struct TagMemory
{
    QString path;
    FieldChange back;
    FileStamp written;
};

/// Keeps a memory before it is needed; when it cannot, nothing is written.
using RememberTags = std::function<Done(const TagMemory& memory)>;

enum class TagWriteEnd : std::uint8_t { Written, NothingToChange };

/// The file is the one a memory speaks of.
[[nodiscard]] bool isStillTheFile(const FileStamp& written, const FileStamp& now);

// Writing into one file: into a copy beside it, which is read again and compared, and only then put in the
// file's place. Whatever fails, the file stays as it was; its sound is never touched. Errors: AccessDenied
// (read-only file or folder), DiskFull, NotFound, Malformed (no music in it), NotSupported (this kind of file
// cannot hold what is wanted, or something else in it would get lost), TooLarge, Busy (changed by another
// program since `expected`, or meanwhile). All of it blocks: workers only.

/// expected: the file as it was when the person saw its tags; none to take it as it is.
[[nodiscard]] Result<TagWriteEnd> writeTags(const QString& path, const TagChange& change,
                                            const std::optional<FileStamp>& expected,
                                            const RememberTags& remember);
/// Writes back what a memory holds.
[[nodiscard]] Result<TagWriteEnd> writeFields(const TagMemory& memory, const RememberTags& remember);

/// What the tag editor shows of a file.
struct TagsToEdit
{
    QString path;
    FileStamp stamp;
    TagTexts texts;
    QByteArray cover; ///< the picture inside, encoded
    qint64 lengthMs = 0;
};
[[nodiscard]] Result<TagsToEdit> readTagsToEdit(const QString& path);

} // namespace sillon
