// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace sillon {

/// The files in an archive (tar, zip; plain or packed with gzip, bzip2, xz or zstd), one after the other and
/// piece by piece: nothing is written, and nothing is held but a piece. Blocks; one thread at a time.
class ArchiveReader
{
public:
    /// NotFound, AccessDenied, Malformed (no archive).
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(const QString& file);
    ~ArchiveReader();
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;

    /// Goes to the next plain file and tells its path within the archive; none behind the last one.
    /// NotSupported when that file is encrypted.
    [[nodiscard]] Result<std::optional<QString>> next();
    /// The next piece of that file, at most so large; empty at its end.
    [[nodiscard]] Result<QByteArray> read(qsizetype most);
    /// How many bytes of the archive itself have been read.
    [[nodiscard]] qint64 packedBytesRead() const;

private:
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> m_private;
};

} // namespace sillon
