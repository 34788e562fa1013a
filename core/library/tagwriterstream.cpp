// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagwriterstream.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace sillon {

namespace {

constexpr qint64 pieceBytes = 1024LL * 1024;

} // namespace

WritableStream::WritableStream(int descriptor, QByteArray name)
    : TagStream(descriptor, std::move(name), 0)
{
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0)
        setSize(status.st_size);
    else
        fail(errno);
}

void WritableStream::fail(int number)
{
    if (m_failure == 0)
        m_failure = number;
}

qint64 WritableStream::readAt(char* into, qint64 offset, qint64 length)
{
    int failure = 0;
    const qint64 got = readPieces(into, offset, length, failure);
    if (failure != 0)
        fail(failure);
    return got;
}

void WritableStream::writeAt(const char* from, qint64 offset, qint64 length)
{
    qint64 put = 0;
    while (put < length && m_failure == 0) {
        const ssize_t more =
            ::pwrite(descriptor(), from + put, static_cast<std::size_t>(length - put), offset + put);
        if (more < 0 && errno != EINTR)
            fail(errno);
        if (more > 0)
            put += more;
    }
    setSize(std::max(size(), offset + put));
}

TagLib::ByteVector WritableStream::readBlock(Length length)
{
    qint64 wanted = leftOf(length);
    if (wanted > longestRead) {
        fail(EFBIG);
        wanted = longestRead;
    }
    if (wanted == 0)
        return {};
    TagLib::ByteVector block(static_cast<unsigned int>(wanted), 0);
    const qint64 got = readAt(block.data(), position(), wanted);
    block.resize(static_cast<unsigned int>(got));
    setPosition(position() + got);
    return block;
}

void WritableStream::writeBlock(const TagLib::ByteVector& block)
{
    writeAt(block.data(), position(), static_cast<qint64>(block.size()));
    setPosition(position() + static_cast<qint64>(block.size()));
}

void WritableStream::insert(const TagLib::ByteVector& block, Start start, Length replace)
{
    const auto at = static_cast<qint64>(start);
    const auto added = static_cast<qint64>(block.size());
    const qint64 replaced = std::min<qint64>(static_cast<qint64>(replace), std::max<qint64>(size() - at, 0));
    if (added > replaced)
        moveUp(at + replaced, added - replaced);
    writeAt(block.data(), at, added);
    if (added < replaced)
        moveDown(at + replaced, replaced - added);
    setPosition(at + added);
}

void WritableStream::removeBlock(Start start, Length length)
{
    const auto at = static_cast<qint64>(start);
    const qint64 gone = std::min<qint64>(static_cast<qint64>(length), std::max<qint64>(size() - at, 0));
    if (gone > 0)
        moveDown(at + gone, gone);
}

/// What stands from `from` on moves towards the end; the last piece first.
void WritableStream::moveUp(qint64 from, qint64 by)
{
    QByteArray piece(static_cast<qsizetype>(pieceBytes), Qt::Uninitialized);
    qint64 end = size();
    while (end > from && m_failure == 0) {
        const qint64 length = std::min(pieceBytes, end - from);
        const qint64 got = readAt(piece.data(), end - length, length);
        if (got < length)
            fail(EIO);
        writeAt(piece.constData(), end - length + by, got);
        end -= length;
    }
}

/// What stands from `from` on moves towards the beginning, and the file becomes shorter.
void WritableStream::moveDown(qint64 from, qint64 by)
{
    QByteArray piece(static_cast<qsizetype>(pieceBytes), Qt::Uninitialized);
    const qint64 end = size();
    for (qint64 at = from; at < end && m_failure == 0; at += pieceBytes) {
        const qint64 length = std::min(pieceBytes, end - at);
        const qint64 got = readAt(piece.data(), at, length);
        if (got < length)
            fail(EIO);
        writeAt(piece.constData(), at - by, got);
    }
    truncate(static_cast<Offset>(end - by));
}

void WritableStream::truncate(Offset length)
{
    if (m_failure != 0)
        return;
    if (::ftruncate(descriptor(), length) != 0)
        fail(errno);
    else
        setSize(length);
}

} // namespace sillon
