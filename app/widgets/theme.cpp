// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/accent.h"
#include "widgets/style.h"
#include "widgets/tokens.h"

#include <QApplication>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace sillon {

namespace {

ThemeColours lightColours()
{
    ThemeColours c;
    c.window = QColor(0xf1f2ef);
    c.surface = QColor(0xfdfdfc);
    c.raised = QColor(0xffffff);
    c.border = QColor(0xdcdedb);
    c.edge = QColor(0xc5cac6);
    c.outline = QColor(0x878e8a);
    c.hover = QColor(0xe9ebe8);
    c.pressed = QColor(0xdfe2de);
    c.selection = QColor(0xd8ebe8);
    c.text = QColor(0x1b1e1d);
    c.secondary = QColor(0x545b58);
    c.faint = QColor(0x5f6663);
    c.accent = QColor(0x0a706b);
    c.onAccent = QColor(0xffffff);
    c.good = QColor(0x1d6b35);
    c.warning = QColor(0x855300);
    c.error = QColor(0xb3261e);
    return c;
}

ThemeColours darkColours()
{
    ThemeColours c;
    c.window = QColor(0x1a1c1c);
    c.surface = QColor(0x131515);
    c.raised = QColor(0x242727);
    c.border = QColor(0x303434);
    c.edge = QColor(0x434948);
    c.outline = QColor(0x757c79);
    c.hover = QColor(0x222525);
    c.pressed = QColor(0x2c3030);
    c.selection = QColor(0x1c3b38);
    c.text = QColor(0xe6e9e7);
    c.secondary = QColor(0xa8afac);
    c.faint = QColor(0x9aa19e);
    c.accent = QColor(0x4cc0b5);
    c.onAccent = QColor(0x04211e);
    c.good = QColor(0x6fcf8a);
    c.warning = QColor(0xe3b04b);
    c.error = QColor(0xff8a80);
    return c;
}

/// Worked out once for each accent that is chosen while the program runs.
const ThemeColours& accentedColours(Appearance appearance, const QColor& accent)
{
    static std::map<std::pair<Appearance, QRgb>, ThemeColours> known;
    const auto key = std::pair(appearance, accent.rgb());
    auto at = known.find(key);
    if (at == known.end())
        at = known.emplace(key, withAccent(themeColours(appearance), accent)).first;
    return at->second;
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

const ThemeColours& themeColours(Appearance appearance)
{
    static const ThemeColours light = lightColours();
    static const ThemeColours dark = darkColours();
    return appearance == Appearance::Dark ? dark : light;
}

const ThemeColours& themeColours(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5F;
    const Appearance appearance = dark ? Appearance::Dark : Appearance::Light;
    const QColor& accent = palette.color(QPalette::Active, QPalette::Highlight);
    const ThemeColours& own = themeColours(appearance);
    return accent == own.accent ? own : accentedColours(appearance, accent);
}

QPalette themePalette(const ThemeColours& c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.hover);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.error);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.outline);
    palette.setColor(QPalette::Shadow, c.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.pressed);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return palette;
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void applyTheme(QApplication& application, Appearance appearance, bool reducedMotion, const QColor& accent)
{
    auto* style = qobject_cast<SillonStyle*>(QApplication::style());
    if (style == nullptr) {
        style = new SillonStyle; // NOLINT(cppcoreguidelines-owning-memory): the application owns its style
        application.setStyle(style);
    }
    style->setReducedMotion(reducedMotion);
    QApplication::setPalette(themePalette(withAccent(themeColours(appearance), accent)));
}

int motionMs(const QWidget* widget)
{
    const int duration = widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
    return std::min(duration, tokens::motionMs);
}

} // namespace sillon
