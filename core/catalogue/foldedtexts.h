// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textpool.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace sillon {

/// UTF-8 of a text as music/matchkey.h folds it; quick for plain ASCII.
[[nodiscard]] QByteArray foldedBytes(QByteArrayView utf8);

/// The folded texts of a pool in one piece of memory, searched in one pass.
class FoldedTexts
{
public:
    FoldedTexts() = default;
    /// fold makes the folded UTF-8 of a name's bytes.
    explicit FoldedTexts(const TextPool& pool,
                         const std::function<QByteArray(QByteArrayView)>& fold = foldedBytes);

    [[nodiscard]] bool isEmpty() const { return m_starts.empty(); }
    [[nodiscard]] QByteArrayView at(NameId name) const;
    /// 1 for each name in whose folded text this (not empty, folded) text stands.
    [[nodiscard]] std::vector<std::uint8_t> namesWith(QByteArrayView text) const;

private:
    std::vector<char> m_bytes;           ///< each text and a line feed, which no folded text has
    std::vector<std::uint32_t> m_starts; ///< one more than there are names
    std::array<std::uint32_t, 256> m_frequency{};
};

} // namespace sillon
