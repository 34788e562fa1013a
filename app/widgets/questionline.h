// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;
class QPushButton;

namespace sillon {

/// A question in its place on a page, with yes and no; hidden until it is asked. Nothing else is blocked.
class QuestionLine : public QWidget
{
    Q_OBJECT
public:
    /// name: the object name of the button that agrees.
    QuestionLine(const QString& yes, const QString& no, const QString& name, QWidget* parent = nullptr);

    enum class Weight : std::uint8_t {
        Light, ///< the keyboard is on yes
        Grave, ///< what a yes takes away does not come back: the keyboard is on no
    };
    void ask(const QString& question, Weight weight = Weight::Light);
    void withdraw();

Q_SIGNALS:
    void agreed();
    void declined();

private:
    QLabel* m_question;
    QPushButton* m_yes;
    QPushButton* m_no;
};

} // namespace sillon
