// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/partialdate.h"
#include "releaseyear/yearstate.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sillon {

/// What one source said, taken or not.
struct YearVote
{
    YearSource source = YearSource::None;
    PartialDate date;
    QString id; ///< of the release group (or another catalogue's id)
    QString artist;
    QString title;
    QString kinds; ///< "Album, Live"
    double score = 0;
    QString verdict; ///< "taken", or the word of what spoke against it
};

/// The year of an album or a song, and how it was found.
struct YearAnswer
{
    PartialDate date;
    YearSource source = YearSource::None;
    double confidence = 0;
    bool byName = false;
    bool compilation = false; ///< its songs take years of their own
    int editionYear = 0;      ///< of the edition heard; 0 not known
    QString id;
    QString artist;
    QString title;
};

/// What became of one question at one source.
struct YearFinding
{
    std::optional<YearAnswer> answer;
    std::vector<YearVote> votes;
    bool asked = false; ///< the source has given its full answer; false: it has nothing to ask with
};

} // namespace sillon
