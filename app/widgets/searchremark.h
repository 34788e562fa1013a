// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sillon {

/// A line of words on a small raised ground, over what lies below a field.
class SearchRemark : public QLabel
{
    Q_OBJECT
public:
    explicit SearchRemark(QWidget* window);

    /// Says it below this field, no wider than the window.
    void say(const QString& words, const QWidget& below);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sillon
