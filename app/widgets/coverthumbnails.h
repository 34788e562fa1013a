// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QImage>
#include <QString>

#include <optional>

namespace sillon {

/// Small copies of covers on disk: a grid fills at once after a start, and albums on a drive that is away
/// keep their pictures. A copy holds as long as neither the file, nor its folder, nor the picture beside it
/// was changed since it was made. One file an album, no index: losing any of it loses nothing. Everything
/// blocks: workers only.
class CoverThumbnails
{
public:
    static constexpr int side = 400; ///< of the square copies, pixels
    static constexpr qint64 mostBytes = 128LL * 1024 * 1024;

    explicit CoverThumbnails(QString folder);

    /// The copy; a null image when the album is known to have no cover, nothing when there is no copy that
    /// holds.
    [[nodiscard]] std::optional<QImage> read(const Track& track) const;
    /// When the file, its folder or the picture beside it was changed last; 0 when it is away. To be asked
    /// before the picture is read: what changes meanwhile makes the copy old.
    [[nodiscard]] static qint64 sourceOf(const Track& track);
    /// Keeps a square picture, or that there is none; source: as it was before the picture was read.
    void write(const Track& track, const QImage& square, qint64 source) const;
    /// Nothing is known of its cover any more.
    void remove(const Track& track) const;
    /// Removes the oldest copies until no more than this is left.
    void trim(qint64 most = mostBytes) const;

private:
    [[nodiscard]] QString fileOf(const Track& track) const;

    QString m_folder;
};

} // namespace sillon
