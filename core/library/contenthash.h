// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sillon {

/// A 64-bit hash that stays the same over versions and machines, since it is stored. Not against attackers:
/// it tells files apart whose owner does not try to fool himself.
class ContentHash
{
public:
    void add(const char* bytes, qint64 count);
    void add(qint64 number);
    /// Never 0, which stands for "not known".
    [[nodiscard]] qint64 value() const;

private:
    void mix(quint64 word);

    quint64 m_state = 0x243f6a8885a308d3; // digits of pi
};

} // namespace sillon
