// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/albumdraft.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sillon {

/// What became of one line.
struct DraftResult
{
    QString brief; ///< "sent", "2 of 5 sent"
    QString whole; ///< with each account and why
};

/// The lines of a draft as a table: which were heard, how long they are (to be edited), when they began and
/// ended, and what is to say of them.
class AlbumDraftModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Title, Artist, Length, Starts, Ends, Note, ColumnCount };

    explicit AlbumDraftModel(QObject* parent = nullptr);

    void setDraft(AlbumDraft draft);
    [[nodiscard]] const AlbumDraft& draft() const { return m_draft; }
    void setIndexUse(IndexUse use);
    void chooseAll();
    void chooseOnly(const QString& section);
    /// The times that go with the draft as it is now.
    void setPlan(const ByHandPlan& plan);
    /// What became of a line, instead of its note; by row and part.
    void setResult(int row, int part, const DraftResult& result);
    void clearResults();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited(); ///< another plan is needed

private:
    [[nodiscard]] QString text(const DraftLine& line, Column column) const;
    [[nodiscard]] QString note(const DraftLine& line) const;
    [[nodiscard]] QString wholeText(const DraftLine& line, Column column) const;
    void tellAll();

    AlbumDraft m_draft;
    QHash<std::pair<int, int>, TimelinePlay> m_times; ///< by row and part
    QHash<std::pair<int, int>, SkipReason> m_outside; ///< chosen, but outside the window
    QHash<std::pair<int, int>, DraftResult> m_results;
};

/// "4:05" or "1:02:03" or seconds, in ms; none when it is no length from a second to a day. Pure.
[[nodiscard]] std::optional<qint64> lengthOfText(const QString& text);

} // namespace sillon
