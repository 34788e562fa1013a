// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusdot.h"

#include <QAbstractButton>
#include <QPixmap>

namespace sillon {

/// The corner at the top that says whose plays are being counted; without an account it offers to connect
/// one.
class AccountCorner : public QAbstractButton
{
    Q_OBJECT
public:
    struct State
    {
        QString name; ///< empty: nobody is signed in
        QString line; ///< "12,345 plays", "sign in again", "offline"
        StatusDot::Kind kind = StatusDot::Kind::Neutral;
        QPixmap picture; ///< null: the first letter of the name
    };

    explicit AccountCorner(QWidget* parent = nullptr);

    void setState(const State& state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont lineFont() const;
    void paintPicture(QPainter* painter, const QRect& place) const;

    State m_state;
};

} // namespace sillon
