// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"
#include "releaseyear/yearstate.h"

#include <QAbstractListModel>

#include <vector>

namespace sillon {

/// What a cover in a grid shows of an album or an artist.
struct CoverCard
{
    QString title;
    QString line;                             ///< below the title, quieter
    QString end;                              ///< at the end of that line
    YearSource yearSource = YearSource::None; ///< of a year at that end
    Track cover;                              ///< whose cover
    bool round = false;                       ///< artists are round, albums square
    bool away = false;                        ///< its files are not there now
};

/// The rows of a grid of covers. What they are is said by who derives from it (albums, artists).
class CoverModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] virtual CoverCard cardAt(int row) const = 0;
    /// Whose cover: cheaper than the whole card.
    [[nodiscard]] virtual Track coverAt(int row) const = 0;
    /// The track that stands for it: to find it again when the library was read anew.
    [[nodiscard]] virtual qint64 trackIdAt(int row) const = 0;
    /// What typing letters goes by.
    [[nodiscard]] virtual QString nameAt(int row) const = 0;
    /// "Album, Artist, 1980, 12 tracks", for screen readers.
    [[nodiscard]] virtual QString spokenAt(int row) const = 0;
    [[nodiscard]] virtual QList<Track> tracksAt(const std::vector<int>& rows) const = 0;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
};

} // namespace sillon
