// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/discogsstandin.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace sillon::standin {

/// Runs a DiscogsStandin by lines of text, so that a shell can turn its switches.
///
///     discogs-token TOKEN USER   the token is valid from now on, and the user's; without USER no longer
///     discogs-album ID YEAR ARTIST<TAB>TITLE[<TAB>FORMAT,FORMAT]
///     discogs-rate N             requests a minute
///     discogs-fault KIND [N]     (see faultNamed; ':' for a space); N: how many times, 1 when left out
///     discogs-requests           what was asked, as JSON lines
///     discogs-offline | discogs-online
class DiscogsCommands
{
public:
    explicit DiscogsCommands(DiscogsStandin& discogs)
        : m_discogs(discogs)
    {}

    /// The answer as JSON lines, the last {"ok":true} or {"error":"..."}; none for lines of others.
    [[nodiscard]] std::optional<QByteArrayList> run(const QString& line);

private:
    using Wrong = std::optional<QString>; ///< what is wrong, if anything
    [[nodiscard]] Wrong runWords(const QString& command, const QStringList& words, const QString& names,
                                 QByteArrayList& out);
    [[nodiscard]] QByteArrayList requests();

    DiscogsStandin& m_discogs;
};

} // namespace sillon::standin
