// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tagstream.h"

namespace sillon {

/// An open file for TagLib to write tags into, which remembers the first failure: TagLib's own stream drops
/// them, so that a full disk would go unseen. Does not own the descriptor.
class WritableStream final : public TagStream
{
public:
    /// A file with a larger single tag is not written: reading it would fill the memory.
    static constexpr qint64 longestRead = 64LL * 1024 * 1024;

    /// name: tells TagLib the kind of file; empty: by its content.
    WritableStream(int descriptor, QByteArray name);

    /// The errno of the first thing that failed, 0 when nothing did; EFBIG for more than longestRead.
    [[nodiscard]] int failure() const { return m_failure; }

    TagLib::ByteVector readBlock(Length length) override;
    void writeBlock(const TagLib::ByteVector& block) override;
    void insert(const TagLib::ByteVector& block, Start start, Length replace) override;
    void removeBlock(Start start, Length length) override;
    [[nodiscard]] bool readOnly() const override { return false; }
    void truncate(Offset length) override;

private:
    [[nodiscard]] qint64 readAt(char* into, qint64 offset, qint64 length);
    void writeAt(const char* from, qint64 offset, qint64 length);
    void moveUp(qint64 from, qint64 by);
    void moveDown(qint64 from, qint64 by);
    void fail(int number);

    int m_failure = 0;
};

} // namespace sillon
