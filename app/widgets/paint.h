// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QStyle>

class QPainter;
class QPixmap;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionViewItem;

/// The brush strokes SillonStyle is made of, and which our own widgets use too.
namespace sillon::paint {

/// The colours for an option, and whether it is usable, under the pointer, pressed, switched on.
struct Look
{
    explicit Look(const QStyleOption& option);
    const ThemeColours& colours;
    bool enabled;
    bool hovered;
    bool pressed;
    bool on;
    bool keyboardFocus; ///< has the focus, and the keyboard brought it there
};

/// A rounded box with a hairline that falls on whole device pixels; invalid colours are not painted.
void roundedBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill,
                const QColor& line = {});
void focusRing(QPainter* painter, const QRect& rect, const QColor& accent, qreal radius);
/// A cover with rounded corners, cropped to a square; without a picture the placeholder: a record's grooves.
void cover(QPainter* painter, const QRect& rect, const QPixmap& picture, const ThemeColours& colours);

void pushButton(QPainter* painter, const QStyleOptionButton& option);
void pushButtonLabel(QPainter* painter, const QStyleOptionButton& option);
void toolButton(QPainter* painter, const QStyleOption& option);
void checkBox(QPainter* painter, const QStyleOption& option);
void radioButton(QPainter* painter, const QStyleOption& option);

/// quiet: with the edge of a button; it says otherwise that it is a field.
void fieldFrame(QPainter* painter, const QStyleOption& option, bool focused, bool quiet = false);
void comboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow);
void spinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& knob);
void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& knob);
void progressBar(QPainter* painter, const QStyleOptionProgressBar& option);

void itemGround(QPainter* painter, const QStyleOptionViewItem& option);
/// The same, with a ring where the keyboard is: for delegates that paint a whole row.
void listItemGround(QPainter* painter, const QStyleOptionViewItem& option);
void headerSection(QPainter* painter, const QStyleOptionHeader& option);
void headerLabel(QPainter* painter, const QStyleOptionHeader& option);
void menuPanel(QPainter* painter, const QStyleOption& option);
void menuItem(QPainter* painter, const QStyleOptionMenuItem& option);
void tab(QPainter* painter, const QStyleOptionTab& option);

} // namespace sillon::paint
