// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QMap>
#include <QSet>

namespace sillon::architecture {

/// One line of core/rooms.txt.
struct Room
{
    QString name;
    QSet<QString> includes; ///< rooms it may include besides itself
    QSet<QString> tables;   ///< tables it writes
    int line = 0;
};

/// The rooms by name, and what is wrong with the list itself: unknown rooms, a room or a table named twice, a
/// circle among the rows.
struct RoomList
{
    QMap<QString, Room> rooms;
    Findings findings;

    /// The room that writes table; empty when none does.
    [[nodiscard]] QString writerOf(const QString& table) const;
};

[[nodiscard]] RoomList readRoomList(const QString& text);

/// Who depends on whom.
using Arrows = QMap<QString, QSet<QString>>;

/// One circle ("a -> b -> a") among the arrows; empty when there is none.
[[nodiscard]] QString findCircle(const Arrows& arrows);

} // namespace sillon::architecture
