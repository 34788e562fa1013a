// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

namespace sillon {

/// A dot with words beside it, for the state of an account or a job. The dot's shape differs too: a state is
/// never told by colour alone.
class StatusDot : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : std::uint8_t {
        Neutral, ///< ring: nothing set up, switched off
        Good,    ///< full disc: connected, done
        Busy,    ///< half disc: waiting, under way
        Warning, ///< triangle: held, offline
        Bad,     ///< disc with a cross: failed, refused
    };

    explicit StatusDot(QWidget* parent = nullptr);

    void setState(Kind kind, const QString& words);
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString& words() const { return m_words; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect wordsRect(int width) const;

    Kind m_kind = Kind::Neutral;
    QString m_words;
};

} // namespace sillon
