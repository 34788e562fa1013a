// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sillon {

/// By its suffix, in any case, a file the program can play. Pure.
[[nodiscard]] bool isMusicName(const QByteArray& fileName);

} // namespace sillon
