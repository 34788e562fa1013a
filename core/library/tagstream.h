// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <taglib.h>
#include <tbytevector.h>
#include <tiostream.h>

namespace sillon {

/// What our streams for TagLib have in common: an open file with its name and size, and the place in it.
class TagStream : public TagLib::IOStream
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

    /// Empty makes TagLib tell the kind of file by its content instead of by its name.
    void setName(const QByteArray& name)
    {
        m_name = name;
    }
    [[nodiscard]] TagLib::FileName name() const override
    {
        return m_name.constData();
    }
    [[nodiscard]] qint64 size() const
    {
        return m_size;
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

protected:
    TagStream(int descriptor, QByteArray name, qint64 size);

    [[nodiscard]] int descriptor() const
    {
        return m_descriptor;
    }
    [[nodiscard]] qint64 position() const
    {
        return m_position;
    }
    void setPosition(qint64 position)
    {
        m_position = position;
    }
    void setSize(qint64 size)
    {
        m_size = size;
    }
    /// How much of `length` bytes there was; `failure` is the errno of what went wrong, else stays.
    [[nodiscard]] qint64 readPieces(char* into, qint64 offset, qint64 length, int& failure) const;
    /// How many bytes a read of `length` can give from here.
    [[nodiscard]] qint64 leftOf(Length length) const;

private:
    int m_descriptor;
    QByteArray m_name;
    qint64 m_size;
    qint64 m_position = 0;
};

} // namespace sillon
