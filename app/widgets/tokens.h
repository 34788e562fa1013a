// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <cstdint>

class QWidget;

/// The few numbers the whole look is made of (device independent pixels).
namespace sillon::tokens {

inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int space32 = 32;

inline constexpr int radius = 6;
inline constexpr int smallRadius = 4;
inline constexpr int hitTarget = 28;     ///< the least size of anything to press
inline constexpr int controlHeight = 32; ///< buttons, fields, menu entries
inline constexpr int rowHeight = 40;     ///< a row of a table of tracks
inline constexpr int iconSize = 20;
inline constexpr int motionMs = 150; ///< the longest movement
inline constexpr int pageMargin = 24;

enum class TextSize : std::uint8_t { Body, Secondary, Section, PageTitle };

/// The application's font in one of the four sizes (1.0, 0.85, 1.25, 1.6); section and page title are
/// semi-bold.
[[nodiscard]] QFont font(TextSize size);
[[nodiscard]] QFont scaled(const QFont& base, TextSize size);

/// Gives the widget that size, and the quieter text colour for Secondary.
void setTextSize(QWidget* widget, TextSize size);

} // namespace sillon::tokens
