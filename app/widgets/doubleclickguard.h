// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QMouseEvent;

namespace sillon {

/// A click that opens a page must not, as the first half of a double click, do something on that page: while
/// this lives a double click counts only where both of its halves meet the same widget. In all windows.
class DoubleClickGuard : public QObject
{
    Q_OBJECT
public:
    explicit DoubleClickGuard(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void notePress(const QMouseEvent& event);

    QPointer<QWidget> m_pressed; ///< what the last press met
    QPointer<QWidget> m_before;  ///< and the one before it
    quint64 m_pressedAt = 0;     ///< when, in the time of events
};

} // namespace sillon
