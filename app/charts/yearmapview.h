// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearmap.h"

#include <QPoint>
#include <QWidget>

namespace sillon {

/// The map of release years and years of listening, with its figures under the pointer and by the arrow keys.
class YearMapView : public QWidget
{
    Q_OBJECT
public:
    explicit YearMapView(QWidget* parent = nullptr);

    void setMap(YearMap map);
    [[nodiscard]] const YearMap& map() const { return m_map; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void cellChosen(int release, int listening); ///< years

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void mark(QPoint cell, const QPoint& at);
    void moveBy(int releases, int listenings);
    [[nodiscard]] QString wordsOf(QPoint cell) const;

    YearMap m_map;
    QPoint m_marked; ///< x release, y listening
};

} // namespace sillon
