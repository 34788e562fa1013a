// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeranges.h"
#include "listens/deletedplays.h"
#include "listens/listenmatch.h"
#include "music/listen.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// What a source called a listen when it was last read.
struct Echo
{
    qint64 playedAt = 0;
    QString artist;
    QString title;
};

/// A stored listen near the plays of a page.
struct KnownListen
{
    Listen listen;
    QString artistKey;
    QString titleKey;
    std::vector<OtherNames> others; ///< what it was sent as, and what sources called it
    bool sentThere = false;         ///< it was sent to the account that the source is, or exports
    bool heldElsewhere = false;     ///< another source holds it too
    std::optional<Echo> echo;       ///< of this source
};

/// A play that a source tells of, with its folded names.
struct ToldPlay
{
    Listen listen;
    QString artistKey;
    QString titleKey;
};

/// What a page changes. Places are those of the plays handed in.
struct ImportPlan
{
    /// The play is that listen.
    struct Join
    {
        std::size_t play = 0;
        ListenId listen = 0;
    };
    /// The source now calls it otherwise; renames: it has the listen's names from there too.
    struct Correction
    {
        std::size_t play = 0;
        ListenId listen = 0;
        bool renames = false;
    };
    /// The source holds it no more; removes: nobody else does either.
    struct Gone
    {
        ListenId listen = 0;
        qint64 playedAt = 0;
        bool removes = false;
    };
    std::vector<std::size_t> fresh;
    std::vector<Join> joins;
    std::vector<Correction> corrections;
    std::vector<Gone> gone;
    /// A play is that deleted listen, of which the source told nothing before.
    struct Recognised
    {
        std::size_t play = 0;
        ListenId listen = 0;
    };
    std::vector<std::size_t> deleted;   ///< plays that the user deleted here: they stay so
    std::vector<Recognised> recognised; ///< those of them to be remembered: each deletion is one play

    [[nodiscard]] bool changesAnything() const
    {
        return !fresh.empty() || !joins.empty() || !corrections.empty() || !gone.empty() ||
               !recognised.empty();
    }
};

/// Compares what a source tells with what is stored. known: the listens of the same listener up to
/// farthestMatchSeconds around the plays, and those whose echo of this source is in `whole`. whole: the
/// seconds that the page tells whole, so that what is missing there is gone; empty = none. deleted: what the
/// user deleted of the same time. Reading a page twice changes nothing. Pure.
[[nodiscard]] ImportPlan planImport(std::span<const KnownListen> known, std::span<const ToldPlay> plays,
                                    const HistoryRange& whole, std::span<const DeletedPlay> deleted = {});

} // namespace sillon
