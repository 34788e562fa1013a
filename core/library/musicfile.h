// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/windowedstream.h"

#include <QByteArray>
#include <QString>

#include <fileref.h>
#include <memory>
#include <tpropertymap.h>

namespace sillon {

/// A file opened with TagLib for reading: its kind told by name, else by content.
class MusicFile
{
public:
    /// Malformed when no music is found in it; NotFound, AccessDenied ... when it cannot be read. Blocks.
    [[nodiscard]] static Result<MusicFile> open(const QString& path);
    [[nodiscard]] static Result<MusicFile> open(const QByteArray& path); ///< the name's bytes

    [[nodiscard]] qint64 lengthMs() const; ///< 0 unknown
    [[nodiscard]] TagLib::PropertyMap fields() const;
    /// Of the size and both ends of the file, which TagLib has just read anyway.
    [[nodiscard]] qint64 contentHash() const;
    [[nodiscard]] TagLib::File& file() const { return *m_file.file(); }

private:
    MusicFile() = default;
    void read();
    [[nodiscard]] bool holdsMusic() const;

    std::unique_ptr<WindowedStream> m_stream; // outlives what reads from it
    TagLib::FileRef m_file;
};

} // namespace sillon
