// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace sillon::testing {

/// Makes a zip in memory, byte by byte, so that it can be broken in every way.
class ZipWriter
{
public:
    void add(const QByteArray& name, const QByteArray& bytes, bool isEncrypted = false)
    {
        // zlib's stream without its head and its check sum is what a zip holds.
        const QByteArray stream = qCompress(bytes).mid(4);
        const QByteArray packed = stream.mid(2, stream.size() - 6);
        const QByteArray facts = number<quint16>(isEncrypted ? 1 : 0) + number<quint16>(8) +
                                 number<quint32>(0) + number<quint32>(crcOf(bytes)) +
                                 number<quint32>(packed.size()) + number<quint32>(bytes.size()) +
                                 number<quint16>(name.size()) + number<quint16>(0);
        m_directory += "PK\x01\x02" + number<quint16>(20) + number<quint16>(20) + facts + number<quint16>(0) +
                       number<quint16>(0) + number<quint16>(0) + number<quint32>(0) +
                       number<quint32>(m_files.size()) + name;
        m_files += "PK\x03\x04" + number<quint16>(20) + facts + name + packed;
        ++m_count;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_files + m_directory + "PK\x05\x06" + number<quint32>(0) + number<quint16>(m_count) +
               number<quint16>(m_count) + number<quint32>(m_directory.size()) +
               number<quint32>(m_files.size()) + number<quint16>(0);
    }

private:
    template <typename Number>
    [[nodiscard]] static QByteArray number(qint64 value)
    {
        std::array<char, sizeof(Number)> bytes{};
        qToLittleEndian<Number>(static_cast<Number>(value), bytes.data());
        return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    [[nodiscard]] static quint32 crcOf(const QByteArray& bytes)
    {
        quint32 crc = 0xffffffffU;
        for (const char byte : bytes) {
            crc ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
        }
        return ~crc;
    }

    QByteArray m_files;
    QByteArray m_directory;
    int m_count = 0;
};

} // namespace sillon::testing
