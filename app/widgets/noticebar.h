// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <deque>
#include <functional>

class QPropertyAnimation;
class QPushButton;
class QToolButton;

namespace sillon {

class ElidedLabel;
class IconLabel;

/// One line of news with at most one action.
struct BarNotice
{
    enum class Kind : std::uint8_t { Success, Note, Warning, Error, Busy };
    Kind kind = Kind::Note;
    QString text;
    QString actionText;           ///< empty: no button
    std::function<void()> action; ///< called when the button is pressed; the notice is gone then
    /// Notices of one key replace each other (waiting or shown); empty: none does.
    QString key;
    bool stays = false; ///< a question: it waits for its answer, or to be closed
};

/// Shows notices one after another above the player bar. It slides in, never takes the focus, and goes by
/// itself; while the pointer rests on it, or it lasts (a question, or Busy), it stays. What lasts, and what
/// can be taken back, gives way to news and comes back after it.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void show(BarNotice notice);
    /// Takes away what is shown or waits under that key.
    void withdraw(const QString& key);
    [[nodiscard]] const BarNotice* shown() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dropOne();
    void showFirst();
    void dismiss();
    void pressAction();
    void startTimer();
    void slideTo(int height);

    std::deque<BarNotice> m_notices; ///< the first one is shown
    IconLabel* m_icon;
    ElidedLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QPropertyAnimation* m_slide;
    QTimer m_timer;
};

} // namespace sillon
