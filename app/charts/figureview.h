// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/figurepicture.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace sillon {

/// Shows a picture made of figures: the one under the pointer, or the one the arrow keys have come to, is
/// marked and told in words.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    using Words = std::function<QString(int figure)>;

    explicit FigureView(QWidget* parent = nullptr);

    void setPicture(std::shared_ptr<FigurePicture> picture, Words words);
    [[nodiscard]] int marked() const { return m_marked; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void mark(int figure, const QPoint& at);

    std::shared_ptr<FigurePicture> m_picture;
    Words m_words;
    int m_marked = -1;
};

} // namespace sillon
