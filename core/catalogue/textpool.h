// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace sillon {

/// Names of a TextPool. 0 is the empty text.
using NameId = std::uint32_t;

/// Many short texts as bytes in one piece of memory, equal ones once.
class TextPool
{
public:
    TextPool();

    /// The text's name, new or known. Not after seal().
    NameId add(QByteArrayView text);
    /// The same when the text is probably that of `likely`, as in rows of one album.
    NameId add(QByteArrayView text, NameId likely) { return bytes(likely) == text ? likely : add(text); }
    /// The same for a text that is not expected twice: always a new name, which add() does not find.
    NameId append(QByteArrayView text);
    /// Gives back the memory that only add() needs.
    void seal();

    [[nodiscard]] NameId size() const { return static_cast<NameId>(m_starts.size() - 1); }
    [[nodiscard]] QByteArrayView bytes(NameId name) const
    {
        return {m_bytes.data() + m_starts[name], static_cast<qsizetype>(m_starts[name + 1] - m_starts[name])};
    }
    [[nodiscard]] QString text(NameId name) const { return QString::fromUtf8(bytes(name)); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        NameId name = 0; ///< 0 is free
    };

    void grow();
    [[nodiscard]] std::size_t slotOf(QByteArrayView text, std::uint32_t hash) const;

    std::vector<char> m_bytes;
    std::vector<std::uint32_t> m_starts; ///< one more than there are names
    std::vector<Slot> m_slots;           ///< open addressing
    NameId m_added = 0;                  ///< how many of them are taken
};

} // namespace sillon
