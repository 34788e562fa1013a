// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playback/audioengine.h"

#include <QList>

namespace sillon {

/// The outputs worth offering, of all that libmpv lists ("alsa/sysdefault:CARD=PCH" ...): those of the sound
/// system in use, without its plug-ins, converters and second names. The system's own choice is not among
/// them.
[[nodiscard]] QList<AudioDevice> offeredDevices(const QList<AudioDevice>& listed);

} // namespace sillon
