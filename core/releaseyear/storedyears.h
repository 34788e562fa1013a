// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/namekey.h"
#include "releaseyear/yearstate.h"
#include "storage/connection.h"

#include <QHash>

namespace sillon {

/// An answer as it is stored, without its words.
struct StoredYear
{
    KnownYear known;
    int editionYear = 0;
    bool editionFound = false; ///< asked for by the release's identifier
    bool editionOpen = false;  ///< to be asked for so
    bool compilation = false;
    bool ownRecordings = false; ///< its songs are no others' by their names; see readOwnRecordings()
};

/// Every stored answer by its names, and who is asked for a recording or a release: the tables as hashes, for
/// passes over many listens.
struct StoredYears
{
    QHash<NameKey, StoredYear> albums;
    QHash<NameKey, StoredYear> songs;
    QHash<qint64, NameKey> recordings;
    QHash<qint64, NameKey> releases; ///< artist is empty where the release names none

    [[nodiscard]] static Result<StoredYears> read(Connection& connection);

    /// Which albums are live, remixed or recorded anew.
    [[nodiscard]] Done readOwnRecordings(Connection& connection);

    /// The album that a recording was heard on; its title is empty when there was none.
    [[nodiscard]] NameKey albumOf(qint64 recordingId, qint64 releaseId) const;
};

} // namespace sillon
