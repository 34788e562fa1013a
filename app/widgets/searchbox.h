// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace sillon {

class SearchRemark;

/// A line to search in: a glass in front, a cross to clear; Escape clears too, Down and Enter go on to what
/// was found. What of the text is not understood is underlined, and said in words below once the hand rests.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Characters of the text that are not understood, and why.
    void showMistake(int position, int length, const QString& words);
    void clearMistake();

Q_SIGNALS:
    void left(); ///< the keyboard wants to go on to what was found

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void underline(int position, int length);
    void placeRemark();

    QString m_mistake;
    SearchRemark* m_remark = nullptr;
    QTimer m_rest;
};

} // namespace sillon
