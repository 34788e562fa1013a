// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>

class QApplication;

namespace sillon {

enum class Appearance : std::uint8_t { Light, Dark };

/// The colours of one appearance. Text on any ground named here has a contrast of at least 4.5:1 (tested).
struct ThemeColours
{
    QColor window;    ///< the frame: sidebar, top line, player bar
    QColor surface;   ///< the page
    QColor raised;    ///< buttons, menus, notices
    QColor border;    ///< hairlines
    QColor edge;      ///< the quiet edge of buttons, whose words say enough
    QColor outline;   ///< the edge of something to press or fill in (3:1 against its ground)
    QColor hover;     ///< ground under the pointer
    QColor pressed;   ///< ground while pressed, groove of sliders
    QColor selection; ///< ground of selected rows
    QColor text;
    QColor secondary; ///< quieter text
    QColor faint;     ///< text and icons of what cannot be used now
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor good;
    QColor warning;
    QColor error;
};

[[nodiscard]] const ThemeColours& themeColours(Appearance appearance);
/// The colours that belong to a widget's palette, whose Highlight is the accent; what every painter of ours
/// asks for.
[[nodiscard]] const ThemeColours& themeColours(const QPalette& palette);
[[nodiscard]] QPalette themePalette(const ThemeColours& colours);
[[nodiscard]] inline QPalette themePalette(Appearance appearance)
{
    return themePalette(themeColours(appearance));
}

/// Contrast of two opaque colours as WCAG 2 defines it, 1..21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Puts the look on the application, or changes it live. With reducedMotion nothing moves. accent: see
/// accent.h; an invalid one is the look's own.
void applyTheme(QApplication& application, Appearance appearance, bool reducedMotion = false,
                const QColor& accent = {});

/// How long a movement of this widget may take: tokens::motionMs, or 0 when motion is reduced.
[[nodiscard]] int motionMs(const QWidget* widget);

} // namespace sillon
