// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/accountcorner.h"

#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace sillon {

namespace {

constexpr int pictureSide = 30;
constexpr int cornerHeight = 42;
constexpr int widest = 240;
constexpr int dotSide = 10;

QColor dotColour(StatusDot::Kind kind, const ThemeColours& colours)
{
    switch (kind) {
    case StatusDot::Kind::Warning:
        return colours.warning;
    case StatusDot::Kind::Bad:
        return colours.error;
    default:
        return colours.good;
    }
}

} // namespace

AccountCorner::AccountCorner(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("accountCorner"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState({});
}

void AccountCorner::setState(const State& state)
{
    m_state = state;
    if (m_state.name.isEmpty())
        m_state.name = tr("Connect");
    const bool connected = !state.name.isEmpty();
    setText(m_state.name);
    setAccessibleName(connected ? tr("Account: %1, %2").arg(state.name, state.line)
                                : tr("Connect an account"));
    setToolTip(connected ? tr("Accounts") : tr("Connect an account to scrobble what you play"));
    updateGeometry();
    update();
}

QFont AccountCorner::lineFont() const
{
    return tokens::scaled(font(), tokens::TextSize::Secondary);
}

QSize AccountCorner::sizeHint() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    // One more than the text: a width rounded down must not elide.
    const int text = 1 + std::max(QFontMetrics(strong, this).horizontalAdvance(m_state.name),
                                  QFontMetrics(lineFont(), this).horizontalAdvance(m_state.line));
    return {std::min(widest, tokens::space8 + pictureSide + tokens::space8 + text + tokens::space12),
            cornerHeight};
}

QSize AccountCorner::minimumSizeHint() const
{
    return sizeHint();
}

void AccountCorner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void AccountCorner::paintPicture(QPainter* painter, const QRect& place) const
{
    const ThemeColours& colours = themeColours(palette());
    const bool connected = m_state.kind != StatusDot::Kind::Neutral;
    if (!connected) {
        paintIcon(painter, place.adjusted(3, 3, -3, -3), Icon::Account, colours.accent);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_state.picture.isNull()) {
        paint::roundedBox(painter, place, pictureSide / 2.0, colours.selection);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(colours.accent);
        painter->drawText(place, Qt::AlignCenter, m_state.name.left(1).toUpper());
    } else {
        QPixmap pixels = m_state.picture;
        pixels.setDevicePixelRatio(1);
        QBrush brush(pixels);
        const qreal factor = pictureSide / qreal(std::max(1, pixels.width()));
        brush.setTransform(QTransform::fromTranslate(place.x(), place.y()).scale(factor, factor));
        painter->setBrush(brush);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(place);
    }
    if (m_state.kind == StatusDot::Kind::Warning || m_state.kind == StatusDot::Kind::Bad) {
        const QRectF dot(place.right() - dotSide + 3, place.bottom() - dotSide + 3, dotSide, dotSide);
        paint::roundedBox(painter, dot.adjusted(-2, -2, 2, 2), dotSide, palette().color(QPalette::Window));
        paint::roundedBox(painter, dot, dotSide / 2.0, dotColour(m_state.kind, colours));
    }
}

void AccountCorner::paintEvent(QPaintEvent* /*event*/)
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    QPainter painter(this);
    paint::toolButton(&painter, option);
    const auto mirrored = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintPicture(&painter,
                 mirrored({tokens::space8, (height() - pictureSide) / 2, pictureSide, pictureSide}));

    const ThemeColours& colours = themeColours(palette());
    const int start = tokens::space8 + pictureSide + tokens::space8;
    const QRect texts(start, 0, width() - start - tokens::space12, height());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics names(strong, this);
    const QFontMetrics lines(lineFont(), this);
    const int block = names.height() + (m_state.line.isEmpty() ? 0 : lines.height());
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QRect name(texts.x(), (height() - block) / 2, texts.width(), names.height());
    painter.setFont(strong);
    painter.setPen(m_state.kind == StatusDot::Kind::Neutral ? colours.accent : colours.text);
    painter.drawText(mirrored(name), alignment, names.elidedText(m_state.name, Qt::ElideRight, name.width()));
    painter.setFont(lineFont());
    painter.setPen(colours.secondary);
    const QRect line(texts.x(), name.bottom() + 1, texts.width(), lines.height());
    painter.drawText(mirrored(line), alignment, lines.elidedText(m_state.line, Qt::ElideRight, line.width()));
}

} // namespace sillon
