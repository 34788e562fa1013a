// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accent.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace sillon {

namespace {

constexpr double readable = 4.5;
constexpr double clear = 7; ///< of an accent on the page in the dark, where colours look duller
constexpr float step = 0.01F;
constexpr float calm = 0.62F; ///< a saturation that does not glare in the dark

struct NamedAccent
{
    const char* word;
    QRgb colour;
};

constexpr std::array namedAccents{
    NamedAccent{"blue", 0xff1d5fae},     NamedAccent{"violet", 0xff6a4bb0}, NamedAccent{"plum", 0xff96397f},
    NamedAccent{"red", 0xffb02f37},      NamedAccent{"orange", 0xff9a4b00}, NamedAccent{"green", 0xff2f6b2f},
    NamedAccent{"graphite", 0xff4c5553},
};

bool isDark(const ThemeColours& colours)
{
    return colours.window.lightnessF() < 0.5F;
}

/// The same hue, in whole steps of red, green and blue as it will be shown.
QColor atLightness(const QColor& colour, float lightness, float mostSaturation = 1)
{
    const QColor moved =
        QColor::fromHslF(std::max(0.0F, colour.hslHueF()), std::min(colour.hslSaturationF(), mostSaturation),
                         std::clamp(lightness, 0.0F, 1.0F));
    return QColor(moved.rgb());
}

QColor mixed(const QColor& ground, const QColor& colour, float share)
{
    const auto part = [share](int a, int b) {
        return qRound((1.0F - share) * static_cast<float>(a) + share * static_cast<float>(b));
    };
    return {part(ground.red(), colour.red()), part(ground.green(), colour.green()),
            part(ground.blue(), colour.blue())};
}

/// The strongest tint of the page on which all texts can be read.
QColor selectionOf(const ThemeColours& c, const QColor& accent)
{
    for (float share = isDark(c) ? 0.22F : 0.16F; share > 0; share -= step) {
        const QColor ground = mixed(c.surface, accent, share);
        const auto canBeRead = [&ground](const QColor& text) {
            return contrastRatio(text, ground) >= readable;
        };
        const std::array texts{c.text, c.secondary, c.faint, c.good, c.warning, c.error};
        if (std::all_of(texts.begin(), texts.end(), canBeRead))
            return ground;
    }
    return c.surface;
}

bool canBeRead(const QColor& accent, const ThemeColours& c)
{
    const std::array grounds{c.window, c.surface, c.raised, c.hover, c.pressed, selectionOf(c, accent)};
    return contrastRatio(accent, c.surface) >= (isDark(c) ? clear : readable) &&
           std::all_of(grounds.begin(), grounds.end(),
                       [&accent](const QColor& ground) { return contrastRatio(accent, ground) >= readable; });
}

QColor onAccent(const QColor& accent)
{
    const QColor dark = atLightness(accent, 0.06F);
    return contrastRatio(Qt::white, accent) >= contrastRatio(dark, accent) ? QColor(Qt::white) : dark;
}

} // namespace

QColor accentNamed(const QString& word)
{
    const auto* const found =
        std::find_if(namedAccents.begin(), namedAccents.end(),
                     [&word](const NamedAccent& one) { return word == QLatin1String(one.word); });
    return found == namedAccents.end() ? QColor() : QColor(found->colour);
}

ThemeColours withAccent(const ThemeColours& colours, const QColor& wanted)
{
    ThemeColours c = colours;
    if (!wanted.isValid() || wanted == c.accent)
        return c;
    QColor accent(wanted.rgb());
    const float direction = isDark(c) ? step : -step;
    float lightness = accent.lightnessF();
    while (!canBeRead(accent, colours) && (direction > 0 ? lightness < 1 : lightness > 0)) {
        lightness += direction;
        accent = atLightness(wanted, lightness, isDark(c) ? calm : 1);
    }
    c.accent = accent;
    c.onAccent = onAccent(accent);
    c.selection = selectionOf(colours, accent);
    return c;
}

} // namespace sillon
