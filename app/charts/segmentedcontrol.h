// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace sillon {

/// A few choices side by side of which one holds.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    /// name: what a screen reader says before a choice.
    explicit SegmentedControl(const QString& name, QWidget* parent = nullptr);

    void addChoice(int id, const QString& text);
    void choose(int id); ///< tells nobody
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenByHand(int id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_name;
    QHBoxLayout* m_row;
    QButtonGroup* m_group;
};

} // namespace sillon
