// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/coverpaint.h"

#include "widgets/paint.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>

namespace sillon::paint {

namespace {

constexpr int rings = 5;

bool isDark(const ThemeColours& colours)
{
    return colours.surface.lightness() < 128;
}

/// FNV-1a: qHash differs from start to start.
quint32 lastingHash(const QString& text)
{
    quint32 hash = 2166136261U;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619U;
    return hash;
}

/// A colour of the name's own: always the same one, quiet enough to stand beside real covers.
QColor groundOf(const QString& name, const ThemeColours& colours)
{
    const int hue = static_cast<int>(lastingHash(name) % 360);
    return isDark(colours) ? QColor::fromHsl(hue, 46, 58) : QColor::fromHsl(hue, 70, 214);
}

QColor inkOf(const QColor& ground, const ThemeColours& colours)
{
    return isDark(colours) ? QColor::fromHsl(ground.hslHue(), 60, 190)
                           : QColor::fromHsl(ground.hslHue(), 75, 70);
}

void placeholder(QPainter* painter, const QRect& rect, const QPainterPath& shape, const QString& name,
                 const ThemeColours& colours)
{
    const QColor ground = groundOf(name, colours);
    const QColor ink = inkOf(ground, colours);
    painter->fillPath(shape, ground);
    QColor groove = ink;
    groove.setAlphaF(0.16F);
    painter->setPen(QPen(groove, 1));
    painter->setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    for (int ring = 0; ring < rings; ++ring) {
        const qreal radius = rect.width() * (0.46 - 0.045 * ring);
        painter->drawEllipse(middle, radius, radius);
    }
    QFont font = tokens::font(tokens::TextSize::Body);
    font.setPixelSize(std::max(9, rect.width() * 22 / 100));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect, Qt::AlignCenter, initialsOf(name));
}

void picturedShape(QPainter* painter, const QRect& rect, const QPixmap& picture, const QPainterPath& shape)
{
    QPixmap pixels = picture;
    pixels.setDevicePixelRatio(1);
    const qreal factor = rect.width() / qreal(std::min(pixels.width(), pixels.height()));
    QBrush brush(pixels);
    QTransform place;
    place.translate(rect.x(), rect.y());
    place.scale(factor, factor);
    brush.setTransform(place);
    painter->fillPath(shape, brush);
}

void shaped(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& name,
            const QPainterPath& shape, const ThemeColours& colours)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull())
        placeholder(painter, rect, shape, name, colours);
    else
        picturedShape(painter, rect, picture, shape);
    // A hair of an edge, so that a white cover does not bleed into a white page.
    QColor edge = isDark(colours) ? QColor(Qt::white) : QColor(Qt::black);
    edge.setAlphaF(0.10F);
    painter->strokePath(shape, QPen(edge, 1));
    painter->restore();
}

} // namespace

void albumCover(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& title,
                const ThemeColours& colours)
{
    const qreal radius = rect.width() < 80 ? tokens::smallRadius : tokens::radius;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect), radius, radius);
    shaped(painter, rect, picture, title, shape, colours);
}

void roundCover(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& name,
                const ThemeColours& colours)
{
    QPainterPath shape;
    shape.addEllipse(QRectF(rect));
    shaped(painter, rect, picture, name, shape, colours);
}

QString initialsOf(const QString& name)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    static const QRegularExpression article(QStringLiteral("^(the|a|an|der|die|das|les|le|la|los|el)\\s+"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString told = name.trimmed();
    told.remove(article);
    QString initials;
    const QStringList words = told.split(blanks, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto letter =
            std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (letter != word.end())
            initials += letter->toUpper();
        if (initials.size() == 2)
            break;
    }
    return initials;
}

} // namespace sillon::paint
