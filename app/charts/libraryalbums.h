// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace sillon {

class Catalogue;

/// Finds what was heard in the library: an album by its names, a track by its own.
class LibraryAlbums : public QObject
{
    Q_OBJECT
public:
    explicit LibraryAlbums(const Catalogue& catalogue, QObject* parent = nullptr);

    /// Its tracks that are there; empty when the library has no such album.
    [[nodiscard]] QList<Track> album(const QString& artist, const QString& title);
    /// One track of it, for its cover.
    [[nodiscard]] std::optional<Track> coverOf(const QString& artist, const QString& title);
    [[nodiscard]] QList<Track> track(const QString& artist, const QString& title) const;

private:
    [[nodiscard]] std::optional<int> find(const QString& artist, const QString& title);

    const Catalogue& m_catalogue;
    QHash<QString, int> m_albums; ///< by folded names; made when first asked for after a reset
};

} // namespace sillon
