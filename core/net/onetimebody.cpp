// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/onetimebody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace sillon {

OneTimeBody::OneTimeBody(QByteArray body, QObject* parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const
{
    return m_body.size() - m_taken + QIODevice::bytesAvailable();
}

qint64 OneTimeBody::readData(char* to, qint64 most)
{
    const qint64 count = std::min(most, m_body.size() - m_taken);
    if (count <= 0)
        return -1;
    std::memcpy(to, m_body.constData() + m_taken, static_cast<std::size_t>(count));
    m_taken += count;
    return count;
}

qint64 OneTimeBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace sillon
