// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QStyleOption>

#include <algorithm>

// The measures of SillonStyle; what it paints is in style.cpp.
namespace sillon {

namespace {

constexpr int scrollBarExtent = 14;
constexpr int leastKnob = 32;
constexpr int fieldPadding = 6;

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int knob = range > 0 ? std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)),
                                            std::min(leastKnob, length), length)
                               : length;
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - knob, bar.upsideDown);
    const auto piece = [&](int from, int to) {
        return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), to - from)
                       : QRect(bar.rect.x() + from, bar.rect.y(), to - from, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, at + knob);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + knob, length);
    default: // no arrows at the ends
        return {};
    }
}

QRect spinBoxPart(const QStyleOptionSpinBox& box, QStyle::SubControl part)
{
    const bool buttons = box.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int button = buttons ? tokens::hitTarget : 0;
    const QRect all = box.rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp:
        return buttons ? QRect(all.right() - button - 1, all.y() + 2, button, all.height() - 4) : QRect();
    case QStyle::SC_SpinBoxDown:
        return buttons ? QRect(all.right() - 2 * button - 1, all.y() + 2, button, all.height() - 4) : QRect();
    case QStyle::SC_SpinBoxEditField:
        return all.adjusted(fieldPadding, 2, -2 * button - 4, -2);
    default:
        return all;
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& text)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return item.text.isEmpty()
                   ? QSize(10, tokens::space8 + 1)
                   : QSize(item.fontMetrics.horizontalAdvance(item.text) + 2 * tokens::space24,
                           item.fontMetrics.height() + tokens::space16); // Qt measures none of it
    const int marks = item.menuHasCheckableItems || item.maxIconWidth > 0 ? 32 : 8;
    const int end = item.menuItemType == QStyleOptionMenuItem::SubMenu ? 32 : 16;
    return {text.width() + marks + end + 16, std::max(text.height() + 8, tokens::controlHeight)};
}

} // namespace

QRect SillonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                  const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, part);
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
        return visualRect(option->direction, option->rect, spinBoxPart(*box, part));
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
        constexpr int arrow = 28;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, option->rect,
                              QRect(box->rect.right() - arrow, box->rect.y(), arrow, box->rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, option->rect,
                              box->rect.adjusted(box->editable ? 2 : tokens::space8, 2, -arrow - 1, -2));
        if (part == SC_ComboBoxListBoxPopup)
            return box->rect.adjusted(0, 0, 0, tokens::space4);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect SillonStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_ItemViewItemFocusRect)
        return option->rect; // icon and words together
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    }
    return rect;
}

QSize SillonStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    const auto atLeast = [](QSize given, int height) { return given.expandedTo(QSize(0, height)); };
    switch (type) {
    case CT_PushButton:
        return atLeast(QSize(size.width() + 2 * tokens::space16, size.height() + tokens::space8),
                       tokens::controlHeight);
    case CT_ToolButton:
        return (size + QSize(tokens::space12, tokens::space12))
            .expandedTo({tokens::controlHeight, tokens::controlHeight});
    case CT_LineEdit:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(2 * fieldPadding, 0),
                       tokens::controlHeight);
    case CT_ComboBox:
        return atLeast(QSize(size.width() + 28 + tokens::space24, size.height() + tokens::space8),
                       tokens::controlHeight);
    case CT_SpinBox:
        return atLeast(QSize(size.width() + 2 * tokens::hitTarget + tokens::space12, size.height()),
                       tokens::controlHeight);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), tokens::hitTarget);
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, size);
        break;
    case CT_HeaderSection:
        // The label keeps a wider margin than Fusion reckons with (paintitems.cpp).
        return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget) +
                           QSize(2 * (tokens::space8 - pixelMetric(PM_HeaderMargin, option, widget)), 0),
                       tokens::controlHeight);
    case CT_TabBarTab:
        return atLeast(size + QSize(tokens::space8, 0), 36);
    case CT_ItemViewItem:
        if (qobject_cast<const QComboBox*>(widget ? widget->parent() : nullptr) == nullptr)
            return atLeast(QProxyStyle::sizeFromContents(type, option, size, widget), tokens::hitTarget);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int SillonStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return leastKnob;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return tokens::hitTarget;
    case PM_SliderLength:
        return tokens::space16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return tokens::space8;
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return tokens::iconSize;
    case PM_FocusFrameHMargin: // beside the words of list rows
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
    case PM_ComboBoxFrameWidth:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_MenuVMargin:
        return tokens::space4;
    case PM_ToolTipLabelFrameWidth:
        return tokens::space8;
    case PM_SplitterWidth:
        return tokens::space8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return tokens::space16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return tokens::space8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int SillonStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : tokens::motionMs;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sillon
