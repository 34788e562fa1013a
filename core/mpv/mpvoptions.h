// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mpv/mpvhandle.h"

#include <QString>

namespace sillon {

/// Whether this output takes sound as quickly as it is made: pcm:FILE, and null when asked to.
[[nodiscard]] bool isUntimed(const QString& output, bool untimed);

/// What libmpv is started with, to play sound alone and nothing but what it is told. output: auto, null or
/// pcm:FILE.
[[nodiscard]] MpvHandle::Options mpvOptions(const QString& output, bool untimed);

} // namespace sillon
