// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/poster.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace sillon {

namespace {

constexpr int margin = 40;
constexpr int gap = 20;
constexpr int bodyPixels = 15;
constexpr int titlePixels = 26;
constexpr int footerPixels = 12;
constexpr int pngScale = 2;

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

Done write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

} // namespace

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

Done savePosterAsPng(const Poster& poster, const QString& path)
{
    QImage image(poster.size * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPoster(&painter, poster);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG"))
        return fail(ErrorKind::Storage, QStringLiteral("the picture could not be made"));
    return write(path, bytes.data());
}

Done savePosterAsSvg(const Poster& poster, const QString& path)
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
    return write(path, bytes.data());
}

} // namespace sillon
