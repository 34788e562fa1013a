// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sillon {

/// A question within a page, with two answers: for what cannot simply be undone. Out of sight until it is
/// asked.
class ConfirmLine : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmLine(QWidget* parent = nullptr);

    /// yes: the words of the button that does it.
    void ask(const QString& question, const QString& yes, std::function<void()> action);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
    std::function<void()> m_action;
};

} // namespace sillon
