// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/editabletag.h"
#include "library/embeddedpicture.h"
#include "library/tagwriterstream.h"

#include <QStringList>

#include <fileref.h>
#include <memory>

namespace sillon {

/// All that is comparable in a file: its tags, and what TagLib says of its sound.
struct TagSnapshot
{
    TagFields fields;
    QStringList unknown; ///< items TagLib keeps but does not understand, pictures left out
    EmbeddedPicture picture;
    qint64 lengthMs = 0;
    int sampleRate = 0;
    int channels = 0;
};

/// An open file whose tags can be changed.
class TaggedFile
{
public:
    /// The descriptor outlives this; name tells the kind of file where the content does not.
    [[nodiscard]] static Result<std::unique_ptr<TaggedFile>> open(int descriptor, const QByteArray& name);

    [[nodiscard]] TagLib::File& file() const { return *m_file.file(); }
    /// The errno of the first failure, 0 when there was none.
    [[nodiscard]] int failure() const { return m_stream.failure(); }
    [[nodiscard]] TagSnapshot snapshot() const;

private:
    TaggedFile(int descriptor, const QByteArray& name)
        : m_stream(descriptor, name)
    {}
    void read();
    [[nodiscard]] bool holdsMusic() const;

    WritableStream m_stream;
    TagLib::FileRef m_file;
};

/// `after` is `before` with these changes and nothing else changed. What a version of a format cannot hold
/// exactly (the month in an ID3v2.3 date, a leading zero) is no difference. Pure.
[[nodiscard]] bool isAsWanted(const TagSnapshot& before, const TagFields& changes,
                              const std::optional<EmbeddedPicture>& picture, const TagSnapshot& after);

} // namespace sillon
