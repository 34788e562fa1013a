// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace sillon {

/// Lets the wheel scroll a page past its sliders, number fields and drop-down lists: only the one that has
/// the keyboard is turned by it. Covers what the page holds now and what is added to it later.
class WheelGuard : public QObject
{
public:
    explicit WheelGuard(QWidget& page);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(QWidget& widget);
};

} // namespace sillon
