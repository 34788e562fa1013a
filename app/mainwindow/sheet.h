// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace sillon {

/// The ground the pages lie on: one sheet with a rounded corner beside the sidebar.
class Sheet : public QStackedWidget
{
    Q_OBJECT
public:
    explicit Sheet(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sillon
