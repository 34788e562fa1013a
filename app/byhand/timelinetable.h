// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace sillon {

class AlbumDraftModel;

/// The tracks of an album and when each was heard. Titles have the room: artists are shown only where they
/// are not the album's, and notes are cut to their share (the tool tip and a screen reader say them whole).
class TimelineTable : public QTableView
{
    Q_OBJECT
public:
    explicit TimelineTable(AlbumDraftModel& model, QWidget* parent = nullptr);

    void reset() override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showArtists();
    [[nodiscard]] bool hasNotes() const;
    void fitNotes();

    const AlbumDraftModel& m_draft;
};

} // namespace sillon
