// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

class IconLabel;

/// What a page shows when it has nothing to show: one sentence and one button that says what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString& sentence, const QString& buttonText, QWidget* parent = nullptr);

    /// Without a button text there is no button.
    void say(Icon icon, const QString& sentence, const QString& buttonText);
    void setSentence(const QString& sentence);
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void buttonClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSentence();

    IconLabel* m_picture;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace sillon
