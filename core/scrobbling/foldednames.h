// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace sillon {

/// The folded names of a table of recordings or releases, to be looked through in one pass. Not for several
/// threads at once.
class FoldedNames
{
public:
    /// Adds the rows from this id on. sql: "SELECT id, name[, name] FROM ... WHERE id > ", and the id
    /// follows.
    [[nodiscard]] Done readOn(Connection& connection, const QByteArray& sql);

    /// The place of a row; one that is not there has no names.
    [[nodiscard]] std::uint32_t placeOf(qint64 id) const;
    /// For each place which of the words (at most 32, folded) are in its names, a bit each.
    [[nodiscard]] std::vector<std::uint32_t> marksOf(const QList<QByteArray>& words) const;

private:
    std::unordered_map<qint64, std::uint32_t> m_places;
    QByteArray m_texts;
    std::vector<std::uint32_t> m_ends{0}; ///< of each place; the first one is nobody's
    qint64 m_highestId = 0;
};

} // namespace sillon
