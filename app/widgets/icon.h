// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <cstdint>
#include <vector>

class QPainter;
class QRect;

namespace sillon {

/// Our icons; each is resources/icons/NAME.svg.
enum class Icon : std::uint8_t {
    Account,
    Albums,
    Appearance,
    Artists,
    Away,
    ByHand,
    Charts,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Close,
    Columns,
    Copy,
    Error,
    Eye,
    Folder,
    FolderAdd,
    Genres,
    Heart,
    HeartFilled,
    History,
    Info,
    Keyboard,
    Link,
    Loved,
    Lyrics,
    Menu,
    Messages,
    More,
    Next,
    OpenFile,
    Pause,
    Play,
    PlayLast,
    PlayNext,
    Playing,
    Playlist,
    Previous,
    Private,
    Queue,
    Records,
    Remove,
    Repeat,
    RepeatOne,
    Retry,
    Scrobble,
    Search,
    Settings,
    Shuffle,
    Sleep,
    Speed,
    Stop,
    StopAfter,
    Tools,
    Tracks,
    Undo,
    VolumeHigh,
    VolumeLow,
    VolumeOff,
    Warning,
    YearByName,
    YearCompilation,
    YearFound,
    YearOwn,
    YearTags,
    Years,
};

[[nodiscard]] const std::vector<Icon>& allIcons();
/// File name in resources/icons without ".svg".
[[nodiscard]] QString iconName(Icon icon);

/// An icon that follows the application's palette: text colour, accent when on, faint when disabled.
[[nodiscard]] QIcon themedIcon(Icon icon);
/// An icon in one of the palette's colours whatever its state (QPalette::HighlightedText on an accent
/// button).
[[nodiscard]] QIcon themedIcon(Icon icon, QPalette::ColorRole role);
/// Paints the icon in a colour, for delegates and painters; sharp at any scale.
void paintIcon(QPainter* painter, const QRect& rect, Icon icon, const QColor& colour);

} // namespace sillon
