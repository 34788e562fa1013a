// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/poster.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace sillon {

namespace {

constexpr int margin = 40;
constexpr int gap = 20;
constexpr int bodyPixels = 15;
constexpr int titlePixels = 26;
constexpr int footerPixels = 12;
constexpr int imageScale = 2;

QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

qreal drawLine(QPainter* painter, const QRectF& room, const QFont& font, const QColor& colour,
               const QString& text)
{
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(QRectF(room.left(), room.top(), room.width(), metrics.height()),
                      Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(text, Qt::ElideRight, room.width()));
    return metrics.height();
}

} // namespace

QFont posterFont()
{
    return fontOf(bodyPixels);
}

void paintPoster(QPainter* painter, const Poster& poster)
{
    const QRectF all(QPointF(), poster.size);
    painter->fillRect(all, poster.colours.ground);
    QRectF room = all.adjusted(margin, margin, -margin, -margin);
    const qreal title =
        drawLine(painter, room, fontOf(titlePixels, QFont::DemiBold), poster.colours.text, poster.title);
    room.setTop(room.top() + title + 4);
    room.setTop(room.top() +
                drawLine(painter, room, fontOf(bodyPixels), poster.colours.secondary, poster.subtitle) + gap);
    const QFont footerFont = fontOf(footerPixels);
    const qreal footer = QFontMetricsF(footerFont).height();
    drawLine(painter, QRectF(room.left(), room.bottom() - footer, room.width(), footer), footerFont,
             poster.colours.secondary, poster.footer);
    room.setBottom(room.bottom() - footer - gap);
    poster.chart(painter, room, fontOf(bodyPixels), poster.colours);
}

QImage posterImage(const Poster& poster)
{
    QImage image(poster.size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPoster(&painter, poster);
    return image;
}

QByteArray posterDrawing(const Poster& poster)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&bytes);
    svg.setSize(poster.size);
    svg.setViewBox(QRect(QPoint(), poster.size));
    svg.setTitle(poster.title);
    svg.setDescription(poster.subtitle + QLatin1Char('\n') + poster.footer);
    QPainter painter(&svg);
    paintPoster(&painter, poster);
    painter.end();
    return bytes.data();
}

} // namespace sillon
