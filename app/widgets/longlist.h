// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <utility>

namespace sillon {

/// A list of any length in rows of one height: only what is seen is looked at, so that a million rows are
/// shown as quickly as ten.
class LongList : public QListView
{
    Q_OBJECT
public:
    LongList(int rowHeight, QWidget* parent = nullptr);

    /// First and last row in sight; last is lower than first when none is.
    [[nodiscard]] std::pair<int, int> seenRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;

Q_SIGNALS:
    void scrolled();                   ///< other rows are in sight
    void menuWanted(const QPoint& at); ///< global; the row under it is chosen by then

protected:
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;

private:
    [[nodiscard]] int rows() const;

    int m_rowHeight;
};

} // namespace sillon
