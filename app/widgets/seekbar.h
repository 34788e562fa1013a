// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

#include <cstdint>

namespace sillon {

/// Where and whether the play that sounds will count; what the notch on the seek bar shows.
struct SeekNotch
{
    enum class State : std::uint8_t {
        None,         ///< nothing plays
        WillCount,    ///< heard on from here, it counts at atMs
        Counted,      ///< the listen is stored
        WillNotCount, ///< the words say why
    };
    State state = State::None;
    qint64 atMs = 0;
    QString words; ///< the state for people: "Counts in 0:43"
    friend bool operator==(const SeekNotch&, const SeekNotch&) = default;
};

/// Position and length of what sounds, and the notch where this play counts. Seeks by mouse and keys: a drag
/// or a held key moves only what is shown, one `sought` follows when it is let go. Time runs from left to
/// right in every language, as on any player.
class SeekBar : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit SeekBar(QWidget* parent = nullptr);

    void setPosition(qint64 ms);
    void setLength(qint64 ms); ///< 0: unknown, nothing to seek in
    void setNotch(const SeekNotch& notch);
    [[nodiscard]] const SeekNotch& notch() const { return m_notch; }
    /// Where the notch stands, empty without one.
    [[nodiscard]] QRect notchRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sought(qint64 ms);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    enum class Hold : std::uint8_t { None, Mouse, Key };
    void hold(Hold by, qint64 ms); ///< shows ms without seeking there yet
    void letGo();                  ///< seeks to what is shown
    void giveUp();                 ///< back to where it sounds
    void showValue(qint64 ms);
    void sayState();
    void showTip(const QPoint& at);
    [[nodiscard]] QRectF grooveRect() const;
    [[nodiscard]] qreal xOf(qint64 ms) const;
    [[nodiscard]] qint64 timeAt(int x) const;
    void paintGroove(QPainter* painter) const;
    void paintNotch(QPainter* painter) const;
    void paintKnob(QPainter* painter) const;
    void paintTexts(QPainter* painter) const;

    qint64 m_position = 0; ///< where it sounds
    qint64 m_length = 0;
    SeekNotch m_notch;
    Hold m_hold = Hold::None;
    bool m_showing = false; ///< the value is being set by us, not by an assistive tool
    int m_hoverX = -1;
};

} // namespace sillon
