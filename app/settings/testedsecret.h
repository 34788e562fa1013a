// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

/// What stands under the fields of a secret: Test, Remove, and the answer in words. What is typed can be
/// tested at once; it is kept first.
class TestedSecret : public QWidget
{
    Q_OBJECT
public:
    struct Names
    {
        QString test; ///< object names
        QString remove;
        QString answer;
        QString testing; ///< what the controls are called for those who hear them
        QString removing;
        QString about;
    };
    TestedSecret(const Names& names, QWidget* parent);

    /// Whether one is kept, and whether it may be taken away here.
    void setKept(bool isKept, bool mayRemove);
    /// Something is typed that is not kept yet.
    void setTyped(bool isTyped);
    /// Between the two a test waits, so that it is of what was typed.
    void beginKeeping();
    void endKeeping();
    void say(const QString& words);
    void endTest(const QString& words);

Q_SIGNALS:
    void keepWanted();
    void testWanted();
    void removeWanted();

private:
    void press();
    void test();
    void showButtons();

    QPushButton* m_test;
    QPushButton* m_remove;
    QLabel* m_answer;
    bool m_isKept = false;
    bool m_mayRemove = false;
    bool m_isTyped = false;
    bool m_isTested = false;  ///< at the moment
    bool m_testsNext = false; ///< when it is kept
    int m_keeping = 0;
};

} // namespace sillon
