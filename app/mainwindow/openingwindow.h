// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace sillon {

class BusySpinner;

/// What is seen until the profile is open: that it opens, or in plain words why it does not.
class OpeningWindow : public QWidget
{
    Q_OBJECT
public:
    explicit OpeningWindow(QWidget* parent = nullptr);

    void showFailure(const QString& words);

Q_SIGNALS:
    void retryWanted();
    void quitWanted();

private:
    BusySpinner* m_busy;
    QLabel* m_words;
    QPushButton* m_retry;
    QPushButton* m_quit;
};

} // namespace sillon
