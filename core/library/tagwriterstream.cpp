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
    : m_descriptor(descriptor)
    , m_name(std::move(name))
{
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0)
        m_size = status.st_size;
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
    qint64 got = 0;
    while (got < length) {
        const ssize_t more =
            ::pread(m_descriptor, into + got, static_cast<std::size_t>(length - got), offset + got);
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0)
            fail(errno);
        if (more <= 0)
            break;
        got += more;
    }
    return got;
}

void WritableStream::writeAt(const char* from, qint64 offset, qint64 length)
{
    qint64 put = 0;
    while (put < length && m_failure == 0) {
        const ssize_t more =
            ::pwrite(m_descriptor, from + put, static_cast<std::size_t>(length - put), offset + put);
        if (more < 0 && errno != EINTR)
            fail(errno);
        if (more > 0)
            put += more;
    }
    m_size = std::max(m_size, offset + put);
}

TagLib::ByteVector WritableStream::readBlock(Length length)
{
    const qint64 left = std::max<qint64>(m_size - m_position, 0);
    qint64 wanted = static_cast<qint64>(std::min<quint64>(length, static_cast<quint64>(left)));
    if (wanted > longestRead) {
        fail(EFBIG);
        wanted = longestRead;
    }
    if (wanted == 0)
        return {};
    TagLib::ByteVector block(static_cast<unsigned int>(wanted), 0);
    const qint64 got = readAt(block.data(), m_position, wanted);
    block.resize(static_cast<unsigned int>(got));
    m_position += got;
    return block;
}

void WritableStream::writeBlock(const TagLib::ByteVector& block)
{
    writeAt(block.data(), m_position, static_cast<qint64>(block.size()));
    m_position += static_cast<qint64>(block.size());
}

void WritableStream::insert(const TagLib::ByteVector& block, Start start, Length replace)
{
    const auto at = static_cast<qint64>(start);
    const auto size = static_cast<qint64>(block.size());
    const qint64 replaced = std::min<qint64>(static_cast<qint64>(replace), std::max<qint64>(m_size - at, 0));
    if (size > replaced)
        moveUp(at + replaced, size - replaced);
    writeAt(block.data(), at, size);
    if (size < replaced)
        moveDown(at + replaced, replaced - size);
    m_position = at + size;
}

void WritableStream::removeBlock(Start start, Length length)
{
    const auto at = static_cast<qint64>(start);
    const qint64 gone = std::min<qint64>(static_cast<qint64>(length), std::max<qint64>(m_size - at, 0));
    if (gone > 0)
        moveDown(at + gone, gone);
}

/// What stands from `from` on moves towards the end; the last piece first.
void WritableStream::moveUp(qint64 from, qint64 by)
{
    QByteArray piece(static_cast<qsizetype>(pieceBytes), Qt::Uninitialized);
    qint64 end = m_size;
    while (end > from && m_failure == 0) {
        const qint64 size = std::min(pieceBytes, end - from);
        const qint64 got = readAt(piece.data(), end - size, size);
        if (got < size)
            fail(EIO);
        writeAt(piece.constData(), end - size + by, got);
        end -= size;
    }
}

/// What stands from `from` on moves towards the beginning, and the file becomes shorter.
void WritableStream::moveDown(qint64 from, qint64 by)
{
    QByteArray piece(static_cast<qsizetype>(pieceBytes), Qt::Uninitialized);
    const qint64 end = m_size;
    for (qint64 at = from; at < end && m_failure == 0; at += pieceBytes) {
        const qint64 size = std::min(pieceBytes, end - at);
        const qint64 got = readAt(piece.data(), at, size);
        if (got < size)
            fail(EIO);
        writeAt(piece.constData(), at - by, got);
    }
    truncate(static_cast<Offset>(end - by));
}

void WritableStream::seek(Offset offset, Position from)
{
    const qint64 base = from == Beginning ? 0 : from == Current ? m_position : m_size;
    m_position = std::max<qint64>(base + offset, 0);
}

void WritableStream::truncate(Offset length)
{
    if (m_failure != 0)
        return;
    if (::ftruncate(m_descriptor, length) != 0)
        fail(errno);
    else
        m_size = length;
}

} // namespace sillon
