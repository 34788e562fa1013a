// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace sillon {

/// Names in the order people expect: case aside, "9" before "10".
[[nodiscard]] QCollator nameCollator();

} // namespace sillon
