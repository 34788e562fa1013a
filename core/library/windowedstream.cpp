// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/windowedstream.h"

#include "library/fileerror.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sillon {

Result<std::unique_ptr<WindowedStream>> WindowedStream::open(const QByteArray& path)
{
    // Without O_NONBLOCK a pipe named like a song would block until somebody writes into it.
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return fail(fileError(errno));
    struct stat status = {};
    const bool regular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
    if (!regular) {
        ::close(descriptor);
        return fail(ErrorKind::NotSupported);
    }
    return std::unique_ptr<WindowedStream>(new WindowedStream(descriptor, status.st_size, path));
}

WindowedStream::WindowedStream(int descriptor, qint64 size, QByteArray path)
    : TagStream(descriptor, std::move(path), size)
{}

WindowedStream::~WindowedStream()
{
    ::close(descriptor());
}

TagLib::ByteVector WindowedStream::readBlock(Length length)
{
    const qint64 wanted = std::min(leftOf(length), longestRead);
    if (wanted == 0)
        return {};
    TagLib::ByteVector block(static_cast<unsigned int>(wanted), 0);
    const qint64 got = wanted >= windowBytes ? readAt(block.data(), position(), wanted)
                                             : readThroughWindow(block.data(), wanted);
    block.resize(static_cast<unsigned int>(got));
    setPosition(position() + got);
    return block;
}

qint64 WindowedStream::readAt(char* into, qint64 offset, qint64 length) const
{
    int failure = 0; // a file that cannot be read on ends there
    return readPieces(into, offset, length, failure);
}

qint64 WindowedStream::readThroughWindow(char* into, qint64 length)
{
    qint64 got = 0;
    while (got < length) {
        const qint64 offset = position() + got;
        const bool inside = offset >= m_windowStart && offset < m_windowStart + m_window.size();
        if (!inside && !fillWindow(offset))
            break;
        const qint64 from = offset - m_windowStart;
        const qint64 piece = std::min<qint64>(length - got, m_window.size() - from);
        std::memcpy(into + got, m_window.constData() + from, static_cast<std::size_t>(piece));
        got += piece;
    }
    return got;
}

/// Windows lie on multiples of their size, so that reading backwards (searches from the end) uses them too.
bool WindowedStream::fillWindow(qint64 offset)
{
    m_windowStart = offset - offset % windowBytes;
    m_window.resize(static_cast<qsizetype>(windowBytes));
    const qint64 got = readAt(m_window.data(), m_windowStart, windowBytes);
    m_window.resize(static_cast<qsizetype>(got));
    return offset < m_windowStart + got;
}

// Read only: TagLib asks readOnly() before it writes.
void WindowedStream::writeBlock(const TagLib::ByteVector& /*block*/) {}

void WindowedStream::insert(const TagLib::ByteVector& /*block*/, Start /*start*/, Length /*replace*/) {}

void WindowedStream::removeBlock(Start /*start*/, Length /*length*/) {}

void WindowedStream::truncate(Offset /*length*/) {}

} // namespace sillon
