// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"

#include "widgets/buttons.h"
#include "widgets/paint.h"
#include "widgets/searchbox.h"
#include "widgets/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace sillon {

namespace {

/// These paint their own focus ring, in the place that suits them.
bool paintsOwnFocus(const QWidget* widget)
{
    return qobject_cast<const QPushButton*>(widget) != nullptr ||
           qobject_cast<const QToolButton*>(widget) != nullptr ||
           qobject_cast<const QSlider*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QTabBar*>(widget) != nullptr;
}

/// The accent belongs to the button that was made primary, not to whichever one the dialog calls its default.
QStyleOptionButton withRank(const QStyleOptionButton& option, const QWidget* widget)
{
    QStyleOptionButton ranked = option;
    const bool primary = isPrimary(widget);
    ranked.features.setFlag(QStyleOptionButton::DefaultButton, primary);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return ranked;
    if (primary)
        ranked.palette.setColor(QPalette::ButtonText, themeColours(option.palette).onAccent);
    else if (option.features.testFlag(QStyleOptionButton::Flat))
        ranked.palette.setColor(QPalette::ButtonText, themeColours(option.palette).accent);
    return ranked;
}

void branch(QPainter* painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    constexpr int side = 16;
    const QPoint middle = option.rect.center();
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    paintIcon(painter, {middle.x() - side / 2, middle.y() - side / 2, side, side},
              option.state.testFlag(QStyle::State_Open) ? Icon::ChevronDown : closed,
              themeColours(option.palette).secondary);
}

/// What is seen of an item's row, in a table whose rows are chosen whole; none elsewhere.
std::optional<QRect> wholeRow(const QStyleOptionViewItem& item, const QTableView* table)
{
    if (table == nullptr || table->selectionBehavior() != QAbstractItemView::SelectRows ||
        !item.index.isValid())
        return std::nullopt;
    const QRect seen = table->viewport()->rect();
    const QRect row(0, item.rect.y(), std::min(seen.width(), table->horizontalHeader()->length()),
                    item.rect.height());
    return QStyle::visualRect(item.direction, seen, row);
}

/// One ground under all cells of a row and one ring around them; of these what falls into this cell.
void rowGround(QPainter* painter, const QStyleOptionViewItem& item, const QRect& row, const QTableView& table)
{
    QStyleOptionViewItem ground(item);
    ground.rect = row;
    ground.viewItemPosition = QStyleOptionViewItem::OnlyOne;
    painter->save();
    painter->setClipRect(item.rect, Qt::IntersectClip);
    paint::itemGround(painter, ground);
    const bool current = table.hasFocus() && table.currentIndex().row() == item.index.row();
    if (current && table.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(painter, row, themeColours(item.palette).accent, tokens::smallRadius);
    painter->restore();
}

void arrow(QPainter* painter, const QStyleOption& option, Icon icon)
{
    const int side = std::min({option.rect.width(), option.rect.height(), 16});
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    const ThemeColours& colours = themeColours(option.palette);
    paintIcon(painter, place, icon,
              option.state.testFlag(QStyle::State_Enabled) ? colours.secondary : colours.faint);
}

} // namespace

SillonStyle::SillonStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("sillon"));
}

void SillonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::pushButton(painter, withRank(*button, widget));
        break;
    case PE_PanelButtonTool:
        return paint::toolButton(painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return paint::radioButton(painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paint::fieldFrame(painter, *option, option->state.testFlag(State_HasFocus),
                              qobject_cast<const SearchBox*>(widget) != nullptr);
        return;
    case PE_Frame:
        return paint::roundedBox(painter, option->rect, 2, {}, themeColours(option->palette).border);
    case PE_FrameFocusRect:
        if (paint::Look(*option).keyboardFocus && !paintsOwnFocus(widget))
            paint::focusRing(painter, option->rect, themeColours(option->palette).accent,
                             tokens::smallRadius);
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return paint::itemGround(painter, *item);
        break;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paint::menuPanel(painter, *option);
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameButtonBevel:
    case PE_PanelItemViewRow:
    case PE_IndicatorHeaderArrow: // headerLabel paints it
        return;
    case PE_IndicatorBranch:
        return branch(painter, *option);
    case PE_IndicatorArrowDown:
        return arrow(painter, *option, Icon::ChevronDown);
    case PE_IndicatorArrowUp:
        return arrow(painter, *option, Icon::ChevronUp);
    case PE_IndicatorArrowLeft:
        return arrow(painter, *option, Icon::ChevronLeft);
    case PE_IndicatorArrowRight:
        return arrow(painter, *option, Icon::ChevronRight);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void SillonStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            return paint::pushButtonLabel(painter, withRank(*button, widget));
        }
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm = *item;
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            const auto* table = qobject_cast<const QTableView*>(widget);
            if (const auto row = wholeRow(*item, table)) {
                rowGround(painter, *item, *row, *table);
                calm.state &= ~(State_Selected | State_MouseOver | State_HasFocus);
            }
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paint::menuItem(painter, *item);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_Header: // Fusion would move the label by the room it keeps for its own arrow
        drawControl(CE_HeaderSection, option, painter, widget);
        return drawControl(CE_HeaderLabel, option, painter, widget);
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paint::headerSection(painter, *header);
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paint::headerLabel(painter, *header);
        break;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paint::progressBar(painter, *bar);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paint::tab(painter, *tab);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void SillonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    const auto rect = [&](SubControl part) { return proxy()->subControlRect(control, option, part, widget); };
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_Slider)
        return paint::slider(painter, *slider, rect(SC_SliderGroove), rect(SC_SliderHandle));
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar)
        return paint::scrollBar(painter, *bar, rect(SC_ScrollBarSlider));
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
        return paint::comboBox(painter, *box, rect(SC_ComboBoxArrow));
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
        return paint::spinBox(painter, *box, rect(SC_SpinBoxUp), rect(SC_SpinBoxDown));
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
        paint::toolButton(painter, *option);
        return proxy()->drawControl(CE_ToolButtonLabel, button, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SillonStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    const bool tip = widget->objectName() == QLatin1String("qtooltip_label");
    if (qobject_cast<QMenu*>(widget) != nullptr || tip) {
        // Rounded corners: what lies outside them must be the desktop.
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
    }
}

} // namespace sillon
