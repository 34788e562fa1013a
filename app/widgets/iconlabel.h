// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QWidget>

namespace sillon {

/// One of our icons as a picture, in the colour of the widget's foreground role or in one given.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(Icon icon, int side = 20, QWidget* parent = nullptr);

    void setIcon(Icon icon);
    /// Overrides the foreground role; an invalid colour takes it back.
    void setColour(const QColor& colour);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    int m_side;
    QColor m_colour;
};

} // namespace sillon
