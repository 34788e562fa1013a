// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/yearpicture.h"

#include "application/figurewords.h"
#include "chartpicture/chartaxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace sillon {

namespace {

constexpr qreal smallText = 0.85;
constexpr qreal gapAboveBars = 6;
constexpr qreal tickGap = 10;  ///< between the numbers at the side and the bars
constexpr qreal labelGap = 6;  ///< between bars and years, and around labels
constexpr qreal mostSlot = 44; ///< a bar is no block
constexpr qreal pillPadding = 10;
constexpr int mostTicks = 4;
constexpr double headroom = 1.06;
constexpr int yearsOfDecade = 10;

QFont resized(const QFont& base, qreal factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    return font;
}

/// Paler, and no gridline shines through.
QColor faded(const QColor& colour, const QColor& ground)
{
    constexpr float part = 0.36F;
    return QColor::fromRgbF(ground.redF() + (colour.redF() - ground.redF()) * part,
                            ground.greenF() + (colour.greenF() - ground.greenF()) * part,
                            ground.blueF() + (colour.blueF() - ground.blueF()) * part);
}

/// Rounded above, square where it stands on the ground.
QPainterPath barPath(const QRectF& rect)
{
    const qreal radius = std::min({3.0, rect.width() / 3, rect.height()});
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + radius, rect.top()));
    path.lineTo(rect.right() - radius, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + radius));
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

int decadeOf(int year)
{
    return year / yearsOfDecade * yearsOfDecade;
}

} // namespace

YearPicture::YearPicture(const YearScene& scene, const QRectF& room, const QFont& font)
    : m_scene(scene)
    , m_font(font)
    , m_smallFont(resized(font, smallText))
    , m_boldFont(font)
    , m_ticks(axisTicks(scene.highest, !scene.inPercent, mostTicks))
    , m_top(scene.highest > 0 ? std::min(m_ticks.back(), scene.highest * headroom) : m_ticks.back())
{
    m_boldFont.setWeight(QFont::DemiBold);
    layOut(room);
}

void YearPicture::layOut(const QRectF& room)
{
    const QFontMetricsF small(m_smallFont);
    m_right = room.right();
    qreal widest = 0;
    for (const double tick : m_ticks)
        widest = std::max(widest, small.horizontalAdvance(tickText(tick)));
    const qreal bandTexts = QFontMetricsF(m_boldFont).height() + small.height() + 2 * labelGap;
    m_plot = room.adjusted(std::ceil(widest + tickGap), 0, 0, -std::ceil(small.height() + labelGap));
    // The little box has a lane of its own: it covers neither bars nor decades.
    m_plot.setTop(std::round(room.top() + bandTexts + wordsHeight() + 2 * gapAboveBars));
    const int years = std::max(1, m_scene.years());
    m_plot.setLeft(std::round(m_plot.left()));
    m_slot = std::min(mostSlot, m_plot.width() / years);
    m_plot.setWidth(m_slot * years);
}

QString YearPicture::tickText(double value) const
{
    const QLocale locale;
    if (!m_scene.inPercent)
        return locale.toString(qRound64(value));
    const int digits = std::floor(value) == value ? 0 : 1;
    return locale.toString(value, 'f', digits) + QStringLiteral(" %");
}

qreal YearPicture::yOf(double value) const
{
    return m_plot.bottom() - m_plot.height() * value / m_top;
}

QRectF YearPicture::column(int year) const
{
    const int place = year - m_scene.firstYear;
    const bool sharp = m_slot >= 2; // on whole pixels
    const qreal left = m_plot.left() + place * m_slot;
    const qreal right = m_plot.left() + (place + 1) * m_slot;
    return {QPointF(sharp ? std::round(left) : left, m_plot.top()),
            QPointF(sharp ? std::round(right) : right, m_plot.bottom())};
}

QRectF YearPicture::barOf(int year, double value) const
{
    if (value <= 0)
        return {};
    const QRectF room = column(year);
    const qreal gap = m_slot >= 3 ? std::max(1.0, std::floor(m_slot * 0.18)) : 0;
    const qreal top = std::min(yOf(value), m_plot.bottom() - 2); // one play is seen too
    // Equally wide, whatever the column got of what is left over.
    const qreal width = m_slot >= 2 ? std::floor(m_slot) - gap : m_slot;
    return {QPointF(room.left() + std::floor(gap / 2), top), QSizeF(width, m_plot.bottom() - top)};
}

QRectF YearPicture::bar(int year) const
{
    return barOf(year, m_scene.height(year));
}

int YearPicture::yearAt(qreal x) const
{
    const int year = m_scene.firstYear + static_cast<int>(std::floor((x - m_plot.left()) / m_slot));
    return std::clamp(year, m_scene.firstYear, std::max(m_scene.firstYear, m_scene.lastYear));
}

QRectF YearPicture::bandOf(int decade) const
{
    const int first = std::max(decade, m_scene.firstYear);
    const int last = std::min(decade + yearsOfDecade - 1, m_scene.lastYear);
    const QFontMetricsF small(m_smallFont);
    const qreal top = m_plot.top() - wordsHeight() - 2 * gapAboveBars - QFontMetricsF(m_boldFont).height() -
                      small.height() - 2 * labelGap;
    return {QPointF(column(first).left(), top), QPointF(column(last).right(), m_plot.bottom())};
}

std::vector<int> YearPicture::yearLabels() const
{
    const qreal width = QFontMetricsF(m_smallFont).horizontalAdvance(QStringLiteral("0000")) + 2 * labelGap;
    static constexpr std::array<int, 7> steps{1, 2, 5, 10, 20, 50, 100};
    const auto* const fits =
        std::find_if(steps.begin(), steps.end(), [&](int step) { return step * m_slot >= width; });
    const int step = fits != steps.end() ? *fits : 500;
    std::vector<int> labels;
    for (int year = (m_scene.firstYear + step - 1) / step * step; year <= m_scene.lastYear; year += step)
        labels.push_back(year);
    return labels;
}

void YearPicture::paint(QPainter* painter, const ChartColours& colours) const
{
    if (m_scene.years() <= 0)
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as time runs; in every language
    painter->setRenderHint(QPainter::Antialiasing);
    paintBands(painter, colours);
    paintLines(painter, colours);
    paintGuide(painter, colours);
    paintBars(painter, colours);
    paintOthers(painter, colours);
    paintYears(painter, colours);
    paintFocus(painter, colours);
    paintWords(painter, colours);
    painter->restore();
}

void YearPicture::paintBands(QPainter* painter, const ChartColours& colours) const
{
    for (int decade = decadeOf(m_scene.firstYear); decade <= m_scene.lastYear; decade += yearsOfDecade) {
        if (decade / yearsOfDecade % 2 == 0)
            continue;
        QPainterPath path;
        path.addRoundedRect(bandOf(decade), 4, 4);
        painter->fillPath(path, colours.band);
    }
    for (const YearBar& decade : m_scene.decades)
        paintBandTexts(painter, colours, decade);
}

void YearPicture::paintBandTexts(QPainter* painter, const ChartColours& colours, const YearBar& decade) const
{
    const QRectF band = bandOf(decade.year);
    const QFontMetricsF bold(m_boldFont);
    const QFontMetricsF small(m_smallFont);
    const qreal room = band.width() - 4;
    const QString name = decadeName(decade.year, room);
    const QString share = shareText(decade.tenths, room);
    if (name.isEmpty() || share.isEmpty())
        return; // a figure without its name says nothing, nor does a name without its figure
    const bool marked = markedYear() != 0 && decadeOf(markedYear()) == decade.year;
    QRectF line(band.left(), band.top() + labelGap, band.width(), bold.height());
    painter->setFont(m_boldFont);
    painter->setPen(marked ? colours.bar : colours.text);
    painter->drawText(line, Qt::AlignCenter, name);
    line = QRectF(band.left(), line.bottom(), band.width(), small.height());
    painter->setFont(m_smallFont);
    painter->setPen(colours.secondary);
    painter->drawText(line, Qt::AlignCenter, share);
}

/// In the words of the library's decades: whole, else by two digits; empty without room for either.
QString YearPicture::decadeName(int decade, qreal room) const
{
    const QFontMetricsF bold(m_boldFont);
    const QString whole = QCoreApplication::translate("DecadeFacets", "%1s").arg(words::year(decade));
    const QString brief =
        QCoreApplication::translate("DecadeFacets", "’%1s", "a decade by two digits")
            .arg(words::inDigits(QString::number(decade % 100).rightJustified(2, QLatin1Char('0'))));
    return bold.horizontalAdvance(whole) <= room   ? whole
           : bold.horizontalAdvance(brief) <= room ? brief
                                                   : QString();
}

/// To a tenth where there is room, else whole; empty without room for either.
QString YearPicture::shareText(int tenths, qreal room) const
{
    const QFontMetricsF small(m_smallFont);
    const QString exact = words::percent(tenths);
    const QString whole = words::number(qRound(tenths / 10.0)) + QStringLiteral(" %");
    return small.horizontalAdvance(exact) <= room   ? exact
           : small.horizontalAdvance(whole) <= room ? whole
                                                    : QString();
}

void YearPicture::paintLines(QPainter* painter, const ChartColours& colours) const
{
    const QFontMetricsF small(m_smallFont);
    painter->setFont(m_smallFont);
    for (const double tick : m_ticks) {
        if (tick > m_top)
            break;
        const qreal y = std::round(yOf(tick)) + 0.5;
        painter->setPen(QPen(tick == 0 ? colours.edge : colours.line, 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter->setPen(colours.secondary);
        painter->drawText(QRectF(m_plot.left() - tickGap - 200, y - small.height() / 2, 200, small.height()),
                          Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
    }
}

void YearPicture::paintBars(QPainter* painter, const ChartColours& colours) const
{
    const bool someSelected = m_scene.selectedFrom != 0;
    for (int year = m_scene.firstYear; year <= m_scene.lastYear; ++year) {
        const QRectF rect = bar(year);
        if (rect.isEmpty())
            continue;
        const bool selected = year >= m_scene.selectedFrom && year <= m_scene.selectedTo;
        QColor colour = someSelected && !selected ? faded(colours.bar, colours.ground) : colours.bar;
        if (year == m_scene.hovered)
            colour = colours.text.lightness() > 128 ? colours.bar.lighter(125) : colours.bar.darker(130);
        painter->fillPath(barPath(rect), colour);
    }
}

void YearPicture::paintOthers(QPainter* painter, const ChartColours& colours) const
{
    if (m_scene.others.empty())
        return;
    QPainterPath steps(QPointF(m_plot.left(), m_plot.bottom()));
    for (int year = m_scene.firstYear; year <= m_scene.lastYear; ++year) {
        const QRectF room = column(year);
        const qreal y = yOf(m_scene.otherHeight(year));
        steps.lineTo(room.left(), y);
        steps.lineTo(room.right(), y);
    }
    steps.lineTo(m_plot.right(), m_plot.bottom());
    QPen pen(colours.other, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->strokePath(steps, pen);
}

void YearPicture::paintYears(QPainter* painter, const ChartColours& colours) const
{
    const QFontMetricsF small(m_smallFont);
    painter->setFont(m_smallFont);
    for (const int year : yearLabels()) {
        const QString text = words::year(year);
        const qreal half = std::ceil(small.horizontalAdvance(text) / 2);
        // The last bar may stand close to the edge: its year moves inwards.
        const qreal middle = std::min(column(year).center().x(), m_right - half);
        painter->setPen(year == markedYear() ? colours.text : colours.secondary);
        painter->drawText(QRectF(middle - 60, m_plot.bottom() + labelGap, 120, small.height()),
                          Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void YearPicture::paintFocus(QPainter* painter, const ChartColours& colours) const
{
    if (m_scene.cursor == 0 || !m_scene.showsFocus)
        return;
    const QRectF room = column(m_scene.cursor).adjusted(-1, 0, 1, 2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colours.bar, 2));
    painter->drawRoundedRect(room, 4, 4);
}

QRectF YearPicture::wordsRect() const
{
    const int year = markedYear();
    if (m_scene.words.isEmpty() || year == 0)
        return {};
    const QFontMetricsF metrics(m_boldFont); // the year stands out: never narrower
    const QSizeF size(std::ceil(metrics.horizontalAdvance(m_scene.words)) + 2 * pillPadding, wordsHeight());
    const QRectF room = column(year);
    const qreal top = m_plot.top() - gapAboveBars - size.height();
    const qreal left = std::clamp(room.center().x() - size.width() / 2, m_plot.left(),
                                  std::max(m_plot.left(), m_plot.right() - size.width()));
    return {QPointF(std::round(left), std::round(top)), size};
}

/// The one that is looked at: under the mouse, else under the keys, else chosen.
int YearPicture::markedYear() const
{
    if (m_scene.hovered != 0)
        return m_scene.hovered;
    if (m_scene.showsFocus || !m_scene.words.isEmpty())
        return m_scene.cursor;
    return m_scene.selectedFrom == m_scene.selectedTo ? m_scene.selectedFrom : 0;
}

qreal YearPicture::wordsHeight() const
{
    return std::ceil(QFontMetricsF(m_font).height()) + pillPadding;
}

/// From the little box down to its bar.
void YearPicture::paintGuide(QPainter* painter, const ChartColours& colours) const
{
    const QRectF box = wordsRect();
    if (box.isEmpty())
        return;
    const qreal x = std::round(column(markedYear()).center().x()) - 0.5;
    painter->setPen(QPen(colours.edge, 1));
    painter->drawLine(QPointF(x, box.bottom()), QPointF(x, m_plot.bottom()));
}

void YearPicture::paintWords(QPainter* painter, const ChartColours& colours) const
{
    const QRectF rect = wordsRect();
    if (rect.isEmpty())
        return;
    painter->setPen(QPen(colours.edge, 1));
    painter->setBrush(colours.raised);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter->setPen(colours.text);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    const QString year = words::year(markedYear());
    const bool leads = m_scene.words.startsWith(year) && !m_scene.words.isRightToLeft();
    if (!leads) {
        painter->setFont(m_font);
        painter->drawText(rect, Qt::AlignCenter, m_scene.words);
        return;
    }
    const QString rest = m_scene.words.mid(year.size());
    const qreal yearWidth = QFontMetricsF(m_boldFont).horizontalAdvance(year);
    const qreal left =
        rect.left() + (rect.width() - yearWidth - QFontMetricsF(m_font).horizontalAdvance(rest)) / 2;
    painter->setFont(m_boldFont);
    painter->drawText(QRectF(left, rect.top(), yearWidth + 2, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, year);
    painter->setFont(m_font);
    painter->setPen(colours.secondary);
    painter->drawText(QRectF(left + yearWidth, rect.top(), rect.right() - left - yearWidth, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, rest);
}

} // namespace sillon
