// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearstate.h"
#include "widgets/icon.h"

#include <optional>

class QPainter;
class QRect;

namespace sillon {

/// The little picture of where a year comes from, the same wherever a year stands: one's own word, the tags,
/// a catalogue that knows the very album, its names alone, a compilation. None without a source.
[[nodiscard]] std::optional<Icon> yearMark(YearSource source);

/// The room a mark takes beside its year.
inline constexpr int yearMarkSide = 12;
inline constexpr int yearMarkRoom = yearMarkSide + 5;

/// Paints the mark before a figure of this width that stands at the end of the rectangle.
void paintYearMark(QPainter* painter, const QRect& rect, Qt::LayoutDirection direction, int figureWidth,
                   YearSource source, const QColor& colour);

} // namespace sillon
