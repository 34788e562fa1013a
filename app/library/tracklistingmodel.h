// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace sillon {

/// The tracks of one album, under headings where it has several discs; or the most played of an artist.
class TrackListingModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t {
        Album, ///< by disc and number, artists where they differ from the album's
        Top,   ///< counted from 1, with covers and albums
    };

    TrackListingModel(const Catalogue& catalogue, Kind kind, QObject* parent = nullptr);

    /// rows of the catalogue; artist: who needs not be named at each track.
    void setTracks(std::vector<int> rows, const QString& artist);
    /// The track that sounds; 0 none.
    void setCurrent(TrackId id);
    /// Facts changed (plays, hearts).
    void refresh();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] QString heading(int row) const;
    [[nodiscard]] bool isCurrent(int row) const;
    /// The number before the title; empty when it has none.
    [[nodiscard]] QString numberAt(int row) const;
    /// Below the title: the artist or album where it says more; empty otherwise.
    [[nodiscard]] QString lineAt(int row) const;
    /// Some track has such a line: all rows are as high.
    [[nodiscard]] bool hasLines() const { return m_hasLines; }
    [[nodiscard]] Track trackAt(int row) const;
    [[nodiscard]] TrackFacts factsAt(int row) const;
    [[nodiscard]] QList<Track> tracksAt(const std::vector<int>& rows) const; ///< headings are left out
    /// All tracks, and which of them this row is.
    [[nodiscard]] QList<Track> allTracks() const;
    [[nodiscard]] int trackNumberOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    /// A track, or the heading of a disc.
    struct Entry
    {
        int row = -1; ///< of the catalogue; -1 a heading
        int disc = 0;
        int number = 0; ///< among the tracks, from 0
    };
    [[nodiscard]] const Entry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] QString spoken(int row) const;

    const Catalogue& m_catalogue;
    Kind m_kind;
    std::vector<Entry> m_entries;
    QString m_artist;
    TrackId m_current = 0;
    bool m_hasLines = false;
};

} // namespace sillon
