// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace sillon::testing {

/// An album that really exists.
struct TrueAlbum
{
    QString artist;
    QString title;
    int year = 0;
    QString primaryType;
    QStringList secondaryTypes;
};

/// A name as listens have it, and the year that is right for it; 0: it must stay without one.
struct YearTask
{
    enum class Kind { Plain, Hard, Trap };
    Kind kind = Kind::Plain;
    QString artist;
    QString album;
    int year = 0;
};

/// tests/data/releaseyears: those that the method was made with, and those written down later.
enum class TruthSet { First, Later };
[[nodiscard]] std::vector<TrueAlbum> readTrueAlbums(TruthSet set = TruthSet::First);
[[nodiscard]] std::vector<YearTask> readYearTasks(TruthSet set = TruthSet::First);

/// Each album as scrobblers write it: as it is, in capitals, without accents, as one of many editions. Albums
/// that share their name with another one of the same artist are left out.
[[nodiscard]] std::vector<YearTask> scrobbled(const std::vector<TrueAlbum>& albums);

/// For the stand-in of MusicBrainz.
[[nodiscard]] QJsonObject toJson(const TrueAlbum& album);

} // namespace sillon::testing
