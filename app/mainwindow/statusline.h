// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace sillon {

class ElidedLabel;

/// The foot of the sidebar: what runs (a thin bar with text), and one line of how things stand.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Long work under way; total 0 = not known yet.
    void setJob(const QString& text, qint64 done, qint64 total);
    void clearJob();
    /// "3 scrobbles waiting"; empty hides it.
    void setText(const QString& text);
    /// How many messages wait to be read; 0 hides the bell.
    void setUnread(int messages);

Q_SIGNALS:
    void messagesWanted();

private:
    ElidedLabel* m_job;
    QProgressBar* m_bar;
    ElidedLabel* m_text;
    QToolButton* m_unread;
};

} // namespace sillon
