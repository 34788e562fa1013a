// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioengine.h"

#include <QList>
#include <QtGlobal>

struct mpv_event;
struct mpv_node;

namespace sillon {

/// The value of libmpv's audio-device-list; empty when it is something else.
[[nodiscard]] QList<AudioDevice> listedDevices(const mpv_node& list);

/// libmpv's number of the playlist entry that a loadfile command made; 0 when it made none.
[[nodiscard]] qint64 entryOf(const mpv_event& reply);

} // namespace sillon
