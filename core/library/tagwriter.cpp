// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwriter.h"

#include "base/filename.h"
#include "library/coverreader.h"
#include "library/coversourceimage.h"
#include "library/fileerror.h"
#include "library/musicfile.h"
#include "library/tagwritercopy.h"
#include "library/tagwriterfile.h"
#include "library/tagwriterformats.h"

#include <cerrno>

namespace sillon {

namespace {

/// What is to change in a file, decided when its tags are known.
using Decide = std::function<FieldChange(const TagSnapshot& before, TotalForm form)>;

Error writeError(int number)
{
    Error error = fileError(number);
    if (number == EFBIG)
        error.kind = ErrorKind::TooLarge;
    return error;
}

Error changedMeanwhile()
{
    return Error{ErrorKind::Busy, 0, 0, QStringLiteral("The file was changed by another program"), {}};
}

/// Writes into the copy and reads it again.
Result<FieldChange> changeCopy(const TagCopy& copy, const QByteArray& name, const Decide& decide)
{
    auto tagged = TaggedFile::open(copy.descriptor(), name);
    if (!tagged)
        return fail(std::move(tagged.error()));
    const TagSnapshot before = (*tagged)->snapshot();
    const FieldChange change = decide(before, totalFormOf((*tagged)->file()));
    if ((*tagged)->failure() != 0)
        return fail(writeError((*tagged)->failure()));
    if (change.isEmpty())
        return FieldChange();
    setFields((*tagged)->file(), change.fields);
    if (change.picture)
        setPicture((*tagged)->file(), *change.picture);
    const bool saved = saveTags((*tagged)->file());
    if ((*tagged)->failure() != 0)
        return fail(writeError((*tagged)->failure()));
    const auto again = saved ? TaggedFile::open(copy.descriptor(), name)
                             : Result<std::unique_ptr<TaggedFile>>(fail(ErrorKind::NotSupported));
    if (!again || !isAsWanted(before, change.fields, change.picture, (*again)->snapshot()))
        return fail(ErrorKind::NotSupported, QStringLiteral("This kind of file cannot hold these tags"));
    FieldChange back;
    back.fields = fieldsBack(before.fields, change.fields);
    if (change.picture) {
        const bool hadOne = before.picture.type == change.picture->type;
        back.picture = hadOne ? before.picture : EmbeddedPicture{{}, change.picture->type};
    }
    return back;
}

Result<TagWriteEnd> write(const QString& path, const std::optional<FileStamp>& expected, const Decide& decide,
                          const RememberTags& remember)
{
    const QByteArray name = bytesOfFileName(path);
    // First with the bounds of reading: what is no music, or too much, is not even copied.
    if (const auto music = MusicFile::open(path); !music)
        return fail(music.error());
    const auto now = readStamp(path);
    if (!now)
        return fail(now.error());
    if (expected && !isStillTheFile(*expected, *now))
        return fail(changedMeanwhile());
    auto copy = TagCopy::of(name);
    if (!copy)
        return fail(std::move(copy.error()));
    auto back = changeCopy(*copy, name, decide);
    if (!back)
        return fail(std::move(back.error()));
    if (back->isEmpty())
        return TagWriteEnd::NothingToChange;
    const auto stamp = copy->settle();
    if (!stamp)
        return fail(stamp.error());
    if (Done remembered = remember({path, *back, *stamp}); !remembered)
        return fail(std::move(remembered.error()));
    if (copy->originalChanged())
        return fail(changedMeanwhile());
    if (Done replaced = copy->replaceOriginal(); !replaced)
        return fail(std::move(replaced.error()));
    return TagWriteEnd::Written;
}

std::optional<EmbeddedPicture> pictureChange(const std::optional<QByteArray>& cover,
                                             const EmbeddedPicture& now)
{
    if (!cover)
        return std::nullopt;
    if (cover->isEmpty())
        return now.bytes.isEmpty() ? std::nullopt : std::optional(EmbeddedPicture{{}, now.type});
    const EmbeddedPicture wanted{*cover, EmbeddedPicture::frontCover};
    return wanted == now ? std::nullopt : std::optional(wanted);
}

} // namespace

bool isStillTheFile(const FileStamp& written, const FileStamp& now)
{
    return written.size == now.size && written.mtimeNs == now.mtimeNs && written.inode == now.inode;
}

Result<TagWriteEnd> writeTags(const QString& path, const TagChange& change,
                              const std::optional<FileStamp>& expected, const RememberTags& remember)
{
    if (change.cover && !change.cover->isEmpty() && !readImageHead(*change.cover))
        return fail(ErrorKind::Malformed, QStringLiteral("The cover is no picture"));
    if (change.cover && change.cover->size() > largestCoverBytes)
        return fail(ErrorKind::TooLarge);
    const Decide decide = [&change](const TagSnapshot& before, TotalForm form) {
        return FieldChange{changedFields(before.fields, change.texts, form),
                           pictureChange(change.cover, before.picture)};
    };
    return write(path, expected, decide, remember);
}

Result<TagWriteEnd> writeFields(const TagMemory& memory, const RememberTags& remember)
{
    const Decide decide = [&memory](const TagSnapshot&, TotalForm) { return memory.back; };
    return write(memory.path, memory.written, decide, remember);
}

Result<TagsToEdit> readTagsToEdit(const QString& path)
{
    const auto stamp = readStamp(path);
    if (!stamp)
        return fail(stamp.error());
    const auto music = MusicFile::open(path);
    if (!music)
        return fail(music.error());
    TagsToEdit tags;
    tags.path = path;
    tags.stamp = *stamp;
    tags.texts = editableTexts(fieldsOf(music->file()));
    tags.cover = embeddedPicture(music->file(), static_cast<qsizetype>(largestCoverBytes));
    tags.lengthMs = music->lengthMs();
    return tags;
}

} // namespace sillon
