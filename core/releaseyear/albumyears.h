// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/yearstate.h"
#include "storage/connection.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace sillon {

/// The years of albums by their names, for lists of the library: what was found, and what the user has said.
/// Compilations are left out, whose songs have years of their own.
class AlbumYears
{
public:
    struct Year
    {
        int year = 0;
        YearSource source = YearSource::None;
    };

    [[nodiscard]] static Result<AlbumYears> read(Connection& connection);

    [[nodiscard]] bool isEmpty() const { return m_years.isEmpty(); }
    /// Names folded as in music/matchkey.h, UTF-8; year 0 when it is not known.
    [[nodiscard]] Year of(QByteArrayView artist, QByteArrayView album) const;

private:
    QHash<QByteArray, Year> m_years;
};

} // namespace sillon
