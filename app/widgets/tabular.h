// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;
class QPainter;
class QRect;

namespace sillon {

/// Figures that stand under each other: every digit takes the room of the widest one, whatever the font does.
[[nodiscard]] int tabularWidth(const QFontMetrics& metrics, const QString& text);
void drawTabular(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace sillon
