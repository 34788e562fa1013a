// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace sillon {

/// Controls beside each other where there is room for all of them, else one under the other.
class WrapLine : public QWidget
{
    Q_OBJECT
public:
    explicit WrapLine(QWidget* parent = nullptr);

    void add(QWidget* control);

    [[nodiscard]] QSize sizeHint() const override; ///< beside each other
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_box;
    QList<QWidget*> m_controls;
};

} // namespace sillon
