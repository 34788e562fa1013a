// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagstream.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>
#include <utility>

namespace sillon {

TagStream::TagStream(int descriptor, QByteArray name, qint64 size)
    : m_descriptor(descriptor)
    , m_name(std::move(name))
    , m_size(size)
{}

void TagStream::seek(Offset offset, Position from)
{
    qint64 base = 0;
    if (from == Current)
        base = m_position;
    else if (from == End)
        base = m_size;
    m_position = std::max<qint64>(base + offset, 0);
}

qint64 TagStream::readPieces(char* into, qint64 offset, qint64 length, int& failure) const
{
    qint64 got = 0;
    while (got < length) {
        const ssize_t piece =
            ::pread(m_descriptor, into + got, static_cast<std::size_t>(length - got), offset + got);
        if (piece < 0 && errno == EINTR)
            continue;
        if (piece < 0)
            failure = errno;
        if (piece <= 0)
            break;
        got += piece;
    }
    return got;
}

qint64 TagStream::leftOf(Length length) const
{
    const qint64 left = std::max<qint64>(m_size - m_position, 0);
    return static_cast<qint64>(std::min<quint64>(length, static_cast<quint64>(left)));
}

} // namespace sillon
