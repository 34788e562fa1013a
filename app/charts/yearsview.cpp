// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearsview.h"

#include "application/figurewords.h"
#include "chartpicture/yearpicture.h"
#include "charts/charttheme.h"
#include "charts/yearsviewaccess.h"
#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

constexpr int decade = 10;

} // namespace

YearsView::YearsView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("yearsChart"));
    setAccessibleName(tr("Plays by release year"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    YearsViewAccess::install();
    m_growing.setStartValue(0.0);
    m_growing.setEndValue(1.0);
    m_growing.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_growing, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { grow(value.toDouble()); });
}

QSize YearsView::sizeHint() const
{
    return {800, 420};
}

QSize YearsView::minimumSizeHint() const
{
    return {320, 200};
}

QRectF YearsView::room() const
{
    return QRectF(rect()).adjusted(0, 0, -tokens::space4, -tokens::space4);
}

void YearsView::setChart(const YearChart& chart)
{
    m_chart = chart;
    m_other.reset();
    show(yearScene(chart));
}

void YearsView::setComparison(const YearChart& chart, const YearChart& other, const QString& otherName)
{
    m_chart = chart;
    m_other = other;
    m_otherName = otherName;
    show(yearScene(chart, other));
}

void YearsView::show(YearScene scene)
{
    m_before.clear();
    if (m_scene.inPercent == scene.inPercent && m_scene.highest > 0) {
        // Bars keep their place on the screen, not their figure: the scale changes at once.
        const double scale = scene.highest / m_scene.highest;
        for (int year = m_scene.firstYear; year <= m_scene.lastYear; ++year)
            m_before[year] = m_scene.height(year) * scale;
    }
    const auto inside = [&scene](int year) {
        return year >= scene.firstYear && year <= scene.lastYear ? year : 0;
    };
    scene.cursor = inside(m_scene.cursor);
    scene.hovered = inside(m_scene.hovered);
    scene.selectedFrom = m_scene.selectedFrom;
    scene.selectedTo = m_scene.selectedTo;
    scene.showsFocus = m_scene.showsFocus;
    m_scene = std::move(scene);
    m_target = m_scene.heights;
    m_growing.stop();
    const int duration = isVisible() ? motionMs(this) : 0;
    if (duration > 0) {
        m_growing.setDuration(duration);
        grow(0);
        m_growing.start();
    } else {
        grow(1);
    }
    sayState();
}

void YearsView::grow(double progress)
{
    for (std::size_t i = 0; i < m_target.size(); ++i) {
        const auto before = m_before.find(m_scene.firstYear + static_cast<int>(i));
        const double from = before != m_before.end() ? before->second : 0;
        m_scene.heights[i] = from + (m_target[i] - from) * progress;
    }
    update();
}

void YearsView::setNothingWords(const QString& words)
{
    m_nothing = words;
    update();
}

void YearsView::setSelection(int from, int to)
{
    m_scene.selectedFrom = from;
    m_scene.selectedTo = to;
    update();
}

const YearBar* YearsView::barOf(const YearChart& chart, int year) const
{
    const auto found = std::lower_bound(chart.years.begin(), chart.years.end(), year,
                                        [](const YearBar& bar, int wanted) { return bar.year < wanted; });
    return found != chart.years.end() && found->year == year ? &*found : nullptr;
}

QString YearsView::wordsOf(int year) const
{
    if (year == 0)
        return {};
    const YearBar* bar = barOf(m_chart, year);
    const int plays = bar != nullptr ? static_cast<int>(bar->plays) : 0;
    const QString share = words::percent(bar != nullptr ? bar->tenths : 0);
    if (!m_other)
        return tr("%1 · %2 · %3", "year, plays, percent")
            .arg(words::year(year), tr("%Ln play(s)", nullptr, plays), share);
    const YearBar* other = barOf(*m_other, year);
    return tr("%1 · %2 · %3: %4", "year, percent, name of what is compared, its percent")
        .arg(words::year(year), share, m_otherName, words::percent(other != nullptr ? other->tenths : 0));
}

QString YearsView::cursorWords() const
{
    return wordsOf(m_scene.cursor);
}

QRect YearsView::columnOf(int year) const
{
    return YearPicture(m_scene, room(), font()).column(year).toAlignedRect();
}

void YearsView::sayState()
{
    m_scene.words = wordsOf(m_scene.hovered != 0 ? m_scene.hovered : m_scene.showsFocus ? m_scene.cursor : 0);
    update();
}

void YearsView::setCursor(int year)
{
    m_scene.cursor = year;
    m_scene.showsFocus = hasFocus();
    sayState();
    QAccessibleValueChangeEvent said(this, year);
    QAccessible::updateAccessibility(&said);
}

bool YearsView::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

void YearsView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (m_scene.years() <= 0) {
        painter.setPen(chartColours(palette()).secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_chart.coverage.plays > 0 ? m_nothing : tr("Nothing was heard in this time."));
        return;
    }
    YearPicture(m_scene, room(), font()).paint(&painter, chartColours(palette()));
}

void YearsView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_scene.years() <= 0)
        return event->ignore();
    m_scene.showsFocus = false;
    m_pressed = YearPicture(m_scene, room(), font()).yearAt(event->position().x());
    setSelection(m_pressed, m_pressed);
}

void YearsView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_scene.years() <= 0)
        return;
    const YearPicture picture(m_scene, room(), font());
    const int year = picture.yearAt(event->position().x());
    if (m_pressed != 0)
        setSelection(std::min(m_pressed, year), std::max(m_pressed, year));
    const bool over =
        event->position().x() >= picture.plot().left() && event->position().x() <= picture.plot().right();
    m_scene.hovered = over || m_pressed != 0 ? year : 0;
    sayState();
}

void YearsView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_pressed == 0)
        return;
    m_pressed = 0;
    m_scene.cursor = m_scene.selectedFrom;
    Q_EMIT spanChosen(m_scene.selectedFrom, m_scene.selectedTo);
}

void YearsView::leaveEvent(QEvent* event)
{
    m_scene.hovered = 0;
    sayState();
    QWidget::leaveEvent(event);
}

std::optional<int> YearsView::neighbour(int year, int step) const
{
    for (int next = year + step; next >= m_scene.firstYear && next <= m_scene.lastYear; next += step) {
        if (barOf(m_chart, next) != nullptr || (m_other && barOf(*m_other, next) != nullptr))
            return next;
    }
    return {};
}

void YearsView::moveCursor(int by)
{
    const int step = by < 0 ? -1 : 1;
    int year = m_scene.cursor != 0 ? m_scene.cursor : (by > 0 ? m_scene.firstYear - 1 : m_scene.lastYear + 1);
    for (int i = 0; i != by; i += step) {
        const auto next = neighbour(year, step);
        if (!next)
            break;
        year = *next;
    }
    // The words follow the keys now, wherever the mouse was left.
    m_scene.hovered = 0;
    m_scene.showsFocus = true;
    if (year >= m_scene.firstYear && year <= m_scene.lastYear)
        setCursor(year);
}

void YearsView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_PageUp:
        return moveCursor(-decade);
    case Qt::Key_PageDown:
        return moveCursor(decade);
    case Qt::Key_Home:
        return moveCursor(-m_scene.years());
    case Qt::Key_End:
        return moveCursor(m_scene.years());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_scene.cursor != 0) {
            setSelection(m_scene.cursor, m_scene.cursor);
            Q_EMIT spanChosen(m_scene.cursor, m_scene.cursor);
        }
        return;
    case Qt::Key_Escape:
        if (m_scene.selectedFrom != 0) {
            Q_EMIT spanDropped();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void YearsView::focusInEvent(QFocusEvent* event)
{
    m_scene.showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_scene.showsFocus && m_scene.cursor == 0 && !m_chart.years.empty())
        m_scene.cursor =
            std::max_element(m_chart.years.begin(), m_chart.years.end(),
                             [](const YearBar& a, const YearBar& b) { return a.plays < b.plays; })
                ->year;
    sayState();
    QWidget::focusInEvent(event);
}

void YearsView::focusOutEvent(QFocusEvent* event)
{
    m_scene.showsFocus = false;
    sayState();
    QWidget::focusOutEvent(event);
}

} // namespace sillon
