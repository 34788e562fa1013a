// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <taglib.h>
#include <tbytevector.h>
#include <tiostream.h>

namespace sillon {

/// A file as TagLib reads it, through a window of 64 KiB: TagLib asks for many small pieces, and its own
/// stream reads each from the system. Never writes. One read answers at most 32 MiB, so that a broken or huge
/// tag cannot fill the memory; TagLib takes the rest for the end of the file.
class WindowedStream final : public TagLib::IOStream
{
public:
#if TAGLIB_MAJOR_VERSION >= 2
    using Length = std::size_t;
    using Offset = TagLib::offset_t;
    using Start = TagLib::offset_t;
#else
    using Length = unsigned long;
    using Offset = long;
    using Start = unsigned long;
#endif
    static constexpr qint64 windowBytes = 64LL * 1024;
    static constexpr qint64 longestRead =
        33LL * 1024 * 1024; ///< more than the largest cover, so that a cut one shows

    /// path: the name's bytes.
    [[nodiscard]] static Result<std::unique_ptr<WindowedStream>> open(const QByteArray& path);
    ~WindowedStream() override;

    /// Empty makes TagLib tell the kind of file by its content instead of by its name.
    void setName(const QByteArray& name)
    {
        m_name = name;
    }
    [[nodiscard]] qint64 size() const
    {
        return m_size;
    }

    /// Reads past the window; returns how many bytes there were.
    [[nodiscard]] qint64 readAt(char* into, qint64 offset, qint64 length) const;

    [[nodiscard]] TagLib::FileName name() const override
    {
        return m_name.constData();
    }
    TagLib::ByteVector readBlock(Length length) override;
    void writeBlock(const TagLib::ByteVector& block) override;
    void insert(const TagLib::ByteVector& block, Start start, Length replace) override;
    void removeBlock(Start start, Length length) override;
    [[nodiscard]] bool readOnly() const override
    {
        return true;
    }
    [[nodiscard]] bool isOpen() const override
    {
        return true;
    }
    void seek(Offset offset, Position from) override;
    [[nodiscard]] Offset tell() const override
    {
        return static_cast<Offset>(m_position);
    }
    Offset length() override
    {
        return static_cast<Offset>(m_size);
    }
    void truncate(Offset length) override;

private:
    WindowedStream(int descriptor, qint64 size, QByteArray path);
    [[nodiscard]] qint64 readThroughWindow(char* into, qint64 length);
    [[nodiscard]] bool fillWindow(qint64 offset);

    int m_descriptor;
    qint64 m_size;
    QByteArray m_name;
    qint64 m_position = 0;
    QByteArray m_window;
    qint64 m_windowStart = 0;
};

} // namespace sillon
