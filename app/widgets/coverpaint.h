// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QPixmap;
class QRect;
class QString;

namespace sillon {
struct ThemeColours;
}

/// Covers as grids and pages show them.
namespace sillon::paint {

/// The cover of an album; without a picture a calm ground in a colour of the title's own, with grooves and
/// its initials, so that albums without covers can be told apart.
void albumCover(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& title,
                const ThemeColours& colours);
/// The same for an artist, as a disc.
void roundCover(QPainter* painter, const QRect& rect, const QPixmap& picture, const QString& name,
                const ThemeColours& colours);

/// "PW" of "Paper Weather": the first letters of the first two words, "The" and the like aside; empty when
/// there are none.
[[nodiscard]] QString initialsOf(const QString& name);

} // namespace sillon::paint
