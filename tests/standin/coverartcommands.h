// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/coverartstandin.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace sillon::standin {

/// Runs a CoverArtStandin by lines of text, so that a shell can turn its switches.
///
///     cover ENTITY FILE          ENTITY: release/MBID or release-group/MBID; FILE: its picture
///     cover-requests             what was asked of both hosts, as JSON lines
///     cover-fault KIND [N]       of the host of the pictures (see faultNamed; ':' for a space); N: how many
///                                times, 1 when left out
///     cover-offline | cover-online
class CoverArtCommands
{
public:
    explicit CoverArtCommands(CoverArtStandin& covers)
        : m_covers(covers)
    {}

    /// The answer as JSON lines, the last {"ok":true} or {"error":"..."}; none for lines of others.
    [[nodiscard]] std::optional<QByteArrayList> run(const QString& line);

private:
    [[nodiscard]] std::optional<QString> put(const QString& entity, const QString& file);
    [[nodiscard]] std::optional<QString> fault(QString kind, int times);
    [[nodiscard]] QByteArrayList requests();

    CoverArtStandin& m_covers;
};

} // namespace sillon::standin
