// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/filestamp.h"

#include <QByteArray>

#include <sys/stat.h>

namespace sillon {

/// A hidden copy beside a file, with its mode, owner and extended attributes, to be changed and then put in
/// its place in one step. Until then, and whenever that fails, the file is untouched and the copy goes away.
/// One that a killed program left behind is replaced. The modification time becomes the present: that a file
/// has changed is to be seen. Blocks.
class TagCopy
{
public:
    /// Of a regular file; a symbolic link is followed. AccessDenied when the file or its folder is not
    /// writable, Busy when another program writes this file's tags now.
    [[nodiscard]] static Result<TagCopy> of(const QByteArray& path);
    TagCopy(TagCopy&& other) noexcept;
    TagCopy& operator=(TagCopy&&) = delete;
    TagCopy(const TagCopy&) = delete;
    TagCopy& operator=(const TagCopy&) = delete;
    ~TagCopy();

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// The original was changed since it was copied.
    [[nodiscard]] bool originalChanged() const;
    /// Makes sure that the copy is on disk; its stamp, which the file will have but for the time of the
    /// inode's change.
    [[nodiscard]] Result<FileStamp> settle();
    /// Puts it in the original's place.
    [[nodiscard]] Done replaceOriginal();

private:
    TagCopy() = default;
    [[nodiscard]] Done begin(const QByteArray& path);
    [[nodiscard]] Done makeFile();
    [[nodiscard]] Done fill(int original);
    [[nodiscard]] Done dress(int original) const;

    QByteArray m_original;
    QByteArray m_path; ///< empty: nothing to be taken away
    int m_descriptor = -1;
    struct ::stat m_status = {};
};

} // namespace sillon
