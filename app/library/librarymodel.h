// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/tracklist.h"
#include "widgets/tracktablemodel.h"

#include <memory>

namespace sillon {

/// The rows of the Tracks page: a list of tracks in some order, narrowed by the words of the search box.
class LibraryModel : public TrackTableModel
{
    Q_OBJECT
public:
    explicit LibraryModel(QObject* parent = nullptr);

    /// order: of that list.
    void setList(std::shared_ptr<const TrackList> list, std::vector<int> order);
    void setOrder(std::vector<int> order);
    void setWords(const QString& words);
    /// The file that sounds; empty when none.
    void setCurrentPath(const QString& path);

    [[nodiscard]] const std::shared_ptr<const TrackList>& list() const { return m_list; }
    /// The row that shows this file, -1 when none does.
    [[nodiscard]] int rowOf(const QString& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Track trackAt(int row) const override;
    [[nodiscard]] bool isCurrent(int row) const override;

private:
    void narrow();

    std::shared_ptr<const TrackList> m_list;
    std::vector<int> m_order;
    std::vector<int> m_rows;
    QString m_words;
    QString m_currentPath;
};

} // namespace sillon
