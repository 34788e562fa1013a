// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace sillon {

class ElidedLabel;

/// The title line of a page: its name, a count beside it, and the page's controls at the end.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    /// For pages that show one thing after another.
    void setTitle(const QString& title);
    /// "12,345 tracks"; what is found of it when a search is on.
    void setCount(const QString& count);
    void addControl(QWidget* control);

private:
    QLabel* m_title;
    ElidedLabel* m_count;
    QHBoxLayout* m_controls;
};

} // namespace sillon
