// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sillon::standin {

/// A track of an album a stand-in knows.
struct KnownTrack
{
    QString title;
    qint64 lengthMs = 0; ///< 0: unknown there
    QString artist = {}; ///< empty: the album's
};

/// An album a stand-in knows.
struct KnownAlbum
{
    QString artist;
    QString title;
    std::vector<KnownTrack> tracks = {};
    QString mbid = {};
};

} // namespace sillon::standin
