// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/tagstream.h"

#include <memory>

namespace sillon {

/// A file as TagLib reads it, through a window of 64 KiB: TagLib asks for many small pieces, and its own
/// stream reads each from the system. Never writes. One read answers at most 32 MiB, so that a broken or huge
/// tag cannot fill the memory; TagLib takes the rest for the end of the file.
class WindowedStream final : public TagStream
{
public:
    static constexpr qint64 windowBytes = 64LL * 1024;
    static constexpr qint64 longestRead =
        33LL * 1024 * 1024; ///< more than the largest cover, so that a cut one shows

    /// path: the name's bytes.
    [[nodiscard]] static Result<std::unique_ptr<WindowedStream>> open(const QByteArray& path);
    ~WindowedStream() override;

    /// Reads past the window; returns how many bytes there were.
    [[nodiscard]] qint64 readAt(char* into, qint64 offset, qint64 length) const;

    TagLib::ByteVector readBlock(Length length) override;
    void writeBlock(const TagLib::ByteVector& block) override;
    void insert(const TagLib::ByteVector& block, Start start, Length replace) override;
    void removeBlock(Start start, Length length) override;
    [[nodiscard]] bool readOnly() const override { return true; }
    void truncate(Offset length) override;

private:
    WindowedStream(int descriptor, qint64 size, QByteArray path);
    [[nodiscard]] qint64 readThroughWindow(char* into, qint64 length);
    [[nodiscard]] bool fillWindow(qint64 offset);

    QByteArray m_window;
    qint64 m_windowStart = 0;
};

} // namespace sillon
