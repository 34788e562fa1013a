// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QtGlobal>

#include <memory>

namespace sillon {
class Database;
}

namespace sillon::bench {

/// How much a made-up profile holds.
struct ProfileSize
{
    qint64 tracks = 0;
    qint64 listens = 0; ///< of 60,000 recordings (a tenth of them tracks' songs at least) over 15 years
};

/// Fills an empty database straight with rows: tracks of albums of ten by several hundred artists,
/// MusicBrainz ids in half of them, names in several scripts; and a history that plays some songs often. No
/// file exists.
[[nodiscard]] Done fillDatabase(Database& database, const ProfileSize& size);

/// A profile folder with such a database in it, made once and kept beside the sample library; copies are free
/// to be changed.
[[nodiscard]] Result<QString> copyOfProfile(const ProfileSize& size, const QString& into);

} // namespace sillon::bench
