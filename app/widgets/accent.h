// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QColor>
#include <QString>

namespace sillon {

/// What the setting appearance.accent means by a word ("blue"); invalid for "teal", the look's own, and for
/// what is none. Pure.
[[nodiscard]] QColor accentNamed(const QString& word);

/// These colours with another accent, and the ground of selected rows tinted by it. The accent keeps its hue
/// and becomes darker or lighter until it can be read on every ground (look: 4.5:1); one that can stays as it
/// is. An invalid one changes nothing. Pure.
[[nodiscard]] ThemeColours withAccent(const ThemeColours& colours, const QColor& wanted);

} // namespace sillon
