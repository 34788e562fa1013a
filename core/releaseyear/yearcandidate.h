// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/partialdate.h"
#include "releaseyear/yearstate.h"

#include <QString>
#include <QStringList>

namespace sillon {

/// An album in a catalogue (a release group) that may be the one asked for.
struct YearCandidate
{
    QString id;
    QString title;
    QStringList otherTitles; ///< aliases, and the titles of its editions
    QString artist;          ///< the whole credit as printed
    QStringList artistNames; ///< each artist of the credit, their own names and aliases
    QStringList artistIds;
    PartialDate first;
    QString primaryType;        ///< "Album", "EP", "Single" ...; empty: not known
    QStringList secondaryTypes; ///< "Live", "Compilation" ...
    QStringList releaseIds;
    bool hasOfficial = true;    ///< an edition that is no bootleg and no promotion; also when not known
    bool hasUnofficial = false; ///< a bootleg or promotion: its date may be theirs

    [[nodiscard]] bool isCompilation() const
    {
        return secondaryTypes.contains(QLatin1String("Compilation")) ||
               secondaryTypes.contains(QLatin1String("DJ-mix"));
    }
    [[nodiscard]] QString kinds() const
    {
        return (QStringList{primaryType} + secondaryTypes).join(QLatin1String(", "));
    }
};

} // namespace sillon
