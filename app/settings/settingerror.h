// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/words.h"
#include "base/result.h"

#include <QWidget>

namespace sillon {

/// Shows beside a control why its setting could not be stored; nothing when it could. The control keeps what
/// was typed.
template <typename T>
void showSettingError(QWidget* control, const Result<T>& stored)
{
    control->setToolTip(stored ? QString() : words::error(stored.error()));
    control->setProperty("invalid", !stored.has_value());
    control->update();
}

} // namespace sillon
